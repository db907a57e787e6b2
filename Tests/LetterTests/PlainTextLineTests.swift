import Testing

@testable import Editions

/// Breaking of lines, columns and what is not shown.
@Suite struct PlainTextLineTests {
    private func words(_ count: Int) -> String { String(repeating: "abc ", count: count).trimmingLast }

    @Test func aLineOf72ColumnsIsNotBroken() {
        let full = words(17) + " abcd"
        #expect(full.count == 72)
        #expect(plainText(full) == full)
        #expect(plainText(full + "e") == words(17) + "\nabcde")
    }

    @Test func aWordWiderThanTheRoomStandsAlone() {
        let long = String(repeating: "x", count: 90)
        #expect(plainText("före \(long) efter ord") == "före\n\(long)\nefter ord")
        #expect(plainText("- \(long) efter") == "- \(long)\n  efter")
        #expect(plainText("## \(long)") == "\(long)\n" + String(repeating: "-", count: 90))
    }

    @Test func columnsAreOfGraphemes() {
        // 36 emoji are 72 columns.
        let emoji = String(repeating: "👩‍👩‍👧", count: 35)
        #expect(plainText("a \(emoji)") == "a \(emoji)")
        #expect(plainText("ab \(emoji)") == "ab\n\(emoji)")
        #expect(plainText("## 日本 e\u{301}é 🇸🇪 ❤️") == "日本 éé 🇸🇪 ❤️\n-------------")
    }

    @Test func noBreakSpacesBind() {
        let text = words(17)
        #expect(plainText("\(text) kl.\u{A0}18.30") == "\(text)\nkl. 18.30")
        #expect(plainText("12\u{202F}000\u{2007}kr\u{A0} \u{A0}nu") == "12 000 kr nu")
        // What does not fit in a line even so is parted.
        let bound = String(repeating: "abc\u{A0}", count: 30) + "abc"
        #expect(plainText(bound) == words(18) + "\n" + words(13))
    }

    @Test func whatNobodySeesIsDropped() {
        #expect(plainText("kom\u{AD}mun\u{200B}full\u{2060}mäk\u{FEFF}tige") == "kommunfullmäktige")
        #expect(plainText("`a\u{200B}b` ~~c\u{AD}d~~") == "ab [struket: cd]")
        #expect(plainText("👨‍👩‍👧 می‌خواهم") == "👨‍👩‍👧 می‌خواهم")
        #expect(plainText("a\u{2003}b\u{2028}c\u{3000}d") == "a b c d")
        #expect(plainText("```\na\u{A0}\u{200B}b\u{3000}\n```") == "    a b")
    }

    @Test func theTextIsInNFC() {
        let text = plainText("a\u{308}pple *a*\u{308} o\u{AD}\u{308}\n\n```\nA\u{30A}\n```")
        #expect(Array(text.utf8) == Array("äpple ä ö\n\n    Å".utf8))
    }

    @Test func numbersNeverBeginALine() {
        #expect(plainText(words(17) + " [abc](https://x.se)").hasPrefix(words(17) + "\nabc [1]"))
    }
}

extension String {
    fileprivate var trimmingLast: String { String(dropLast()) }
}
