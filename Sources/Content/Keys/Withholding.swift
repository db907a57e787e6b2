import Diagnostics

/// What is particular to a key that keeps a text from readers: written without a value it waits for one. That is not the
/// same as no key, and an error.
public struct Withholding: Sendable {
    /// What its value must be.
    let expected: Wording
    /// A value of it that withholds.
    let example: Choice
    /// The value that says the same as no key; nil where there is none.
    let none: Choice?

    /// What a key's value must be, one that withholds, and the one that does not.
    public init(_ expected: Wording, example: Choice, none: Choice? = nil) {
        self.expected = expected
        self.example = example
        self.none = none
    }
}
