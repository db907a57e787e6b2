import Content
import Diagnostics
import Foundations
import Markdown

@testable import Editions

/// A letter from Markdown, for its HTML: addresses are under `https://a.example/` where they have no scheme of their own,
/// every picture is there (1,136 px wide in its file), `button` and `film` are as the blocks make them.
func mailLetter(
    _ markdown: String, language: String = "sv", title: String = "Brev", preheader: String? = nil, number: Int? = nil,
    signature: LetterSignature? = nil, colour: String? = nil
) -> LetterContent {
    let parsed = Document.parse(
        SourceText(file: "brev.md", bytes: Array(markdown.utf8)), language: TextLanguage(language))
    var pictures: [String: LetterPicture] = [:]
    let body = parsed.resolved(
        DocumentResolution(
            link: { link in
                let href = SafeAddress.encoded(link.destination)
                let isAbsolute = SafeAddress.scheme(of: href) != nil
                return SafeAddress.isSafe(href)
                    ? .address(isAbsolute ? href : "https://a.example/" + href, isExternal: true) : .text
            },
            picture: { picture in
                if SafeAddress.isExternal(picture.source) { return .link(href: picture.source, text: picture.alt) }
                pictures[picture.source] = LetterPicture(
                    bytes: [], mediaType: "image/png", fileName: "a.png",
                    width: picture.source.contains("liten") ? 20 : 568,
                    height: picture.source.contains("liten") ? 10 : 284)
                return .image(.init(source: picture.source))
            },
            block: { filled($0, language) }))
    return LetterContent(
        slug: "1", language: language, title: title, preheader: preheader, number: number,
        day: Day(number: 20_778), body: body, pictures: pictures,
        signature: signature
            ?? LetterSignature(
                sender: "Föreningen", postalAddress: "Box 1, 123 45 Björkvik",
                webAddress: "https://bjorkvik.example/brev/1/", unsubscribe: "mailto:brev@bjorkvik.example"),
        colour: colour.flatMap { Colour(hex: $0) })
}

private func filled(_ block: Block, _ language: String) -> Document {
    var builder = DocumentBuilder(language: TextLanguage(language), line: block.line)
    switch block.kind {
    case .button:
        builder.container(.button) { button in
            button.paragraph { $0.link("https://a.example/ja") { $0.text("Anmäl dig") } }
        }
    case .video:
        builder.container(.video) { video in
            video.paragraph { $0.link("https://film.example/1") { $0.text("Filmen") } }
        }
    default:
        builder.list { list in
            list.item {
                $0.strong("lördag 23 november")
                $0.hardBreak()
                $0.link("https://a.example/torgmote") { $0.text("Torgmöte & fika") }
            }
        }
    }
    return builder.document()
}

/// The HTML of a letter, its pictures by `cid:`.
func mailHTML(_ letter: LetterContent) -> String {
    String(decoding: MailHTML(letter).bytes { "cid:\($0)" }, as: UTF8.self)
}

/// What is in the body's cell, without what carries the look: `style`, `class` and the like, and the line ends between tags.
func bodyHTML(_ markdown: String, language: String = "sv") -> String {
    let tokens = MailHTMLScanner.tokens(Array(mailHTML(mailLetter(markdown, language: language)).utf8))
    var cells = 0
    var depth = 0
    var out = ""
    for token in tokens {
        if case .start("tr", _) = token, depth == 0 { cells += 1 }
        if case .end("td") = token, cells == 2, depth == 1 { depth = -1 }
        if cells == 2, depth > 0 { out += bare(token) }
        if cells == 2, depth >= 0, case .start("td", _) = token { depth += 1 }
        if cells == 2, depth > 1, case .end("td") = token { depth -= 1 }
    }
    // Line ends of the source, where they mean nothing.
    for tag in ["ol", "ul", "div"] { out = out.replacing(" <\(tag)", with: "<\(tag)") }
    return out.replacing("<br> ", with: "<br>")
}

private func bare(_ token: MailToken) -> String {
    let look: Set = ["style", "class", "bgcolor", "cellpadding", "cellspacing", "border", "valign"]
    switch token {
    case .start(let name, let attributes):
        let kept = attributes.filter { !look.contains($0.name) && !($0.name == "align" && $0.value == "left") }
        return "<\(name)" + kept.map { " \($0.name)=\"\($0.value)\"" }.joined() + ">"
    case .end(let name): return "</\(name)>"
    case .text(let text):
        return text.allSatisfy { $0 == "\n" } ? "" : text.replacing("\n", with: " ").escapedForHTML
    default: return ""
    }
}

/// The words that a reader of the whole letter meets, alternative texts among them.
func shownWords(_ html: String) -> [String] {
    let inline: Set = ["a", "em", "strong", "del", "code", "small", "span", "img"]
    var text = ""
    var isOutside = true
    for token in MailHTMLScanner.tokens(Array(html.utf8)) {
        switch token {
        case .start("body", _): isOutside = false
        case .start("img", let attributes): text += attributes.first { $0.name == "alt" }?.value ?? ""
        case .start(let name, _), .end(let name): if !inline.contains(name) { text += " " }
        case .text(let words): if !isOutside { text += words }
        default: break
        }
    }
    return split(text)
}

/// The words between blanks, which are scalars here: a mark that stands on a blank is a word of its own.
func split(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
}
