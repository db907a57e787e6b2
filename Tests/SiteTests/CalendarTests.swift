import Testing

/// The calendar files of a site.
struct CalendarTests {
    private func site(_ events: [String: String], settings: String = "") -> TestSite {
        TestSite(
            Dictionary(uniqueKeysWithValues: events.map { ("content/kalender/\($0.key)", $0.value) }),
            settings: settings)
    }

    /// The values of a property in a file, in order; folded lines are joined.
    private func values(_ property: String, in path: String, of built: Built) throws -> [String] {
        try built.file(path).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init).filter {
            $0.hasPrefix(property + ":") || $0.hasPrefix(property + ";")
        }.map { String($0.dropFirst(property.count + 1)) }
    }

    private let three = [
        "a.md": text("title: Torgmöte\nstart: 2026-07-06 18:00\nend: 20:00\ntype: torgmöte"),
        "b.md": text("title: Förra\nstart: 2020-01-15\ntype: KF-möte"),
        "c.md": text("title: Nästa\nstart: 2027-01-15\ntype: kf-möte\naudience: members"),
    ]

    @Test func oneForAllOneForEachTypeAndOneForEachEvent() {
        #expect(
            site(three).build().paths.filter { $0.hasSuffix(".ics") } == [
                "kalender.ics", "kalender/a/event.ics", "kalender/b/event.ics", "kalender/kf-mote.ics",
                "kalender/torgmote.ics",
            ])
    }

    @Test func pastEventsStayAndMembersAreOnlyInTheirs() throws {
        let site = site(
            three.merging(["d.md": text("title: Stängt\nstart: 2026-08-01\ntype: gruppmöte\naudience: members")]) { $1 }
        )
        let open = site.build()
        #expect(try values("SUMMARY", in: "kalender.ics", of: open) == ["Förra", "Torgmöte"])
        #expect(try values("SUMMARY", in: "kalender/kf-mote.ics", of: open) == ["Förra"])
        #expect(open["kalender/gruppmote.ics"] == nil && open["kalender/d/event.ics"] == nil)
        let closed = site.build(audience: .members)
        #expect(try values("SUMMARY", in: "kalender.ics", of: closed) == ["Förra", "Torgmöte", "Stängt", "Nästa"])
        #expect(try values("SUMMARY", in: "kalender/gruppmote.ics", of: closed) == ["Stängt"])
    }

    @Test func theCalendarPageOffersThemAndTheEventsPageItsOwn() throws {
        let built = site(three).build()
        let html = try built.page("/kalender/").html
        for name in ["kalender.ics", "kalender/kf-mote.ics", "kalender/torgmote.ics"] {
            #expect(html.contains("href=\"webcal://bjorkvik.example/\(name)\""), "\(name)")
            #expect(html.contains("href=\"/\(name)\""), "\(name)")
        }
        #expect(html.contains("Prenumerera, så står det som händer i din egen kalender"))
        #expect(try built.page("/kalender/").words(ofClass: "calendar-name") == "Alla händelser")
        #expect(html.components(separatedBy: "<details>").count == 2)
        #expect(try built.page("/kalender/a/").html.contains("href=\"/kalender/a/event.ics\""))
    }

    @Test func aSiteInAFolderOfItsHost() throws {
        let settings = TestSite.settings.replacing("bjorkvik.example", with: "bjorkvik.example/vast")
        let site = site(three)
        site.write("content/site.yml", settings)
        let built = site.build()
        let html = try built.page("/kalender/").html
        #expect(html.contains("href=\"webcal://bjorkvik.example/vast/kalender.ics\""))
        #expect(try values("UID", in: "kalender.ics", of: built).last == "a@bjorkvik.example")
    }

    @Test func cancelledIsSaidInTheStatusAndFirstInTheTitle() throws {
        let rule = "repeat: {every: week, count: 2, cancelled: [2026-07-13]}"
        let built = site([
            "a.md": text("title: Möte\nstart: 2026-07-06 18:00\n\(rule)"),
            "b.md": text("title: Meeting\nlanguage: en\nstart: 2026-08-06 18:00\ncancelled: true"),
        ]).build()
        #expect(
            try values("SUMMARY", in: "kalender.ics", of: built) == ["Möte", "Inställt: Möte", "Cancelled: Meeting"])
        #expect(try values("STATUS", in: "kalender.ics", of: built) == ["CONFIRMED", "CANCELLED", "CANCELLED"])
        #expect(try values("SEQUENCE", in: "kalender.ics", of: built) == ["0", "1", "1"])
    }

    @Test func theNumberOfTheVersionGrowsAndTheStampIsNoClock() throws {
        func lines(_ more: String) throws -> [String] {
            let built = site(["a.md": text("title: M\nstart: 2026-07-06 18:00\n\(more)")]).build()
            return try ["SEQUENCE", "DTSTAMP", "LAST-MODIFIED"].flatMap {
                try values($0, in: "kalender.ics", of: built)
            }
        }
        #expect(try lines("") == ["0", "20260706T160000Z"])
        // 20,593 days after 1970-01-01.
        #expect(try lines("updated: 2026-05-20") == ["61779", "20260520T000000Z", "20260520T000000Z"])
        #expect(try lines("updated: 2026-05-20\ncancelled: true").first == "61780")
        #expect(try lines("updated: 2026-05-21").first == "61782")
    }

    @Test func theUidStaysWhenTheTitleTheDayOrTheBuildIsAnother() throws {
        func uids(_ title: String, _ rule: String, _ day: String) throws -> [String] {
            let built = site([
                "m.md": text("title: \(title)\nstart: 2026-07-06 18:00\nrepeat: {every: week, count: 2\(rule)}"),
                "l.yml":
                    "- title: \(title)\n  start: 2026-09-01 18:00\n- title: \(title) 2\n  start: 2026-09-01 18:00\n",
            ]).build(asOf: day)
            return try values("UID", in: "kalender.ics", of: built)
        }
        let first = try uids("Ett", "", "2026-06-15")
        #expect(
            first == [
                "m-2026-07-06@bjorkvik.example", "m-2026-07-13@bjorkvik.example",
                "kalender/l-2026-09-01-18-00-2@bjorkvik.example", "kalender/l-2026-09-01-18-00@bjorkvik.example",
            ])
        #expect(try uids("Tvåan", ", moved: {2026-07-13: 2026-07-14 09:00}", "2027-01-01") == first)
    }

    @Test func whatOneReadsOfAnEvent() throws {
        let settings = "organisation: {name: Föreningen, email: post@bjorkvik.example}\n"
        let built = site(
            [
                "a.md": text(
                    "title: \"Soppa, kaffe; prat\"\nstart: 2026-07-06 18:00\nplace: Lyktan\naddress: Lyktan, Storgatan 4\ntype: fest\ntags: [mat]\norganizer: Föreningen\nsignup: mailto:a@bjorkvik.example",
                    "Kom **alla**.\n\nMer text."),
                "b.md": text(
                    "title: B\nstart: 2026-07-07\nplace: Torget\naddress: Stora torget\norganizer: Kommunen\nsummary: Kort."
                ),
                "c.md": text("title: C\nstart: 2026-07-08\norganizer: \"Anna <anna@x.example>\""),
                "d.md": text("title: D\nstart: 2026-07-09\nplace: Torget\naddress: Torgetgatan 3"),
            ], settings: settings
        ).build()
        #expect(try values("SUMMARY", in: "kalender.ics", of: built).first == "Soppa\\, kaffe\\; prat")
        #expect(
            try values("LOCATION", in: "kalender.ics", of: built) == [
                "Lyktan\\, Storgatan 4", "Torget\\, Stora torget", "Torget\\, Torgetgatan 3",
            ])
        #expect(
            try values("DESCRIPTION", in: "kalender.ics", of: built).prefix(2) == [
                "Kom alla.\\n\\nArrangör: Föreningen\\nAnmäl dig: mailto:a@bjorkvik.example\\nhttps://bjorkvik.example/kalender/a/",
                "Kort.\\n\\nArrangör: Kommunen\\nhttps://bjorkvik.example/kalender/b/",
            ])
        #expect(try values("CATEGORIES", in: "kalender.ics", of: built) == ["fest,mat"])
        #expect(
            try values("ORGANIZER", in: "kalender.ics", of: built) == [
                "CN=\"Föreningen\":mailto:post@bjorkvik.example", "CN=\"Anna\":mailto:anna@x.example",
            ])
    }

    @Test func aLineEndInATextIsNoNewLine() throws {
        let built = site(["a.md": text("title: A\nstart: 2026-07-06\nplace: \"Torget\\u2028BEGIN:VEVENT\"")]).build()
        #expect(try values("BEGIN", in: "kalender.ics", of: built) == ["VCALENDAR", "VEVENT"])
    }

    @Test func aFileWhereACalendarStandsIsToldOf() {
        let site = TestSite(
            [
                "content/kalender/index.md": text("title: Kalender", "[Fil](torgmote.ics)"),
                "content/kalender/a.md": text("title: A\nstart: 2026-07-06\ntype: torgmöte"),
            ], bytes: ["content/kalender/torgmote.ics": Array("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8)])
        #expect(site.build().codes == ["address-collision"])
    }

    @Test func aSiteWithoutACalendarHasNoCalendarFiles() {
        let site = TestSite(["content/om.md": text("title: Om")])
        site.write("content/site.yml", "title: F\nurl: https://f.example\n")
        #expect(!site.build().paths.contains { $0.hasSuffix(".ics") })
    }
}
