import Diagnostics

/// What kind of value stands behind a name in a template.
public enum Shape: Sendable {
    /// Text, escaped where it comes out: `{{title}}`.
    case text
    /// Finished HTML: `{{{body}}}`.
    case html
    /// Yes or no: `{{#hasTags}}…{{/hasTags}}`.
    case flag
    /// A list of texts: `{{#names}}{{.}}{{/names}}`.
    case texts
    /// A list of things that have names of their own: `{{#tags}}{{title}}{{/tags}}`.
    case list(any TemplateContext.Type)
    /// A thing that has names of its own: `{{date.iso}}` or `{{#date}}{{iso}}{{/date}}`.
    case object(any TemplateContext.Type)

    /// The context that a section over the value opens, if it opens one.
    var context: (any TemplateContext.Type)? {
        switch self {
        case .list(let type), .object(let type): type
        case .text, .html, .flag, .texts: nil
        }
    }

    /// What a theme maker calls it.
    var label: Wording {
        switch self {
        case .text: Wording("text", "text")
        case .html: Wording("HTML", "HTML")
        case .flag: Wording("ja eller nej", "yes or no")
        case .texts: Wording("lista av texter", "list of texts")
        case .list: Wording("lista", "list")
        case .object: Wording("föremål", "object")
        }
    }
}
