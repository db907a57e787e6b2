import Testing

/// Where the links of a letter lead.
@Suite struct LetterExportLinkTests {
    private static let others = [
        "content/blogg/2026-05-01-post.md": text("title: Posten", "## En rubrik\n\nText."),
        "content/blogg/2026-05-02-for-medlemmar.md": text("title: Hemligt\naudience: members"),
        "content/om-oss.md": text("title: Om oss"),
        "content/kalender/torg.md": text("title: Torg\nstart: 2026-07-01"),
    ]

    private func links(_ body: String, matter: String = "") throws -> [String] {
        let exported = LetterSite(
            body, matter: matter, Self.others, bytes: ["content/brev/program.pdf": Array("%PDF-1.4".utf8)]
        ).export()
        return try exported.links().filter { !$0.hasPrefix("mailto:brev@") && !$0.hasSuffix("/brev/2026-05/") }
    }

    @Test(arguments: [
        ("[Posten](../blogg/2026-05-01-post.md)", "https://bjorkvik.example/blogg/2026/post/"),
        ("[Posten](/blogg/2026/post)", "https://bjorkvik.example/blogg/2026/post/"),
        ("[Posten](https://bjorkvik.example/blogg/2026/post/)", "https://bjorkvik.example/blogg/2026/post/"),
        ("[Posten](../blogg/2026-05-01-post.md#en-rubrik)", "https://bjorkvik.example/blogg/2026/post/#en-rubrik"),
        ("[bloggen](/blogg/)", "https://bjorkvik.example/blogg/"),
        ("[kalendern](/kalender.ics)", "https://bjorkvik.example/kalender.ics"),
        ("[mötet](/kalender/torg/event.ics)", "https://bjorkvik.example/kalender/torg/event.ics"),
        ("[programmet](program.pdf)", "https://bjorkvik.example/brev/2026-05/program.pdf"),
        ("## Ett\n\n[början](#ett)", "https://bjorkvik.example/brev/2026-05/#ett"),
        ("[å ä](https://x.example/å ä?q=ö)".replacing(" ä?", with: "-ä?"), "https://x.example/%C3%A5-%C3%A4?q=%C3%B6"),
        ("[Anna](mailto:anna@bjorkvik.example)", "mailto:anna@bjorkvik.example"),
        ("https://x.example/a?b=c&d=e", "https://x.example/a?b=c&d=e"),
    ])
    func areAbsolute(body: String, address: String) throws {
        let found = try LetterSite(
            body, Self.others, bytes: ["content/brev/program.pdf": Array("%PDF-1.4".utf8)]
        ).export().links()
        #expect(found.contains(address), "\(found)")
    }

    @Test(arguments: [
        "[Hemligt](../blogg/2026-05-02-for-medlemmar.md)", "[Hemligt](/blogg/2026/for-medlemmar/)",
        "[Hemligt](https://bjorkvik.example/blogg/2026/for-medlemmar/)",
        "```medlemmar\n[Hemligt](../blogg/2026-05-02-for-medlemmar.md)\n```",
        "```medlemmar\n[protokollet](program.pdf)\n```",
    ])
    func toWhatIsForMembersThereAreOnlyWords(body: String) throws {
        #expect(try links(body) == [])
        let exported = LetterSite(
            body, Self.others, bytes: ["content/brev/program.pdf": Array("%PDF-1.4".utf8)]
        ).export()
        let words = try exported.words()
        #expect(words.contains("Hemligt") || words.contains("protokollet"))
        #expect(try !exported.file(".html").contains("for-medlemmar") && !exported.file(".txt").contains("[1]"))
    }

    @Test func aLetterForMembersHasNoPageAndItsFilesNeither() throws {
        let matter = "\naudience: members"
        #expect(try links("[programmet](program.pdf) och [början](#ett)\n\n## Ett", matter: matter) == [])
        let exported = LetterSite("Hej.", matter: matter).export()
        for ending in [".txt", ".html", ".eml"] {
            #expect(try !exported.file(ending).contains("https://bjorkvik.example/brev/2026-05"), "\(ending)")
        }
        #expect(try !exported.file(".txt").contains("Läs brevet på webben"))
        #expect(try !exported.file(".eml").contains("List-Archive"))
    }

    @Test func aSiteInAFolderOfItsHostKeepsTheFolder() throws {
        let settings = TestSite.settings.replacing("bjorkvik.example", with: "x.example/norr") + LetterSite.newsletter
        let exported = LetterSite(
            "[Posten](../blogg/2026-05-01-post.md)",
            Self.others.merging(["content/site.yml": settings]) { $1 }
        ).export()
        let found = try exported.links()
        #expect(found.contains("https://x.example/norr/blogg/2026/post/"), "\(found)")
        #expect(found.contains("https://x.example/norr/brev/2026-05/"))
    }

    @Test(arguments: [
        ("https://x.example/?utm_source=brev", "https://x.example/"),
        ("https://x.example/?a=1&fbclid=2&b=3", "https://x.example/?a=1&b=3"),
        ("https://x.example/?utm_source=a&UTM_Medium=b#del", "https://x.example/#del"),
        ("https://x.example/?gclid=1&mc_eid=2", "https://x.example/"),
        ("https://bjorkvik.example/om-oss/?utm_campaign=maj", "https://bjorkvik.example/om-oss/"),
        ("/om-oss/?fbclid=1", "https://bjorkvik.example/om-oss/"),
        ("https://x.example/?fbclid=\u{301}1", "https://x.example/"),
    ])
    func trackingIsDroppedInTextAndHTML(written: String, address: String) throws {
        let exported = LetterSite("Se [dagordningen](\(written)).", Self.others).export()
        #expect(exported.findings == ["\(LetterSite.path):7 warning tracking-parameter"])
        let links = try exported.links()
        #expect(links.contains(address), "\(links)")
        #expect(try exported.file(".txt").contains("[1] \(address)\n"))
        for ending in [".txt", ".html", ".eml"] {
            let file = try exported.file(ending).lowercased()
            #expect(["utm_", "fbclid", "gclid", "mc_eid"].allSatisfy { !file.contains($0) }, "\(ending)")
        }
    }

    @Test(arguments: ["https://x.example/?utmost=1", "https://x.example/utm_source=a", "mailto:a@b.example?utm_a=1"])
    func whatOnlyLooksLikeTrackingStays(written: String) throws {
        let exported = LetterSite("Se [dagordningen](\(written)).").export()
        #expect(exported.findings == [])
        #expect(try exported.links().contains(written))
    }

    @Test(arguments: [
        "https://l.facebook.com/l.php?u=x", "https://t.co/x", "http://bit.ly/x", "https://a.us1.list-manage.com/track",
        "https://eur02.safelinks.protection.outlook.com/?url=x", "https://BIT.LY/x", "//t.co/x", "https://t.co:443/x",
        "https://www.google.com/url?q=x", "https://anna@t.co/x", "https://t.co/\u{301}x", "https://t.co?\u{FE0F}x",
    ])
    func redirectorsAreErrors(address: String) {
        let exported = LetterSite("Se [dagordningen](\(address)).").export()
        #expect(exported.findings == ["\(LetterSite.path):7 error redirector-link"])
        #expect(exported.printed.contains("klistra in den riktiga adressen"))
    }

    @Test(arguments: [
        "https://facebook.com/bjorkvik", "https://www.google.com/maps", "https://t.cop.example/", "https://nott.co/",
        "https://x.example/?u=https://t.co/x",
    ])
    func whatOnlyLooksLikeARedirectorIsNone(address: String) {
        #expect(LetterSite("Se [dagordningen](\(address)).").export().findings == [])
    }

    @Test(arguments: [
        "här", "Här", "klicka här", "Läs mer", "**läs mer**", "läs mer …", "»här«", "hit", "here", "länk",
    ])
    func aLinkThatSaysNothingIsAWarning(words: String) {
        let exported = LetterSite("Se [\(words)](https://x.example/).").export()
        #expect(exported.findings == ["\(LetterSite.path):7 warning vague-link"], "\(exported.findings)")
        #expect(exported.exitStatus == 0)
    }

    @Test(arguments: ["här är dagordningen", "läs mer om skolan", "hitta oss", "mera"])
    func aLinkThatSaysSomethingIsNone(words: String) {
        #expect(LetterSite("Se [\(words)](https://x.example/).").export().findings == [])
    }

    @Test(arguments: ["gmail.com", "hotmail.com", "outlook.com", "icloud.com", "GMail.com"])
    func aSenderAtAWebmailIsAWarning(host: String) {
        let settings = LetterSite.newsletter.replacing("brev@bjorkvik.example>", with: "bjorkvik@\(host)>")
        let exported = LetterSite("Hej.", newsletter: settings).export()
        #expect(exported.findings == ["content/site.yml:9 warning webmail-sender"] && exported.exitStatus == 0)
        let own = LetterSite("Hej.", matter: "\nsender: anna@\(host)").export()
        #expect(own.findings == ["\(LetterSite.path):5 warning webmail-sender"])
    }
}
