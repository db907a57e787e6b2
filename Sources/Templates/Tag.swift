/// One `{{…}}` of a template.
struct Tag {
    enum Kind {
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! … }}`
        case comment
    }

    let kind: Kind
    /// Without blanks around it; empty in a comment.
    let name: String
    let span: Span

    /// As somebody would write it.
    var written: String { Tag.write(kind, name) }

    static func write(_ kind: Kind, _ name: String) -> String {
        switch kind {
        case .escaped: "{{\(name)}}"
        case .unescaped: "{{{\(name)}}}"
        case .section: "{{#\(name)}}"
        case .inverted: "{{^\(name)}}"
        case .close: "{{/\(name)}}"
        case .partial: "{{>\(name)}}"
        case .parent: "{{<\(name)}}"
        case .block: "{{$\(name)}}"
        case .comment: "{{!}}"
        }
    }
}

/// Where a tag stands in its file: line, column and length as ``Place`` counts them.
struct Span: Hashable {
    let line: Int
    let column: Int
    let length: Int
}

/// A template in order: its text and its tags.
enum Piece {
    case text(ArraySlice<UInt8>)
    case tag(Tag)
}
