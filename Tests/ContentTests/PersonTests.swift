import Content
import Foundations
import Testing

/// What a person's front matter means: offices with their times, and contacts.
@Suite("Personer") struct PersonTests {
    private func folder(_ matter: String) -> Folder { Folder(["personer/a.md": "---\ntitle: A\n\(matter)\n---\nx"]) }
    private func person(_ matter: String) -> Person? { folder(matter).entry?.person }

    /// Each office with its body and its time.
    private func offices(_ matter: String) -> [String] {
        (person(matter)?.offices ?? []).map { office in
            let term = office.term.map { "\($0.start)/\($0.end.map(String.init(describing:)) ?? "")" } ?? "always"
            return "\(office.isInAssociation ? "* " : "")\(office.title) | \(office.body ?? "–") | \(term)"
        }
    }

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    // MARK: Offices

    @Test func thePersonsTimeIsThatOfOfficesWithoutTheirOwn() {
        #expect(offices("role: Ledamot") == ["Ledamot | – | always"])
        #expect(
            offices(
                "period: 2022/2026\nrole: [Ledamot i kommunfullmäktige, {title: Ordförande, body: Socialnämnden, period: 2024-03-01/}]\npartiuppdrag: {titel: Kassör, period: 2025}"
            ) == [
                "Ledamot i kommunfullmäktige | Kommunfullmäktige | 2022-01-01/2026-12-31",
                "Ordförande | Socialnämnden | 2024-03-01/", "* Kassör | – | 2025-01-01/2025-12-31",
            ])
    }

    @Test(arguments: [
        ("2022-10-15/", "2022-10-15/"), ("2024/", "2024-01-01/"), ("2024-03/", "2024-03-01/"),
        ("2024", "2024-01-01/2024-12-31"), ("2022-10-15 / ", "2022-10-15/"),
    ])
    func aTermMayBeWithoutEnd(written: String, term: String) {
        #expect(offices("role: Ledamot\nperiod: \"\(written)\"") == ["Ledamot | – | \(term)"])
    }

    @Test(arguments: [
        ("Ledamot i kommunfullmäktige", "Kommunfullmäktige"), ("2:e vice ordförande i Socialnämnden", "Socialnämnden"),
        ("Ledamot, socialnämnden", "Socialnämnden"), ("Member of the council", "Council"),
        ("Ersättare i kommunstyrelsen (för Anna)", "Kommunstyrelsen"), ("Regionråd", nil),
        ("Kandidat till kommunfullmäktige, plats 3", nil),
    ])
    func theBodyIsReadOutOfTheTitle(title: String, body: String?) {
        #expect(person("role: \"\(title)\"")?.offices.first?.body == body)
    }

    @Test func whoHoldsWhatOnADay() throws {
        let someone = try #require(
            person("role: [{title: A, period: 2022-10-15/2026-10-14}, {title: B, period: 2026-01-01/}, C]"))
        func titles(_ day: Day) -> String { someone.offices(on: day).map(\.title).joined() }
        #expect(try titles(day("2022-10-14")) == "C" && titles(day("2022-10-15")) == "AC")
        #expect(try titles(day("2026-10-14")) == "ABC" && titles(day("2026-10-15")) == "BC")
        #expect(try titles(day("2999-01-01")) == "BC")
        let year = try #require(Period(year: 2027)), before = try #require(Period(year: 2022))
        #expect(someone.offices(in: year).map(\.title) == ["B", "C"])
        #expect(someone.offices(in: before).map(\.title) == ["A", "C"])
    }

    @Test func theNextChangeIsTheStartOrTheEndOfAnOffice() throws {
        let site = try #require(
            folder("role: [{title: A, period: 2022-10-15/2026-10-14}, {title: B, period: 2026-12-01/}]").load().site)
        func next(_ text: String) throws -> Day? {
            try Publication(site, asOf: day(text), audience: .public).nextChange
        }
        #expect(try next("2020-01-01") == day("2022-10-15") && next("2022-10-15") == day("2026-10-15"))
        #expect(try next("2026-10-15") == day("2026-12-01") && next("2026-12-01") == nil)
    }

    @Test(
        arguments: [
            ("Kandidat till kommunfullmäktige, plats 3", "Kandidater till kommunfullmäktige", 3),
            ("kandidat till kommunfullmäktige", "Kandidater till kommunfullmäktige", nil),
            ("Kandidat nr 12 till kommunfullmäktige", "Kandidater till kommunfullmäktige", 12),
            (
                "Kandidat till fullmäktige, norra valkretsen, plats 2", "Kandidater till fullmäktige, norra valkretsen",
                2
            ),
            (
                "Kandidat till fullmäktige, plats 2, norra valkretsen", "Kandidater till fullmäktige, norra valkretsen",
                2
            ),
            ("Kandidat till fullmäktige (plats 4)", "Kandidater till fullmäktige", 4),
            ("Kandidat, plats 1", "Kandidater", 1), ("Kandidat", "Kandidater", nil),
            ("Candidate for the council, place 2", "Candidates for the council", 2),
        ] as [(String, String, Int?)])
    func aCandidacyIsReadFromTheWords(words: String, group: String, place: Int?) {
        let candidacy = person("role: \"\(words)\"")?.offices.first?.candidacy
        #expect(candidacy?.group == group && candidacy?.place == place)
    }

    @Test(arguments: ["Kassör och kandidat 2026", "Kandidatansvarig", "Ledamot"])
    func otherWordsAreNoCandidacy(words: String) {
        #expect(person("role: \(words)")?.offices.first.map { $0.candidacy == nil } == true)
    }

    @Test func mistakesAreSaidWhereTheyAre() {
        #expect(
            folder(
                "role:\n  - {titel: Ledamot, organn: Nämnden}\n  - {organ: Nämnden}\n  - {titel: Ledamot, period: 2026/2022}\n  - [Ledamot]\n  - {titel: Ledamot, period: 2026-02-30/}\nperiod: nyss\ncontact: {e-post: [[a]]}"
            ).said == [
                "content/personer/a.md:4:22: error: nyckeln organn finns inte [unknown-key] = menade du organ?",
                "content/personer/a.md:5:5: error: nyckeln title saknas [missing-key] = skriv till exempel: title: Ledamot i kommunfullmäktige",
                "content/personer/a.md:6:30: error: ”2026/2022” är ingen period: slutet ska ligga efter början [bad-period] = skriv 2026, 2022-10-15/2026-10-14, eller 2022-10-15/ när slutet inte är bestämt",
                "content/personer/a.md:7:5: error: role ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: role: [ett, två]",
                "content/personer/a.md:8:30: error: februari har 28 dagar, så datumet 2026-02-30 finns inte [invalid-date] = menade du 2026-02-28?",
                "content/personer/a.md:9:9: error: ”nyss” är ingen period [bad-period] = skriv 2026, 2022-10-15/2026-10-14, eller 2022-10-15/ när slutet inte är bestämt",
                "content/personer/a.md:10:20: error: contact ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: contact: [ett, två]",
            ])
    }

    // MARK: Contacts

    /// Each way as its label, its text and where it leads.
    private func ways(_ contact: String) -> [String] {
        (person("contact: \(contact)")?.contacts ?? []).map { way in
            "\(way.label.map { $0 + ": " } ?? "")\(way.text) > \(way.href ?? "–")"
        }
    }

    @Test func aTextMayHoldSeveralWays() {
        let two = [
            "anna@bjorkvik.example > mailto:anna@bjorkvik.example", "070-174 06 11 > tel:+46701740611",
        ]
        #expect(ways("anna@bjorkvik.example, 070-174 06 11") == two)
        #expect(ways("[anna@bjorkvik.example, 070-174 06 11]") == two)
        #expect(ways("Storgatan 4, Björkvik") == ["Storgatan 4, Björkvik > –"])
        #expect(
            ways("070-174 06 11, helst på kvällen") == ["070-174 06 11 > tel:+46701740611", "helst på kvällen > –"])
    }

    @Test(arguments: [
        ("070-174 06 11", "tel:+46701740611"), ("+46 (0)70-174 06 11", "tel:+46701740611"),
        ("0046 70 174 06 11", "tel:+46701740611"), ("070–174\u{A0}06\u{A0}11", "tel:+46701740611"),
        ("+358 40 123 4567", "tel:+358401234567"), ("08-123 45", "tel:+46812345"), ("174 06 11", "tel:1740611"),
        ("https://anna.example/", "https://anna.example/"), ("www.anna.example", "https://www.anna.example"),
        ("@anna@social.example", "–"), ("@anna", "–"), ("javascript:alert(1)", "–"), ("12345", "–"),
        ("anna@bjorkvik.example", "mailto:anna@bjorkvik.example"),
    ])
    func aWayLeadsWhereItsFormSays(text: String, href: String) {
        #expect(ways("\"\(text)\"") == ["\(text) > \(href)"])
    }

    @Test func aNumberIsOfTheSitesCountry() {
        let site = Folder.site + "time-zone: Europe/Helsinki\n"
        let folder = Folder(["personer/a.md": "---\ntitle: A\ncontact: 040 123 4567\n---\n", "site.yml": site])
        #expect(folder.entry?.person?.contacts.first?.href == "tel:+358401234567")
    }

    @Test func thePersonMayNameTheWays() {
        #expect(
            ways(
                "{e-post: a@b.example, mobil: 070-174 06 11, signal: 070-174 06 11, webb: [www.a.example, www.b.example]}"
            )
                == [
                    "E-post: a@b.example > mailto:a@b.example", "Mobil: 070-174 06 11 > tel:+46701740611",
                    "Signal: 070-174 06 11 > –", "Webb: www.a.example > https://www.a.example",
                    "Webb: www.b.example > https://www.b.example",
                ])
        #expect(ways("{e-post: , telefon: 070-174 06 11}") == ["Telefon: 070-174 06 11 > tel:+46701740611"])
    }
}
