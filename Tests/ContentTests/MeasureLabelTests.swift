import Testing

@Suite("What measures are called in site.yml") struct MeasureLabelTests {
    private func said(_ measures: String) -> [String] {
        Folder([
            "site.yml": "title: F\nurl: https://f.example\n\(measures)\n",
            "data/measures.csv": "date,measure,value\n2026-01-01,facebook.foljare,1\n2026-01-01,Kassan,2\n",
        ]).said
    }

    @Test(arguments: [
        "measures: {facebook.foljare: Följare}", "mått: {FACEBOOK.FOLJARE: Följare}", "measures: {kassan: }",
        "measures:",
        "mått:\n  kassan: {titel: Kassan, enhet: kronor}\n  facebook.foljare: {unit: konton}",
    ])
    func theyAreRead(_ measures: String) { #expect(said(measures) == []) }

    @Test func aMeasureThatNoTableHasIsAWarning() {
        #expect(
            said("measures: {facebook.foljarna: Följare}") == [
                "content/site.yml:3:12: warning: måttet facebook.foljarna har inga värden [nothing-matches] = menade du facebook.foljare?"
            ])
    }

    @Test func theSameMeasureTwice() {
        #expect(
            said("measures:\n  kassan: A\n  Kassan: B") == [
                "content/site.yml:5:3: error: nyckeln Kassan står två gånger, första gången på rad 4 [duplicate-key] = ta bort den ena"
            ])
    }

    @Test(arguments: ["measures: Följare", "measures: {kassan: [a]}", "measures: {kassan: {namn: a}}"])
    func otherForms(_ measures: String) {
        #expect(said(measures).count == 1)
        #expect(said(measures).allSatisfy { $0.contains(": error: ") })
    }
}
