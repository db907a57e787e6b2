import Content
import Foundations
import Markdown

/// The HTML part of a letter: what the mail programs of newsletter.md, section 3, all show, complete without its style
/// element.
public struct MailHTML: Sendable {
    private let letter: LetterContent
    private let theme: LetterTheme

    /// The HTML of a letter.
    public init(_ letter: LetterContent) {
        self.letter = letter
        theme = LetterTheme(letter)
    }

    /// The document in UTF-8 and NFC, lines of at most 998 bytes where there is a space to break them at.
    ///
    /// `address` gives a picture's address by its key among the letter's pictures: `cid:…`, or `data:…` for a browser;
    /// one that has none is shown by its words.
    public func bytes(address: (String) -> String?) -> [UInt8] {
        withoutActuallyEscaping(address) { address in
            var writer = MailWriter()
            writer.raw("<!DOCTYPE html>")
            writer.element("html", languageAndDirection) { html in
                html.element("head", [], head)
                let ground = ("style", "margin:0;background-color:\(theme.light.paper.hex)")
                html.element("body", [("class", "paper"), ("bgcolor", theme.light.paper.hex), ground]) { body in
                    body.element("div", languageAndDirection) { frame(&$0, address) }
                }
            }
            return writer.bytes
        }
    }

    private var languageAndDirection: [(String, String)] {
        [("lang", letter.language), ("dir", theme.direction.rawValue)]
    }

    private func head(_ head: inout MailWriter) {
        head.tag("meta", [("charset", "utf-8")])
        head.tag("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        let title = LetterText.shown(letter.title).escapedForHTML
        head.raw("<title>\(title.utf8.count > 900 ? title.replacing(" ", with: "\n") : title)</title>")
        head.raw("<style>\n\(theme.styleSheet())\n</style>")
    }

    /// The layout table, in one of 600 px for Outlook, which does not know `max-width`.
    private func frame(_ writer: inout MailWriter, _ address: @escaping (String) -> String?) {
        let layout = "role=\"presentation\" width=\"\(LetterTheme.width)\" align=\"center\""
        writer.raw(
            "<!--[if mso]><table \(layout) cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->")
        var attributes = theme.layoutTable(width: "100%", style: "max-width:\(LetterTheme.width)px")
        attributes.append(("align", "center"))
        writer.element("table", attributes) { table in
            if let preheader = letter.preheader, !LetterText.shown(preheader).trimmed.isEmpty {
                row(
                    &table, padding: theme.box(16, LetterTheme.gutter, 16, LetterTheme.gutter), LetterTheme.small,
                    .muted
                ) { $0.text(preheader) }
            }
            row(
                &table, class: "mark", border: "border-top:4px solid \(theme.light.accent.hex);",
                padding: theme.box(20, LetterTheme.gutter, 8, LetterTheme.gutter), LetterTheme.body, .text, heading)
            row(&table, padding: theme.box(8, LetterTheme.gutter, 14, LetterTheme.gutter), LetterTheme.body, .text) {
                var body = MailBody(letter: letter, theme: theme, address: address, writer: $0)
                body.write()
                $0 = body.writer
            }
            row(
                &table, class: "line", border: "border-top:1px solid \(theme.light.line.hex);",
                padding: theme.box(16, LetterTheme.gutter, 32, LetterTheme.gutter), LetterTheme.small, .muted, signature
            )
        }
        writer.raw("<!--[if mso]></td></tr></table><![endif]-->")
    }

    /// A row of one cell, which states all that its words need.
    private func row(
        _ table: inout MailWriter, class name: String? = nil, border: String = "", padding: String,
        _ font: LetterTheme.Font, _ ink: LetterInk, _ content: (inout MailWriter) -> Void
    ) {
        table.element("tr") { row in
            row.element(
                "td", theme.cell(.paper, ink, font, extra: name, style: "\(border)padding:\(padding);"), content)
        }
    }

    private func heading(_ cell: inout MailWriter) {
        cell.element(
            "h1", [("class", "text"), ("style", "margin:0 0 8px;\(theme.words(LetterTheme.heading(1), .text))")]
        ) {
            $0.text(letter.title)
        }
        guard let number = letter.number else { return }
        cell.element("p", [("class", "muted"), ("style", "margin:0 0 12px;\(theme.words(LetterTheme.small, .muted))")])
        {
            $0.text(LetterWords(language: letter.language).issueLine(number, letter.day))
        }
    }

    /// The sender, the postal address, and where to read the letter and to leave the list.
    private func signature(_ cell: inout MailWriter) {
        let words = LetterWords(language: letter.language)
        let signature = letter.signature
        for lines in [signature.sender, signature.postalAddress] where !LetterText.shown(lines).trimmed.isEmpty {
            paragraph(&cell) { paragraph in
                for (index, line) in lines.split(whereSeparator: \.isNewline).enumerated() {
                    if index > 0 { paragraph.tag("br") }
                    paragraph.text(String(line))
                }
            }
        }
        let addresses = [(words.readOnWeb, signature.webAddress), (words.unsubscribe, signature.unsubscribe)]
        for case (let label, let address?) in addresses where !address.isEmpty {
            paragraph(&cell) { paragraph in
                paragraph.text(label + " ")
                paragraph.element("a", theme.link(address, isAddress: true)) { $0.text(ShownAddress(address).text) }
            }
        }
    }

    private func paragraph(_ cell: inout MailWriter, _ content: (inout MailWriter) -> Void) {
        cell.element("p", [("style", "margin:0 0 6px")], content)
    }
}
