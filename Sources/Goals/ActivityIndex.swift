import Foundations

/// All activities by day, with an index of what filters ask for. Built once; memory is linear in the activities.
public struct ActivityIndex: Sendable {
    /// The activities, the earliest first; those of one day in the order given.
    public let activities: [Activity]
    private let days: [Day]
    private let columns: [Attribute: ActivityColumn]
    /// Each translation with the text that it translates.
    private let translations: [(translation: Int, original: Int)]

    /// Sorts and indexes.
    public init(_ unsorted: [Activity]) {
        let order = unsorted.map(\.day).enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
        var activities: [Activity] = []
        activities.reserveCapacity(unsorted.count)
        var columns = Attribute.allCases.map(ActivityColumn.init)
        // One pass for all columns: to take an activity out of its array costs more than to read it.
        for (offset, _) in order {
            let activity = unsorted[offset]
            activities.append(activity)
            for i in columns.indices { columns[i].append(activity) }
        }
        for i in columns.indices { columns[i].finish() }
        self.activities = activities
        translations = Self.translations(among: activities)
        days = order.map(\.element)
        self.columns = Dictionary(uniqueKeysWithValues: zip(Attribute.allCases, columns))
    }

    /// The indices of the activities in a span.
    func range(of period: Period) -> Range<Int> { range(from: period.start, through: period.end) }

    /// The indices of the activities from a day through another; empty when that lies before.
    func range(from start: Day, through end: Day) -> Range<Int> {
        let first = firstIndex(notBefore: start)
        return first..<max(first, firstIndex(notBefore: end + 1))
    }

    private func firstIndex(notBefore day: Day) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func translations(among activities: [Activity]) -> [(translation: Int, original: Int)] {
        let translated = activities.indices.filter { activities[$0].translationOf != nil }
        if translated.isEmpty { return [] }
        let places = Dictionary(zip(activities.map(\.address), activities.indices)) { first, _ in first }
        return translated.compactMap { index in
            activities[index].translationOf.flatMap { places[$0] }.map { (index, $0) }
        }
    }

    /// The activities without the translations of others, in their order.
    public var originals: [Activity] {
        let translated = Set(translations.map(\.translation))
        return translated.isEmpty
            ? activities : activities.indices.filter { !translated.contains($0) }.map { activities[$0] }
    }

    /// The activities that a filter lets through: of a text and its translation the text, where it lets both.
    func matches(_ filter: Filter) -> BitSet {
        var result = having(filter)
        for (translation, original) in translations where result.contains(original) { result.remove(translation) }
        return result
    }

    private func having(_ filter: Filter) -> BitSet {
        var result = BitSet(all: activities.count)
        for condition in filter.conditions { result.form(intersection: matches(condition)) }
        for except in filter.except { result.subtract(having(except)) }
        return result
    }

    private func matches(_ condition: Filter.Condition) -> BitSet {
        guard condition.needsAll else { return having(anyOf: condition.values, condition.attributes) }
        var result = BitSet(all: activities.count)
        for value in condition.values { result.form(intersection: having(anyOf: [value], condition.attributes)) }
        return result
    }

    private func having(anyOf values: [String], _ attributes: [Attribute]) -> BitSet {
        var result = BitSet(count: activities.count)
        for value in values {
            let folded = value.folded
            for attribute in attributes { columns[attribute]?.insert(havingFolded: folded, into: &result) }
        }
        return result
    }

    /// The members of a set that follow a meeting, by its id, folded.
    func followers(in set: BitSet) -> [String: [Int]] {
        guard let column = columns[.follows] else { return [:] }
        var groups: [Int: [Int]] = [:]
        set.forEach(in: 0..<set.limit) { index in
            column.forEachNumber(of: index) { groups[$0, default: []].append(index) }
        }
        return Dictionary(uniqueKeysWithValues: groups.map { (column.spellings[$0.key].folded, $0.value) })
    }

    /// How many different values of an attribute some activities have.
    func distinct(_ attribute: Attribute, of evidence: Evidence) -> Int {
        guard let column = columns[attribute] else { return 0 }
        var seen = BitSet(count: column.spellings.count)
        evidence.forEach { index in column.forEachNumber(of: index) { seen.insert($0) } }
        return seen.count(in: 0..<seen.limit)
    }

    /// The values of an attribute that anything has, as they are spelt first, by attribute.
    public func spellings(of attribute: Attribute) -> [String] { columns[attribute]?.spellings ?? [] }

    /// Whether anything has a value.
    public func holds(_ value: String, _ attribute: Attribute) -> Bool {
        columns[attribute]?.numbers[value.folded] != nil
    }
}
