import Foundations
import Testing

@Suite("Teckenkodning") struct EncodingTests {
    private func page(_ text: String, _ more: [UInt8] = []) -> Folder { Folder(page: Array(text.utf8) + more) }

    @Test func aByteOrderMarkIsNoPartOfTheText() {
        let folder = Folder(page: [0xEF, 0xBB, 0xBF] + Array("---\ntitle: Om\n---\ntext".utf8))
        #expect(folder.said == [])
        #expect(folder.entry?.source.bytes.first == UInt8(ascii: "-"))
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func linesAreCountedWhateverEndsThem(end: String) {
        let text = ["---", "title: Om", "titlel: X", "---", "text"].joined(separator: end)
        #expect(
            page(text).said == ["content/om.md:3:1: error: nyckeln titlel finns inte [unknown-key] = menade du titel?"])
    }

    @Test(arguments: [
        ([0xF6] as [UInt8], 3),  // ö in Latin-1
        ([0xC3], 3),  // half a letter
        ([0xC0, 0xAF], 3),  // an overlong form
        ([0xED, 0xA0, 0x80], 3),  // a lone surrogate
        ([0xF4, 0x90, 0x80, 0x80], 3),  // beyond Unicode
    ])
    func bytesThatAreNoUTF8AreNamedByLineAndByte(bytes: [UInt8], byte: Int) {
        #expect(
            page("---\r\ntitle: Om\r\n---\r\nfö".dropLast() + "å", bytes).said == [
                "content/om.md:4: error: filen är inte sparad som UTF-8 (rad 4, byte \(byte + 1)) [not-utf8]"
                    + " = öppna den i textredigeraren och välj Spara som, kodning UTF-8"
            ])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x2D, 0], [0xFE, 0xFF, 0, 0x2D]] as [[UInt8]])
    func notepadsUTF16IsOneFinding(bytes: [UInt8]) {
        #expect(Folder(page: bytes).said.count == 1)
        #expect(
            Folder(page: bytes).said[0].hasPrefix(
                "content/om.md: error: filen är inte sparad som UTF-8 (rad 1, byte 1) [not-utf8]"))
    }

    @Test(arguments: [(0x00, "U+0000"), (0x07, "U+0007"), (0x1B, "U+001B"), (0x7F, "U+007F")] as [(UInt8, String)])
    func controlCharactersAreShownByNumberNeverRaw(byte: UInt8, name: String) {
        #expect(
            page("---\ntitle: Om\n---\nte", [byte]).said == [
                "content/om.md:4:3: error: filen innehåller ett tecken som inte hör hemma i text (styrtecknet \(name), byte 21) [control-character] = ta bort tecknet, eller skriv om raden för hand"
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [0, 1, 4])
    func twoVersionsOfATextAreOneFinding(lineEnd: String, line: Int) {
        var lines = ["---", "title: Å <<<<<<< y", "---", "text", ""]
        lines.insert(contentsOf: ["<<<<<<< HEAD", "a", "=======", "b", ">>>>>>> anna"], at: line)
        let said = page(lines.joined(separator: lineEnd)).said
        #expect(said.count == 1 && said[0].hasPrefix("content/om.md:\(line + 1):1: error: två versioner"), "\(said)")
    }

    @Test(arguments: [
        "<<<<<<<", "a <<<<<<< HEAD\n>>>>>>> b", "<<<<<<< HEAD\nb", "<<<<<<<< HEAD\n>>>>>>> b", ">>>>>>> b\n<<<<<<< a\n",
        "a\n=======\n", "> > > > > > > a", "<<<<<<< a\n >>>>>>> b\n",
    ])
    func otherSignsAreText(text: String) { #expect(page("---\ntitle: Om\n---\n" + text).said == []) }

    @Test func controlCharactersOfTwoBytesToo() {
        #expect(
            page("---\ntitle: O\u{85}m\n---\nx").said == [
                "content/om.md:2:9: error: filen innehåller ett tecken som inte hör hemma i text (styrtecknet U+0085, byte 13) [control-character] = ta bort tecknet, eller skriv om raden för hand"
            ])
    }

    @Test func aLineSeparatorInAValueIsAnError() {
        #expect(
            page("---\ntitle: O\u{2028}m\n---\nx").said == [
                "content/om.md:2:9: error: raden innehåller en osynlig radbrytning (U+2028 eller U+2029) [control-character] = ta bort tecknet, eller skriv om raden för hand"
            ])
    }

    @Test func wordDocumentsUnderATextsName() {
        #expect(
            Folder(page: [0x50, 0x4B, 3, 4, 0, 0]).said == [
                "content/om.md: error: filen är ett dokument i formatet Word/LibreOffice, inte text i Markdown [not-markdown] = kopiera texten till en ny .md-fil"
            ])
    }

    @Test func aTextOverOneMegabyteIsNotRead() {
        #expect(
            Folder(page: [UInt8](repeating: 0x61, count: (1 << 20) + 1)).said == [
                "content/om.md: error: filen är större än 1 MB [too-large] = dela upp den i flera"
            ])
    }

    @Test(arguments: 0..<400)
    func noBytesTrap(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let pieces = [
            "---\n", "title: ", "\"", "'", "[", "]", "{", "}", ": ", "- ", "\n", "  ", "\t", "&a ", "*a", "!x ", "|\n",
            ">\n", "# ", "å", "date: ", "2024-02-31", "\r", "\u{2028}", "<<: ", "? ", "...\n", "goals:\n", "repeat: ",
            "\\",
        ]
        var text = "---\n"
        for _ in 0..<(5 + next() % 60) { text += pieces[Int(next() % UInt64(pieces.count))] }
        text += "\n---\nx"
        for path in ["om.md", "kalender/a.md", "kalender/b.yml", "plan/2024.md", "blogg/2024-01-01-a.md", "site.yml"] {
            var folder = Folder()
            folder.files[path] = Array(text.utf8)
            #expect(folder.said.allSatisfy { $0.hasPrefix("content/") })
        }
    }

    @Test(
        "Letters that were lost on the way here are told of once a file, wherever they stand",
        arguments: [
            ("om.md", "---\ntitle: A\n---\n\nMÃ¶te pÃ¥ torget.\n", "5:2", "”Ã¶” ska nog vara ö"),
            ("om.md", "---\ntitle: Ã…rsmÃ¶te\n---\nx\n", "2:8", "”Ã…” ska nog vara Å"),
            ("om.md", "---\ntitle: A\n---\nTorgm\u{FFFD}te.\n", "4:6", "U+FFFD"),
            ("kalender/l.yml", "- title: FÃ¤rjan\n  start: 2026-04-01\n", "1:11", "”Ã¤” ska nog vara ä"),
            ("data/activities.csv", "date,title\n2026-01-01,MÃ¶te\n", "2:13", "”Ã¶” ska nog vara ö"),
        ])
    func lettersThatWereLost(path: String, text: String, place: String, said: String) {
        let told = Folder([path: text]).said
        #expect(told.count == 1 && told[0].hasPrefix("content/\(path):\(place): warning: "), "\(told)")
        #expect(told[0].contains(said) && told[0].contains("[not-utf8]"), "\(told)")
    }

    @Test("Letters of other languages are not lost ones")
    func lettersOfOtherLanguages() {
        let text = "---\ntitle: São Paulo\n---\nSÃO, NÃO, Ã, ï»¿, ½, \u{FFE5}, \u{FFFC}, Ãa, 5 ¥, é och ö.\n"
        #expect(Folder(["om.md": text]).said == [])
    }
}
