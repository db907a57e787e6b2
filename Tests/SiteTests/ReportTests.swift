import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// `blad report YEAR`: the draft of the annual report.
@Suite struct ReportTests {
    // MARK: The opening

    @Test func theYearInSentences() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": ReportTexts.post, "content/blogg/2025-03-05-b.md": ReportTexts.post,
            "content/insandare/2025-04-05-c.md": text("title: C\noutlet: [Björkviks Tidning, Lokalbladet]"),
            "content/brev/2025-05-05.md": text("title: Brev\nnumber: 1"),
            "content/kalender/2025-06-05-m.md": text("title: Möte\nstart: 2025-06-05\ntype: medlemsmöte"),
            "content/kalender/2025-07-05-m.md": text("title: Torgmöte\nstart: 2025-07-05\ntype: torgmöte"),
            "content/kalender/2025-08-05-m.md": text(
                "title: Inställt\nstart: 2025-08-05\ntype: torgmöte\ncancelled: true"),
            "content/data/activities.csv": "date,channel,title\n2025-09-01,facebook,A\n2024-02-01,facebook,B\n",
            "content/blogg/2024-01-05-a.md": ReportTexts.post, "content/blogg/2024-02-05-b.md": ReportTexts.post,
            "content/blogg/2024-03-05-c.md": ReportTexts.post, "content/blogg/2024-04-05-d.md": ReportTexts.post,
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
        let files = (1...count).map { ("content/blogg/2025-03-\(Day.padded($0, 2))-x\($0).md", ReportTexts.post) }
        let site = ReportSite(Dictionary(uniqueKeysWithValues: files))
        #expect(
            try site.opening().first == "Under 2025 publicerade Föreningen i Björkvik \(words) på hemsidan.")
        #expect(try site.opening().last == "För 2024 finns inget att jämföra med.")
    }

    @Test func aYearThatIsNotOverIsToldUpToTheDay() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": ReportTexts.post, "content/blogg/2025-02-28-b.md": ReportTexts.post,
            "content/blogg/2025-03-01-c.md": ReportTexts.post, "content/blogg/2024-02-29-d.md": ReportTexts.post,
            "content/blogg/2024-03-01-e.md": ReportTexts.post,
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
        let site = ReportSite(["content/blogg/2025-01-05-a.md": ReportTexts.post])
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
        "content/kalender/kf.md": ReportTexts.event("2025-02-10", "kf-möte", "place: '1. *Torget* | x'"),
        "content/kalender/r.md": ReportTexts.event("2025-03-03", "studiecirkel", "repeat: {every: month, count: 3}"),
        "content/kalender/f.md": ReportTexts.event("2025-06-01", "torgmöte", "cancelled: true\nplace: Åkerby"),
        "content/personer/a.md": text("title: Anna | B\nrole: '*Ledamot*'\nperiod: 2025-02-15/2026-10-14"),
        "content/plan/2025.md": ReportTexts.plan,
        "content/data/activities.csv":
            "date,channel,title,type,url\n2025-03-01,papper,a | b,*k*,\n2025-03-02,facebook,c (d),,https://s.example/(a)?b=c\n",
        "content/data/measures.csv":
            "date,measure,value\n2024-12-31,\"a: [b], c\",10\n2025-01-31,\"a: [b], c\",12\n2025-12-31,\"a: [b], c\",\"1 204\"\n",
    ]

    @Test func aFileIsNeverWrittenOver() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": ReportTexts.post])
        let path = "content/ar.md"
        #expect(site.run(to: path).findings.isEmpty)
        let written = site.site.files(in: "content")["ar.md"]
        #expect(written == Array(try site.text().utf8))
        let again = site.run(2024, to: path)
        #expect(again.findings.map(\.code) == [.cannotWrite] && again.findings.exitStatus(strict: false) == 2)
        #expect(site.site.files(in: "content")["ar.md"] == written)
        let lost = site.run(to: "saknas/ar.md").findings
        #expect(lost.map(\.code) == [.cannotWrite])
        #expect(lost.first?.help?.swedish == "gör mappen först, eller välj en annan")
    }

    /// The shell makes the file of `blad report 2025 > content/ar.md` before the report is made.
    @Test func theEmptyFileOfTheShellIsNoError() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": ReportTexts.post, "content/ar.md": ""])
        #expect(site.run().findings.isEmpty && site.run().report != nil)
        let broken = ReportSite(["content/blogg/2025-01-05-a.md": text("title: A\ntaggar: [")])
        #expect(broken.run().report == nil && broken.run().findings.exitStatus(strict: false) == 1)
        let empty = ReportSite(["content/site.yml": ""])
        #expect(empty.run().report == nil && !empty.run().findings.isEmpty)
    }

    @Test func theLanguageIsTheSitesOrTheOneAskedFor() throws {
        let site = ReportSite(["content/blogg/2025-01-05-a.md": ReportTexts.post])
        #expect(try site.text().hasPrefix("---\ntitel: \"Verksamhetsberättelse 2025\"\nutkast: true\n---\n"))
        #expect(
            try site.text(language: .english).hasPrefix(
                "---\ntitle: \"Annual report 2025\"\ndraft: true\nlanguage: en\n---\n"))
        let english = ReportSite(["content/blogg/2025-01-05-a.md": ReportTexts.post], settings: "language: en\n")
        #expect(try english.text().hasPrefix("---\ntitle: \"Annual report 2025\"\ndraft: true\n---\n"))
    }
}
