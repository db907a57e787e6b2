import Testing

/// The calendar's months, types and places.
struct CalendarPageTests {
    private static let files = [
        "content/kalender/kf.md": text("title: Fullmäktige\nstart: 2026-06-22 18:30\ntype: kf-möte\nplace: Lyktan"),
        "content/kalender/kurs.md": text(
            "title: Kurs\nstart: 2026-06-29\nend: 2026-07-01\ntype: Kurs\nplace: Stora torget\naddress: Torget 1"),
        "content/kalender/torg.md": text(
            "title: Torgmöte\nstart: 2026-06-29 11:00\ntype: torgmöte\nplace: Stora torget\ncancelled: true"),
        "content/kalender/natt.md": text("title: Fest\nstart: 2026-08-14 20:00\nend: 2026-08-15 01:00\ntype: kurs"),
        "content/kalender/film.md": text(
            "title: Film\nstart: 2026-05-05 18:00\nrepeat: {every: week, count: 10}\ntype: film"),
    ]

    private func month(_ address: String, _ files: [String: String] = Self.files) throws -> Page {
        let built = TestSite(files).build()
        #expect(built.findings == [])
        return try built.page(address)
    }

    // MARK: Months

    @Test func aMonthIsATableOfWeeksAndDays() throws {
        let page = try month("/kalender/2026/06/")
        let table = try #require(page.tables.first)
        #expect(page.headings.first == "Kalender juni 2026" && table.caption == "juni 2026")
        #expect(table.headingsHaveScope)
        #expect(table.head.first == "v Vecka" && table.head.dropFirst().first == "mån måndag")
        #expect(table.rows.map(\.head) == (23...27).map { "Vecka \($0)" })
        #expect(table.rows.map(\.columns) == Array(repeating: 8, count: 5))
        #expect(table.rows.flatMap(\.cells).filter { !$0.isEmpty }.count == 30)
    }

    @Test func aDayWithoutEventsSaysItsNumberAlone() throws {
        let table = try #require(try month("/kalender/2026/06/").tables.first)
        #expect(table.rows[0].cells[0] == "1")
        #expect(table.rows[4].cells.suffix(5) == ["", "", "", "", ""])
    }

    @Test func aDayWithEventsNamesThemAndLeadsToTheListBelow() throws {
        let page = try month("/kalender/2026/06/")
        let table = try #require(page.tables.first)
        #expect(table.rows[3].cells[0] == "22 juni, 1 händelse 1 18.30 Fullmäktige")
        #expect(table.rows[4].cells[0] == "29 juni, 2 händelser 2 Kurs 11.00 Torgmöte Inställt")
        let inner = page.links.filter { $0.hasPrefix("#") }
        #expect(
            inner == ["#dag-2", "#dag-9", "#dag-16", "#dag-22", "#dag-23", "#dag-29", "#dag-30"].filter(inner.contains))
        #expect(Set(inner.map { String($0.dropFirst()) }).isSubset(of: page.attributes("id")))
    }

    @Test func anEventOfSeveralDaysStandsInEachDaysCell() throws {
        let june = try #require(try month("/kalender/2026/06/").tables.first)
        #expect(june.rows[4].cells[1].hasSuffix("Kurs") || june.rows[4].cells[1].contains("Kurs"))
        let july = try month("/kalender/2026/07/")
        #expect(try #require(july.tables.first).rows[0].cells[2] == "1 juli, 1 händelse 1 Kurs")
        #expect(july.links.contains("#dag-1") && july.attributes("id").contains("dag-1"))
    }

    @Test func aNightIsItsEvenings() throws {
        let page = try month("/kalender/2026/08/")
        #expect(page.links.filter { $0.hasPrefix("#") } == ["#dag-14"])
    }

    @Test func aDayOnWhichAllIsCancelledSaysSo() throws {
        let files = ["content/kalender/m.md": text("title: Möte\nstart: 2026-07-06\ncancelled: true")]
        let page = try month("/kalender/2026/07/", files)
        #expect(page.text.contains("6 juli, 1 händelse, Inställt"))
    }

    @Test func monthsLeadToTheNextOnesWithEvents() throws {
        let built = TestSite(Self.files).build()
        #expect(
            built.addresses.filter { $0.hasPrefix("/kalender/2026/") } == [
                "/kalender/2026/05/", "/kalender/2026/06/", "/kalender/2026/07/", "/kalender/2026/08/",
                "/kalender/2026/",
            ])
        #expect(try built.page("/kalender/2026/05/").words(ofClass: "other-months") == "juni 2026 →")
        #expect(try built.page("/kalender/2026/08/").words(ofClass: "other-months") == "← juli 2026")
        #expect(try built.page("/kalender/").links.contains("/kalender/2026/06/"))
    }

    @Test func monthsWithoutEventsAreLeftOut() throws {
        let built = TestSite([
            "content/kalender/a.md": text("title: Länge sedan\nstart: 1950-01-06"),
            "content/kalender/b.md": text("title: Snart\nstart: 2026-12-06"),
        ]).build()
        #expect(
            built.addresses.filter { $0.count == "/kalender/2026/12/".count } == [
                "/kalender/1950/01/", "/kalender/2026/12/",
            ])
        #expect(try built.page("/kalender/2026/12/").links.contains("/kalender/1950/01/"))
    }

    @Test func todayIsNotMarkedForThePageStandsForManyDays() throws {
        let files = ["content/kalender/m.md": text("title: Möte\nstart: 2026-06-15")]
        #expect(try !month("/kalender/2026/06/", files).html.contains("aria-current=\"date\""))
    }

    // MARK: Types and places

    @Test func aTypeHasAPageWithWhatComesAndWhatHasBeen() throws {
        let page = try month("/kalender/typ/film/")
        #expect(page.headings == ["Film", "Det här händer", "Tidigare 2026"])
        #expect(page.words(ofClass: "event-dates") == "Också 23 juni 30 juni 7 juli")
        #expect(page.text.contains("Också 2 juni 26 maj 19 maj 12 maj 5 maj"))
    }

    @Test func spellingsOfATypeShareItsPage() throws {
        let page = try month("/kalender/typ/kurs/")
        #expect(page.text.contains("Kurs") && page.text.contains("Fest"))
        #expect(try month("/kalender/natt/").links.contains("/kalender/typ/kurs/"))
    }

    @Test func anAbbreviationIsWrittenInCapitals() throws {
        #expect(try month("/kalender/typ/kf-mote/").headings.first == "KF-möte")
        #expect(try month("/kalender/kf/").text.contains("KF-möte"))
    }

    @Test func aPlaceWithTwoEventsHasAPage() throws {
        let built = TestSite(Self.files).build()
        let page = try built.page("/kalender/plats/stora-torget/")
        #expect(page.headings.first == "Stora torget" && page.text.contains("Torget 1 Visa på karta"))
        #expect(page.text.contains("Inställt"))
        #expect(!built.addresses.contains("/kalender/plats/lyktan/"))
        #expect(try !built.page("/kalender/kf/").links.contains("/kalender/plats/lyktan/"))
        #expect(try built.page("/kalender/torg/").links.contains("/kalender/plats/stora-torget/"))
    }

    @Test(arguments: [
        ("Torget 1", "Torget 1 Visa på karta"), ("lyktan, Torget 1", "Torget 1 Visa på karta"),
        ("Lyktan", "Visa på karta"),
        ("Lyktans torg 2", "Lyktans torg 2 Visa på karta"),
    ])
    func anAddressThatBeginsWithItsPlaceDoesNotSayItTwice(address: String, shown: String) throws {
        let event = text("title: A\nstart: 2026-06-20 18:00\nplace: Lyktan\naddress: \(address)")
        let page = try month("/kalender/a/", ["content/kalender/a.md": event])
        #expect(page.words(ofClass: "facts")?.hasSuffix("Var Lyktan \(shown)") == true)
    }

    @Test func aTypeThatOnlyMembersSeeHasNoPublicPage() throws {
        let site = TestSite([
            "content/kalender/m.md": text("title: Hemligt\nstart: 2026-07-06\ntype: slutet\naudience: members")
        ])
        #expect(site.build().mentions(of: "slutet") == [])
        #expect(site.build(audience: .members).addresses.contains("/kalender/typ/slutet/"))
    }

    @Test func typesAndPlacesAreInTheSitemapAndCanBeLinkedTo() throws {
        var files = Self.files
        files["content/om.md"] = text("title: Om", "[Film](/kalender/typ/film/), [juni](/kalender/2026/06/)")
        let built = TestSite(files).build()
        #expect(built.findings == [])
        let sitemap = try built.file("sitemap.xml")
        for address in ["/kalender/typ/film/", "/kalender/2026/06/", "/kalender/plats/stora-torget/"] {
            #expect(sitemap.contains("<loc>https://bjorkvik.example\(address)</loc>"))
        }
    }

    @Test func aTextAtAMonthsAddressIsAnError() {
        let built = TestSite([
            "content/kalender/m.md": text("title: Möte\nstart: 2026-07-06"),
            "content/annat.md": text("title: Annat\naliases: [/kalender/2026/07/]"),
        ]).build()
        #expect(built.codes == ["address-collision"] || built.codes == ["alias-collision"])
    }

    @Test func theCalendarFollowsItsFoldersName() throws {
        let built = TestSite(
            ["content/program/m.md": text("title: Möte\nstart: 2026-07-06\ntype: fest")],
            settings: "  program: {title: Program, kind: event}\n"
        ).build()
        #expect(built.addresses.contains("/program/2026/07/") && built.addresses.contains("/program/typ/fest/"))
    }

    // MARK: When

    @Test(arguments: [
        ("2026-08-24\nend: 2026-08-30", "vecka 35, 24–30 augusti 2026"),
        ("2026-08-31\nend: 2026-09-06", "vecka 36, 31 augusti – 6 september 2026"),
        ("2026-08-24\nend: 2026-09-06", "vecka 35–36, 24 augusti – 6 september 2026"),
        ("2026-12-28\nend: 2027-01-03", "vecka 53, 28 december 2026 – 3 januari 2027"),
        ("2026-10-17\nend: 2026-10-18", "lördag 17 – söndag 18 oktober 2026"),
        ("2026-10-31\nend: 2026-11-01", "lördag 31 oktober – söndag 1 november 2026"),
        ("2026-12-31\nend: 2027-01-01", "torsdag 31 december 2026 – fredag 1 januari 2027"),
    ])
    func daysInARowAreSaidOnce(_ days: String, _ when: String) throws {
        let page = try month("/kalender/m/", ["content/kalender/m.md": text("title: Kurs\nstart: \(days)")])
        #expect(page.words(ofClass: "facts") == "När \(when)")
    }
}
