import Content
import Foundations
import Testing

@testable import Editions

/// The frame, the colours and the lines of a letter's HTML (newsletter.md, section 3).
@Suite struct MailHTMLTests {
    @Test func theFrame() {
        let html = mailHTML(mailLetter("a", title: "Våren & vi", preheader: "Först"))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"))
        #expect(html.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"))
        #expect(html.contains("<title>Våren &amp; vi</title>"))
        #expect(html.contains("<div lang=\"sv\" dir=\"ltr\">\n<!--[if mso]>"))
        #expect(html.hasSuffix("<![endif]-->\n</div>\n</body>\n</html>\n"))
        #expect(html.contains("style=\"max-width:600px\""))
    }

    @Test func theOrder() {
        let letter = mailLetter(
            "Text.", title: "Rubrik", preheader: "Först", number: 11,
            signature: LetterSignature(
                sender: "V Björkvik", postalAddress: "Box 1\n123 45 Björkvik", webAddress: "https://a.example/1/",
                unsubscribe: "mailto:brev@a.example?subject=Avsluta"))
        #expect(
            shownWords(mailHTML(letter)).joined(separator: " ")
                == "Först Rubrik Nr 11 · 21 november 2026 Text. V Björkvik Box 1 123 45 Björkvik Läs brevet på webben: "
                + "https://a.example/1/ Avsluta utskicket: mailto:brev@a.example?subject=Avsluta")
    }

    @Test func aLetterForMembersHasNoAddressOnTheWeb() {
        let signature = LetterSignature(
            sender: "V", postalAddress: "Box 1", webAddress: nil, unsubscribe: "https://a.example/bort")
        let html = mailHTML(mailLetter("a", language: "en", signature: signature))
        #expect(!html.contains("on the web"))
        #expect(html.contains("Unsubscribe: <a"))
    }

    @Test(arguments: [nil, "#ffffff", "#ffee00", "#000000", "#b0182b", "#00ff00", "#777777"])
    func everyColourCanBeRead(_ colour: String?) {
        let letter = mailLetter(
            "## A\n\n[b](c)\n\n```ruta\n[d](e)\n```\n\n```knapp\nx: y\n```", preheader: "p", number: 1, colour: colour)
        #expect(MailHTMLCheck.faults(in: Array(mailHTML(letter).utf8)) == [])
    }

    @Test func aGoodColourIsTheAssociationsOwn() {
        #expect(mailHTML(mailLetter("[b](c)", colour: "#b0182b")).contains("color:#b0182b;text-decoration:underline"))
    }

    @Test func linesAreShortAndWordsWhole() {
        let word = String(repeating: "ö", count: 1_500)
        let text = String(repeating: "ord ", count: 2_000)
        let letter = mailLetter(
            "\(text)\n\n![\(text)](a.png)\n\n\(word)\n\n[a](b?\(String(repeating: "c", count: 300)))",
            title: String(repeating: "Rubrik ", count: 200))
        let html = mailHTML(letter)
        #expect(html.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
        let shown = shownWords(html)
        #expect(shown.filter { $0 == "ord" }.count == 4_000)
        #expect(shown.contains(word))
        #expect(MailHTMLCheck.faults(in: Array(html.utf8)) == [])
    }

    @Test func anAddressTooWideForATelephoneCanBeBrokenAndIsWhole() {
        let address = "https://a.example/" + String(repeating: "x", count: 300)
        let html = mailHTML(mailLetter(address))
        #expect(html.contains("<span style=\"display:inline-block\"></span>"))
        #expect(shownWords(html).contains(address))
    }

    @Test func textIsInNormalFormC() {
        let html = mailHTML(mailLetter("a\u{30A} *\u{338}b* o\u{308}&#x308; [\u{338}](c)", title: "E\u{301}"))
        #expect(Array(html.utf8) == Array(html.nfc.utf8))
        #expect(MailHTMLCheck.faults(in: Array(html.utf8)) == [])
    }

    @Test func aLongLetterIsLight() {
        let paragraph = String(repeating: "Ett vanligt ord i [ett brev](b.md) som *någon* läser. ", count: 8)
        let part = "## Rubrik\n\n\(paragraph)\n\n- ett\n- två\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> citat\n\n"
        let letter = mailLetter(String(repeating: part, count: 19))
        let html = mailHTML(letter)
        #expect(shownWords(html).count > 1_500)
        #expect(html.utf8.count < 60_000)
    }

    @Test func aPictureWithoutAnAddressIsItsWords() {
        let bytes = MailHTML(mailLetter("![Torget](t.png)")).bytes { _ in nil }
        let html = String(decoding: bytes, as: UTF8.self)
        #expect(!html.contains("<img"))
        #expect(shownWords(html).contains("Torget"))
    }
}
