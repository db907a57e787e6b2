import Foundations

/// A person with the offices that were asked for, and what they stand for.
public struct OfficeHolder: Sendable {
    /// The person's text.
    public let entry: Entry
    /// The offices, as they were written; empty for somebody who is listed without any.
    public let offices: [Office]

    /// A person with some of their offices.
    public init(_ entry: Entry, _ offices: [Office]) {
        self.entry = entry
        self.offices = offices
    }
}

extension Publication {
    /// Who holds what on a day, in the persons' order. With words, only offices that they are part of, by title or body;
    /// candidates only when the words say `kandidat`. Without, also persons of whom no office is written.
    public func holders(of words: String? = nil, on day: Day) -> [OfficeHolder] {
        holders(of: words, isPresent: { $0?.contains(day) ?? true }, offices: { $0.offices(on: day) })
    }

    /// Who held what on any day of a period, as on a day.
    public func holders(of words: String? = nil, in period: Period) -> [OfficeHolder] {
        holders(of: words, isPresent: { $0?.overlaps(period) ?? true }, offices: { $0.offices(in: period) })
    }

    private func holders(
        of words: String?, isPresent: (Term?) -> Bool, offices: (Person) -> [Office]
    ) -> [OfficeHolder] {
        persons.compactMap { entry in
            guard let person = entry.person else { return nil }
            let held = offices(person).filter { office in words.map { office.answers(to: $0) } ?? true }
            let isListed = words == nil && person.offices.isEmpty && isPresent(person.term)
            return held.isEmpty && !isListed ? nil : OfficeHolder(entry, held)
        }
    }
}
