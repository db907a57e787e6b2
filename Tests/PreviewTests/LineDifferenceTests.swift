import Testing

@testable import Preview

@Suite struct LineDifferenceTests {
    @Test(arguments: [
        ("a\nb\nc", "a\nb\nc", [LineDifference]()),
        ("a\nb\nc", "a\nx\nc", [LineDifference(line: 2, mine: ["b"], theirs: ["x"])]),
        ("a\nc", "a\nb\nc", [LineDifference(line: 2, mine: [], theirs: ["b"])]),
        (
            "a\nb\nc\nd\ne", "b\nc\nx\ne\nf",
            [
                LineDifference(line: 1, mine: ["a"], theirs: []), LineDifference(line: 4, mine: ["d"], theirs: ["x"]),
                LineDifference(line: 6, mine: [], theirs: ["f"]),
            ]
        ),
        ("", "a", [LineDifference(line: 1, mine: [""], theirs: ["a"])]),
    ]) func stretches(mine: String, theirs: String, wanted: [LineDifference]) {
        #expect(LineDifference.of(mine, theirs) == wanted)
    }

    @Test("Long texts that have nothing in common are one difference") func long() {
        let mine = (0..<4000).map { "a\($0)" }.joined(separator: "\n")
        let theirs = (0..<4000).map { "b\($0)" }.joined(separator: "\n")
        #expect(LineDifference.of(mine, theirs).count == 1)
    }
}
