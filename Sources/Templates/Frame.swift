/// A context while a page is rendered: something whose values are asked for by their places in its table of fields.
///
/// Which place of which context a tag asks for is known when templates are loaded, so that rendering neither compares
/// names nor casts anything. One object stays on the thread that renders.
class Frame {
    /// The value of the field at a place.
    func value(at place: Int) -> Value { .absent }
}

/// A context of a known kind.
final class ContextFrame<Context: TemplateContext>: Frame {
    private let context: Context
    private let fields: [Field<Context>]

    init(_ context: Context) {
        self.context = context
        fields = Context.fields.fields
    }

    override func value(at place: Int) -> Value { fields[place].value(context) }
}
