import TestSupport
import Testing

@testable import Foundations

@Suite struct NearestNameTests {
    private func word(_ length: Int, _ alphabet: String, _ generator: inout SeededGenerator) -> [UInt8] {
        (0..<length).compactMap { _ in alphabet.utf8.randomElement(using: &generator) }
    }

    @Test func tenBrokenLinksOfALargeSiteGetTheirNearest() {
        var generator = SeededGenerator(seed: 1)
        let names = (0..<2000).map { _ in String(decoding: word(40, "abcdefghij-", &generator), as: UTF8.self) + "x" }
        var look = NearestName { names }
        for name in names.prefix(10) { #expect(look.nearest(to: String(name.dropFirst())) == name) }
    }

    @Test(arguments: [(length: 9, found: 10), (length: 19, found: 5), (length: 49, found: 2), (length: 100, found: 1)])
    func longNamesUseUpTheLookSooner(length: Int, found: Int) {
        let name = String(repeating: "a", count: length)
        var look = NearestName(among: { [name] }, mostLetters: 100)
        let words = (0..<20).map { String(name.dropLast()) + String($0, radix: 36) }
        #expect(words.map { look.nearest(to: $0) } == words.indices.map { $0 < found ? name : nil })
        // What was found stays found.
        #expect(look.nearest(to: words[0]) == name)
    }

    /// By the table of all distances between the beginnings of two words.
    private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var table = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
        for row in left.indices {
            table[row + 1][0] = row + 1
            for column in right.indices {
                var value = min(table[row][column + 1], table[row + 1][column]) + 1
                value = min(value, table[row][column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    value = min(value, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = value
            }
        }
        return table[left.count][right.count]
    }

    @Test(arguments: 0..<300) func theDistanceIsThatOfTheTable(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let longest = seed % 10 == 0 ? Slug.longest : 9
        let alphabet = seed % 2 == 0 ? "ab" : "abcde-"
        let left = word(Int.random(in: 0...longest, using: &generator), alphabet, &generator)
        let right = word(Int.random(in: 0...longest, using: &generator), alphabet, &generator)
        #expect(EditDistance(from: left).to(right) == distance(left, right))
    }
}
