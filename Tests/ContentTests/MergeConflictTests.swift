import Testing

@testable import Content

/// How it is told in a site is asked in ``EncodingTests``.
@Suite struct MergeConflictTests {
    @Test(arguments: 0..<16) func itIsFoundAtEveryPlace(offset: Int) {
        let before = String(repeating: "a", count: offset) + "\n"
        let text = before + "<<<<<<< HEAD\n>>>>>>> anna\n"
        #expect(MergeConflict.offset(in: Array(text.utf8)) == before.utf8.count)
    }

    @Test(arguments: ["", "x", "\n"]) func aFileOfNothingButSignsIsLookedThroughOnce(start: String) {
        let text = Array(start.utf8) + Array(repeating: UInt8(ascii: "<"), count: 1 << 20)
        #expect(MergeConflict.offset(in: text) == nil)
    }
}
