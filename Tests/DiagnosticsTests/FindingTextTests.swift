import Diagnostics
import Testing

@Suite struct FindingTextTests {
    private func text(_ line: String, column: Int, length: Int = 1, _ language: MessageLanguage = .swedish) -> String {
        let place = Place(file: "content/a.md", line: 3, column: column, length: length, lineText: line)
        return FindingText(language: language).text(
            Finding(
                .invalidDate, at: place, Wording("dagen finns inte", "there is no such day"),
                help: Wording("tag en annan", "take another")))
    }

    @Test func theCaretStandsUnderItsColumn() {
        #expect(
            text("date: 2024-04-31", column: 7, length: 10) == """
                content/a.md:3:7: error: dagen finns inte [invalid-date]
                  3 | date: 2024-04-31
                    |       ^~~~~~~~~~
                    = hjälp: tag en annan

                """)
    }

    @Test func englishOnRequest() {
        #expect(
            text("x", column: 1, .english) == """
                content/a.md:3:1: error: there is no such day [invalid-date]
                  3 | x
                    | ^
                    = help: take another

                """)
    }

    @Test func tabsBeforeTheCaretStayTabs() {
        #expect(text("\ta: b", column: 5).split(separator: "\n")[2] == "    | \t   ^")
    }

    @Test func theCaretStandsUnderItsCharacterHoweverWideTheOthersAre() {
        let lines = text("🎉 a\u{200B}b X", column: 7).split(separator: "\n")
        #expect(lines[1] == "  3 | 🎉 aU+200Bb X")
        #expect(lines[2] == "    | " + String(repeating: " ", count: 12) + "^")
        #expect(text("x 漢字", column: 3, length: 2).split(separator: "\n")[2] == "    |   ^~~~")
    }

    @Test func aLongLineIsCutRoundItsCaret() {
        let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
        let lines = text(line, column: 301).split(separator: "\n").map(Array.init)
        let caret = lines[2].firstIndex(of: "^")
        #expect(lines[1].count < 120)
        #expect(caret.map { lines[1][$0] } == "X")
    }

    @Test(arguments: [
        (1, "  3 | [", "    | ^"), (60, "  3 | [", "    | " + String(repeating: " ", count: 59) + "^"),
        (61, "  3 | …å", "    | " + String(repeating: " ", count: 40) + "^"),
        (250_000, "  3 | …å", "    | " + String(repeating: " ", count: 40) + "^"),
        (499_999, "  3 | …å", "    | " + String(repeating: " ", count: 99) + "^"),
        (500_000, "  3 | …å", "    | " + String(repeating: " ", count: 100) + "^"),
        (900_000, "  3 | …å", "    | " + String(repeating: " ", count: 101) + "^"),
    ])
    func ofALineOfAMegabyteAHundredCharactersAreShown(column: Int, start: String, caret: String) {
        let line = "[" + String(repeating: "å", count: 499_998) + "]"
        let lines = text(line, column: column).split(separator: "\n").map(String.init)
        #expect(lines[1].hasPrefix(start) && lines[1].hasSuffix(column > 400_000 ? "å]" : "å…"))
        #expect(lines[1].count { $0 != "…" } == 106)
        #expect(lines[2] == caret)
    }

    @Test func aCaretNeverGoesBeyondTheLine() {
        #expect(text("kort", column: 3, length: 500).split(separator: "\n")[2] == "    |   ^~")
        #expect(text("kort", column: 9).split(separator: "\n")[2] == "    |     ^")
        let cut = text(String(repeating: "a", count: 300), column: 100, length: 500).split(separator: "\n")[2]
        #expect(cut == "    | " + String(repeating: " ", count: 40) + "^" + String(repeating: "~", count: 60))
    }

    @Test func placesWithOtherLinesAreOtherPlaces() {
        #expect(Set(["a", "b", "a"].map { Place(file: "a.md", line: 1, lineText: $0) }).count == 2)
    }

    @Test func nothingRawReachesTheTerminal() {
        let shown = text("a\u{1B}[2J\u{202E}b\u{9B}", column: 1)
        #expect(shown.contains("aU+001B[2JU+202EbU+009B"))
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func aFindingAboutAFileHasNoLine() {
        let finding = Finding(
            .emptyFile, at: Place(file: "content/a\nb.md"), Wording("filen är tom", "the file is empty"))
        #expect(
            FindingText(language: .swedish).text(finding) == "content/aU+000Ab.md: error: filen är tom [empty-file]\n")
    }

    @Test func theyComeInReadingOrderAndOnce() {
        let findings = [("b.md", 1, 1), ("a.md", 10, 1), ("a.md", 2, 5), ("a.md", 2, 3), ("a.md", 2, 3)].map {
            file, line, column in
            Finding(.unknownKey, at: Place(file: file, line: line, column: column), Wording("x", "x"))
        }
        #expect(
            findings.inReadingOrder().map { "\($0.place.file):\($0.place.line):\($0.place.column)" } == [
                "a.md:2:3", "a.md:2:5", "a.md:10:1", "b.md:1:1",
            ])
    }

    @Test func whatAFileHoldsMakesNoLongMessageAndNoSecondLine() {
        let held = "en\nrad\r\n" + String(repeating: "å", count: 100_000)
        let finding = Finding(
            .unknownKey, at: Place(file: "content/a.md"), Wording("nyckeln \(held) finns inte", "there is no \(held)"),
            help: Wording("ta bort \(held)", "remove \(held)"))
        for language in MessageLanguage.allCases {
            let text = FindingText(language: language).text(finding)
            #expect(text.split(separator: "\n").count == 2 && text.utf8.count < 5000)
            #expect(text.contains("en rad å") && text.contains("å…") && !text.contains("\u{FFFD}"))
        }
    }
}
