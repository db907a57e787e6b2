import Foundations
import TestSupport
import Testing

@Suite struct ByteSearchTests {
    private func starts(_ needle: String, in text: String) -> [Int] {
        var starts: [Int] = []
        let bytes = Array(text.utf8)
        _ = ByteSearch(Array(needle.utf8)).first(in: bytes, bytes.indices) { start in
            starts.append(start)
            return false
        }
        return starts
    }

    private func bits(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...1, using: &random) }
    }

    @Test func everyPlaceIsFoundAlsoWithinAnother() {
        #expect(starts("aa", in: "aaaa") == [0, 1, 2])
        #expect(starts("aab", in: "aaabaab") == [1, 4])
        #expect(starts("abab", in: "ababab") == [0, 2])
        #expect(starts("å", in: "äåå") == [2, 4])
    }

    @Test func nothingIsFoundOfNothingOrBeyondARange() {
        let bytes = Array("abcabc".utf8)
        #expect(ByteSearch([]).first(in: bytes, bytes.indices) == nil)
        #expect(ByteSearch(Array("abc".utf8)).first(in: bytes, 1..<5) == nil)
        #expect(ByteSearch(Array("abc".utf8)).first(in: bytes, 1..<6) == 3)
        #expect(ByteSearch(bytes).first(in: bytes, 0..<0) == nil)
    }

    @Test func itFindsWhatAPlainSearchFinds() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let text = bits(Int.random(in: 0..<24, using: &random), &random)
            let needle = bits(Int.random(in: 1...5, using: &random), &random)
            let plain = text.indices.filter { text[$0...].starts(with: needle) }
            var found: [Int] = []
            _ = ByteSearch(needle).first(in: text, text.indices) { start in
                found.append(start)
                return false
            }
            #expect(found == plain)
        }
    }

    @Test func aBeginningThatNeverGoesOnCostsNoMoreThanTheText() {
        let text = Array(repeating: UInt8(ascii: "a"), count: 100_000)
        let needle = text.prefix(50_000) + [UInt8(ascii: "b")]
        #expect(ByteSearch(Array(needle)).first(in: text, text.indices) == nil)
        #expect(ByteSearch(Array(needle)).first(in: text + needle, 0..<150_001) == 100_000)
    }
}
