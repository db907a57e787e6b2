/// The parts of a page that are made from the code: between `<!-- LABEL: … -->` and `<!-- slut -->`.
struct MarkedParts {
    /// What stands after the label, and the text between the comments without blank lines around it.
    let parts: [(words: String, text: String)]

    /// Finds the parts of a page with a label.
    init(_ text: String, label: String) {
        var parts: [(String, String)] = []
        var open: (words: String, lines: [Substring])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("<!-- \(label)"), line.hasSuffix("-->") {
                let words = line.dropFirst("<!-- \(label)".count).dropLast(3).drop { $0 == ":" || $0 == " " }
                open = (String(words).trimmingSpaces, [])
            } else if let found = open, line == "<!-- slut -->" {
                parts.append((found.words, found.lines.joined(separator: "\n").trimmingSpaces))
                open = nil
            } else {
                open?.lines.append(line)
            }
        }
        self.parts = parts
    }
}

extension String {
    /// Without blanks and line ends around it.
    var trimmingSpaces: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
