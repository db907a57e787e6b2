import Foundations

/// A place where two texts differ: the lines of each that the other has not.
struct LineDifference: Equatable, Sendable {
    /// The line of the first text at which it begins, from 1.
    let line: Int
    /// The first text's lines.
    let mine: [String]
    /// The second text's lines.
    let theirs: [String]

    /// The longest stretches, in lines, that are compared line by line; longer ones are shown as one difference.
    private static let longest = 1500

    /// Where two texts differ, in order.
    static func of(_ mine: String, _ theirs: String) -> [LineDifference] {
        let left = mine.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let right = theirs.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let ends = CommonEnds(left, right), head = ends.head
        let mine = Array(left[head..<left.count - ends.tail]), theirs = Array(right[head..<right.count - ends.tail])
        if mine.isEmpty, theirs.isEmpty { return [] }
        guard max(mine.count, theirs.count) <= longest else {
            return [LineDifference(line: head + 1, mine: mine, theirs: theirs)]
        }
        return stretches(mine, theirs, from: head + 1)
    }

    /// By the longest common subsequence, which `difference(from:)` finds (Myers).
    private static func stretches(_ mine: [String], _ theirs: [String], from line: Int) -> [LineDifference] {
        let change = theirs.difference(from: mine)
        var removed: Set<Int> = [], inserted: Set<Int> = []
        for step in change {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var found: [LineDifference] = []
        var (left, right) = (0, 0)
        while left < mine.count || right < theirs.count {
            let start = left, other = right
            while left < mine.count, removed.contains(left) { left += 1 }
            while right < theirs.count, inserted.contains(right) { right += 1 }
            if left > start || right > other {
                found.append(
                    LineDifference(
                        line: line + start, mine: Array(mine[start..<left]), theirs: Array(theirs[other..<right])))
            } else {
                left += 1
                right += 1
            }
        }
        return found
    }
}
