import Testing

@testable import Fuzz

/// A few inputs of each kind at each run of the tests; `make fuzz` runs a million, and large ones too.
@Suite struct FuzzTests {
    @Test(arguments: Fuzzer.kinds.filter { $0.size == nil }.map(\.name))
    func fewInputsKeepWhatIsPromised(_ name: String) throws {
        let kind = try #require(Fuzzer.kinds.first { $0.name == name })
        #expect(!kind.samples.isEmpty)
        var fuzzer = Fuzzer(kind: kind)
        fuzzer.didBreak = { seed, what in Issue.record("\(name) \(seed): \(what)") }
        let count = UInt64(max(2, kind.share / 10))
        #expect(fuzzer.run(0..<count).inputs == Int(count))
    }

    @Test func theSameSeedGivesTheSameInput() {
        for kind in Fuzzer.kinds where kind.size == nil {
            #expect(Fuzzer.input(kind, seed: 7) == Fuzzer.input(kind, seed: 7))
        }
    }

    @Test func sharesAreOfAThousand() { #expect(Fuzzer.kinds.map(\.share).reduce(0, +) >= 1000) }
}
