import Testing

/// Which letter `blad newsletter` means.
@Suite struct LetterExportChoiceTests {
    private let site = LetterSite([
        "content/brev/2026-03.md": LetterSite.letter(title: "Mars", date: "2026-03-20"),
        "content/brev/2026-05.md": LetterSite.letter(title: "Maj", date: "2026-05-20"),
        "content/brev/2026-06.md": LetterSite.letter(title: "Juni", date: "2026-06-01", matter: "\ndraft: true"),
        "content/brev/2026-09/index.md": LetterSite.letter(title: "September", date: "2026-09-01"),
        "content/brev/höst å.md": LetterSite.letter(title: "Höst", date: "2026-10-01"),
        "content/blogg/2026-05-30-post.md": text("title: Post"),
    ])

    @Test(arguments: [
        ("2026-06-15", "2026-05"), ("2026-05-20", "2026-05"), ("2026-05-19", "2026-03"), ("2026-09-01", "2026-09"),
        ("2030-01-01", "host-a"),
    ])
    func withoutANameItIsTheLatestThatIsDueAndNoDraft(day: String, slug: String) {
        #expect(site.export(nil, asOf: day).slug == slug)
    }

    @Test func theDayIsTheSitesTodayWhenNoneIsGiven() {
        // 2026-05-19 22:30 UTC is the twentieth in Stockholm.
        #expect(site.export(nil, asOf: nil) { 1_779_229_800 }.slug == "2026-05")
        #expect(site.export(nil, asOf: nil) { 1_779_226_200 }.slug == "2026-03")
    }

    @Test(arguments: [
        "2026-03", "content/brev/2026-03.md", "./content/brev/2026-03.md", "brev/2026-03.md", "2026-03.md",
        "/home/anna/sajt/content/brev/2026-03.md",
    ])
    func aNameIsASlugOrAPath(name: String) { #expect(site.export(name).slug == "2026-03") }

    @Test(arguments: ["host-a", "content/brev/höst å.md", "content/brev/ho\u{308}st a\u{30A}.md"])
    func aPathMayHoldAnyLetterInAnyForm(name: String) { #expect(site.export(name).slug == "host-a") }

    @Test(arguments: [
        "2026-09", "content/brev/2026-09/index.md", "content/brev/2026-09/", "./content/brev/2026-09/",
        "/brev/2026-09/",
    ])
    func aNamedLetterMayBeDatedAhead(name: String) {
        let exported = site.export(name, asOf: "2026-06-15")
        #expect(exported.slug == "2026-09" && exported.exitStatus == 0)
    }

    @Test(arguments: [
        ("2026-3", "2026-03"), ("2026-0", "2026-0"), ("content/brev/2026-04.md", "2026-0"), ("blogg", ""), ("", ""),
        ("2026-05-30-post", ""), ("../2026-05", "2026-05"), ("content/blogg/2026-05-30-post.md", ""),
    ])
    func aNameOfNothingIsRefusedWithTheNearest(name: String, nearest: String) {
        let exported = site.export(name)
        #expect(exported.codes == ["unknown-issue"] && exported.exitStatus == 2 && exported.outbox.isEmpty)
        #expect(exported.printed.contains("menade du \(nearest)"), "\(exported.printed)")
    }

    @Test func aDraftIsAnErrorAtItsLine() {
        let exported = site.export("2026-06")
        #expect(exported.findings == ["content/brev/2026-06.md:5 error draft-issue"])
        #expect(exported.printed.contains("ta bort raden draft: true när brevet är klart"), "\(exported.printed)")
        #expect(exported.exitStatus == 1 && exported.outbox.isEmpty)
    }

    @Test func aSiteWithoutLettersHasNoneToSend() {
        let exported = LetterSite(["content/index.md": text("title: Start")]).export(nil)
        #expect(exported.codes == ["unknown-issue"] && exported.exitStatus == 2 && exported.outbox.isEmpty)
    }

    @Test func withOnlyLettersAheadNoneIsDue() {
        let ahead = LetterSite(["content/brev/2026-09.md": LetterSite.letter(date: "2026-09-01")])
        #expect(ahead.export(nil).codes == ["unknown-issue"])
        #expect(ahead.export("2026-09").exitStatus == 0)
    }

    private static func sharedSlug() -> LetterSite {
        let settings = TestSite.settings.replacing(
            "  brev:", with: "  pressbrev: {title: Pressbrev, kind: newsletter}\n  brev:")
        return LetterSite([
            "content/site.yml": settings + LetterSite.newsletter,
            "content/brev/2026-05.md": LetterSite.letter("Till medlemmarna.", title: "Maj"),
            "content/pressbrev/2026-05.md": LetterSite.letter("Till pressen.", title: "Pressen i maj"),
            "content/brev/2026-04.md": LetterSite.letter(title: "April", date: "2026-04-20"),
        ])
    }

    @Test(arguments: ["2026-05", "2026-05.md"]) func aNameOfTwoLettersIsRefusedWithANameOfEach(name: String) {
        let exported = Self.sharedSlug().export(name)
        #expect(exported.codes == ["unknown-issue"] && exported.exitStatus == 2 && exported.outbox.isEmpty)
        #expect(exported.printed.contains("brev/2026-05 eller ") && exported.printed.contains("pressbrev/2026-05"))
    }

    @Test(arguments: [
        ("brev/2026-05", "brev-2026-05"), ("pressbrev/2026-05", "pressbrev-2026-05"),
        ("content/brev/2026-05.md", "brev-2026-05"), ("pressbrev/2026-05.md", "pressbrev-2026-05"),
        ("2026-04", "2026-04"), ("brev/2026-04", "2026-04"),
    ])
    func ofTwoLettersWithOneSlugTheSectionSaysWhich(name: String, folder: String) {
        #expect(Self.sharedSlug().export(name).slug == folder)
    }

    @Test func lettersWithOneSlugAreNotExportedOverEachOther() throws {
        let site = Self.sharedSlug()
        let first = try site.export("brev/2026-05").words(), second = site.export("pressbrev/2026-05")
        #expect(try first.contains("Till medlemmarna.") && second.words().contains("Till pressen."))
        let kept = try #require(second.outbox["brev-2026-05/brev-2026-05.txt"])
        #expect(String(decoding: kept, as: UTF8.self).contains("Till medlemmarna."))
        let page = Page(html: String(decoding: try #require(second.outbox["index.html"]), as: UTF8.self))
        #expect(page.headings.contains("Maj") && page.headings.contains("Pressen i maj"))
    }
}
