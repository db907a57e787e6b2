import Testing

/// A letter shows what was so on its own day, whatever the day of the export.
@Suite struct LetterExportDayTests {
    private static let days = ["2026-05-20", "2026-06-15", "2031-01-01", "2020-01-01"]

    private static let events = Dictionary(
        uniqueKeysWithValues: [
            ("2026-05-19", "Igår"), ("2026-05-20", "Samma"), ("2026-05-21", "Imorgon"), ("2026-09-01", "Höst"),
            ("2027-02-01", "Nästa"),
        ].map { day, name in
            (
                "content/kalender/\(name.lowercased().folded).md",
                text("title: \(name)\nstart: \(day) 18:30\nplace: Torget")
            )
        })

    @Test(arguments: days) func aCalendarBeginsOnTheLettersDay(day: String) throws {
        let text = try LetterSite("```kalender\n```", Self.events).export(asOf: day).file(".txt")
        #expect(!text.contains("Igår"))
        #expect(text.contains("- onsdag 20 maj kl. 18.30: Samma [1], Torget\n"), "\(text)")
        #expect(text.contains("- torsdag 21 maj kl. 18.30: Imorgon [2], Torget\n"))
        #expect(text.contains("- måndag 1 februari 2027 kl. 18.30: Nästa [4], Torget\n"))
    }

    @Test func severalDaysAreSaidToTheLastAndANightIsItsEvenings() throws {
        let events = [
            "content/kalender/a.md": text("title: Fest\nstart: 2026-05-21 20:00\nend: 2026-05-22 02:00"),
            "content/kalender/b.md": text("title: Helg\nstart: 2026-05-23\nend: 2026-05-24"),
            "content/kalender/c.md": text("title: Kurs\nstart: 2026-12-31 18:00\nend: 2027-01-02 12:00"),
            "content/kalender/d.md": text("title: Dygn\nstart: 2027-01-05 04:00\nend: 2027-01-06 05:00"),
        ]
        let text = try LetterSite("```kalender\n```", events).export().file(".txt")
        #expect(text.contains("- torsdag 21 maj kl. 20.00–02.00: Fest [1]\n"), "\(text)")
        #expect(text.contains("- lördag 23 maj – söndag 24 maj: Helg [2]\n"))
        #expect(text.contains("- torsdag 31 december kl. 18.00 – lördag 2 januari 2027 kl. 12.00:\n  Kurs [3]\n"))
        #expect(text.contains("onsdag 6 januari 2027 kl. 05.00"), "\(text)")
    }

    @Test func aCalendarMayBeginOnAnotherDay() throws {
        let words = try LetterSite("```kalender\nfrån: 2026-05-01\ntill: 2026-05-20\n```", Self.events).export().words()
        #expect(words.contains("Igår") && words.contains("Samma") && !words.contains("Imorgon"))
    }

    private static let posts = [
        "content/brev/2026-03.md": LetterSite.letter(title: "Marsbrevet", date: "2026-03-20"),
        "content/brev/2026-04.md": LetterSite.letter(title: "Aprilbrevet", date: "2026-04-20"),
        "content/brev/2026-05-utkast.md": LetterSite.letter(title: "U", date: "2026-05-10", matter: "\ndraft: true"),
        "content/brev/2026-06.md": LetterSite.letter(title: "Junibrevet", date: "2026-06-10"),
        "content/blogg/2026-04-19-a.md": text("title: Före"),
        "content/blogg/2026-04-25-b.md": text("title: Aprilpost\nsummary: Kort om april."),
        "content/blogg/2026-05-20-c.md": text("title: Samma dag", "Första stycket.\n\nAndra stycket."),
        "content/blogg/2026-05-21-d.md": text("title: Efteråt"),
        "content/blogg/2026-05-01-e.md": text("title: Skiss\ndraft: true"),
        "content/blogg/2026-05-02-f.md": text("title: Utgången\nexpires: 2026-05-20"),
        "content/blogg/2026-05-03-g.md": text("title: Utgår sedan\nexpires: 2026-05-25"),
    ]

    @Test(arguments: days) func postsAreThoseSinceTheLetterBefore(day: String) throws {
        let text = try LetterSite("```inlägg\n```", Self.posts).export(asOf: day).file(".txt")
        for word in ["Före", "Efteråt", "Skiss", "Utgången"] { #expect(!text.contains(word), "\(word)\n\(text)") }
        #expect(text.contains("- Samma dag [1], 20 maj. Första stycket.\n"), "\(text)")
        #expect(text.contains("- Aprilpost [3], 25 april. Kort om april.\n"))
        #expect(text.contains("- Utgår sedan [2], 3 maj."))
        #expect(text.contains("[1] https://bjorkvik.example/blogg/2026/c/\n"))
    }

    @Test func theFirstLetterShowsAllPostsUpToItsDay() throws {
        let posts = Self.posts.filter { !$0.key.contains("/brev/") }
        let words = try LetterSite("```inlägg\n```", posts).export().words()
        #expect(words.contains("Före") && words.contains("Aprilpost") && !words.contains("Efteråt"))
    }

    @Test(arguments: days) func goalsStandAsTheyStood(day: String) throws {
        let plan = """
            title: Plan
            period: 2026
            goals:
              - {text: Två inlägg, count: {section: blogg}, at-least: 2}
              - {text: Tre inlägg, count: {section: blogg}, at-least: 3}
              - {text: Antaget, by: 2026-05-01}
            """
        let words = try LetterSite(
            "```mål\nplan: plan/2026\n```",
            [
                "content/plan/2026.md": text(plan), "content/blogg/2026-05-01-a.md": text("title: A"),
                "content/blogg/2026-05-02-b.md": text("title: B"), "content/blogg/2026-05-25-c.md": text("title: C"),
            ]
        ).export(asOf: day).words()
        #expect(words.contains("Två inlägg: uppfyllt"), "\(words)")
        #expect(words.contains("Tre inlägg: pågår") && words.contains("Antaget: missat"), "\(words)")
    }

    @Test func aChartIsATableUpToTheLettersDay() throws {
        let csv = "date,measure,value\n2026-04-01,foljare,10\n2026-05-20,foljare,12\n2026-05-21,foljare,14\n"
        let text = try LetterSite(
            "```diagram\nmätvärden: foljare\n```".replacing("mätvärden", with: "measures"),
            ["content/data/measures.csv": csv]
        ).export().file(".txt")
        #expect(text.contains("1 april 2026 |      10\n") && text.contains("20 maj 2026  |      12\n"), "\(text)")
        #expect(!text.contains("14"))
    }

    @Test func personsAreThoseOfTheDay() throws {
        let words = try LetterSite(
            "```personer\n```",
            [
                "content/personer/a.md": text("title: Anna Lind\nrole: Kassör\nperiod: 2020-01-01/2026-05-19"),
                "content/personer/b.md": text("title: Bo Ek\nrole: Kassör\nperiod: 2026-05-20/2030-01-01"),
            ]
        ).export().words()
        #expect(!words.contains("Anna Lind") && words.contains("Bo Ek [1], Kassör"), "\(words)")
    }

    @Test func blocksThatFindNothingSaySo() throws {
        let exported = LetterSite("```kalender\n```\n\n```inlägg\n```").export()
        #expect(exported.findings == [])
        #expect(try exported.words().contains("inget") || exported.words().contains("Inget"))
    }

    @Test func aCancelledEventSaysSo() throws {
        let event = text("title: Torgmöte\nstart: 2026-05-25 18:30\ncancelled: true")
        let words = try LetterSite("```kalender\n```", ["content/kalender/a.md": event]).export().words()
        #expect(words.contains("Torgmöte [1]. Inställt") || words.contains("Torgmöte [1]. inställt"), "\(words)")
    }

    @Test(arguments: [
        ("2026-01-20", "Tue, 20 Jan 2026 08:00:00 +0100"), ("2026-07-04", "Sat, 04 Jul 2026 08:00:00 +0200"),
        ("2026-05-20 18:45", "Wed, 20 May 2026 18:45:00 +0200"),
    ])
    func theMailsDateIsTheLetters(date: String, header: String) throws {
        let letters = LetterSite([LetterSite.path: LetterSite.letter(date: date)])
        #expect(try letters.export(LetterSite.path).file(".eml").contains("Date: \(header)\r\n"))
    }
}
