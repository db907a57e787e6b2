import Foundations

/// Findings as text for people, in GNU form: place, severity, message and code; the line with a caret; the help.
public struct FindingText: Sendable {
    /// The language of the words.
    public let language: MessageLanguage

    /// The most characters of a source line that are shown.
    static let widest = 100

    /// Text in a language.
    public init(language: MessageLanguage) { self.language = language }

    /// One finding, of one to four lines, each with its line end.
    public func text(_ finding: Finding) -> String {
        let place = finding.place
        var text = place.file.escapedForTerminal
        if place.line > 0 { text += ":\(place.line)" }
        if place.column > 0 { text += ":\(place.column)" }
        text +=
            ": \(finding.severity.rawValue): \(finding.message.text(in: language).escapedForTerminal) [\(finding.code.rawValue)]\n"
        return text + (source(place) ?? "") + help(finding)
    }

    /// The rule and the help alone, for an answer that was just typed.
    public func short(_ finding: Finding) -> String {
        finding.message.text(in: language).escapedForTerminal + "\n" + help(finding)
    }

    private func help(_ finding: Finding) -> String {
        guard let help = finding.help?.text(in: language) else { return "" }
        return language.helpLine(help) + "\n"
    }

    /// The line of a place with a caret under it, two lines; nil for a file as a whole.
    public func source(_ place: Place) -> String? {
        guard place.line > 0, !place.lineText.isEmpty else { return nil }
        let line = place.lineText
        let caret =
            line.index(line.startIndex, offsetBy: max(1, place.column) - 1, limitedBy: line.endIndex) ?? line.endIndex
        let shown = Self.shown(of: line, round: caret, column: place.column)
        let isCut = shown.startIndex > line.startIndex
        let number = String(place.line)
        var text = "  \(number) | \(isCut ? "…" : "")" + String(shown).escapedForTerminal
        text += shown.endIndex < line.endIndex ? "…\n" : "\n"
        if place.column > 0 {
            let margin = String(repeating: " ", count: number.count + 2)
            // Tabs stay tabs, so that the caret stands under its character whatever the terminal's stops are.
            let before = shown[..<caret].map { $0 == "\t" ? "\t" : String(repeating: " ", count: Self.columns(of: $0)) }
            let length = shown[caret...].prefix(place.length).reduce(0) { $0 + Self.columns(of: $1) }
            let tildes = String(repeating: "~", count: max(1, length) - 1)
            text += "\(margin) | \(isCut ? " " : "")\(before.joined())^\(tildes)\n"
        }
        return text
    }

    /// How many columns a character takes as it is shown: emoji take two, and what nobody sees its number's.
    private static func columns(of character: Character) -> Int {
        String(character).escapedForTerminal.displayColumns
    }

    /// The part of a line that is shown, with the caret in it; the rest, which may be a megabyte, is not copied.
    private static func shown(of line: String, round caret: String.Index, column: Int) -> Substring {
        let start =
            column > 60
            ? line.index(caret, offsetBy: -39, limitedBy: line.startIndex) ?? line.startIndex : line.startIndex
        if let end = line.index(start, offsetBy: widest, limitedBy: line.endIndex) { return line[start..<end] }
        return line[min(start, line.suffix(widest).startIndex)...]
    }
}

extension String {
    /// Control characters and those that turn the direction of text shown as `U+0007`, so that no file can write to the
    /// terminal or disguise a message.
    public var escapedForTerminal: String {
        guard
            unicodeScalars.contains(where: {
                ($0.isStrayControl || $0.isInvisible || $0 == "\n" || $0 == "\r") && $0 != "\t"
            })
        else { return self }
        var shown = ""
        for scalar in unicodeScalars {
            if (scalar.isStrayControl || scalar.isInvisible || scalar == "\n" || scalar == "\r") && scalar != "\t" {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                shown += "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
