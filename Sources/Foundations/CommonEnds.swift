/// How many elements two lists begin and end with alike; none is counted for both.
public struct CommonEnds: Sendable {
    /// How many at the beginning.
    public let head: Int
    /// How many of the rest at the end.
    public let tail: Int

    /// Compares two lists.
    public init<Element: Equatable>(_ one: [Element], _ other: [Element]) {
        let head = zip(one, other).prefix { $0 == $1 }.count
        self.head = head
        tail = zip(one.dropFirst(head).reversed(), other.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    }
}
