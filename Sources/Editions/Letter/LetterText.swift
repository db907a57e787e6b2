import Foundations

/// The words of a letter as its text and its HTML hold them.
enum LetterText {
    /// Text in NFC without what nobody sees: soft hyphens, zero-width characters, control characters, and the marks that
    /// turn words round. Joiners and the other marks of direction stay (emoji, Arabic), line ends too; a tab becomes a
    /// space.
    static func shown(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 0x0A }
        if isPlain { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                scalars.append(" ")
            } else if !isDropped(scalar) {
                scalars.append(scalar)
            }
        }
        return String(scalars).nfc
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x202D, 0x202E, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB: true
        default: scalar.isStrayControl || scalar.value == 13 || scalar.properties.isNoncharacterCodePoint
        }
    }
}
