import Foundations

/// All activities by day, with an index of what filters ask for. Built once; memory is linear in the activities.
public struct ActivityIndex: Sendable {
    /// The activities, the earliest first; those of one day in the order given.
    public let activities: [Activity]
    private let days: [Day]
    /// Of each attribute: the number of each value, folded, and the activities that have it.
    private let columns: [Attribute: Column]

    struct Column: Sendable {
        /// The number of each value, folded.
        var numbers: [String: Int] = [:]
        /// By value: the activities that have it, in order.
        var members: [[Int32]] = []
        /// The numbers of each activity's values, one activity after the other.
        var values: [Int32] = []
        /// By activity: where its values begin; one more at the end.
        var starts: [Int32] = [0]
    }

    /// Sorts and indexes.
    public init(_ unsorted: [Activity]) {
        let order = unsorted.indices.sorted { (unsorted[$0].day, $0) < (unsorted[$1].day, $1) }
        activities = order.map { unsorted[$0] }
        days = activities.map(\.day)
        var columns: [Attribute: Column] = [:]
        for attribute in Attribute.allCases { columns[attribute] = Self.column(attribute, activities) }
        self.columns = columns
    }

    private static func column(_ attribute: Attribute, _ activities: [Activity]) -> Column {
        var column = Column()
        // Folding is dear and spellings are few: each is folded once.
        var known: [String: Int] = [:]
        for (index, activity) in activities.enumerated() {
            for value in activity.values(of: attribute) {
                let number: Int
                if let seen = known[value] {
                    number = seen
                } else {
                    number = column.number(of: value.folded)
                    known[value] = number
                }
                if column.members[number].last == Int32(index) { continue }
                column.members[number].append(Int32(index))
                column.values.append(Int32(number))
            }
            column.starts.append(Int32(column.values.count))
        }
        return column
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

    /// The activities that a filter lets through.
    func matches(_ filter: Filter) -> BitSet {
        var result = BitSet(all: activities.count)
        for condition in filter.conditions { result.form(intersection: matches(condition)) }
        for except in filter.except { result.subtract(matches(except)) }
        return result
    }

    private func matches(_ condition: Filter.Condition) -> BitSet {
        var result = condition.needsAll ? BitSet(all: activities.count) : BitSet(count: activities.count)
        for value in condition.values {
            let folded = value.folded
            if condition.needsAll {
                var having = BitSet(count: activities.count)
                for attribute in condition.attributes { insert(folded, attribute, into: &having) }
                result.form(intersection: having)
            } else {
                for attribute in condition.attributes { insert(folded, attribute, into: &result) }
            }
        }
        return result
    }

    private func insert(_ folded: String, _ attribute: Attribute, into set: inout BitSet) {
        guard let column = columns[attribute], let number = column.numbers[folded] else { return }
        for member in column.members[number] { set.insert(Int(member)) }
    }

    /// The members of a set that have any value of an attribute.
    func members(_ set: BitSet, having attribute: Attribute) -> [Int] {
        (columns[attribute]?.members ?? []).flatMap { $0.map(Int.init).filter(set.contains) }.sorted()
    }

    /// How many different values of an attribute the members of a set have, within a range.
    func distinct(_ attribute: Attribute, of set: BitSet, in range: Range<Int>) -> Int {
        guard let column = columns[attribute] else { return 0 }
        var seen = BitSet(count: column.members.count)
        for index in set.members(in: range) {
            for position in column.starts[index]..<column.starts[index + 1] {
                seen.insert(Int(column.values[Int(position)]))
            }
        }
        return seen.count(in: 0..<seen.limit)
    }

    /// The values of an attribute that anything has, as they are spelt first, by attribute.
    public func spellings(of attribute: Attribute) -> [String] {
        var seen: Set<String> = []
        return activities.flatMap { $0.values(of: attribute) }.filter { seen.insert($0.folded).inserted }
    }

    /// Whether anything has a value.
    public func holds(_ value: String, _ attribute: Attribute) -> Bool {
        columns[attribute]?.numbers[value.folded] != nil
    }
}

extension ActivityIndex.Column {
    /// The number of a folded value; a new one if it was not seen.
    mutating func number(of folded: String) -> Int {
        if let number = numbers[folded] { return number }
        let number = members.count
        numbers[folded] = number
        members.append([])
        return number
    }
}
