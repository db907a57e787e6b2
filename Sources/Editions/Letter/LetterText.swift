import Foundations

/// The words of a letter as its text and its HTML hold them.
enum LetterText {
    /// Text in NFC without what nobody sees: soft hyphens, zero-width characters, marks that turn the direction,
    /// control characters. Joiners stay (emoji, Arabic), line ends too; a tab becomes a space.
    static func shown(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A }
        if isPlain { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                scalars.append(" ")
            } else if !scalar.isInvisible, !scalar.isStrayControl, !scalar.properties.isNoncharacterCodePoint {
                scalars.append(scalar)
            }
        }
        return String(scalars).nfc
    }
}
