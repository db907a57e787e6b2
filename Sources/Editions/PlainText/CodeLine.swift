import Foundations

/// A line of code.
enum CodeLine {
    /// The line as it is shown: tabs are four spaces, and nothing blank stands last.
    static func text(_ line: ArraySlice<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                scalars.append(contentsOf: "    ".unicodeScalars)
            } else {
                scalars.append(scalar.isBlank ? " " : scalar)
            }
        }
        var shown = LetterText.shown(String(scalars))
        while shown.utf8.last == 0x20 { shown.unicodeScalars.removeLast() }
        return shown
    }
}
