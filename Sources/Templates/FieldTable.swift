/// All names of a context, written as a list of fields:
///
///     static let fields: FieldTable<PostContext> =
///         .from(PageContext.self) { $0.page } + [
///             .text("title", "Rubriken", "The title") { $0.title },
///             .html("body", "Texten", "The text") { $0.body },
///         ]
public struct FieldTable<Context: TemplateContext>: Sendable, ExpressibleByArrayLiteral {
    /// In the order of the manual.
    @usableFromInline let fields: [Field<Context>]
    /// What reads each of `fields`.
    @usableFromInline let readers: [FrameReader]
    /// What stands behind each name.
    @usableFromInline let shapes: [String: Shape]
    /// Where in `fields` each name stands.
    @usableFromInline let places: [String: Int]

    /// A table; of two fields with the same name the later one holds.
    @inlinable
    public init(_ fields: [Field<Context>]) {
        var places: [String: Int] = [:]
        var kept: [Field<Context>] = []
        for field in fields {
            if let place = places[field.row.name] {
                kept[place] = field
            } else {
                places[field.row.name] = kept.count
                kept.append(field)
            }
        }
        self.fields = kept
        readers = kept.map(\.reader)
        shapes = Dictionary(uniqueKeysWithValues: kept.map { ($0.row.name, $0.row.shape) })
        self.places = places
    }

    /// A table of the fields in a list.
    @inlinable
    public init(arrayLiteral elements: Field<Context>...) { self.init(elements) }

    /// All names of a context that this one holds, as names of this one: what every page has.
    @inlinable
    public static func from<Part: TemplateContext>(
        _ type: Part.Type, _ part: @escaping @Sendable (Context) -> Part
    ) -> Self {
        Self(Part.fields.fields.map { $0.moved(part) })
    }

    /// The names of both; where they share one, the right one's holds.
    @inlinable
    public static func + (left: Self, right: Self) -> Self { Self(left.fields + right.fields) }
}
