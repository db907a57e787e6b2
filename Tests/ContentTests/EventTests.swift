import Testing

@Suite("Händelser") struct EventTests {
    @Test("No start, an end before the start, a long one") func noStartAnEndBeforeTheStartALongOne() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            ---
            """,
            "kalender/b.md": """
            ---
            title: E
            start: 2024-03-11 18:30
            end: 17:00
            ---
            """,
            "kalender/c.md": """
            ---
            title: E
            start: 2024-03-11
            end: 2024-04-11
            ---
            """,
            "kalender/d.md": """
            ---
            title: E
            start: 18:30
            ---
            """,
            "kalender/e.md": """
            ---
            title: E
            start: 2024-03-11 18:30
            end: 25:00
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:2:1: error: händelsen behöver en tid när den börjar [missing-start] = skriv till exempel: börjar: 2026-03-09 18:30",
                "content/kalender/b.md:4:6: error: händelsen slutar (2024-03-11 17:00) innan den börjar (2024-03-11 18:30) [end-before-start] = slutar den dagen därpå: skriv datumet före klockslaget",
                "content/kalender/c.md:4:6: warning: händelsen håller på i 32 dagar [long-event] = kontrollera årtal och månad",
                "content/kalender/d.md:3:8: error: ”18:30” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09",
                "content/kalender/e.md:4:6: error: klockslaget 25:00 finns inte [invalid-time] = skriv timmar och minuter, 00:00 till 23:59: 18:30",
            ])
    }

    @Test func anEndOnADayBeforeTheStartIsToldWithoutAClock() {
        let folder = Folder([
            "kalender/a.md": "---\ntitel: E\nbörjar: 2026-05-10\nslutar: 2026-05-09\n---\n\nText.\n"
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:9: error: händelsen slutar (2026-05-09) innan den börjar (2026-05-10) [end-before-start] = skriv 2026-05-10 eller en senare dag: slutar: 2026-05-10"
            ])
    }

    @Test("Repetitions that cannot be read") func repetitionsThatCannotBeRead() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: varje månad
            ---
            """,
            "kalender/b.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: fortnight}
            ---
            """,
            "kalender/c.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: month, on: blue monday, count: 2}
            ---
            """,
            "kalender/d.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {on: monday}
            ---
            """,
            "kalender/e.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: week, until: 2024-01-01}
            ---
            """,
            "kalender/f.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: week, count: 0}
            ---
            """,
            "kalender/g.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: month, on: 32, count: 2}
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:9: error: repeat ska ha egna nycklar med värden [wrong-type] = skriv till exempel: repeat: {varje: …}",
                "content/kalender/b.md:4:17: error: every ska vara något av: day, dag, week, vecka, month, månad, year, år [wrong-type] = skriv till exempel: every: day",
                "content/kalender/c.md:4:28: error: ”blue monday” är ingen dag som går att upprepa så [bad-repeat] = skriv till exempel: {varje: månad, på: första måndagen, till: 2026-12-31}",
                "content/kalender/d.md:4:9: error: upprepningen säger inte hur ofta [bad-repeat] = skriv till exempel: {varje: månad, på: första måndagen, till: 2026-12-31}",
                "content/kalender/e.md:4:30: error: upprepningen slutar innan den börjar [bad-repeat] = skriv till exempel: {varje: månad, på: första måndagen, till: 2026-12-31}",
                "content/kalender/f.md:4:30: error: count ska vara ett helt tal från 1 till 500 [wrong-type] = skriv till exempel: count: 1",
                "content/kalender/g.md:4:28: error: ”32” är ingen dag som går att upprepa så [bad-repeat] = skriv till exempel: {varje: månad, på: första måndagen, till: 2026-12-31}",
            ])
    }

    @Test("A repetition without an end is bounded, and the help says how far")
    func aRepetitionWithoutAnEndIsBoundedAndTheHelpSaysHowFar() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: year}
            ---
            """
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:9: hint: upprepningen har inget slut; 731 dagar framåt kommer med [bad-repeat] = skriv till exempel: till: 2026-12-31, eller antal: 10"
            ])
    }

    @Test("Days left out or moved that are none of the days") func daysLeftOutOrMovedThatAreNoneOfTheDays() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            start: 2024-03-11
            repeat: {every: week, count: 3, except: [2024-03-19], moved: {2024-03-20: 2024-03-21}}
            ---
            """
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:42: warning: upprepningen har ingen händelse den 2024-03-19 [bad-repeat] = kontrollera dagen, eller ta bort den",
                "content/kalender/a.md:4:63: warning: upprepningen har ingen händelse den 2024-03-20 [bad-repeat] = kontrollera dagen, eller ta bort den",
            ])
    }

    @Test("An id twice, and follows that names no event") func anIdTwiceAndFollowsThatNamesNoEvent() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: E
            start: 2024-03-11
            id: kf-mars
            ---
            """,
            "kalender/b.md": """
            ---
            title: E
            start: 2024-03-12
            id: kf-mars
            ---
            """,
            "blogg/2024-03-14-x.md": """
            ---
            title: E
            follows: kf-mrs
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/2024-03-14-x.md:3:10: error: det finns ingen händelse med id kf-mrs [unknown-id] = menade du kf-mars?",
                "content/kalender/b.md:4:5: error: id kf-mars finns redan i content/kalender/a.md [duplicate-id] = ge den ena ett annat id",
            ])
    }

    @Test("Items of a list that cannot be read") func itemsOfAListThatCannotBeRead() {
        let folder = Folder([
            "kalender/l.yml": """
            - title: A
              start: 2024-01-01
            - start: 2024-01-01
            - title: B
            - title: C
              strat: 2024-01-01
            - title: D
              start: 2024-02-31
            - bara text
            - title: Insändare: mer
              start: 2024-01-01
            - title: A
              start: 2024-01-01
            """
        ])
        #expect(
            folder.said == [
                "content/kalender/l.yml:3:3: error: texten behöver en rubrik [missing-title] = skriv till exempel: titel: Torgmöte i Norrby",
                "content/kalender/l.yml:4:3: error: händelsen behöver en tid när den börjar [missing-start] = skriv till exempel: börjar: 2026-03-09 18:30",
                "content/kalender/l.yml:6:3: error: nyckeln strat finns inte [unknown-key] = menade du start?",
                "content/kalender/l.yml:8:10: error: februari har 29 dagar, så datumet 2024-02-31 finns inte [invalid-date] = menade du 2024-02-29?",
                "content/kalender/l.yml:9:3: error: här ska stå en händelse med titel och start [wrong-type] = börja varje händelse med ett bindestreck: - titel: Styrelsemöte",
                #"content/kalender/l.yml:10:10: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: - title: "Insändare: mer""#,
                "content/kalender/l.yml:12: error: adressen /kalender/a-2024-01-01/ är redan tagen av content/kalender/l.yml [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
            ])
    }

    @Test("Files that are no list of events") func filesThatAreNoListOfEvents() {
        let folder = Folder([
            "kalender/m.yml": """
            title: X
            start: 2024-01-01
            """,
            "kalender/n.yml": """
            # tom
            """,
        ])
        #expect(
            folder.said == [
                "content/kalender/m.yml:1: error: här ska stå en lista av händelser [wrong-type] = börja varje händelse med ett bindestreck: - titel: Styrelsemöte",
                "content/kalender/n.yml:1: error: här ska stå en lista av händelser [wrong-type] = börja varje händelse med ett bindestreck: - titel: Styrelsemöte",
            ])
    }

    @Test("Outlets and types that the section does not list are hints")
    func outletsAndTypesThatTheSectionDoesNotListAreHints() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            sections:
              ins: {kind: post, outlets: [Björkviks Tidning]}
              kal: {kind: event, types: [kf-möte]}
            """,
            "ins/2024-01-01-a.md": """
            ---
            title: A
            outlet: Björkvik Tidning
            ---
            x
            """,
            "kal/a.md": """
            ---
            title: A
            start: 2024-01-01
            type: kf-mote
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/ins/2024-01-01-a.md:3:9: hint: Björkvik Tidning finns inte i listan i site.yml [unknown-spelling] = menade du Björkviks Tidning?",
                "content/kal/a.md:4:7: hint: kf-mote finns inte i listan i site.yml [unknown-spelling] = menade du kf-möte?",
            ])
    }

    @Test("Goals without a text, twice, or none") func goalsWithoutATextTwiceOrNone() {
        let folder = Folder([
            "plan/2024.md": """
            ---
            title: P
            goals:
              - text: A
              - text: A
              - id: x
                text: B
              - id: x
                text: C
              - at-least: 3
              - bara
            ---
            """,
            "plan/b.md": """
            ---
            title: P
            period: 2024
            goals: hej
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/plan/2024.md:5:5: error: id a finns redan i content/plan/2024.md:4 [duplicate-id] = ge den ena ett annat id",
                "content/plan/2024.md:8:9: error: id x finns redan i content/plan/2024.md:6 [duplicate-id] = ge den ena ett annat id",
                "content/plan/2024.md:10:5: error: målet behöver en text [unclear-goal] = skriv till exempel: text: Minst tre inlägg per månad",
                "content/plan/2024.md:11:5: error: här ska stå en lista av mål [wrong-type] = börja varje mål med ett bindestreck: - text: Minst tre inlägg per månad",
                "content/plan/b.md:3:9: warning: content/plan/2024.md är också en plan för 2024-01-01/2024-12-31 [overlapping-plans] = kontrollera perioden",
                "content/plan/b.md:4:8: error: här ska stå en lista av mål [wrong-type] = börja varje mål med ett bindestreck: - text: Minst tre inlägg per månad",
            ])
    }

    @Test("Figures that cannot be read") func figuresThatCannotBeRead() {
        let folder = Folder([
            "data/measures.csv": """
            date,measure,value
            2024-01-01,a,39,9
            2024-02-31,a,2
            2024-01-01,a
            2024-01-01,a,många
            2024-01-01,a,5
            """
        ])
        #expect(
            folder.said == [
                "content/data/measures.csv:2: error: raden har 4 celler men rubrikraden 3 [bad-table] = spara tabellen som CSV i UTF-8, en rad för varje värde: 2026-03-31;facebook.foljare;412",
                "content/data/measures.csv:3:1: error: ”2024-02-31” är inget datum [bad-table] = menade du 2024-02-29?",
                "content/data/measures.csv:4: error: raden har 2 celler men rubrikraden 3 [bad-table] = spara tabellen som CSV i UTF-8, en rad för varje värde: 2026-03-31;facebook.foljare;412",
                "content/data/measures.csv:5:14: error: ”många” är inget tal [bad-table] = skriv bara ett tal, med högst 15 siffror: 412 eller 40 %",
            ])
    }
}
