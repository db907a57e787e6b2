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
        let characters = Array(place.lineText)
        var start = 0
        if characters.count > Self.widest, place.column > 60 {
            start = min(place.column - 40, characters.count - Self.widest)
        }
        let end = min(characters.count, start + Self.widest)
        let shown =
            (start > 0 ? "…" : "") + String(characters[start..<end]).escapedForTerminal
            + (end < characters.count ? "…" : "")
        let number = String(place.line)
        var text = "  \(number) | \(shown)\n"
        if place.column > 0 {
            let margin = String(repeating: " ", count: number.count + 2)
            // Tabs stay tabs, so that the caret stands under its character whatever the terminal's stops are.
            let before = characters[start..<min(max(start, place.column - 1), characters.count)].map {
                $0 == "\t" ? "\t" : " "
            }.joined()
            let length = max(1, min(place.length, end - place.column + 1))
            text += "\(margin) | \(start > 0 ? " " : "")\(before)^\(String(repeating: "~", count: length - 1))\n"
        }
        return text
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
