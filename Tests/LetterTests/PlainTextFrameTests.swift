import Markdown
import Testing

@testable import Editions

/// What stands before and after the body, and the two outputs (T01, T10, T11, F03).
@Suite struct PlainTextFrameTests {
    @Test func aWholeLetter() {
        let letter = letterContent(
            letterBody("Hej!"), title: "V Aktuellt nr 11", preheader: "Det viktigaste.", number: 11)
        #expect(
            PlainTextLetter(letter).file == """
                Det viktigaste.

                V Aktuellt nr 11
                ================

                Nr 11 · 21 november 2026

                Hej!

                --\u{20}
                Föreningen
                Box 1, 123 45 Björkvik
                Läs brevet på webben: https://bjorkvik.example/brev/1/
                Avsluta utskicket: brev@bjorkvik.example

                """)
    }

    @Test func withoutWhatIsNotGiven() {
        let letter = letterContent(
            letterBody(""), language: "en", title: "Letter", number: 2, webAddress: nil,
            unsubscribe: "mailto:a@b.example?subject=Leave")
        #expect(
            PlainTextLetter(letter).file
                == "Letter\n======\n\nNo. 2 · 21 November 2026\n\n-- \nFöreningen\nBox 1, 123 45 Björkvik\nUnsubscribe: mailto:a@b.example?subject=Leave\n"
        )
    }

    @Test func addressesOfTheSignatureThatDoNotFitStandBelow() {
        let address = "https://bjorkvik.example/" + String(repeating: "a", count: 40)
        let file = PlainTextLetter(letterContent(letterBody(""), webAddress: address, unsubscribe: address)).file
        #expect(file.hasSuffix("\nLäs brevet på webben:\n\(address)\nAvsluta utskicket:\n\(address)\n"))
    }

    @Test func onlyWrappedParagraphsFlow() {
        let words = String(repeating: "ord ", count: 20).dropLast()
        let first = String(repeating: "ord ", count: 18).dropLast()
        func mail(_ markdown: String) -> String {
            let body = PlainTextLetter(letterContent(letterBody(markdown))).mailBody
            return String(body.dropFirst("Brev\r\n====\r\n\r\n".count).split(separator: "\r\n\r\n-- ")[0])
        }
        #expect(mail("\(words)\n\nkort") == "\(first) \r\nord ord\r\n\r\nkort")
        #expect(mail("\(words)\\\n\(words)") == "\(first) \r\nord ord\r\n\(first) \r\nord ord")
        #expect(mail("## \(words)") == "\(first)\r\nord ord\r\n" + String(repeating: "-", count: 71))
        for mark in ["- ", "1. ", "> "] { #expect(!mail(mark + words).contains(" \r\n")) }
        #expect(mail("    \(words)") == "     \(words)")
    }

    @Test func aProgramThatKnowsFlowedTextShowsWholeParagraphs() {
        let words = String(repeating: "ord ", count: 20).dropLast()
        let letter = PlainTextLetter(letterContent(letterBody("\(words)\n\n- \(words)\n\n> \(words)\n\n    kod")))
        let paragraphs = unflowed(letter.mailBody)
        // The paragraph is one line again, and nothing else has changed.
        let lines = letter.file.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(paragraphs.filter { $0 != words } == lines.filter { !lines[3...4].contains($0) }.map(String.init))
        #expect(paragraphs.count == lines.count - 1)
    }

    @Test func linesThatCouldBeMisreadAreStuffed() {
        let filler = String(repeating: "x", count: 70)
        let markdown = "From oss\n\n\\> inget citat\n\n> ett citat\n\n\(filler) From oss\n\n`--` \(filler)x ord"
        let letter = PlainTextLetter(letterContent(letterBody(markdown)))
        for line in [" From oss", " > inget citat", "> ett citat", "\(filler) ", "--", "\(filler)x "] {
            #expect(letter.mailBody.contains("\r\n\(line)\r\n"))
        }
        #expect(letter.file.contains("\nFrom oss\n\n> inget citat\n\n> ett citat\n"))
        #expect(unmarked(letter.mailBody) == letter.file)
    }

    @Test func namesAndAddressesAreCleaned() {
        let letter = letterContent(
            letterBody("x"), title: "En\u{AD} rubrik\n<b>", preheader: "\u{200B}", sender: "A\u{30A}sa",
            postalAddress: "Box 1\n123 45 Ort")
        let file = PlainTextLetter(letter).file
        #expect(file.hasPrefix("En rubrik <b>\n=============\n\nx\n\n-- \n"))
        #expect(file.contains("\nÅsa\nBox 1\n123 45 Ort\n"))
        #expect(file.unicodeScalars.contains("Å"))
    }
}
