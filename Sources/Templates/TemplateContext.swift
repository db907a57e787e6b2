/// Something that a template can be rendered with: a page, a post, a date.
///
/// Its table of fields is the one place that says which names templates may use, what they are and where their
/// values come from; checking, rendering and the theme maker's manual all read it. A context with many stored
/// properties had better be a final class, or hold one: it is copied for each value that is read.
public protocol TemplateContext: Sendable {
    /// What it is, in the manual: `Post`, `Date`.
    static var contextName: String { get }
    /// The names that templates may use. A `static let`: it is read for every context of every page.
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

    /// What stands behind a name, and where in the table.
    static func lookUp(_ name: String) -> (shape: Shape, place: Int)? {
        fields.places[name].map { (fields.fields[$0].row.shape, $0) }
    }

    /// The table's rows, without the values.
    static var rows: [FieldRow] { fields.fields.map(\.row) }
}
