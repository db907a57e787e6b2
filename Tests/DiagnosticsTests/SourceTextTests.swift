import Diagnostics
import Testing

@Suite struct SourceTextTests {
    private let source = SourceText(file: "a.md", bytes: Array("första\nå😀x: y\n\nsist".utf8))

    @Test func columnsCountCharactersWhateverIsGiven() {
        #expect(source.place(line: 2, byte: 7).column == 3)
        #expect(source.place(line: 2, scalar: 3).column == 3)
        #expect(source.place(of: "x:", fromLine: 1).column == 3)
        #expect(source.place(of: "x:", fromLine: 1).line == 2)
    }

    @Test func placesBeyondTheTextAreItsEnds() {
        #expect(source.place(line: 2, byte: 500).column == 7)
        #expect(source.place(line: 99, byte: 1).lineText == "")
        #expect(source.place(line: 0).lineText == "")
        #expect(source.place(of: "finns inte", fromLine: 2) == source.place(line: 2))
    }

    @Test func everyLineIsFoundNearAndFar() {
        let lines = (1...200).map { "rad \($0)" }
        let long = SourceText(file: "a.md", bytes: Array(lines.joined(separator: "\n").utf8))
        for (index, line) in lines.enumerated() { #expect(long.text(ofLine: index + 1) == line) }
        #expect(long.range(ofLine: 201) == nil)
        #expect(SourceText(file: "a.md", bytes: []).range(ofLine: 41) == nil)
    }

    @Test func everyCodeIsAWordForScripts() {
        #expect(
            Code.allCases.allSatisfy {
                $0.rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            })
    }
}
