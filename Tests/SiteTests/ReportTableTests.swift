import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// The parts of the annual report that count what was published and held.
@Suite struct ReportTableTests {
    @Test func theTableOfMonthsAndSections() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": ReportTexts.post, "content/blogg/2025-01-06-b.md": ReportTexts.post,
            "content/blogg/2025-03-05-c.md": ReportTexts.post,
            "content/brev/2025-03-09.md": text("title: Brev\nnumber: 3"),
            "content/blogg/2024-12-05-d.md": ReportTexts.post,
            "content/blogg/2025-02-05-e.md": text("title: E\ndraft: true"),
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

    @Test func aPaperThatOnlyMembersMayReadOfIsCountedWithoutItsName() throws {
        let site = ReportSite([
            "content/insandare/2025-04-05-a.md": text("title: A\noutlet: Tidningen\naudience: members"),
            "content/insandare/2025-05-05-b.md": text("title: B"),
        ])
        let part = try site.part("## Insändare och tidningar")
        #expect(
            part.contains("| Visas inte här | 1 |\n| Ingen tidning angiven | 1 |\n| **Texter i allt** | **2** |"),
            "\(part)")
        #expect(!part.contains("Tidningen"))
    }

    @Test func channelsOfRowsAndOfPosts() throws {
        let site = ReportSite([
            "content/blogg/2025-04-05-a.md": text("title: A\nchannels: [facebook, instagram]"),
            "content/blogg/2025-04-06-b.md": ReportTexts.post,
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

    @Test func meetingsByTypeWithDatesAndPlaces() throws {
        let site = ReportSite([
            "content/kalender/a.md": ReportTexts.event("2025-02-19", "torgmöte", "place: Norrby\norganizer: Kommunen"),
            "content/kalender/b.md": ReportTexts.event("2025-03-19", "torgmöte", "place: Torget\norganizer: Kommunen"),
            "content/kalender/c.md": ReportTexts.event("2025-04-19", "torgmöte", "place: Torget\norganizer: Kommunen"),
            "content/kalender/d.md": ReportTexts.event("2025-05-19", "årsmöte", "organizer: Föreningen i Björkvik"),
            "content/kalender/e.md": ReportTexts.event("2025-05-01", "första maj", "end: 2025-05-02\nall-day: true"),
            "content/kalender/f.md": ReportTexts.event("2025-06-01", "torgmöte", "cancelled: true\nplace: Åkerby"),
            "content/kalender/g.md": ReportTexts.event("2024-06-01", "medlemsmöte"),
            "content/kalender/h.md": ReportTexts.event("2024-07-01", "studiecirkel"),
            "content/kalender/i.md": ReportTexts.event("2024-08-01", "gokväll i skogen"),
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
            "content/kalender/kf1.md": ReportTexts.event("2025-02-10", "kf-möte"),
            "content/kalender/kf2.md": ReportTexts.event("2025-03-10", "kf-möte"),
            "content/kalender/kf3.md": ReportTexts.event("2025-04-10", "kf-möte"),
            "content/kalender/annat.md": ReportTexts.event("2025-05-10", "torgmöte"),
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

    @Test(arguments: [
        (2024, "Efter en föreläsning kom en uppföljning.\n", "One meeting was followed up.\n"),
        (2025, "Efter en föreläsning kom ingen uppföljning.\n", "One meeting was not followed up.\n"),
        (2026, "Efter ingen av två föreläsningar kom en uppföljning.\n", "None of two meetings were followed up.\n"),
    ])
    func followUpsOfOneAndOfNone(year: Int, swedish: String, english: String) throws {
        let site = ReportSite([
            "content/kalender/a.md": ReportTexts.event("2024-03-01", "föreläsning"),
            "content/kalender/b.md": ReportTexts.event("2025-03-01", "föreläsning"),
            "content/kalender/c.md": ReportTexts.event("2026-01-10", "föreläsning"),
            "content/kalender/d.md": ReportTexts.event("2026-01-20", "föreläsning"),
            "content/blogg/2024-03-02-x.md": text("title: X\nfollows: a"),
        ])
        #expect(try site.part("## Uppföljning av möten", year).hasPrefix(swedish))
        #expect(try site.part("## Follow-ups of meetings", year, language: .english).hasPrefix(english))
    }
}
