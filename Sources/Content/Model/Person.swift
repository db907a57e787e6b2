import Foundations

/// What a person has beside a text's common values.
public struct Person: Sendable {
    /// All offices, those outside the association first, as they were written.
    public let offices: [Office]
    /// The time that is said for the person; each office without a time of its own has it.
    public let term: Term?
    /// How to reach the person, as the person wants it.
    public let contacts: [Contact]
    /// The place in the list; lowest first.
    public let order: Int?

    /// The offices, and what the person stands for, on a day.
    public func offices(on day: Day) -> [Office] { offices.filter { $0.isHeld(on: day) } }

    /// The offices, and what the person stood for, on any day of a period.
    public func offices(in period: Period) -> [Office] { offices.filter { $0.isHeld(in: period) } }

    /// The offices of a day that machines may be told of.
    public func publicOffices(on day: Day) -> [Office] { offices.filter { $0.isPublic(on: day) } }

    /// The days on which it changes what the person does.
    var changes: [Day] { offices.isEmpty ? term?.changes ?? [] : offices.flatMap { $0.term?.changes ?? [] } }
}
