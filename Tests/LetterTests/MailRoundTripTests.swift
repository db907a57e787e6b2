import Editions
import Foundations
import TestSupport
import Testing

/// Random text goes through a mail and comes back as it was, and the mail passes the check.
@Suite struct MailRoundTripTests {
    private static let pieces = [
        " ", "  ", "=", "?", "_", "=?", "?=", "From ", ".", "-- ", ">", "å", "Ä", "ö", "é", "e\u{301}", "\u{A0}", "–",
        "”",
        "👍🏽", "👩‍👩‍👧‍👦", "🇸🇪", "Ж", "字", "a", "b", "word", "\"", "\\", ",", "(", ")", "<", ">", "@", ":", ";", "\u{200B}",
        "\u{FFFD}", "\u{10FFFF}", "\u{1F1F8}", "\u{300}", "--=_alternative_", "--",
    ]

    private static func text(_ source: inout SeededGenerator, _ more: [String] = []) -> String {
        let isDense = Bool.random(using: &source)
        return (0..<Int.random(in: 0...120, using: &source)).map { _ in
            if isDense, Int.random(in: 0..<4, using: &source) > 0 { return "x" }
            if Int.random(in: 0..<10, using: &source) == 0 {
                let value = UInt32.random(in: 0xA0...0xDFFFF, using: &source)
                return Unicode.Scalar(value).map { String($0) } ?? "x"
            }
            return (pieces + more).randomElement(using: &source) ?? ""
        }.joined()
    }

    @Test(arguments: 0..<60) func everyTextComesBack(seed: UInt64) throws {
        var source = SeededGenerator(seed: seed)
        for _ in 0..<5 {
            let text = MailRoundTripTests.text(&source, ["\n", "\n\n", "\t", " \n"])
            let html = MailRoundTripTests.text(&source, ["\n"])
            let title = MailRoundTripTests.text(&source)
            let name = MailRoundTripTests.text(&source).trimmed.replacing("<", with: "").replacing(">", with: "")
            // By scalars: a quote with an accent after it is one character.
            let quoted = name.unicodeScalars.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined()
            let headers = try MailSamples.headers(sender: "\"\(quoted)\" <a@b.example>")
            let files = try MailSamples.files(
                MailSamples.content(title: title), text: text, html: html, headers: headers)
            let mail = MailReading(files.ready)
            #expect(mail.parts[0].decodedText == text.replacing("\n", with: "\r\n"))
            #expect(mail.parts[1].decodedText == html.replacing("\n", with: "\r\n"))
            let seen = title.unicodeScalars.filter { !$0.isInvisible && !$0.properties.isNoncharacterCodePoint }
            #expect(MailReading.decodedWords(mail.value("Subject")) == String(String.UnicodeScalarView(seen)).nfc)
            #expect(MailCheck.faults(in: files.ready) == [])
            #expect(MailCheck.faults(in: files.draft) == [])
            let phrase = String(mail.value("From").dropLast("<a@b.example>".count)).trimmed
            let shown =
                phrase.utf8.first == UInt8(ascii: "\"")
                ? try Mailbox(phrase + " <a@b.example>").name ?? "" : MailReading.decodedWords(phrase)
            #expect(shown == name.nfc.split(separator: " ").joined(separator: " ").trimmed)
        }
    }
}
