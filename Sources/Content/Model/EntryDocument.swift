import Markdown

extension Entry {
    /// The body, parsed; what is for members only is in it.
    public func document() -> Document {
        Document.parse(source, from: bodyOffset, line: bodyLine, language: TextLanguage(language))
    }
}
