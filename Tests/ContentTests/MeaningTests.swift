import Content
import Foundations
import Testing

/// What a text means once it is read.
@Suite("Betydelse") struct MeaningTests {
    private func entry(_ path: String, _ matter: String, site: String = Folder.site) -> Entry? {
        Folder([path: "---\n\(matter)\n---\nx", "site.yml": site]).entry
    }

    @Test(arguments: [
        "18:30", "0701234567", "no", "2e5", "2024-01-01", "1_000", "0x1F", "1.0", "yes", "Beslut", "50 % fler & ”mer”",
        "Han sa \"hej\"",
    ])
    func valuesAreTheTextThatWasWritten(text: String) {
        #expect(entry("om.md", "title: \(text)\ntags: [\(text.replacing(",", with: ""))]")?.title == text)
        #expect(entry("om.md", "title: x\ntags: [\(text)]")?.tags == [text])
    }

    @Test(
        arguments: [
            ("2024-03-11", "2024-03-11", nil), ("2024-03-11 18:30", "2024-03-11", "18:30"),
            ("2024-03-11T18:30", "2024-03-11", "18:30"),
            ("2024-03-11 9:30", "2024-03-11", "09:30"), ("2024-03-11 18.30", "2024-03-11", "18:30"),
            ("2024-03-11 18:30:05", "2024-03-11", "18:30:05"),
            ("11 mars 2024", "2024-03-11", nil), ("11 Mars 2024 kl. 18.30", "2024-03-11", "18:30"),
            ("måndagen den 11 mars 2024", "2024-03-11", nil),
            ("1:a maj 2024", "2024-05-01", nil), ("3 okt. 2024", "2024-10-03", nil),
            ("12 sept 2024", "2024-09-12", nil), ("\"2024-03-11\"", "2024-03-11", nil),
        ] as [(String, String, String?)])
    func datesAsPeopleWriteThem(written: String, day: String, time: String?) {
        let date = entry("blogg/a.md", "title: A\ndate: \(written)")?.date
        #expect(date?.day.description == day)
        #expect(date?.time?.description == time)
    }

    @Test func theNamesDateIsTheTextsUnlessTheKeySaysAnother() {
        #expect(entry("blogg/2024-03-12-kf.md", "title: A")?.date?.day.description == "2024-03-12")
        #expect(entry("blogg/2024-03-12-kf/index.md", "title: A")?.address == "/blogg/2024/kf/")
        #expect(entry("blogg/2024-03-12-kf.md", "title: A\ndatum: 2023-01-01")?.address == "/blogg/2023/kf/")
    }

    @Test(arguments: [("true", true), ("ja", true), ("Ja", true), ("nej", false), ("false", false)])
    func flagsInBothLanguages(word: String, value: Bool) {
        #expect(entry("om.md", "titel: A\nutkast: \(word)")?.isDraft == value)
    }

    @Test func aDraftOrAudienceThatCannotBeReadIsNeverPublished() {
        for matter in [
            "draft: snart", "audience: alla", "draft: [ja", "audience: \"members", "drft: ja", "malgrup: medlemmar",
            "draft:", "utkast: # snart", "draft: null", "draft: ~", "draft: \"\"", "audience:",
            "målgrupp:   # bara medlemmar",
            "audience: null", "audience: \"\"",
        ] {
            #expect(entry("om.md", "title: A\n\(matter)") == nil)
        }
    }

    @Test func keysInBothLanguagesMeanTheSame() {
        let swedish = entry(
            "personer/a.md",
            "titel: A\nuppdrag: [Ordförande]\nperiod: 2022-10-15/2026-10-14\npartiuppdrag: Kassör\nkontakt: 070-123 45 67\nordning: 3\nmålgrupp: medlemmar\ntaggar: [a]\nförfattare: B\ningress: C\nutgår: 2027-01-01"
        )
        let english = entry(
            "personer/a.md",
            "title: A\nrole: [Ordförande]\nperiod: 2022-10-15/2026-10-14\nparty-role: Kassör\ncontact: 070-123 45 67\norder: 3\naudience: members\ntags: [a]\nauthor: B\nsummary: C\nexpires: 2027-01-01"
        )
        for entry in [swedish, english] {
            #expect(entry?.audience == .members)
            #expect(entry?.person?.offices.map(\.title) == ["Ordförande", "Kassör"])
            #expect(entry?.person?.term?.end?.description == "2026-10-14")
            #expect(entry?.person?.contacts.first?.href == "tel:+46701234567")
            #expect(entry?.person?.order == 3)
            #expect(entry?.tags == ["a"])
            #expect(entry?.expires?.description == "2027-01-01")
        }
    }

    @Test(arguments: [
        ("/:section/:year/:month/:day/:slug/", "/blogg/2024/03/12/kf/"), ("/:year/:slug/", "/2024/kf/"),
        ("/nytt/:filename/", "/nytt/kf/"),
        ("/:section/:year-:month/:title", "/blogg/2024-03/kf/"), ("Blogg/:slug", "/blogg/kf/"),
        ("/:section/:slug.html", "/blogg/kf-html/"), ("/:year.:month_nr.:slug/", "/2024-03-nr-kf/"),
        ("/-:slug-/", "/kf/"), ("/nr:day/:slug/", "/nr12/kf/"),
    ])
    func patternsOfAddresses(pattern: String, address: String) {
        let forKind = Folder.site + "permalinks: {post: \"\(pattern)\"}\n"
        #expect(entry("blogg/2024-03-12-kf.md", "title: A", site: forKind)?.address == address)
        let own = "title: T\nurl: https://t.example\nsections: {blogg: {kind: post, permalink: \"\(pattern)\"}}\n"
        #expect(entry("blogg/2024-03-12-kf.md", "title: A", site: own)?.address == address)
    }

    @Test(arguments: [
        ("https://t.example", "https://t.example", ""), ("https://T.Example/", "https://t.example", ""),
        ("http://localhost:8080", "http://localhost:8080", ""),
        ("https://t.example/forening/norr/", "https://t.example", "/forening/norr"),
    ])
    func theSitesAddress(url: String, origin: String, path: String) {
        let settings = Folder(["site.yml": "title: T\nurl: \(url)\n"]).load().site?.settings
        #expect(settings?.origin == origin)
        #expect(settings?.basePath == path)
    }

    @Test func theYAMLMarkAtTheTopOfSiteYmlIsNothing() {
        #expect(Folder(["site.yml": "# Uppgifter\n---\ntitle: T\nurl: https://t.example\n"]).said == [])
    }
}
