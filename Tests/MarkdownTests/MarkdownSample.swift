import Diagnostics
import Foundations

@testable import Markdown

/// A Markdown text and what becomes of it, for tests.
func document(_ text: String, _ language: TextLanguage = .swedish) -> Document {
    Document.parse(SourceText(file: "a.md", bytes: Array(text.utf8)), language: language)
}

/// The HTML of a text, blocks as `{events}`.
func html(_ text: String, _ language: TextLanguage = .swedish) -> String {
    html(document(text, language))
}

/// The HTML of a document, blocks as `{events}`.
func html(_ document: Document, options: HTMLOptions? = nil) -> String {
    let renderer = HTMLRenderer(options: options ?? HTMLOptions(language: document.language))
    return String(decoding: renderer.bytes(document) { Array("{\($0.kind)}".utf8) }, as: UTF8.self)
}

/// The findings of a text as `line:column code`.
func findings(_ text: String) -> [String] {
    document(text).findings.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" }
}
