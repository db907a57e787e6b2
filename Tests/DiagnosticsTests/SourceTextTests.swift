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

    @Test(arguments: [
        ("Läs om [A](om.md#mal) och [B](om)", 31), ("[A](om.md) [B](<om>)", 17), ("url: om", 6), ("url: \"om\"", 7),
        ("[a]: om \"Om oss\"", 6), ("Notera: om det, [A](om)", 21), ("[A](om \"Om\") om", 5), ("kom, om.", 6),
        ("kom", 2),
    ])
    func aDestinationIsFoundWhereItStandsAsOne(line: String, column: Int) {
        let source = SourceText(file: "a.md", bytes: Array("Inget\n\(line)\n".utf8))
        let place = source.place(ofDestination: "om", fromLine: 1)
        #expect(place.line == 2 && place.column == column && place.length == 2)
    }

    @Test func anAddressInTheTextIsADestinationItself() {
        let text = "Se https://a.example/b, https://a.example.\n[A](https://a.example)"
        let source = SourceText(file: "a.md", bytes: Array(text.utf8))
        let place = source.place(ofDestination: "https://a.example", fromLine: 1)
        #expect(place == source.place(line: 1, byte: 25, byteLength: 17))
    }

    @Test func aLongDestinationIsFoundAfterMuchThatBeginsAsItDoes() {
        let long = String(repeating: "a", count: 50_000)
        let source = SourceText(file: "a.md", bytes: Array("\(long)\(long)\n[x](\(long) b)".utf8))
        #expect(source.place(ofDestination: long + " b", fromLine: 1).line == 2)
        #expect(source.place(of: long + " b", fromLine: 1).column == 5)
        #expect(source.place(of: long + " c", fromLine: 1) == source.place(line: 1))
    }

    @Test(arguments: [" ", "\t", String(repeating: " ", count: 8000)])
    func aDestinationOfBlanksIsFoundAmongMany(destination: String) {
        let blanks = String(repeating: String(destination.prefix(1)), count: 20_000)
        let source = SourceText(file: "a.md", bytes: Array("\(blanks)\nx \(blanks)\nurl:\(blanks)".utf8))
        var search = DestinationSearch(destination)
        for line in 1...3 { search.look(at: line, source.range(ofLine: line) ?? 0..<0, of: source.bytes) }
        #expect(search.found?.line == 3 && search.found?.offset == 4)
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
