import Testing

/// Blocks that cannot be read: an error on the line in the file, and nothing is written.
struct BlockMistakeTests {
    private func findings(_ block: String, _ files: [String: String] = [:]) -> [String] {
        let built = TestSite(
            [
                "content/a.md": text("title: A", "Text.\n\n```\(block)\n```"),
                "content/plan/2026.md": text("title: Plan\nperiod: 2026\ngoals: [{id: ett, text: Ett}]"),
            ].merging(files) { $1 }
        ).build()
        #expect(built.findings.isEmpty || built.files.isEmpty == (built.exitStatus == 1))
        return built.findings.map { $0.replacing("content/a.md:", with: "") }
    }

    @Test func aKeyThatIsNotKnown() {
        #expect(findings("kalender\nantal: 3\nplatser: Torget") == ["9:1 error unknown-key"])
    }
    @Test func aKeyOfAnotherBlock() { #expect(findings("inlägg\nplace: Torget") == ["8:1 error unknown-key"]) }
    @Test func aKeyTwice() { #expect(findings("kalender\nlimit: 3\nantal: 4") == ["9:1 error duplicate-key"]) }

    @Test(arguments: ["-1", "0", "många", "1.5", "99999999999999999999"]) func aLimitThatCannotBeOne(_ limit: String) {
        #expect(findings("kalender\nlimit: \(limit)") == ["8:8 error wrong-type"])
    }

    @Test func aDateThatDoesNotExist() { #expect(findings("kalender\nfrom: 2026-04-31") == ["8:7 error invalid-date"]) }
    @Test func aDateThatCanBeReadInTwoWays() {
        #expect(findings("kalender\nto: 1/5 2026") == ["8:5 error ambiguous-date"])
    }
    @Test func aPlanThatIsNotThere() { #expect(findings("mål\nplan: plan/2025") == ["8:7 error unknown-id"]) }
    @Test func aPlanWithoutItsSectionIsTheOneThatIsMeant() {
        let built = TestSite([
            "content/a.md": text("title: A", "```mål\nplan: 2026\n```"),
            "content/plan/2026.md": text("title: Plan\nperiod: 2026\ngoals: [{id: ett, text: Ett}]"),
        ]).build()
        #expect(built.codes == ["unknown-id"])
        #expect(built.report.findings.first?.help?.swedish == "menade du plan/2026?")
    }
    @Test func aGoalThatIsNotThere() {
        #expect(findings("mål\nplan: plan/2026\nonly: [ett, två]") == ["9:7 error unknown-id"])
    }
    @Test func goalsWithoutAPlan() { #expect(findings("mål").map { $0.split(separator: " ").last } == ["missing-key"]) }
    @Test func aChartOfATimeWithoutValues() {
        let table = ["content/data/measures.csv": "date,measure,value\n2026-01-01,m,1\n"]
        #expect(findings("diagram\nmeasures: m\nfrom: 2026-02-01", table) == ["9:7 warning nothing-matches"])
        #expect(findings("diagram\nmeasures: m\ntill: 2025-02-01", table) == ["9:7 warning nothing-matches"])
        #expect(findings("diagram\nmeasures: m\nfrom: 2026-01-01", table) == [])
    }

    @Test(arguments: ["kalender", "inlägg"]) func aLastDayBeforeTheFirst(_ block: String) {
        #expect(findings("\(block)\nfrån: 2026-03-05\ntill: 2026-03-01") == ["9:7 error end-before-start"])
        #expect(findings("\(block)\nfrån: 2026-03-05\ntill: 2026-03-05") == [])
    }
    @Test func aChartWhoseLastDayComesBeforeTheFirst() {
        let table = ["content/data/measures.csv": "date,measure,value\n2026-01-01,m,1\n"]
        #expect(
            findings("diagram\nmeasures: m\nfrom: 2026-03-05\nto: 2026-03-01", table) == ["10:5 error end-before-start"]
        )
    }

    @Test(arguments: [
        ("kalender\ntyp: mötee", "möte"), ("kalender\nplats: Lyktann", "Lyktan"),
        ("kalender\ntyp: [möte, mötee]", "möte"),
        ("inlägg\ntagg: busss", "buss"), ("personer\nuppdrag: kassr", "kassör"),
    ])
    func aWordThatNothingHas(_ block: String, _ nearest: String) {
        let built = TestSite([
            "content/a.md": text("title: A", "```\(block)\n```"),
            "content/kalender/m.md": text("title: M\nstart: 2026-06-01\ntype: möte\nplace: Lyktan"),
            "content/blogg/2027-01-02-x.md": text("title: X\ntags: [buss]"),
            "content/personer/p.md": text("title: P\nrole: kassör"),
        ]).build()
        #expect(built.codes == ["nothing-matches"] && built.exitStatus == 0, "\(built.findings)")
        #expect(built.report.findings.first?.help?.swedish == "menade du \(nearest)?")
    }

    @Test func aListWithoutBracketsIsSaidOnce() {
        let files = ["content/blogg/2026-01-02-x.md": text("title: X\ntags: [buss, skola]")]
        #expect(findings("inlägg\ntagg: buss, skola", files) == ["8:7 warning comma-in-value"])
    }

    @Test(arguments: ["kalender\ntyp: möte", "kalender\nplats: X", "inlägg\ntagg: buss", "personer\nuppdrag: kassör"])
    func whatANewSiteHasNothingOfYetIsNotMisspelt(_ block: String) {
        #expect(findings(block) == [])
    }

    @Test func wordsInAnyCaseAndOfWhatIsAheadAreKnown() {
        let built = TestSite([
            "content/a.md": text(
                "title: A",
                "```kalender\ntyp: MÖTE\n```\n\n```inlägg\ntagg: Buss\n```\n\n```personer\nuppdrag: styrelsen\n```"),
            "content/kalender/m.md": text("title: M\nstart: 2026-06-01\ntype: möte"),
            "content/blogg/2027-01-02-x.md": text("title: X\ntags: [buss]"),
            "content/personer/p.md": text("title: P\nrole: Ledamot i styrelsen"),
        ]).build()
        #expect(built.findings == [])
    }

    @Test func aMeasureThatIsNotThere() { #expect(findings("diagram\nmeasures: följare") == ["8:11 error unknown-id"]) }
    @Test func aSectionThatIsNotThere() { #expect(findings("inlägg\nsection: bloggen") == ["8:10 error unknown-id"]) }
    @Test func aButtonWithoutAnAddress() {
        #expect(findings("knapp\ntext: Hit").map { $0.split(separator: " ").last } == ["missing-key"])
    }
    @Test func aButtonWithoutAnythingIsToldOfBothItsKeys() {
        #expect(findings("knapp") == ["7:1 error missing-key", "7:1 error missing-key"])
    }
    @Test func aButtonToNowhere() {
        #expect(findings("knapp\ntext: Hit\nurl: /finns-inte/") == ["9:6 error broken-link"])
    }
    @Test(arguments: [("knapp\ntext: A\nurl: [b]", "9:6"), ("diagram\nmeasures: {a: b}", "8:11")])
    func aKeyThatIsWrittenInAnotherFormIsNotMissingAsWell(_ block: String, _ place: String) {
        #expect(findings(block) == ["\(place) error wrong-type"])
    }

    @Test func aFilmWithAPictureThatIsMissing() {
        #expect(findings("film\nurl: https://film.example/\nimage: x.png\ntext: F") == ["9:8 error broken-link"])
    }
    @Test func yamlThatIsBroken() {
        #expect(
            findings("kalender\nlimit: [3").allSatisfy { $0.contains(" error ") }
                && !findings("kalender\nlimit: [3").isEmpty)
    }
    @Test func yamlThatIsNoMap() {
        #expect(findings("kalender\nbara text").map { $0.split(separator: " ")[1] } == ["error"])
    }
    @Test func aWordThatIsNearlyABlock() { #expect(findings("kalnder") == ["7:4 warning unknown-block"]) }
    @Test func aBoxWithABrokenLink() {
        #expect(findings("ruta\nText.\n\n[x](finns-inte.md)") == ["10:5 error broken-link"])
    }

    @Test func aBlockInAListTellsTheLineInTheFileToo() {
        let built = TestSite(["content/a.md": text("title: A", "- Punkt\n\n  ```kalender\n  limit: -1\n  ```\n")])
            .build()
        #expect(built.findings.map { $0.split(separator: ":")[1] } == ["8"] && built.codes == ["wrong-type"])
    }

    @Test func codeThatIsNoBlockIsCode() throws {
        let built = TestSite(["content/a.md": text("title: A", "```swift\nlet limit = -1\n```")]).build()
        #expect(try built.findings == [] && built.page("/a/").main.contains("<code"))
    }
}
