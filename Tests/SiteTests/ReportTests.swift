import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// `blad report YEAR`: the draft of the annual report.
@Suite struct ReportTests {
    private static let post = text("title: Ett inlägg")

    // MARK: The opening

    @Test func theYearInSentences() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": Self.post, "content/blogg/2025-03-05-b.md": Self.post,
            "content/insandare/2025-04-05-c.md": text("title: C\noutlet: [Björkviks Tidning, Lokalbladet]"),
            "content/brev/2025-05-05.md": text("title: Brev\nnumber: 1"),
            "content/kalender/2025-06-05-m.md": text("title: Möte\nstart: 2025-06-05\ntype: medlemsmöte"),
            "content/kalender/2025-07-05-m.md": text("title: Torgmöte\nstart: 2025-07-05\ntype: torgmöte"),
            "content/kalender/2025-08-05-m.md": text(
                "title: Inställt\nstart: 2025-08-05\ntype: torgmöte\ncancelled: true"),
            "content/data/activities.csv": "date,channel,title\n2025-09-01,facebook,A\n2024-02-01,facebook,B\n",
            "content/blogg/2024-01-05-a.md": Self.post, "content/blogg/2024-02-05-b.md": Self.post,
            "content/blogg/2024-03-05-c.md": Self.post, "content/blogg/2024-04-05-d.md": Self.post,
        ])
        #expect(
            try site.opening() == [
                """
                Under 2025 publicerade Föreningen i Björkvik tre inlägg på hemsidan: två i Blogg och ett i Insändare. \
                Av Medlemsbrev kom ett nummer. En insändare trycktes i två tidningar. Kalendern har två händelser, \
                bland dem ett medlemsmöte och ett torgmöte; en ställdes in. På annat håll är en aktivitet antecknad.
                """,
                """
                Jämfört med 2024 är det ett inlägg färre, ett nummer fler av Medlemsbrev, en insändare fler, \
                två händelser fler och lika många aktiviteter på annat håll.
                """,
            ])
        #expect(
            try site.opening(language: .english) == [
                """
                In 2025, Föreningen i Björkvik published three posts on its website: two in Blogg and one in Insändare. \
                One issue of Medlemsbrev came out. One letter to the editor was printed in two newspapers. The calendar \
                has two events; one was cancelled. Elsewhere, one activity is recorded.
                """,
                """
                Compared with 2024 that is one fewer post, one more issue of Medlemsbrev, one more letter to the editor, \
                two more events and as many activities elsewhere.
                """,
            ])
    }

    @Test(arguments: [(1, "ett inlägg"), (2, "två inlägg"), (12, "tolv inlägg"), (13, "13 inlägg")])
    func numbersUpToTwelveAreInLetters(count: Int, words: String) throws {
        let files = (1...count).map { ("content/blogg/2025-03-\(Day.padded($0, 2))-x\($0).md", Self.post) }
        let site = ReportSite(Dictionary(uniqueKeysWithValues: files))
        #expect(
            try site.opening().first == "Under 2025 publicerade Föreningen i Björkvik \(words) på hemsidan.")
        #expect(try site.opening().last == "För 2024 finns inget att jämföra med.")
    }

    @Test func aYearThatIsNotOverIsToldUpToTheDay() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": Self.post, "content/blogg/2025-02-28-b.md": Self.post,
            "content/blogg/2025-03-01-c.md": Self.post, "content/blogg/2024-02-29-d.md": Self.post,
            "content/blogg/2024-03-01-e.md": Self.post,
        ])
        let opening = try site.opening(asOf: "2025-02-28")
        #expect(
            opening.first
                == "Från den 1 januari till och med den 28 februari 2025 publicerade Föreningen i Björkvik två inlägg på hemsidan."
        )
        #expect(opening.last == "För 2024 finns inget att jämföra med.")
        #expect(
            try site.opening(asOf: "2025-03-01").last == "Jämfört med samma tid 2024 är det ett inlägg fler.")
        let leap = try site.part("## Publicerat", 2024, asOf: "2024-02-29")
        #expect(leap.hasSuffix("| **Summa** | **1** |"), "\(leap)")
    }

    @Test func aYearWithoutAnythingSaysSo() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": Self.post])
        let none = try site.text(2019)
        #expect(
            none.hasSuffix(
                "Under 2019 är inget antecknat: inga inlägg, brev eller händelser, och inget på annat håll.\n"))
        let ahead = try site.text(2027)
        #expect(ahead.hasSuffix("År 2027 har inte börjat den 1 februari 2026, så det finns inget att berätta än.\n"))
        #expect(try site.text(1).contains("Under 0001 är inget antecknat"))
        #expect(try site.text(9999).contains("År 9999 har inte börjat"))
        for year in [1, 2019, 2027, 9999] { #expect(site.run(year).findings.isEmpty) }
    }

    // MARK: What is published

    @Test func theTableOfMonthsAndSections() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": Self.post, "content/blogg/2025-01-06-b.md": Self.post,
            "content/blogg/2025-03-05-c.md": Self.post, "content/brev/2025-03-09.md": text("title: Brev\nnumber: 3"),
            "content/blogg/2024-12-05-d.md": Self.post, "content/blogg/2025-02-05-e.md": text("title: E\ndraft: true"),
            "content/blogg/2025-04-05-f.md": text("title: F\nexpires: 2025-05-01"),
        ])
        let part = try site.part("## Publicerat")
        #expect(
            part.hasPrefix(
                """
                | Månad | Blogg | Medlemsbrev | Summa |
                | --- | --: | --: | --: |
                | Januari | 2 | 0 | 2 |
                | Februari | 0 | 0 | 0 |
                | Mars | 1 | 1 | 2 |
                | April | 1 | 0 | 1 |

                """), "\(part)")
        #expect(
            part.contains("\n| December | 0 | 0 | 0 |\n| **Summa** | **4** | **1** | **5** |\n| 2024 | 1 | 0 | 1 |\n"))
        #expect(
            part.hasSuffix(
                """
                ### Medlemsbrev

                | Nr | Datum | Rubrik |
                | --: | --- | --- |
                | 3 | 9 mars | [Brev](/brev/2025-03-09/) |
                """), "\(part)")
    }

    @Test func aTextInTwoPapersCountsOnce() throws {
        let site = ReportSite([
            "content/insandare/2025-04-05-a.md": text("title: A\noutlet: [Björkviks Tidning, Lokalbladet]"),
            "content/insandare/2025-05-05-b.md": text("title: B\noutlet: björkviks tidning"),
            "content/insandare/2025-06-05-c.md": text("title: C"),
            "content/data/activities.csv": """
            date,channel,type,title,section,outlet
            2025-02-01,press,klipp,D,,Lokalbladet;Norrbybladet
            2025-03-01,press,insändare,E,,Norrbybladet

            """,
        ])
        let part = try site.part("## Insändare och tidningar")
        #expect(
            part.hasPrefix(
                """
                | Tidning | Insändare | Annat i tidningen |
                | --- | --: | --: |
                | Björkviks Tidning | 2 | 0 |
                | Lokalbladet | 1 | 1 |
                | Norrbybladet | 1 | 1 |
                | Ingen tidning angiven | 1 | 0 |
                | **Texter i allt** | **4** | **1** |

                """), "\(part)")
        #expect(part.contains("| 5 april | [A](/insandare/2025/a/) | Björkviks Tidning och Lokalbladet |"))
        #expect(part.contains("| 1 mars | E | Norrbybladet |"))
        #expect(part.hasSuffix("| 1 februari | D | Lokalbladet och Norrbybladet |"))
    }

    @Test func channelsOfRowsAndOfPosts() throws {
        let site = ReportSite([
            "content/blogg/2025-04-05-a.md": text("title: A\nchannels: [facebook, instagram]"),
            "content/blogg/2025-04-06-b.md": Self.post,
            "content/data/activities.csv": """
            date,channel,title,url,type,place
            2025-02-01,facebook;Instagram,D,https://social.example/1,,
            2025-03-01,papper,Flygblad,,flygblad,Norrby
            2025-03-02,,Dörrknackning,,kampanj,

            """,
        ])
        let part = try site.part("## Sociala medier och andra kanaler")
        #expect(
            part.hasPrefix(
                """
                | Kanal | Bara där | Även på hemsidan | Summa |
                | --- | --: | --: | --: |
                | Facebook | 1 | 1 | 2 |
                | Instagram | 1 | 1 | 2 |
                | Papper | 1 | 0 | 1 |
                | **I allt** | **2** | **1** | **3** |

                """), "\(part)")
        #expect(part.hasSuffix("- 1 mars: Flygblad (flygblad, Norrby)\n- 2 mars: Dörrknackning (kampanj)"), "\(part)")
    }

    // MARK: Meetings

    private static func event(_ day: String, _ type: String, _ more: String = "") -> String {
        text("title: \(type) \(day)\nstart: \(day)\ntype: \(type)\n\(more)")
    }

    @Test func meetingsByTypeWithDatesAndPlaces() throws {
        let site = ReportSite([
            "content/kalender/a.md": Self.event("2025-02-19", "torgmöte", "place: Norrby\norganizer: Kommunen"),
            "content/kalender/b.md": Self.event("2025-03-19", "torgmöte", "place: Torget\norganizer: Kommunen"),
            "content/kalender/c.md": Self.event("2025-04-19", "torgmöte", "place: Torget\norganizer: Kommunen"),
            "content/kalender/d.md": Self.event("2025-05-19", "årsmöte", "organizer: Föreningen i Björkvik"),
            "content/kalender/e.md": Self.event("2025-05-01", "första maj", "end: 2025-05-02\nall-day: true"),
            "content/kalender/f.md": Self.event("2025-06-01", "torgmöte", "cancelled: true\nplace: Åkerby"),
            "content/kalender/g.md": Self.event("2024-06-01", "medlemsmöte"),
            "content/kalender/h.md": Self.event("2024-07-01", "studiecirkel"),
            "content/kalender/i.md": Self.event("2024-08-01", "gokväll i skogen"),
        ])
        let part = try site.part("## Möten och andra händelser")
        #expect(
            part == """
                | Slag | 2025 | 2024 |
                | --- | --: | --: |
                | Årsmöte | 1 | 0 |
                | Medlemsmöte | 0 | 1 |
                | Torgmöte | 3 | 0 |
                | Första maj | 1 | 0 |
                | Gokväll i skogen | 0 | 1 |
                | Studiecirkel | 0 | 1 |
                | **Summa** | **5** | **3** |

                Inget medlemsmöte hölls. Gokväll i skogen hölls inte. Ingen studiecirkel hölls.

                ### Årsmöte

                Ett årsmöte hölls.

                - 19 maj: [årsmöte 2025-05-19](/kalender/d/)

                ### Torgmöten

                Tre torgmöten hölls. Arrangör: Kommunen. Platser: Torget (två) och Norrby (en).

                - 19 februari: [torgmöte 2025-02-19](/kalender/a/), Norrby
                - 19 mars: [torgmöte 2025-03-19](/kalender/b/), Torget
                - 19 april: [torgmöte 2025-04-19](/kalender/c/), Torget

                ### Första maj

                Hölls en gång.

                - 1–2 maj: [första maj 2025-05-01](/kalender/e/)

                ### Inställt

                - 1 juni: [torgmöte 2025-06-01](/kalender/f/), Åkerby
                """, "\(part)")
    }

    @Test func followUpsOfMeetings() throws {
        let site = ReportSite([
            "content/kalender/kf1.md": Self.event("2025-02-10", "kf-möte"),
            "content/kalender/kf2.md": Self.event("2025-03-10", "kf-möte"),
            "content/kalender/kf3.md": Self.event("2025-04-10", "kf-möte"),
            "content/kalender/annat.md": Self.event("2025-05-10", "torgmöte"),
            "content/blogg/2025-03-01-a.md": text("title: Sent\nfollows: kf1"),
            "content/blogg/2025-03-12-b.md": text("title: Snart"),
            "content/blogg/2025-04-20-c.md": text("title: För sent"),
            "content/insandare/2025-04-11-d.md": text("title: Insändare"),
        ])
        #expect(
            try site.part("## Uppföljning av möten") == """
                Efter två av tre kf-möten kom en uppföljning.

                Hit räknas texter i Blogg som nämner mötet i sina uppgifter eller kom inom sju dagar efter det.

                | Möte | Uppföljning |
                | --- | --- |
                | [kf-möte 2025-02-10](/kalender/kf1/) | [Sent](/blogg/2025/a/), 1 mars |
                | [kf-möte 2025-03-10](/kalender/kf2/) | [Snart](/blogg/2025/b/), 12 mars |
                | [kf-möte 2025-04-10](/kalender/kf3/) | – |
                """)
    }

    // MARK: People, measures, goals

    @Test func whoHeldOffice() throws {
        let site = ReportSite([
            "content/personer/a.md": text("title: Anna\nrole: Ledamot\nperiod: 2022-10-15/2026-10-14"),
            "content/personer/b.md": text("title: Bo\nrole: Ledamot\nperiod: 2022-10-15/2025-03-31"),
            "content/personer/c.md": text(
                "title: Cecilia\nrole: Styrelsen\nparty-role: Kassör\nperiod: 2025-04-01/2026-03-31"),
            "content/personer/d.md": text("title: Dawit\nrole: Ersättare"),
            "content/personer/e.md": text("title: Elsa\nrole: Ledamot\nperiod: 2026-01-01/2027-12-31"),
            "content/personer/f.md": text("title: Farid\nrole: Ledamot\nperiod: 2020-01-01/2024-12-31"),
            "content/personer/g.md": text("title: Gunilla\nrole: Revisor\nperiod: 2025-02-01/2025-06-30"),
        ])
        #expect(
            try site.part("## Förtroendevalda") == """
                Nya under året: Cecilia (styrelsen; kassör) och Gunilla (revisor). Lämnade under året: Bo (ledamot) \
                och Gunilla (revisor).

                | Namn | Uppdrag | Tid |
                | --- | --- | --- |
                | [Anna](/personer/a/) | Ledamot | hela året |
                | [Bo](/personer/b/) | Ledamot | till och med den 31 mars |
                | [Cecilia](/personer/c/) | Styrelsen; kassör | från den 1 april |
                | [Dawit](/personer/d/) | Ersättare | hela året |
                | [Gunilla](/personer/g/) | Revisor | från den 1 februari till och med den 30 juni |
                """)
    }

    @Test func measuresBesideTheYearBefore() throws {
        let site = ReportSite(
            [
                "content/data/measures.csv": """
                date,measure,value
                2024-06-30,följare,1000
                2024-12-30,andel,"39,9 %"
                2024-12-31,kassa,"80,5"
                2025-06-30,följare,1234
                2025-12-30,andel,39.4%
                2025-12-31,kassa,"70,4"
                2025-11-30,ny,12
                2026-01-01,ny,99

                """
            ], settings: "measures: {kassa: Kassan på torget}\n")
        #expect(
            try site.part("## Mått") == """
                Tabellen visar det senast avlästa värdet vid slutet av 2024 och vid slutet av 2025.

                | Mått | Slutet av 2024 | Slutet av 2025 | Förändring | I procent | Avläst |
                | --- | --: | --: | --: | --: | --: |
                | följare | 1\u{A0}000 | 1\u{A0}234 | +234 | +23,4\u{A0}% | 30 juni |
                | andel | 39,9\u{A0}% | 39,4\u{A0}% | −0,5 procentenheter | – | 30 december |
                | Kassan på torget | 80,5 | 70,4 | −10,1 | −12,5\u{A0}% | 31 december |
                | ny | – | 12 | – | – | 30 november |

                ```diagram
                mått: ["kassa"]
                från: 2024-12-31
                till: 2025-12-31
                ```
                """)
        let partial = try site.part("## Mått", asOf: "2025-07-01")
        #expect(partial.contains("vid slutet av 2024 och den 1 juli 2025.") && partial.contains("| Den 1 juli 2025 |"))
    }

    private static let plan = text(
        """
        title: Plan *2025*
        period: 2025
        progress: public
        goals:
          - {text: Två inlägg, count: blogg, at-least: 2}
          - {text: Tre inlägg, count: blogg, at-least: 3}
          - {text: Budget, by: 2025-05-01, done: 2025-04-01}
        """)

    @Test func goalsWithTheirEvidence() throws {
        let site = ReportSite([
            "content/plan/2025.md": Self.plan, "content/blogg/2025-01-05-a.md": text("title: A"),
            "content/blogg/2025-02-05-b.md": text("title: B"), "content/blogg/2026-01-05-c.md": text("title: C"),
            "content/plan/hemlig.md": text(
                "title: Intern plan\nperiod: 2025\ngoals: [{text: Internt, by: 2025-02-01}]"),
            "content/plan/2026.md": text("title: Nästa\nperiod: 2026\nprogress: public\ngoals: [{text: Sedan}]"),
        ])
        let part = try site.part("## Verksamhetsplanens mål")
        #expect(
            part == #"""
                ### Plan \*2025\*

                [Planen](/plan/2025/) har tre mål. Den 31 december 2025: 2 uppfyllda, 1 missat.

                #### Uppfyllda mål

                - **Två inlägg**: 2 av 2. Underlag: [A](/blogg/2025/a/) och [B](/blogg/2025/b/).
                - **Budget**: Klart den 1 april.

                #### Missade mål

                - **Tre inlägg**: 2 av 3. Underlag: [A](/blogg/2025/a/) och [B](/blogg/2025/b/).
                """#, "\(part)")
        #expect(try site.text(audience: .members).contains("**Internt**: Skulle ha varit klart den 1 februari."))
    }

    // MARK: The file

    @Test func theDraftIsAPageWithoutFindings() throws {
        let site = ReportSite(Self.whole, theme: true)
        for (day, language) in [("2026-02-01", MessageLanguage.swedish), ("2025-07-01", .english)] {
            let path = "content/verksamhetsberattelse-2025.md"
            let text = try site.text(asOf: day, language: language)
            site.site.write(path, text)
            let draft = site.site.build(asOf: day)
            #expect(draft.findings.isEmpty && !draft.addresses.contains("/verksamhetsberattelse-2025/"))
            site.site.write(
                path, text.replacing("utkast: true\n", with: "").replacing("draft: true\n", with: ""))
            let built = site.site.build(asOf: day)
            #expect(built.findings.isEmpty, "\(built.printed)\n\(text)")
            let page = try built.file("verksamhetsberattelse-2025/index.html")
            #expect(page.ranges(of: "<h1").count == 1 && !page.contains("Ett utkast") && !page.contains("A draft"))
            site.site.remove(path)
        }
    }

    /// A site in a folder of its host, with something of everything, and signs that Markdown reads.
    private static let whole = [
        "content/site.yml": ReportSite.settings.replacing(".example", with: ".example/v/")
            .replacing("Lokalbladet]", with: "Lokalbladet, 'A | B']"),
        "content/blogg/2025-01-05-a.md": text(
            "title: 'a | *b* [c](d) <e> `f` https://x.example #1'\nchannels: [facebook]"),
        "content/blogg/2025-02-11-b.md": text("title: B\nfollows: kf"),
        "content/insandare/2025-04-05-c.md": text("title: C\noutlet: ['A | B', Lokalbladet]"),
        "content/brev/2025-05-05.md": text("title: Brev\nnumber: 1"),
        "content/kalender/kf.md": event("2025-02-10", "kf-möte", "place: '1. *Torget* | x'"),
        "content/kalender/r.md": event("2025-03-03", "studiecirkel", "repeat: {every: month, count: 3}"),
        "content/kalender/f.md": event("2025-06-01", "torgmöte", "cancelled: true\nplace: Åkerby"),
        "content/personer/a.md": text("title: Anna | B\nrole: '*Ledamot*'\nperiod: 2025-02-15/2026-10-14"),
        "content/plan/2025.md": plan,
        "content/data/activities.csv":
            "date,channel,title,type,url\n2025-03-01,papper,a | b,*k*,\n2025-03-02,facebook,c (d),,https://s.example/(a)?b=c\n",
        "content/data/measures.csv":
            "date,measure,value\n2024-12-31,\"a: [b], c\",10\n2025-01-31,\"a: [b], c\",12\n2025-12-31,\"a: [b], c\",\"1 204\"\n",
    ]

    @Test func aFileIsNeverWrittenOver() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": Self.post])
        let path = "content/ar.md"
        #expect(site.run(to: path).findings.isEmpty)
        let written = site.site.files(in: "content")["ar.md"]
        #expect(written == Array(try site.text().utf8))
        let again = site.run(2024, to: path)
        #expect(again.findings.map(\.code) == [.cannotWrite] && again.findings.exitStatus(strict: false) == 2)
        #expect(site.site.files(in: "content")["ar.md"] == written)
        #expect(site.run(to: "saknas/ar.md").findings.map(\.code) == [.cannotWrite])
    }

    /// The shell makes the file of `blad report 2025 > content/ar.md` before the report is made.
    @Test func theEmptyFileOfTheShellIsNoError() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": Self.post, "content/ar.md": ""])
        #expect(site.run().findings.isEmpty && site.run().report != nil)
        let broken = ReportSite(["content/blogg/2025-01-05-a.md": text("title: A\ntaggar: [")])
        #expect(broken.run().report == nil && broken.run().findings.exitStatus(strict: false) == 1)
        let empty = ReportSite(["content/site.yml": ""])
        #expect(empty.run().report == nil && !empty.run().findings.isEmpty)
    }

    @Test func theLanguageIsTheSitesOrTheOneAskedFor() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": Self.post])
        #expect(try site.text().hasPrefix("---\ntitel: \"Verksamhetsberättelse 2025\"\nutkast: true\n---\n"))
        #expect(
            try site.text(language: .english).hasPrefix(
                "---\ntitle: \"Annual report 2025\"\ndraft: true\nlanguage: en\n---\n"))
        let english = ReportSite(["content/blogg/2025-01-05-a.md": Self.post], settings: "language: en\n")
        #expect(try english.text().hasPrefix("---\ntitle: \"Annual report 2025\"\ndraft: true\n---\n"))
    }
}
