import Mustache

/// A context as the library sees it: something with children.
///
/// The library casts what is on its stack several times a tag. So this is one small struct for all contexts: casting a
/// wide struct would copy it, and casting a generic or a class costs the runtime a longer search.
struct Scope: MustacheParent {
    private let context: any ContextBox

    init<Context: TemplateContext>(_ context: Context, _ rendering: Rendering) {
        self.context = Box(context, rendering)
    }

    func child(named name: String) -> Any? { context.child(named: name) }
}

private protocol ContextBox: AnyObject {
    func child(named name: String) -> Any?
}

private final class Box<Context: TemplateContext>: ContextBox {
    private let context: Context
    private let rendering: Rendering

    init(_ context: Context, _ rendering: Rendering) {
        self.context = context
        self.rendering = rendering
    }

    func child(named name: String) -> Any? { Context.fields.value(name, of: context, rendering) }
}
