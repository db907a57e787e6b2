import Foundation
import Content
import Diagnostics
import Foundations
import Markdown

@testable import Editions

/// A body as a letter holds it: links to safe addresses, percent-encoded; pictures by their own names.
func letterBody(_ markdown: String, _ language: String = "sv") -> Document {
    let parsed = Document.parse(
        SourceText(file: "brev.md", bytes: Array(markdown.utf8)), language: TextLanguage(language))
    return parsed.resolved(
        DocumentResolution(
            link: { HTMLOptions.safeLink($0).absolute }, picture: { HTMLOptions.safePicture($0) },
            block: { _ in Document(language: TextLanguage(language)) }))
}

/// A letter about nothing but its body.
func letterContent(
    _ body: Document, language: String = "sv", title: String = "Brev", preheader: String? = nil, number: Int? = nil,
    sender: String = "Föreningen", postalAddress: String = "Box 1, 123 45 Björkvik",
    webAddress: String? = "https://bjorkvik.example/brev/1/", unsubscribe: String = "mailto:brev@bjorkvik.example"
) -> LetterContent {
    LetterContent(
        slug: "1", language: language, title: title, preheader: preheader, number: number,
        day: Day(number: 20_778), body: body, pictures: [:],
        signature: LetterSignature(
            sender: sender, postalAddress: postalAddress, webAddress: webAddress, unsubscribe: unsubscribe),
        colour: nil)
}

/// The text of a body between the title and the signature, without the last line end.
func plainText(_ markdown: String, _ language: String = "sv") -> String {
    plainText(letterBody(markdown, language), language)
}

/// The text of a body between the title and the signature, without the last line end.
func plainText(_ body: Document, _ language: String = "sv") -> String {
    let file = PlainTextLetter(letterContent(body, language: language)).file
    let opening = "Brev\n====\n"
    guard file.hasPrefix(opening), let end = file.range(of: "\n\n-- \n", options: .backwards) else { return file }
    return String(file[..<end.lowerBound].dropFirst(opening.count).drop { $0 == "\n" })
}

/// What a mail's text part says when its marks are undone (RFC 3676, sections 4.1 to 4.4): the spaces that stuff lines and
/// those that say that a line goes on. Lines are ended by LF.
func unmarked(_ body: String) -> String {
    body.components(separatedBy: "\r\n").map { line in
        if line == "-- " { return line }
        if line.hasPrefix(">") { return line }
        let text = line.hasPrefix(" ") ? String(line.dropFirst()) : line
        return text.hasSuffix(" ") ? String(text.dropLast()) : text
    }.joined(separator: "\n")
}

/// The paragraphs of a mail's text part as a program that knows format=flowed shows them (RFC 3676, section 4.1).
func unflowed(_ body: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in body.components(separatedBy: "\r\n").dropLast() {
        let depth = line.prefix { $0 == ">" }.count
        var text = line.dropFirst(depth)
        if text.hasPrefix(" ") { text = text.dropFirst() }
        let content = String(repeating: ">", count: depth) + (depth > 0 && !text.isEmpty ? " " : "") + text
        if isOpen { paragraphs[paragraphs.count - 1] += content } else { paragraphs.append(content) }
        isOpen = line.hasSuffix(" ") && line != "-- "
    }
    return paragraphs
}

extension ResolvedLink {
    /// The link as a letter has it.
    fileprivate var absolute: ResolvedLink {
        guard case .address(let href, _) = self, SafeAddress.scheme(of: href) == nil else { return self }
        return .address("https://bjorkvik.example/" + href, isExternal: false)
    }
}
