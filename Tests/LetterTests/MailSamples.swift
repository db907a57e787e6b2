import Content
import Diagnostics
import Editions
import Foundations
import Markdown
import Testing

/// Letters to write mails of.
enum MailSamples {
    /// A digest of 64 digits: FNV-1a, four times with other beginnings.
    static func digest(_ bytes: [UInt8]) -> String {
        (0..<4).map { salt in
            let value = bytes.reduce(0xCBF2_9CE4_8422_2325 &+ UInt64(salt)) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01B3
            }
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    static func picture(_ name: String, _ bytes: [UInt8] = Array(0...255)) -> LetterPicture {
        LetterPicture(bytes: bytes, mediaType: "image/png", fileName: name, width: 10, height: 10)
    }

    static func content(
        title: String = "Nytt i november", markdown: String = "Hej", pictures: [String: LetterPicture] = [:],
        language: String = "sv"
    ) -> LetterContent {
        let source = SourceText(file: "brev.md", bytes: Array(markdown.utf8))
        return LetterContent(
            slug: "2026-11", language: language, title: title, preheader: nil, number: 11,
            day: Day(number: 20_778),
            body: Document.parse(source, from: 0, line: 1, language: .swedish), pictures: pictures,
            signature: LetterSignature(
                sender: "Anna", postalAddress: "Storgatan 4", webAddress: nil,
                unsubscribe: "mailto:brev@bjorkvik.example"),
            colour: nil)
    }

    static func headers(
        sender: String = "Föreningen i Björkvik <brev@bjorkvik.example>",
        to: String = "medlemmar@bjorkvik.example", replyTo: String? = nil, date: String = "2026-11-21",
        time: (Int, Int, Int) = (8, 0, 0), zone: String = "Europe/Stockholm",
        listID: String = "v-aktuellt.bjorkvik.example", listTitle: String = "V Aktuellt",
        unsubscribe: String = "mailto:brev@bjorkvik.example?subject=Avsluta",
        archive: String? = "https://bjorkvik.example/v-aktuellt/"
    ) throws -> MailHeaders {
        MailHeaders(
            sender: try Mailbox(sender), to: try Mailbox(to), replyTo: try replyTo.map { try Mailbox($0) },
            date: LocalDateTime(
                day: try #require(Day(iso: date)),
                time: try #require(LocalTime(hour: time.0, minute: time.1, second: time.2))),
            zone: try #require(Zone(named: zone)), listID: listID, listTitle: listTitle, unsubscribe: unsubscribe,
            archive: archive)
    }

    /// The mail of a letter; its HTML shows what the Markdown has of pictures.
    static func files(
        _ content: LetterContent = content(), text: String = "Hej\n", html: String? = nil, headers: MailHeaders? = nil
    ) throws -> MailFiles {
        let headers = try headers ?? MailSamples.headers()
        let pictures = MailPictures(content, domain: headers.sender.domain, hash: digest)
        let shown = content.body.nodes.filter { $0.kind == .picture }.map { content.body.destination($0) }
        let images = shown.compactMap(pictures.contentAddress).map { "<img src=\"\($0)\" alt=\"x\">\n" }.joined()
        let message = MailMessage(
            content, text: text, html: html ?? "<!DOCTYPE html>\n<p>Hej</p>\n\(images)", pictures: pictures,
            headers: headers)
        return try MailFiles(message, hash: digest)
    }

    /// A mail with three pictures, two of them the same.
    static func illustrated() throws -> MailFiles {
        try files(
            content(
                markdown: "![a](b.png) ![b](a.png) ![c](b.png)",
                pictures: ["a.png": picture("a.png"), "b.png": picture("b.png", Array(repeating: 7, count: 1000))]))
    }
}
