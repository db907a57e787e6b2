import TestSupport

/// Texts of everything that Markdown has, well formed and not.
enum RandomMarkdown {
    private static let inlines = [
        "ord", "två ord", "*kursivt*", "**fett**", "~~struket~~", "~halvt", "`kod`", "[länk](a.md)",
        "![bild](b.jpg \"T\")",
        "https://example.org/a_b?c=d", "www.exempel.se.", "anna@exempel.se", "”citat”", "\"rakt\"", "it's", "--", "...",
        "[^1]", "[^okänd]", "[ref]", "\\\"escaped\\\"", "&quot;", "&amp;", "<b>rå</b>", "<!-- privat -->", "a  \nb",
        "a\nb",
        "[[wiki]]", "{{< bild >}}", "å\u{308}", "\u{A0}", "***", "[", "](", "`", "<", "&", "<https://a.se/x>", "|",
    ]

    private static func line(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...7, using: &generator)).map { _ in inlines.randomElement(using: &generator) ?? "" }
            .joined(separator: Bool.random(using: &generator) ? " " : "")
    }

    /// A text of two blocks and more.
    static func text(_ generator: inout SeededGenerator, members: String? = nil, most: Int = 12) -> String {
        var blocks = (0..<Int.random(in: 2...most, using: &generator)).map { _ in block(&generator) }
        if let members {
            let inside = "\(members) \(line(&generator))\n\n# \(members)\n\n[^\(members)]\n\n[^\(members)]: \(members)"
            let block = "~~~~~medlemmar\n\(inside)\n~~~~~"
            blocks.insert(block, at: Int.random(in: 0...blocks.count, using: &generator))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ generator: inout SeededGenerator) -> String {
        let words = line(&generator)
        switch Int.random(in: 0..<14, using: &generator) {
        case 0: return "# \(words)"
        case 1: return "## \(words)"
        case 2: return "- \(words)\n- [x] \(line(&generator))\n  - \(line(&generator))"
        case 3: return "3. \(words)\n\n   \(line(&generator))"
        case 4: return "> \(words)\n> > \(line(&generator))"
        case 5: return "| a | b |\n|:-:|--:|\n| \(words.split(separator: "\n").first ?? "") | x |"
        case 6: return "```swift\nlet x = \"<\"\n```"
        case 7: return "    indraget"
        case 8: return "```kalender\nfrom: 2024-01-01\n```"
        case 9: return "````ruta\n\(words)\n````"
        case 10: return "[^1]: \(words)"
        case 11: return "[ref]: https://example.org/\"x\" 'titel'"
        case 12: return "---"
        default: return words + "\n" + line(&generator)
        }
    }
}
