import Diagnostics

/// One name that templates may use: what it is, what it means and where its value comes from.
///
/// A value of nil is absent: `{{#name}}` is skipped, `{{^name}}` is written, and the name of an outer context does not
/// show through. An empty text is absent too.
public struct Field<Context>: Sendable {
    /// What it is called, its shape and its meaning.
    @usableFromInline let row: FieldRow
    /// Where its value comes from.
    @usableFromInline let value: @Sendable (Context) -> Value

    @inlinable
    init(
        _ name: String, _ shape: Shape, _ swedish: String, _ english: String,
        value: @escaping @Sendable (Context) -> Value
    ) {
        self.init(FieldRow(name: name, shape: shape, help: Wording(swedish, english)), value: value)
    }

    @inlinable
    init(_ row: FieldRow, value: @escaping @Sendable (Context) -> Value) {
        self.row = row
        self.value = value
    }

    /// Text, escaped where it comes out.
    @inlinable
    public static func text(
        _ name: String, _ swedish: String, _ english: String, _ value: @escaping @Sendable (Context) -> String?
    ) -> Self {
        Self(name, .text, swedish, english) { context in
            guard let text = value(context), !text.isEmpty else { return .absent }
            return .text(text)
        }
    }

    /// Finished HTML.
    @inlinable
    public static func html(
        _ name: String, _ swedish: String, _ english: String, _ value: @escaping @Sendable (Context) -> HTML?
    ) -> Self {
        Self(name, .html, swedish, english) { context in
            guard let html = value(context), !html.bytes.isEmpty else { return .absent }
            return .html(html)
        }
    }

    /// Yes or no.
    @inlinable
    public static func flag(
        _ name: String, _ swedish: String, _ english: String, _ value: @escaping @Sendable (Context) -> Bool
    ) -> Self {
        Self(name, .flag, swedish, english) { .flag(value($0)) }
    }

    /// A list of texts, each `{{.}}` in the section.
    @inlinable
    public static func texts(
        _ name: String, _ swedish: String, _ english: String, _ value: @escaping @Sendable (Context) -> [String]
    ) -> Self {
        Self(name, .texts, swedish, english) { context in
            let texts = value(context)
            return texts.isEmpty ? .absent : .texts(texts)
        }
    }

    /// A list of things that have names of their own.
    @inlinable
    public static func list<Item: TemplateContext>(
        _ name: String, of type: Item.Type, _ swedish: String, _ english: String,
        _ value: @escaping @Sendable (Context) -> [Item]
    ) -> Self {
        Self(name, .list(type), swedish, english) { context in
            let items = value(context)
            return items.isEmpty ? .absent : .list(items.map(ContextFrame.init))
        }
    }

    /// A thing that has names of its own.
    @inlinable
    public static func object<Item: TemplateContext>(
        _ name: String, of type: Item.Type, _ swedish: String, _ english: String,
        _ value: @escaping @Sendable (Context) -> Item?
    ) -> Self {
        Self(name, .object(type), swedish, english) { context in
            value(context).map { .object(ContextFrame($0)) } ?? .absent
        }
    }

    /// The same field, of something that holds the context.
    @inlinable
    func moved<Outer>(_ context: @escaping @Sendable (Outer) -> Context) -> Field<Outer>
    where Context: TemplateContext {
        let value = value
        var row = row
        row.origin = Context.self
        return Field<Outer>(row) { value(context($0)) }
    }
}

/// A field without its value: what the check and the manual need to know.
@usableFromInline
struct FieldRow: Sendable {
    @usableFromInline let name: String
    @usableFromInline let shape: Shape
    @usableFromInline let help: Wording
    /// The context that it was taken over from, if it was.
    @usableFromInline var origin: (any TemplateContext.Type)?

    @usableFromInline
    init(name: String, shape: Shape, help: Wording) {
        self.name = name
        self.shape = shape
        self.help = help
    }
}
