/// What stands behind a name while a page is rendered, and what lies on the stack of a section.
@usableFromInline
enum Value {
    /// A known name without value. The name of an outer context does not show through: a teaser without picture would
    /// get its page's.
    case absent
    case flag(Bool)
    /// Not empty.
    case text(String)
    /// Not empty.
    case html(HTML)
    /// Not empty.
    case texts([String])
    case object(Frame)
    /// Not empty.
    case list([Frame])

    /// Whether `{{#name}}` is written and `{{^name}}` is not.
    var isThere: Bool {
        switch self {
        case .absent, .flag(false): false
        case .flag(true), .text, .html, .texts, .object, .list: true
        }
    }
}
