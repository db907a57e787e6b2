/// A value behind one reference: to pass on a large one, or many, copies a word.
public final class Shared<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value

    /// A value to be passed on.
    public init(_ value: Value) { self.value = value }
}
