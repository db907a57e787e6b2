import Testing

@testable import Editions

@Suite struct HeadingLevelsTests {
    @Test(arguments: [
        ([], []),
        ([2, 3, 4, 3, 2], [2, 3, 4, 3, 2]),
        ([4], [2]),
        ([2, 4], [2, 3]),
        // What stood side by side still does.
        ([2, 4, 4, 6], [2, 3, 3, 4]),
        ([3, 3, 2, 3], [2, 2, 2, 3]),
        ([2, 5, 3, 5], [2, 3, 3, 4]),
        ([2, 3, 4, 5, 6], [2, 3, 4, 5, 6]),
    ])
    func levelsHaveNoGaps(_ levels: [Int], _ expected: [Int]) {
        #expect(HeadingLevels.evened(levels) == expected)
    }
}
