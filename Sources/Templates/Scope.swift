import Mustache

/// A context as the library sees it: something with children.
///
/// A class, because the library casts what is on its stack several times a tag, and casting a wide struct copies it.
final class Scope<Context: TemplateContext>: MustacheParent, Sendable {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func child(named name: String) -> Any? { Context.fields.value(name, of: context) }
}
