/// Something that a template can be rendered with: a page, a post, a date.
///
/// Its table of fields is the one place that says which names templates may use, what they are and where their
/// values come from; checking, rendering and the theme maker's manual all read it. A context is copied into every
/// section that is opened over it, so one with many stored properties had better be a final class, or hold one.
public protocol TemplateContext: Sendable {
    /// What it is, in the manual: `Post`, `Date`.
    static var contextName: String { get }
    /// The names that templates may use. A `static let`: it is read for every tag of every page.
    static var fields: FieldTable<Self> { get }
}

extension TemplateContext {
    /// The type's name without `Context`.
    public static var contextName: String {
        let name = String(describing: Self.self)
        return name.hasSuffix("Context") && name != "Context" ? String(name.dropLast("Context".count)) : name
    }

    /// What stands behind each name.
    static var shapes: [String: Shape] { fields.shapes }

    /// The table's rows, without the values.
    static var rows: [FieldRow] { fields.fields.map(\.row) }
}
