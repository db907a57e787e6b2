import Build
import Content
import Diagnostics
import Foundations
import Testing

/// The draft of a month's letter, `blad new newsletter 2026-05`.
@Suite struct NewLetterTests {
    private static let files = [
        "content/brev/2026-04.md": LetterSite.letter(title: "April", date: "2026-04-20", matter: "\nnumber: 4"),
        "content/blogg/2026-04-19-a.md": text("title: Före aprilbrevet"),
        "content/blogg/2026-04-25-b.md": text("title: Aprilpost\nsummary: Kort *om* april."),
        "content/blogg/2026-05-10-c.md": text("title: Majpost", "Första stycket.\n\n```medlemmar\nHemligord.\n```"),
        "content/blogg/2026-05-30-d.md": text("title: Sen majpost"),
        "content/blogg/2026-05-11-e.md": text("title: Insändare\noutlet: [Björkviks Tidning, Lokalbladet]"),
        "content/blogg/2026-05-12-f.md": text("title: Hemligpost\naudience: members"),
        "content/blogg/2026-05-13-g.md": text("title: Skiss\ndraft: true"),
        "content/kalender/a.md": text("title: Passerat\nstart: 2026-05-14 18:00"),
        "content/kalender/b.md": text("title: Torgmöte\nstart: 2026-05-16 18:30\nplace: Stora *torget*"),
        "content/kalender/c.md": text("title: Junimöte\nstart: 2026-06-30"),
        "content/kalender/d.md": text("title: Julimöte\nstart: 2026-07-01"),
        "content/kalender/e.md": text("title: Hemligmöte\nstart: 2026-05-20\naudience: members"),
        "content/kalender/f.md": text("title: Inställt\nstart: 2026-05-21\ncancelled: true"),
        "content/plan/2026.md": text(
            "title: Plan\nperiod: 2026\ngoals: [{text: Fyra inlägg i månaden, count: {section: blogg}, at-least: 4, per: month}]"
        ),
    ]

    private func make(_ month: String, _ letters: LetterSite, asOf day: String = "2026-05-15") throws
        -> NewFile.Report
    {
        let first: Day = try #require(Day(iso: month + "-01"))
        let wish = NewTextWish(.newsletter, title: "", day: first)
        return NewFile(
            folder: letters.site.folder, asOf: Day(iso: day), fileSystem: LetterSite.disk, clock: { 0 }
        ).make { _ in wish }
    }

    @Test(arguments: ["2027-13", "2027-00", "0000-01"]) func aMonthThatDoesNotExistIsToldAndNothingIsMade(month: String)
    {
        let letters = LetterSite(Self.files)
        let before = letters.site.files(in: "content")
        let report = NewFile(
            folder: letters.site.folder, asOf: Day(iso: "2026-05-15"), fileSystem: LetterSite.disk, clock: { 0 }
        ).make { _ in NewTextWish(.newsletter, title: month) }
        #expect(report.findings.map(\.code) == [.invalidDate] && report.path == nil && report.exitStatus == 64)
        #expect(letters.site.files(in: "content") == before)
    }

    @Test func aHeadingThatIsAMonthIsThatMonthsLetter() throws {
        let letters = LetterSite(Self.files)
        let report = NewFile(
            folder: letters.site.folder, asOf: Day(iso: "2026-05-15"), fileSystem: LetterSite.disk, clock: { 0 }
        ).make { _ in NewTextWish(.newsletter, title: "2026-12") }
        #expect(report.path == "content/brev/2026-12.md")
        #expect(try draft(letters, "2026-12").contains("\ndatum: 2026-12-01\n"))
    }

    @Test(arguments: [
        ("december", "2026-12"), ("Maj", "2026-05"), ("mars", "2027-03"), ("mars 2028", "2028-03"),
        (" OKTOBER  2026 ", "2026-10"), ("march", "2027-03"),
    ])
    func aMonthMayBeWrittenInLettersAndIsTheNextOfItsName(words: String, month: String) throws {
        let letters = LetterSite(Self.files)
        let report = NewFile(
            folder: letters.site.folder, asOf: Day(iso: "2026-05-15"), fileSystem: LetterSite.disk, clock: { 0 }
        ).make { _ in NewTextWish(.newsletter, title: words) }
        #expect(report.path == "content/brev/\(month).md")
        #expect(try draft(letters, month).contains("\ndatum: \(month)-"))
    }

    @Test(arguments: ["Mars och april", "mars 28", "marsbrev"]) func aHeadingThatBeginsWithAMonthIsAHeading(
        words: String
    ) throws {
        let letters = LetterSite(Self.files)
        let report = NewFile(
            folder: letters.site.folder, asOf: Day(iso: "2026-05-15"), fileSystem: LetterSite.disk, clock: { 0 }
        ).make { _ in NewTextWish(.newsletter, title: words) }
        #expect(report.path == "content/brev/2026-05.md")
        #expect(try draft(letters).contains(words))
    }

    private func draft(_ letters: LetterSite, _ month: String = "2026-05") throws -> String {
        String(
            decoding: try #require(letters.site.files(in: "content")["brev/\(month).md"]), as: UTF8.self)
    }

    /// What the drafts ask to be written over, and what an editor might write.
    private static let written = [
        ": skriv en rubrik\"": ": Majbrevet\"", "En mening som lockar till läsning.": "Det som hänt i maj.",
        "Styrelsens ord kommer här.": "Hej!", ": a title\"": ": May\"",
        "A sentence that makes one want to read.": "What happened in May.", "The board's words go here.": "Hello!",
    ]

    /// Removes the draft's line, writes over what is to be written over unless told otherwise, and exports.
    private func sent(
        _ letters: LetterSite, _ month: String = "2026-05", line: String = "utkast: true\n", isWritten: Bool = true
    ) throws -> Exported {
        var draft = try draft(letters, month)
        #expect(draft.contains("\n" + line), "\(draft)")
        draft = draft.replacing(line, with: "")
        if isWritten { for (words, own) in Self.written { draft = draft.replacing(words, with: own) } }
        letters.site.write("content/brev/\(month).md", draft)
        return letters.export(month, asOf: "2026-05-15")
    }

    @Test(arguments: [("sv", "utkast: true\n"), ("en", "draft: true\n")])
    func itIsNotSentBeforeAllIsWrittenThatItAsksFor(language: String, line: String) throws {
        let settings = TestSite.settings + "language: \(language)\n" + LetterSite.newsletter
        let letters = LetterSite(Self.files.merging(["content/site.yml": settings]) { $1 })
        _ = try make("2026-05", letters)
        let exported = try sent(letters, line: line, isWritten: false)
        let left = exported.findings.filter { $0.hasSuffix(" error draft-issue") }
        #expect(left == [2, 5, 10].map { "content/brev/2026-05.md:\($0) error draft-issue" })
        #expect(exported.exitStatus == 1 && exported.outbox.isEmpty)
    }

    @Test func theDraftIsAWholeLetter() throws {
        let letters = LetterSite(Self.files)
        let report = try make("2026-05", letters)
        #expect(report.path == "content/brev/2026-05.md" && report.findings.isEmpty)
        let built = letters.site.build(asOf: "2026-05-15")
        #expect(built.exitStatus == 0 && !built.paths.contains("brev/2026-05/index.html"), "\(built.findings)")
        #expect(letters.export("2026-05").codes.contains("draft-issue"))
        let exported = try sent(letters)
        #expect(exported.exitStatus == 0 && !exported.report.findings.hasErrors, "\(exported.printed)")
    }

    @Test func itHoldsWhatTheMonthHolds() throws {
        let letters = LetterSite(Self.files)
        _ = try make("2026-05", letters)
        let words = try sent(letters).words()
        for word in ["Aprilpost", "Kort *om* april.", "Majpost", "Första stycket.", "Junimöte"] {
            #expect(words.contains(word), "\(word)\n\(words)")
        }
        #expect(words.contains("lördag 16 maj kl. 18.30: Torgmöte [4], Stora *torget*"), "\(words)")
        #expect(words.contains("Björkviks Tidning och Lokalbladet 11 maj"))
        for word in ["Före aprilbrevet", "Sen majpost", "Skiss", "Passerat", "Julimöte", "Inställt", "Hemligord"] {
            #expect(!words.contains(word), "\(word)")
        }
        #expect(words.contains("nr 5 2026") && words.contains("Nr 5 · 15 maj 2026"))
    }

    @Test func anEventOfSeveralDaysIsSaidToItsLast() throws {
        let events = [
            "content/kalender/g.md": text("title: Pågår\nstart: 2026-05-01\nend: 2026-06-07"),
            "content/kalender/h.md": text("title: Kväll\nstart: 2026-05-16 18:30\nend: 2026-05-16 20:00"),
            "content/kalender/i.md": text("title: Helg\nstart: 2026-05-23\nend: 2026-05-24\nplace: Sandö"),
        ]
        let letters = LetterSite(Self.files.merging(events) { $1 })
        _ = try make("2026-05", letters)
        let draft = try draft(letters)
        #expect(draft.contains("\n- fredag 1 maj – söndag 7 juni: [Pågår](../kalender/g.md)\n"), "\(draft)")
        #expect(draft.contains("\n- lördag 16 maj kl. 18.30–20.00: [Kväll](../kalender/h.md)\n"))
        #expect(draft.contains("\n- lördag 23 maj – söndag 24 maj: [Helg](../kalender/i.md), Sandö\n"))
    }

    /// As a block of posts in it does: newsletter.md, section 1.
    @Test func itBeginsOnTheDayOfTheLetterBefore() throws {
        let letters = LetterSite(
            Self.files.merging(["content/blogg/2026-04-20-h.md": text("title: Samma dag som aprilbrevet")]) { $1 })
        _ = try make("2026-05", letters)
        #expect(try draft(letters).contains("Samma dag som aprilbrevet"))
    }

    @Test func aSecondDraftOfADayRepeatsNothingOfTheMonth() throws {
        let sent = LetterSite.letter(title: "Maj", date: "2026-05-15", matter: "\nnumber: 5")
        let letters = LetterSite(Self.files.merging(["content/brev/maj.md": sent]) { $1 })
        _ = try make("2026-05", letters)
        #expect(try !draft(letters).contains("Majpost"))
    }

    @Test func whatIsForMembersStandsInAMembersBlock() throws {
        let letters = LetterSite(Self.files)
        _ = try make("2026-05", letters)
        let exported = try sent(letters)
        for word in ["Hemligpost", "Hemligmöte", "Fyra inlägg i månaden"] {
            #expect(try exported.words().contains(word), "\(word)")
            let built = letters.site.build(asOf: "2026-05-15")
            #expect(built["brev/2026-05/index.html"] != nil)
            #expect(
                built.paths.filter { $0.hasPrefix("brev/") }.allSatisfy { built[$0]?.contains(word) != true }, "\(word)"
            )
        }
    }

    @Test(arguments: [
        ("2026-03", "2026-03-31"), ("2026-05", "2026-05-15"), ("2026-06", "2026-06-01"), ("2024-02", "2024-02-29"),
        ("2027-12", "2027-12-01"),
    ])
    func aMonthBeforeNowAndAhead(month: String, date: String) throws {
        let letters = LetterSite(Self.files)
        #expect(try make(month, letters).path == "content/brev/\(month).md")
        #expect(try draft(letters, month).contains("\ndatum: \(date)\n"))
        let exported = try sent(letters, month)
        #expect(exported.exitStatus == 0, "\(exported.printed)")
    }

    @Test(arguments: ["content/brev/2026-05.md", "content/brev/2026-05/index.md"])
    func whatStandsThereIsNeverWrittenOver(path: String) throws {
        let letters = LetterSite([path: "mitt"])
        let report = try make("2026-05", letters)
        #expect(report.path == nil && report.findings.map(\.code) == [.cannotWrite])
        #expect(report.exitStatus == 2)
        #expect(
            letters.site.files(in: "content").filter { $0.key.hasPrefix("brev/") }.values.map { $0 } == [
                Array("mitt".utf8)
            ])
    }

    @Test func withoutAnEarlierLetterItIsTheFirst() throws {
        let letters = LetterSite(Self.files.filter { !$0.key.contains("/brev/") })
        _ = try make("2026-05", letters)
        let exported = try sent(letters)
        #expect(exported.exitStatus == 0)
        #expect(try exported.words().contains("nr 1 2026"))
    }

    @Test func onAnEmptySiteItIsAnEmptyLetter() throws {
        let letters = LetterSite(["content/index.md": text("title: Start")])
        _ = try make("2026-05", letters)
        #expect(try sent(letters).exitStatus == 0)
    }

    @Test func onAnEnglishSiteItIsEnglish() throws {
        let settings = TestSite.settings + "language: en\n" + LetterSite.newsletter
        let letters = LetterSite(Self.files.merging(["content/site.yml": settings]) { $1 })
        let report = try make("2026-05", letters)
        #expect(report.language == .english)
        let draft = try draft(letters)
        #expect(draft.contains("\ntitle: ") && draft.contains("## What’s on") && !draft.contains("utkast"))
        let exported = try sent(letters, line: "draft: true\n")
        #expect(exported.exitStatus == 0, "\(exported.printed)")
        let words = try exported.words()
        #expect(words.contains("Saturday 16 May"), "\(words)")
    }

    @Test func aSiteWithoutASectionForLettersIsTold() throws {
        let settings = TestSite.settings.replacing("  brev: {title: Medlemsbrev, kind: newsletter}\n", with: "")
        let report = try make("2026-05", LetterSite(["content/site.yml": settings]))
        #expect(report.path == nil && report.findings.map(\.code) == [.unknownIssue])
    }

    private static let hostile = [
        "*stjärna* _under_ `kod`", "[länk](x) ![bild](y)", "<b>fet</b> &amp; &copy;", "# rubrik", "1. ett", "- punkt",
        "~~struket~~ | tabell |", "Rad \\ omvänt \\* snedstreck", "```kod", "[^1] not",
        "www.x.example och a@b.example",
        "Pris: 100 kr", "\"Citat\" 'enkla'", "2 ** 3 ** 4", "a_b_c", "snake\\_case", "Slut \\", "<!-- kommentar -->",
    ]

    @Test(arguments: hostile) func titlesAreWordsWhateverSignsTheyHold(title: String) throws {
        let quoted = "'" + title.replacing("'", with: "''") + "'"
        let files = [
            "content/blogg/2026-05-10-å b (c) #1.md": text("title: \(quoted)\nsummary: \(quoted)\nslug: post"),
            "content/blogg/2026-05-11-b.md": text("title: B\noutlet: [\(quoted)]"),
            "content/kalender/100% & mer.md": text("title: \(quoted)\nstart: 2026-05-20\nplace: \(quoted)\nslug: mote"),
            "content/kalender/c.md": text("title: \(quoted)\nstart: 2026-05-21\naudience: members"),
            "content/site.yml": TestSite.settings.replacing("title: Medlemsbrev", with: "title: \(quoted)")
                + LetterSite.newsletter,
        ]
        let letters = LetterSite(files)
        let report = try make("2026-05", letters)
        #expect(report.path == "content/brev/2026-05.md", "\(report.findings)")
        let exported = try sent(letters)
        let draft = try draft(letters)
        #expect(exported.exitStatus == 0, "\(exported.printed)\n\(draft)")
        let links = try exported.links()
        #expect(links.contains("https://bjorkvik.example/blogg/2026/post/"), "\(draft)")
        #expect(links.contains("https://bjorkvik.example/kalender/mote/"))
        let plain = Page.words(try exported.file(".html")).filter { !$0.isWhitespace }
        let wanted = title.filter { !$0.isWhitespace && !"\"'-".contains($0) }
        #expect(plain.filter { !"\"'”’–-".contains($0) }.components(of: wanted) >= 5, "\(plain)")
    }
}

extension String {
    fileprivate func components(of other: String) -> Int { ranges(of: other).count }
}
