import Foundations

/// A decimal number as one learns it at school: digits in columns, 48 on each side of the mark. For comparing with.
struct SchoolDecimal: Equatable, Comparable {
    private static let places = 48
    private var isNegative: Bool
    /// The last digit first.
    private var columns: [Int]

    private init(_ isNegative: Bool, _ columns: [Int]) {
        self.columns = columns
        self.isNegative = isNegative && columns.contains { $0 != 0 }
    }

    /// What an exact decimal says of itself.
    init(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0].drop { $0 == "-" }.reversed().map { $0.wholeNumberValue ?? 0 }
        let fraction = parts.count == 2 ? parts[1].map { $0.wholeNumberValue ?? 0 } : []
        let below = Array(repeating: 0, count: Self.places - fraction.count) + fraction.reversed()
        self.init(text.hasPrefix("-"), below + whole + Array(repeating: 0, count: Self.places - whole.count))
    }

    static func + (left: SchoolDecimal, right: SchoolDecimal) -> SchoolDecimal {
        guard left.isNegative != right.isNegative else {
            return SchoolDecimal(left.isNegative, carried(zip(left.columns, right.columns).map { $0 + $1 }))
        }
        let (more, less) = left.isShorter(than: right) ? (right, left) : (left, right)
        return SchoolDecimal(more.isNegative, carried(zip(more.columns, less.columns).map { $0 - $1 }))
    }

    static prefix func - (number: SchoolDecimal) -> SchoolDecimal { SchoolDecimal(!number.isNegative, number.columns) }

    static func * (left: SchoolDecimal, right: SchoolDecimal) -> SchoolDecimal {
        var sums = Array(repeating: 0, count: 4 * places)
        for (i, digit) in left.columns.enumerated() where digit != 0 {
            for (j, other) in right.columns.enumerated() { sums[i + j] += digit * other }
        }
        let columns = carried(sums)
        return SchoolDecimal(left.isNegative != right.isNegative, Array(columns[places..<3 * places]))
    }

    static func < (left: SchoolDecimal, right: SchoolDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isShorter(than: left) : left.isShorter(than: right)
    }

    private func isShorter(than other: SchoolDecimal) -> Bool {
        columns.reversed().lexicographicallyPrecedes(other.columns.reversed())
    }

    /// What is more than nine goes to the next column, and what is below nothing is borrowed from there.
    private static func carried(_ columns: [Int]) -> [Int] {
        var carry = 0
        return columns.map { column in
            let sum = column + carry
            carry = sum < 0 ? -1 : sum / 10
            return sum - carry * 10
        }
    }
}
