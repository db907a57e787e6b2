/// A checked template as it is handed to the library: the same text, with each tag written in one way.
///
/// Names of templates and blocks become numbers, so that a theme maker may call them what they like, and variables are
/// all asked for unescaped, because ``TextValue`` escapes itself.
struct LibraryText {
    private let templates: [String: Int]
    private var blocks: [String: Int] = [:]

    /// For a set of templates, by name.
    init(_ templates: [String: Int]) { self.templates = templates }

    /// What the library knows a template as.
    static func key(_ template: Int) -> String { "t\(template)" }

    /// A template's text.
    mutating func text(of template: ParsedTemplate) -> String {
        var text = ""
        var open: [String] = []
        for piece in template.pieces {
            switch piece {
            case .text(let words): text += words.withoutMark
            case .tag(let tag):
                let name = tag.kind == .close ? open.popLast() ?? tag.name : key(of: tag)
                switch tag.kind {
                case .section, .inverted, .parent, .block: open.append(name)
                case .escaped, .unescaped, .close, .partial, .comment: break
                }
                text += tag.kind == .escaped ? "{{&\(name)}}" : Tag.write(tag.kind, name)
            }
        }
        return text
    }

    private mutating func key(of tag: Tag) -> String {
        switch tag.kind {
        case .partial, .parent: return templates[tag.name].map(Self.key) ?? tag.name
        case .block:
            let number = blocks[tag.name] ?? blocks.count
            blocks[tag.name] = number
            return "b\(number)"
        case .escaped, .unescaped, .section, .inverted, .close, .comment: return tag.name
        }
    }
}
