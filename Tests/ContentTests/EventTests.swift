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

    @Test("What a repetition is written with is said in the language of the messages")
    func theExampleHasTheLanguageOfTheMessage() {
        let folder = Folder(["kalender/a.md": "---\ntitle: E\nstart: 2024-03-11\nrepeat: monthly\n---\n"])
        #expect(folder.load().findings.map(\.help?.english) == ["write for example: repeat: {every: …}"])
        #expect(folder.load().findings.map(\.help?.swedish) == ["skriv till exempel: repeat: {varje: …}"])
    }

    @Test("A repetition that ends twice is told, and ends where it first does")
    func aRepetitionThatEndsTwiceIsTold() {
        let folder = Folder([
            "kalender/a.md":
                "---\ntitle: E\nstart: 2024-03-11\nrepeat: {every: week, antal: 2, till: 2024-12-31}\n---\n"
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:30: warning: en upprepning har ett antal eller en sista dag, inte båda; den som kommer först gäller [bad-repeat] = ta bort antal: 2 eller till: 2024-12-31"
            ])
        #expect(folder.addresses.count == 2)
    }

    @Test(
        "A start without the time that its end has is told",
        arguments: [
            ("2026-12-16 20:00", "20:00", "2026-12-16 18:30"), ("21:00", "21:00", "2026-12-16 19:30"),
            ("2026-12-18 12:00", "12:00", "2026-12-16 18:30"), ("00:30", "00:30", "2026-12-16 00:00"),
        ])
    func aStartWithoutTheTimeThatItsEndHasIsTold(end: String, said: String, mend: String) {
        let folder = Folder(["kalender/a.md": "---\ntitle: E\nbörjar: 2026-12-16\nslutar: \(end)\n---\n"])
        #expect(
            folder.said == [
                "content/kalender/a.md:3:9: warning: händelsen slutar klockan \(said) men säger inte när den börjar, så den visas som en hel dag [missing-start] = skriv klockslaget också, till exempel: börjar: \(mend); varar den hela dagen: heldag: ja"
            ])
    }

    @Test("An event that is said to last all day needs no time") func allDayNeedsNoTime() {
        let text = "---\ntitle: E\nstart: 2026-12-16\nend: 2026-12-16 20:00\nall-day: true\n---\n"
        #expect(Folder(["kalender/a.md": text]).said == [])
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

    @Test("A day that is moved in another form") func aDayThatIsMovedInAnotherForm() {
        for to in ["[2024-03-21]", "{dag: 2024-03-21}"] {
            let rule = "repeat: {every: week, count: 3, moved: {2024-03-18: \(to)}}"
            let folder = Folder(["kalender/a.md": "---\ntitle: E\nstart: 2024-03-11\n\(rule)\n---\n"])
            #expect(
                folder.said.map { $0.prefix { $0 != "[" } } == [
                    "content/kalender/a.md:4:53: error: flyttade dagar skrivs {2026-05-04: 2026-05-11} "
                ])
        }
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

    @Test("An id twice in a list is told with both lines, a title with a day too") func anIDTwiceInAList() {
        let list = """
            - {title: A, start: 2024-03-11, id: kf}
            - {title: B, start: 2024-03-12, id: kf}
            - {title: C, start: 2024-03-13}
            - {title: C, start: 2024-03-13}
            - {title: D, start: 2024-03-14, id: v, repeat: {every: week, count: 3}}
            - {title: E, start: 2024-03-14, id: v, repeat: {every: week, count: 3}}
            """
        #expect(
            Folder(["kalender/l.yml": list]).said == [
                "content/kalender/l.yml:2:37: error: id kf finns redan i content/kalender/l.yml:1 [duplicate-id] = ge den ena ett annat id",
                "content/kalender/l.yml:4: error: adressen /kalender/c-2024-03-13/ är redan tagen av content/kalender/l.yml:3 [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
                "content/kalender/l.yml:6:37: error: id v-2024-03-14 finns redan i content/kalender/l.yml:5 [duplicate-id] = ge den ena ett annat id",
            ])
    }

    @Test("Ids that differ in letter case only are one, as for goals") func idsInAnotherCase() {
        let folder = Folder([
            "kalender/a.md": "---\ntitle: A\nstart: 2024-03-11\nid: KF-1\n---\n",
            "kalender/b.md": "---\ntitle: B\nstart: 2024-03-12\nid: kf-1\n---\n",
        ])
        #expect(
            folder.said == [
                "content/kalender/b.md:4:5: error: id kf-1 finns redan i content/kalender/a.md [duplicate-id] = ge den ena ett annat id"
            ])
    }

    @Test("An id that makes an address may not climb", arguments: ["", ", repeat: {every: week, count: 2}"])
    func anIDMayNotClimb(more: String) {
        let folder = Folder(["kalender/l.yml": "- {title: A, start: 2024-03-11, id: ../x\(more)}\n"])
        #expect(folder.said.map { $0.prefix(45) } == ["content/kalender/l.yml:1:37: error: en adress"])
        #expect(folder.addresses == [])
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
                "content/kalender/l.yml:12: error: adressen /kalender/a-2024-01-01/ är redan tagen av content/kalender/l.yml:1 [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
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
}
