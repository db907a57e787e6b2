/// A context while a page is rendered: something whose values are asked for by their places in its table of fields.
///
/// Which place of which context a tag asks for is known when templates are loaded, so that rendering neither compares
/// names nor casts anything. One object stays on the thread that renders.
@usableFromInline
class Frame {
    @usableFromInline
    init() {}

    /// The value of the field at a place.
    @usableFromInline
    func value(at place: Int) -> Value { .absent }
}

/// A context of a known kind.
@usableFromInline
final class ContextFrame<Context: TemplateContext>: Frame {
    @usableFromInline let context: Context
    @usableFromInline let readers: [FrameReader]

    @inlinable
    init(_ context: Context) {
        self.context = context
        readers = Context.fields.readers
    }

    @inlinable
    override func value(at place: Int) -> Value { readers[place](self) }
}

/// Reads a field of a frame. It is no generic type: looking up those takes longer than reading most fields.
@usableFromInline
typealias FrameReader = @Sendable (Frame) -> Value

extension Field where Context: TemplateContext {
    /// Reads the field of a frame of this very kind of context.
    @inlinable
    var reader: FrameReader {
        let value = value
        return { frame in
            // Sure: a frame takes its readers from the table of its own kind of context.
            value(unsafeDowncast(frame, to: ContextFrame<Context>.self).context)
        }
    }
}
