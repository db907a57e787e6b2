import Foundations

/// One attribute of all activities, both ways: the values that each activity has, and the activities that have each value.
///
/// Values have numbers, by where they come first, and are told apart folded.
struct ActivityColumn: Sendable {
    /// The number of each value, folded.
    private(set) var numbers: [String: Int] = [:]
    /// The values by number, as they are spelt first.
    private(set) var spellings: [String] = []
    /// By number: the activities that have the value.
    private var members: [Members] = []
    /// The numbers of each activity's values, one activity after the other.
    private var values: [Int32] = []
    /// By activity: where its values begin; one more at the end.
    private var starts: [Int32] = [0]

    /// Activities: listed while they are few, a set when that is smaller.
    private enum Members: Sendable {
        case few([Int32])
        case many(BitSet)
    }

    private let attribute: Attribute
    /// Folding is dear and spellings are few: each is folded once.
    private var known: [Spelling: Int32] = [:]

    init(_ attribute: Attribute) { self.attribute = attribute }

    /// Adds the next activity.
    mutating func append(_ activity: Activity) {
        activity.forEachValue(of: attribute) { values.append(number(of: Spelling(text: $0))) }
        starts.append(Int32(values.count))
    }

    /// The number of a value by its folded form; a new one if it was not seen.
    private mutating func number(of spelling: Spelling) -> Int32 {
        if let number = known[spelling] { return number }
        let folded = spelling.text.folded
        let number = numbers[folded] ?? spellings.count
        if number == spellings.count {
            numbers[folded] = number
            spellings.append(spelling.text)
        }
        known[spelling] = Int32(number)
        return Int32(number)
    }

    /// Lists the activities of each value, when all are added.
    mutating func finish() {
        let count = starts.count - 1
        var sizes = [Int](repeating: 0, count: spellings.count)
        for number in values { sizes[Int(number)] += 1 }
        var lists = sizes.map { $0 * 32 > count ? [] : [Int32](repeating: 0, count: $0) }
        var sets = sizes.map { BitSet(count: $0 * 32 > count ? count : 0) }
        var filled = [Int](repeating: 0, count: spellings.count)
        for activity in 0..<count {
            for position in starts[activity]..<starts[activity + 1] {
                let number = Int(values[Int(position)])
                if sets[number].limit > 0 {
                    sets[number].insert(activity)
                } else {
                    lists[number][filled[number]] = Int32(activity)
                    filled[number] += 1
                }
            }
        }
        known = [:]
        members = sizes.indices.map { sets[$0].limit > 0 ? .many(sets[$0]) : .few(lists[$0]) }
    }

    /// Adds the activities that have a value, folded, to a set.
    func insert(havingFolded value: String, into set: inout BitSet) {
        guard let number = numbers[value] else { return }
        switch members[number] {
        case .few(let list): for member in list { set.insert(Int(member)) }
        case .many(let bits): set.form(union: bits)
        }
    }

    /// Calls with the number of each value of an activity.
    func forEachNumber(of activity: Int, _ body: (Int) -> Void) {
        for position in starts[activity]..<starts[activity + 1] { body(Int(values[Int(position)])) }
    }
}

/// A text by its bytes: quicker to look up than by what it means, and here that is enough.
private struct Spelling: Hashable {
    let text: String

    static func == (left: Spelling, right: Spelling) -> Bool {
        left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
    }

    func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: $0) } }

    private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        text.utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
            ?? Array(text.utf8).withUnsafeBytes(body)
    }
}
