import Testing

@Suite("Datum") struct DateTests {
    @Test("Days and times that do not exist") func daysAndTimesThatDoNotExist() {
        let folder = Folder([
            "blogg/a.md": """
            ---
            title: A
            date: 2024-04-31
            ---
            x
            """,
            "blogg/b.md": """
            ---
            title: A
            date: 2024-14-01
            ---
            x
            """,
            "blogg/c.md": """
            ---
            title: A
            date: 2023-02-010
            ---
            x
            """,
            "blogg/d.md": """
            ---
            title: A
            date: 2024-01-01 24:75
            ---
            x
            """,
            "blogg/e.md": """
            ---
            title: A
            date: 2024-1-5
            ---
            x
            """,
            "blogg/f.md": """
            ---
            title: A
            date: 31 februari 2024
            ---
            x
            """,
            "blogg/g.md": """
            ---
            title: A
            date: 0000-01-01
            ---
            x
            """,
            "blogg/2024-04-31-h.md": """
            ---
            title: A
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/2024-04-31-h.md:1: error: april har 30 dagar, så datumet 2024-04-31 finns inte [invalid-date] = menade du 2024-04-30?",
                "content/blogg/a.md:3:7: error: april har 30 dagar, så datumet 2024-04-31 finns inte [invalid-date] = menade du 2024-04-30?",
                "content/blogg/b.md:3:7: error: ett år har 12 månader, så datumet 2024-14-01 finns inte [invalid-date] = skriv år-månad-dag: 2026-03-09",
                "content/blogg/c.md:3:7: error: månad och dag skrivs med två siffror var, inte 2023-02-010 [invalid-date] = menade du 2023-02-10?",
                "content/blogg/d.md:3:7: error: klockslaget 24:75 finns inte [invalid-time] = skriv timmar och minuter, 00:00 till 23:59: 18:30",
                "content/blogg/e.md:3:7: error: månad och dag skrivs med två siffror var, inte 2024-1-5 [invalid-date] = menade du 2024-01-05?",
                "content/blogg/f.md:3:7: error: februari har 29 dagar, så datumet 31 februari 2024 finns inte [invalid-date] = menade du 2024-02-29?",
                "content/blogg/g.md:3:7: error: årtal går från 0001 till 9999, så datumet 0000-01-01 finns inte [invalid-date] = skriv år-månad-dag: 2026-03-09",
            ])
    }

    @Test("Times with a zone") func timesWithAZone() {
        let folder = Folder([
            "blogg/a.md": """
            ---
            title: A
            date: 2024-01-01T10:00:00Z
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/blogg/a.md:3:7: error: klockslag skrivs i föreningens egen tid, utan tidszon [invalid-time] = skriv timmar och minuter: 18:30"
            ])
    }

    @Test(
        "A time with a zone as other programs write it is proposed without",
        arguments: ["10:00:00+01:00", "10:00:00-05:00", "10:00+0100", "10:00:00.000+01:00"])
    func timesWithOtherZones(time: String) {
        let told = Folder(["blogg/a.md": "---\ntitle: A\ndate: 2024-01-01T\(time)\n---\nx\n"]).said
        #expect(
            told.map { $0.hasSuffix("utan tidszon [invalid-time] = skriv 10:00, om klockan var så mycket hos er") } == [
                true
            ], "\(told)")
    }

    @Test("Dates that can be read in several ways, with a proposal") func datesThatCanBeReadInSeveralWaysWithAProposal()
    {
        let folder = Folder([
            "blogg/a.md": """
            ---
            title: A
            date: 1/5 2024
            ---
            x
            """,
            "blogg/b.md": """
            ---
            title: A
            date: 03.04.24
            ---
            x
            """,
            "blogg/c.md": """
            ---
            title: A
            date: 20240501
            ---
            x
            """,
            "blogg/d.md": """
            ---
            title: A
            date: May 1, 2024
            ---
            x
            """,
            "blogg/e.md": """
            ---
            title: A
            date: tisdag 6 maj 2024
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/a.md:3:7: error: datum skrivs år-månad-dag, inte ”1/5 2024” [ambiguous-date] = skriv 2024-05-01, om du menar onsdag 1 maj 2024",
                "content/blogg/b.md:3:7: error: datum skrivs år-månad-dag, inte ”03.04.24” [ambiguous-date] = skriv 2024-04-03, om du menar onsdag 3 april 2024",
                "content/blogg/c.md:3:7: error: datum skrivs år-månad-dag, inte ”20240501” [ambiguous-date] = skriv 2024-05-01, om du menar onsdag 1 maj 2024",
                "content/blogg/d.md:3:7: error: datum skrivs år-månad-dag, inte ”May 1, 2024” [ambiguous-date] = skriv 2024-05-01, om du menar onsdag 1 maj 2024",
                "content/blogg/e.md:3:7: error: datum skrivs år-månad-dag, inte ”tisdag 6 maj 2024” [ambiguous-date] = skriv 2024-05-06, om du menar måndag 6 maj 2024",
            ])
    }

    @Test("Words that are no dates") func wordsThatAreNoDates() {
        let folder = Folder([
            "blogg/a.md": """
            ---
            title: A
            date: nästa tisdag
            ---
            x
            """,
            "blogg/b.md": """
            ---
            title: A
            date: 1 maj
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/a.md:3:7: error: ”nästa tisdag” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09",
                "content/blogg/b.md:3:7: error: ”1 maj” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09",
            ])
    }

    @Test("A post without a date, in key or name") func aPostWithoutADateInKeyOrName() {
        let folder = Folder([
            "blogg/a.md": """
            ---
            title: A
            ---
            x
            """,
            "blogg/b.md": """
            ---
            title: A
            datum:
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/a.md:1: error: texten behöver ett datum, i nyckeln datum eller först i filnamnet [missing-date] = skriv till exempel: datum: 2026-03-09",
                "content/blogg/b.md:3:1: error: texten behöver ett datum, i nyckeln datum eller först i filnamnet [missing-date] = skriv till exempel: datum: 2026-03-09",
            ])
    }

    @Test(
        "A name with a day and something else than a dash behind it is no date, but the day to propose",
        arguments: ["2026-03-07 torgmöte", "2026-03-07_torg", "2026-03-07torg", "2026-03-07-", "2026-03-07 torg/index"])
    func aDayInTheNameWithoutADash(name: String) {
        #expect(
            Folder(["blogg/\(name).md": "---\ntitle: A\n---\nx\n"]).said == [
                "content/blogg/\(name).md:1: error: texten behöver ett datum, i nyckeln datum eller först i filnamnet [missing-date] = skriv till exempel: datum: 2026-03-07"
            ])
        #expect(Folder(["blogg/\(name).md": "---\ntitle: A\ndate: 2026-03-07\n---\nx\n"]).load().findings.isEmpty)
    }

    @Test("Dates out of order") func datesOutOfOrder() {
        let folder = Folder([
            "blogg/2024-01-02-a.md": """
            ---
            title: A
            date: 2024-01-03
            updated: 2024-01-01
            expires: 2024-01-03
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/blogg/2024-01-02-a.md:3:7: warning: datumet 2024-01-03 är ett annat än filnamnets 2024-01-02; nyckeln gäller [date-differs] = ändra filnamnet eller datumet så att de är lika",
                "content/blogg/2024-01-02-a.md:4:10: warning: texten är uppdaterad 2024-01-01, före datumet 2024-01-03 [dates-out-of-order] = kontrollera årtalet",
                "content/blogg/2024-01-02-a.md:5:10: error: texten utgår 2024-01-03 och skulle aldrig synas: den publiceras 2024-01-03 [expired-before-published] = välj en senare dag för utgår, eller ta bort raden",
            ])
    }

    @Test("A time that summer time skips, and one that comes twice") func aTimeThatSummerTimeSkipsAndOneThatComesTwice()
    {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            start: 2024-03-31 02:30
            ---
            """,
            "kalender/b.md": """
            ---
            title: E
            start: 2024-10-27 02:30
            ---
            """,
            "brev/2024-03-31-x.md": """
            ---
            title: B
            date: 2024-03-31 02:30
            ---
            x
            """,
            "kalender/c.md": """
            ---
            title: E
            start: 2024-03-24 02:30
            repeat: {every: week, count: 3}
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/brev/2024-03-31-x.md:3:7: error: klockan ställs fram den natten, så tiden 2024-03-31 02:30 finns inte i Europe/Stockholm [no-such-time] = välj en tid före klockan 2 eller efter klockan 3",
                "content/kalender/a.md:3:8: error: klockan ställs fram den natten, så tiden 2024-03-31 02:30 finns inte i Europe/Stockholm [no-such-time] = välj en tid före klockan 2 eller efter klockan 3",
                "content/kalender/b.md:3:8: warning: klockan ställs tillbaka den natten, så tiden 2024-10-27 02:30 kommer två gånger; den första gäller [time-comes-twice] = välj en annan tid om den andra menas",
                "content/kalender/c.md:3:8: error: klockan ställs fram den natten, så tiden 2024-03-31 02:30 finns inte i Europe/Stockholm [no-such-time] = välj en tid före klockan 2 eller efter klockan 3",
            ])
    }

    @Test("Periods that cannot be") func periodsThatCannotBe() {
        let folder = Folder([
            "plan/a.md": """
            ---
            title: P
            period: 2025/2024
            ---
            """,
            "plan/b.md": """
            ---
            title: P
            period: 2024-02-30/2024-03-01
            ---
            """,
            "plan/c.md": """
            ---
            title: P
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/plan/a.md:3:9: error: ”2025/2024” är ingen period: slutet ska ligga efter början [bad-period] = skriv 2026, 2025/2026 eller 2026-01-01/2026-06-30",
                "content/plan/b.md:3:9: error: februari har 29 dagar, så datumet 2024-02-30 finns inte [invalid-date] = menade du 2024-02-29?",
                "content/plan/c.md:1: error: nyckeln period saknas [missing-key] = skriv till exempel: period: 2026",
            ])
    }
}
