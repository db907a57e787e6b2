import TestSupport

/// Markdown of every construct that a letter may hold, nested in each other.
struct RandomLetter {
    private var numbers: SeededGenerator
    private var notes = 0
    /// Whether broken constructs and odd characters are among it.
    private let isWild: Bool

    init(seed: UInt64, isWild: Bool) {
        numbers = SeededGenerator(seed: seed)
        self.isWild = isWild
    }

    private static let plain = [
        "kommunen", "och", "å", "bussen", "möte", "fullmäktigesammanträde", "12", "kl.\u{A0}18.30", "a\u{308}pple", "🎉",
        "👩‍👩‍👧", "日本語", "kom\u{AD}mun", "noll\u{200B}bredd", "Läs", "ja,", "nej.", "x", "den", "som", "inte",
    ]
    private static let wild = [
        "*", "[", "](", "`", "<", "&", "|", "[^1]", "[^okänd]", "&nbsp;", "&amp;", "\\*", "<b>rå</b>", "~~", "\u{2003}",
        "[[wiki]]", ">", "-", "--", "From", "#", "\t", "\u{7}", "~~halv", "**", "[](https://tom.se)", "[x](<å ä>)",
        "![](tom.png)", "<https://a.se/x>", "a  \nb", "[a](https://b.se)[c](https://d.se)", "\u{308}", "\u{2028}",
        "[![fjärr](https://f.se/b.jpg)](https://g.se)", "- ", "1. ", "    ", "\u{FEFF}", "www.h.se/(i)", "!",
    ]

    /// The words of tables' headings, which stand nowhere else: in records they come again and again.
    static let headings = ["Namn", "Antal", "Ort", "Summa"]

    private mutating func one(_ words: [String]) -> String { words.randomElement(using: &numbers) ?? "" }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
    private mutating func words(_ range: ClosedRange<Int>) -> String {
        (0..<number(range)).map { _ in one(Self.plain) }.joined(separator: " ")
    }

    private mutating func address() -> String {
        let long = number(0...9) == 0 ? String(repeating: "lang/", count: 40) : ""
        return "https://exempel.se/\(number(1...30))/\(long)"
    }

    private mutating func inline() -> String {
        if isWild, number(0...3) == 0 { return one(Self.wild) }
        switch number(0...16) {
        case 0: return "*\(words(1...3))*"
        case 1: return "**\(words(1...3))**"
        case 2: return "~~\(words(1...4))~~"
        case 3: return "`\(one(["kod", "a = b", "x()"]))`"
        case 4: return "[\(words(1...4))](\(address()))"
        case 5: return "[\(words(1...2))](\(address())).\u{20}"
        case 6: return address()
        case 7: return "[\(words(1...2))](mailto:anna@exempel.se)"
        case 8: return "bo@exempel.se"
        case 9: return "![\(words(1...3))](bild.jpg)"
        case 10: return "[![\(words(1...3))](bild.jpg)](\(address()))"
        case 11: return "[ring](tel:+4670123)"
        case 12: return String(repeating: "lång", count: number(10...30))
        case 13: return isWild ? "[^\(number(1...4))]" : "ord\(note())"
        default: return words(1...12)
        }
    }

    private mutating func note() -> String {
        notes += 1
        return "[^\(notes)]"
    }

    private mutating func line() -> String {
        let glue = isWild && number(0...3) == 0 ? "" : " "
        return (0..<number(1...5)).map { _ in inline() }.joined(separator: glue)
    }

    /// A text of two blocks and more.
    mutating func text() -> String {
        var blocks = (0..<number(2...7)).map { _ in block(depth: 0) }
        for index in stride(from: 1, through: isWild ? 4 : notes, by: 1) {
            blocks.append("[^\(index)]: \(words(1...30))")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private mutating func blocks(depth: Int) -> String {
        (0..<number(1...2)).map { _ in block(depth: depth) }.joined(separator: "\n\n")
    }

    private mutating func block(depth: Int) -> String {
        switch number(0...(depth < 3 ? 15 : 9)) {
        case 0: return "\(String(repeating: "#", count: number(2...5))) \(line().replacing("\n", with: " "))"
        case 1: return "```\n\(words(1...2))\n\n\n\t\(words(1...2))\n```"
        case 2: return table(columns: number(1...5))
        case 3: return "***"
        case 4: return "\(line())\\\n\(line())"
        case 5: return "\(line())\n\(line())"
        case 10: return list(depth: depth) { _ in "- " }
        case 11: return list(depth: depth) { "\($0 + 8). " }
        case 12: return list(depth: depth) { $0.isMultiple(of: 2) ? "- [x] " : "- [ ] " }
        case 13: return indented(blocks(depth: depth + 1), first: "> ", rest: "> ")
        case 14: return depth == 0 ? "````ruta\n\(blocks(depth: 1))\n````" : line()
        default: return line() + " " + line()
        }
    }

    private mutating func list(depth: Int, mark: (Int) -> String) -> String {
        let isTight = number(0...1) == 0
        return (0..<number(1...3)).map { index in
            let mark = mark(index)
            let width = mark.hasPrefix("-") ? 2 : mark.count
            let content = isTight || mark.contains("[") ? line() : blocks(depth: depth + 1)
            return indented(content, first: mark, rest: String(repeating: " ", count: width))
        }.joined(separator: isTight ? "\n" : "\n\n")
    }

    private mutating func table(columns: Int) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let rule = (0..<columns).map { _ in one(["---", "--:", ":-:", ":--"]) }
        let rows = (0..<number(0...4)).map { _ in
            (0..<columns).map { _ in
                number(0...4) == 0
                    ? ""
                    : (number(0...2) == 0 ? inline() : words(1...3)).replacing("\n", with: " ")
                        .replacing("|", with: "")
            }
        }
        let headings = (0..<columns).map { _ in one(Self.headings) }
        return ([headings, rule] + rows).map(row).joined(separator: "\n")
    }

    private func indented(_ text: String, first: String, rest: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset == 0 ? first : rest) + $0.element }.joined(separator: "\n")
    }
}
