import Testing

@testable import Content

/// How it is told in a site is asked in ``EncodingTests``.
@Suite struct MergeConflictTests {
    @Test(arguments: 0..<16) func itIsFoundAtEveryPlace(offset: Int) {
        let before = String(repeating: "a", count: offset) + "\n"
        let text = before + "<<<<<<< HEAD\n>>>>>>> anna\n"
        #expect(MergeConflict.offset(in: Array(text.utf8)) == before.utf8.count)
    }

    @Test(arguments: [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n", 2), ("a\n=======\nb\n>>>>>>> anna\n", 12),
        ("<<<<<<< HEAD\n=======", 0), ("Rubrik\n=======\n\n<<<<<<< HEAD\nb\n>>>>>>> anna", 16),
    ]) func twoOfTheThreeLinesAreEnough(text: String, offset: Int) {
        #expect(MergeConflict.offset(in: Array(text.utf8)) == offset)
    }

    @Test(arguments: [
        "=======\n<<<<<<< a\n", ">>>>>>> a\n=======\n", "========\n>>>>>>> a\n", "======= \n>>>>>>> a\n",
        "=======\n>>>>>>>> a\n", "======\n>>>>>>> a\n", "a =======\n>>>>>>> a\n",
    ]) func otherLinesAreText(text: String) { #expect(MergeConflict.offset(in: Array(text.utf8)) == nil) }

    @Test(arguments: ["", "x", "\n"]) func aFileOfNothingButSignsIsLookedThroughOnce(start: String) {
        let text = Array(start.utf8) + Array(repeating: UInt8(ascii: "<"), count: 1 << 20)
        #expect(MergeConflict.offset(in: text) == nil)
    }
}
