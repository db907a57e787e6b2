import Foundation
import Testing

/// Persons' pages and their list: bodies, candidates, those who left, what machines read, and what members alone see.
struct PersonPageTests {
    private let people = [
        "content/personer/anna.md": text(
            "title: Anna Exempel\norder: 1\nrole:\n  - {title: Ledamot i kommunfullmäktige, period: 2022-10-15/}\n  - {title: Ledamot, body: Socialnämnden, period: 2023/2026}\n  - {title: Ersättare i kommunstyrelsen, period: 2019/2022}\nparty-role: {title: Gruppledare, period: 2024}"
        ),
        "content/personer/bo.md": text(
            "title: Bo Prov\nrole: {title: Ersättare i kommunfullmäktige, period: 2022-10-15/2026-10-14}"),
        "content/personer/cia.md": text(
            "title: Cia Test\nrole: [Vice ordförande i kommunfullmäktige, Ordförande i socialnämnden]"),
        "content/personer/disa.md": text(
            "title: Disa Demo\nrole: {title: Ledamot i kommunfullmäktige, period: 2014/2018}\nparty-role: {title: Kassör, period: 2018/2020}"
        ),
        "content/personer/eva.md": text("title: Eva Exempel\nparty-role: {title: Kassör, period: 2026-02-18/}"),
        "content/personer/fia.md": text("title: Fia Framtid\nrole: Ledamot i miljönämnden\nperiod: 2027/2030"),
        "content/personer/gun.md": text("title: Gun Glömd"),
    ]

    private func list(asOf day: String = TestSite.day, _ files: [String: String]? = nil) throws -> Page {
        try TestSite(files ?? people).build(asOf: day).page("/personer/")
    }

    // MARK: The list

    @Test func personsStandInEachOfTheirBodies() throws {
        let page = try list()
        #expect(
            page.headings == [
                "Förtroendevalda", "Kommunfullmäktige", "Socialnämnden", "Styrelsen", "Tillträder", "Övriga",
                "Tidigare",
            ])
        #expect(
            page.text.contains(
                "Kommunfullmäktige AE Anna Exempel Ledamot i kommunfullmäktige sedan 2022 CT Cia Test Vice ordförande i kommunfullmäktige BP Bo Prov Ersättare i kommunfullmäktige 2022–2026 Socialnämnden AE Anna Exempel Ledamot 2023–2026 CT Cia Test Ordförande i socialnämnden Styrelsen EE Eva Exempel Kassör sedan 2026 Tillträder FF Fia Framtid Ledamot i miljönämnden från 1 januari 2027 Övriga GG Gun Glömd Tidigare Disa Demo Kassör 2018–2020"
            ), "\(page.text)")
    }

    @Test func anOfficeThatEndsMovesThePersonByItself() throws {
        #expect(try list(asOf: "2026-10-14").text.contains("Bo Prov Ersättare i kommunfullmäktige 2022–2026 Socialn"))
        #expect(
            try list(asOf: "2026-10-15").text.hasSuffix(
                "Tidigare Bo Prov Ersättare i kommunfullmäktige 2022–2026 Disa Demo Kassör 2018–2020"))
        #expect(try list(asOf: "2027-01-01").headings.contains("Miljönämnden"))
    }

    @Test func aBodyThatTheHeadingSaysIsNotSaidAgain() throws {
        let page = try list([
            "content/personer/a.md": text("title: A\nrole: Styrelsen\nparty-role: Ordförande"),
            "content/personer/b.md": text("title: B\nrole: {title: Ledamot, body: styrelsen}"),
        ])
        #expect(page.text.hasSuffix("Styrelsen A A Ordförande B B Ledamot"), "\(page.text)")
    }

    @Test func anOfficeInNoBodyThatOnlyOneHasStandsAmongTheOthers() throws {
        let page = try list([
            "content/personer/a.md": text("title: A\nrole: Regionråd"),
            "content/personer/b.md": text("title: B\nrole: Regionråd"),
            "content/personer/c.md": text("title: C\nrole: Politisk sekreterare"),
        ])
        #expect(page.headings == ["Förtroendevalda", "Regionråd", "Övriga"])
    }

    // MARK: Candidates

    private let candidates = [
        "content/personer/a.md": text(
            "title: Anna Exempel\nsummary: Vill ha fler bussar.\nrole:\n  - {title: Ledamot i kommunfullmäktige, period: 2022-10-15/2026-10-14}\n  - {title: \"Kandidat till kommunfullmäktige, plats 2\", period: 2026-03-31/2026-09-13}"
        ),
        "content/personer/b.md": text(
            "title: Bo Prov\norder: 9\nrole: {title: \"Kandidat till kommunfullmäktige, plats 1\", period: 2026-03-31/2026-09-13}",
            "Bo är snickare.\n\nHan bor i Norrby."),
    ]

    @Test func candidatesLeadTheListUntilTheElection() throws {
        let page = try list(candidates)
        #expect(
            page.headings.prefix(4) == [
                "Förtroendevalda", "Kandidater till kommunfullmäktige", "Plats 1 Bo Prov", "Plats 2 Anna Exempel",
            ])
        #expect(
            page.words(ofClass: "candidates")
                == "Kandidater till kommunfullmäktige till 13 september 2026 BP Plats 1 Bo Prov Bo är snickare. AE Plats 2 Anna Exempel Ledamot i kommunfullmäktige Vill ha fler bussar."
        )
        #expect(page.text.contains("Kommunfullmäktige AE Anna Exempel Ledamot i kommunfullmäktige 2022–2026"))
        #expect(!page.headings.contains("Tidigare"))
    }

    @Test(arguments: [("2026-03-30", false), ("2026-03-31", true), ("2026-09-13", true), ("2026-09-14", false)])
    func candidatesComeAndGoByThemselves(day: String, isCandidate: Bool) throws {
        let built = TestSite(candidates).build(asOf: day)
        #expect(try built.page("/personer/").text.contains("Kandidat") == isCandidate)
        #expect(try built.page("/personer/").links.contains("/personer/b/") == isCandidate)
        #expect(
            try built.page("/personer/a/").words(ofClass: "candidacy")
                == (isCandidate ? "Kandidat till kommunfullmäktige, plats 2 till 13 september 2026" : nil))
    }

    @Test func aBlockShowsCandidatesOnlyToThoseWhoAskForThem() throws {
        func shown(_ block: String) throws -> String? {
            try TestSite(candidates.merging(["content/om.md": text("title: Om", "```personer\n\(block)\n```")]) { $1 })
                .build().page("/om/").words(ofClass: "block-people")
        }
        #expect(try shown("uppdrag: kommunfullmäktige") == "AE Anna Exempel Ledamot i kommunfullmäktige 2022–2026")
        #expect(
            try shown("uppdrag: kandidat")
                == "BP Bo Prov Kandidat till kommunfullmäktige, plats 1 till 13 september 2026 AE Anna Exempel Kandidat till kommunfullmäktige, plats 2 till 13 september 2026"
        )
        #expect(try shown("uppdrag: kandidat\nden: 2026-09-14") == "Här finns inget ännu.")
    }

    @Test func aBlockShowsTheOfficeThatWasAskedFor() throws {
        let page = try TestSite(
            people.merging(["content/om.md": text("title: Om", "```personer\nuppdrag: socialnämnden\n```")]) { $1 }
        ).build().page("/om/")
        #expect(
            page.words(ofClass: "block-people")
                == "AE Anna Exempel Ledamot 2023–2026 CT Cia Test Ordförande i socialnämnden")
    }

    @Test func aLetterKeepsShowingThoseOfItsDay() throws {
        let page = try TestSite(
            people.merging([
                "content/brev/2016-03-01-a.md": text(
                    "title: Brev",
                    "```personer\nuppdrag: kommunfullmäktige\nden: 2016-03-01\n```\n\n```personer\nuppdrag: ledamot\n```"
                )
            ]) { $1 }
        ).build().page("/brev/a/")
        #expect(page.links.filter { $0.hasPrefix("/personer/") } == ["/personer/cia/", "/personer/disa/"])
    }

    // MARK: A person's own page

    @Test func thePageTellsTheOfficesOfTodayAndEarlier() throws {
        let page = try TestSite(people).build().page("/personer/anna/")
        #expect(page.words(ofClass: "summary") == "Ledamot i kommunfullmäktige sedan 2022")
        #expect(
            page.words(ofClass: "offices")
                == "Uppdrag I dag Ledamot i kommunfullmäktige sedan 2022 Ledamot, Socialnämnden 2023–2026 Tidigare Gruppledare 2024 Ersättare i kommunstyrelsen 2019–2022"
        )
    }

    @Test func thePageOfSomebodyWhoLeftSaysSo() throws {
        let built = TestSite(people).build()
        #expect(try built.page("/personer/disa/").words(ofClass: "summary") == "Tidigare: Kassör 2018–2020")
        #expect(
            try built.page("/personer/fia/").words(ofClass: "summary") == "Ledamot i miljönämnden från 1 januari 2027")
        #expect(try built.page("/personer/gun/").words(ofClass: "summary") == nil)
    }

    @Test func contactsAreShownAsTheyWereWritten() throws {
        let page = try TestSite([
            "content/personer/a.md": text(
                "title: A\ncontact: {e-post: a@b.example, telefon: 070-174 06 11, signal: a.612, webb: www.a.example}")
        ]).build().page("/personer/a/")
        #expect(
            page.words(ofClass: "meta") == "E-post a@b.example Telefon 070-174 06 11 Signal a.612 Webb www.a.example")
        #expect(
            page.links.filter { !$0.hasPrefix("/") } == [
                "mailto:a@b.example", "tel:+46701740611", "https://www.a.example",
            ])
    }

    // MARK: What machines read

    @Test func onlyOfficesOfTodayOutsideTheAssociationAreMarked() throws {
        let built = TestSite(people.merging(candidates) { $1 }).build()
        let anna = try built.page("/personer/anna/")
        #expect(anna.words(ofClass: "p-job-title") == "Ledamot i kommunfullmäktige")
        #expect(anna.html.contains("\"jobTitle\":[\"Ledamot i kommunfullmäktige\",\"Ledamot, Socialnämnden\"]"))
        for address in ["/personer/eva/", "/personer/disa/", "/personer/fia/", "/personer/b/"] {
            let page = try built.page(address)
            #expect(page.words(ofClass: "p-job-title") == nil && page.words(ofClass: "p-role") == nil, "\(address)")
            #expect(!page.html.contains("jobTitle") && !page.html.contains("memberOf"), "\(address)")
        }
        #expect(try !built.page("/personer/").html.contains("p-org"))
    }

    // MARK: What members alone see

    @Test func aPersonForMembersIsNowhereInThePublicEdition() throws {
        let site = TestSite([
            "content/personer/a.md": text(
                "title: Hemlig Person\nmålgrupp: medlemmar\nrole: [Hemligt i nämnden, \"Kandidat till hemligt, plats 1\"]\nperiod: 2020/2026\ncontact: hemlig@b.example",
                "Hemlig presentation."),
            "content/personer/b.md": text("title: Bo Prov\nrole: Ledamot i nämnden"),
            "content/blogg/2026-05-03-y.md": text(
                "title: Y\nauthor: Redaktionen", "```personer\n```\n\n```personer\nuppdrag: nämnden\n```"),
        ])
        let built = site.build()
        for (path, bytes) in built.files {
            #expect(!String(decoding: bytes, as: UTF8.self).folded.contains("hemlig"), "\(path)")
        }
        #expect(try built.page("/personer/").headings == ["Förtroendevalda", "Nämnden"])
        #expect(try site.build(audience: .members).page("/personer/").text.contains("Hemlig Person"))
    }
}

extension String {
    fileprivate var folded: String { lowercased() }
}
