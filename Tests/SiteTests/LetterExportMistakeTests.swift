import Testing

/// What each bad input gets (newsletter.md, section 5): its code, its file and its line.
@Suite struct LetterExportMistakeTests {
    /// A mistake in a letter, and what is said of it.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let body: String
        let said: [String]
        var testDescription: String { body }

        init(_ body: String, _ said: String...) {
            self.body = body
            self.said = said.map { "\(LetterSite.path):\($0)" }
        }
    }

    // MARK: Settings

    @Test(arguments: [
        ("sender", "missing-sender"), ("unsubscribe", "missing-unsubscribe"),
        ("postal-address", "missing-postal-address"),
    ])
    func whatIsMissingInTheSettings(key: String, code: String) {
        let lines = LetterSite.newsletter.split(separator: "\n").filter { !$0.hasPrefix("  \(key):") }
        let exported = LetterSite("Hej.", newsletter: lines.joined(separator: "\n") + "\n").export()
        #expect(exported.findings == ["content/site.yml:9 error \(code)"])
        #expect(exported.exitStatus == 1 && exported.outbox.isEmpty)
    }

    @Test func withoutSettingsForLettersAllThreeAreSaidAtOnce() {
        let exported = LetterSite("Hej.", newsletter: "").export()
        #expect(
            exported.findings.sorted()
                == ["missing-postal-address", "missing-sender", "missing-unsubscribe"]
                .map { "content/site.yml:0 error \($0)" })
    }

    @Test func aLettersOwnSenderIsEnough() {
        let lines = LetterSite.newsletter.split(separator: "\n").filter { !$0.contains("sender") }
        let letters = LetterSite(
            "Hej.", matter: "\nsender: Styrelsen <styrelsen@bjorkvik.example>",
            newsletter: lines.joined(separator: "\n") + "\n")
        #expect(letters.export().findings == [])
    }

    @Test(arguments: [
        "sender: Anna", "sender: \"A <a@b.example>, B <b@b.example>\"", "sender: \"A <a@b>\"", "to: a@b@c.example",
        "to: a@b.example b@b.example", "reply-to: \"@b.example\"", "reply-to: \"<>\"",
        "unsubscribe: http://x.example/av", "unsubscribe: bjorkvik.example", "unsubscribe: \"javascript:1\"",
        "unsubscribe: \"mailto:\"", "unsubscribe: \"mailto:a@b.example?subject=Avsluta brevet\"",
        "sender: anna.å@bjorkvik.example",
    ])
    func whatIsNoAddress(line: String) {
        let key = line.prefix { $0 != ":" }
        var lines = LetterSite.newsletter.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  \(key):") }
        lines.append("  " + line)
        let exported = LetterSite("Hej.", newsletter: lines.joined(separator: "\n") + "\n").export()
        #expect(
            exported.findings == [
                "content/site.yml:\(8 + lines.count) error invalid-address"
            ], "\(exported.findings)")
        #expect(exported.exitStatus == 1 && exported.outbox.isEmpty)
    }

    @Test(arguments: ["sender: Anna", "reply-to: Anna <anna>", "sender: \"A <a@b.example>, b@b.example\""])
    func whatIsNoAddressInTheLetter(line: String) {
        let exported = LetterSite("Hej.", matter: "\n" + line).export()
        #expect(exported.findings == ["\(LetterSite.path):5 error invalid-address"])
    }

    // MARK: Headers

    private static let smuggled = [
        #"\nBcc: x@y.example"#, #"\r\nBcc: x@y.example"#, #"\rBcc"#, #"\0"#, #"\u0085"#,
        #"\u2028"#, #"\x1b[1m"#, #"\t"#, #"\x7f"#,
    ]

    @Test(arguments: smuggled) func whatWouldBreakAHeaderInTheSettings(end: String) {
        for key in ["sender", "to", "reply-to", "unsubscribe", "list-id", "postal-address"] {
            let value = key == "unsubscribe" ? "mailto:a@b.example" : "a@b.example"
            let lines =
                LetterSite.newsletter.split(separator: "\n").filter { !$0.hasPrefix("  \(key):") }
                + ["  \(key): \"\(value)\(end)x\""]
            let exported = LetterSite("Hej.", newsletter: lines.joined(separator: "\n") + "\n").export()
            let said = exported.findings
            #expect(said == ["content/site.yml:\(8 + lines.count) error header-newline"], "\(key) \(exported.findings)")
            #expect(exported.outbox.isEmpty)
        }
    }

    @Test(arguments: smuggled) func whatWouldBreakAHeaderInTheLetter(end: String) {
        for (key, line) in [("title", 2), ("date: 2026-05-20\npreheader", 4), ("sender", 5), ("reply-to", 5)] {
            var matter = "title: T\ndate: 2026-05-20\npreheader: P\n"
            if key == "title" { matter = "date: 2026-05-20\npreheader: P\n" }
            if line == 4 { matter = "title: T\n" }
            let value = "\(key): \"a@b.example\(end)x\""
            let whole = text(key == "title" ? value + "\n" + matter : matter + value)
            let exported = LetterSite([LetterSite.path: whole]).export("content/brev/2026-05.md")
            let said = exported.findings
            #expect(said == ["\(LetterSite.path):\(line) error header-newline"], "\(key) \(exported.findings)")
            #expect(exported.outbox.isEmpty)
        }
    }

    @Test func aPostsTitleIsNoHeader() {
        let built = TestSite(["content/blogg/2026-01-01-a.md": text(#"title: "a\nb""#)]).build()
        #expect(built.codes.contains("line-break") && !built.codes.contains("header-newline"))
    }

    @Test func aLongSubjectAndPreheaderAreWarnings() {
        let long = String(repeating: "ord ", count: 50)
        let exported = LetterSite([
            LetterSite.path: text("title: \(long)\ndate: 2026-05-20\npreheader: \(long)")
        ]).export()
        #expect(
            exported.findings == [
                "\(LetterSite.path):2 warning long-subject", "\(LetterSite.path):4 warning long-preheader",
            ])
        #expect(exported.exitStatus == 0 && !exported.outbox.isEmpty)
    }

    @Test func withoutAPreheaderTheSummaryIsUsedOrAWarningGiven() {
        let bare = LetterSite([LetterSite.path: text("title: T\ndate: 2026-05-20")]).export()
        #expect(bare.findings == ["\(LetterSite.path):2 warning missing-preheader"])
        let summed = LetterSite([LetterSite.path: text("title: T\ndate: 2026-05-20\nsummary: Kort")]).export()
        #expect(summed.findings == [])
    }

    // MARK: The text

    @Test(arguments: [
        Mistake("[x](javascript:1)", "7 error unsafe-link"),
        Mistake("[x](data:text/html,x)", "7 error unsafe-link"),
        Mistake("[x y](finns-inte.md)", "7 error broken-link"),
        Mistake("Ett.\n\n[x y](/finns/inte/)", "9 error broken-link"),
        Mistake("[x](../blogg/utkast.md)", "7 error link-to-unpublished"),
        Mistake("[x](../blogg/2026-06-01-senare.md)", "7 error link-to-unpublished"),
        Mistake("[x](../blogg/2026-01-01-borta.md)", "7 error link-to-unpublished"),
        Mistake("[dagordningen](../blogg/2026-05-01-post.md#nej)", "7 warning broken-anchor"),
        Mistake("[dagordningen](#nej)", "7 warning broken-anchor"),
        Mistake("![](bild.png)", "7 error missing-alt"),
        Mistake("![Bild](finns-inte.png)", "7 error missing-image"),
        Mistake("Ett.\n\nTvå <b>x</b>.", "9 warning raw-html"),
        Mistake("Läs [här](https://x.example/).", "7 warning vague-link"),
        Mistake("[x](https://t.co/abc)\n\n[y](https://t.co/abc)", "7 error redirector-link", "9 error redirector-link"),
        Mistake("[x](https://x.example/?utm_source=a)", "7 warning tracking-parameter"),
        Mistake("Nummer 811228-9874.", "7 warning personal-number"),
        Mistake("```knapp\ntext: Klicka här\nurl: https://x.example/\n```", "8 warning vague-link"),
        Mistake("```knapp\ntext: Anmäl dig\nurl: https://bit.ly/x\n```", "9 error redirector-link"),
        Mistake("```film\nurl: https://x.example/?fbclid=1\ntext: Torgmötet\n```", "8 warning tracking-parameter"),
        Mistake("```film\nurl: https://x.example/\nimage: nej.png\ntext: Torgmötet\n```", "9 error missing-image"),
        Mistake(
            "[x](javascript:1)\n\n![](nej.png)", "7 error unsafe-link", "9 error missing-alt",
            "9 error missing-image"),
        Mistake(
            "´´´medlemmar\n[x y](finns-inte.md)\n´´´\n\n#### Två\n\n![Bild](finns-inte.png)", "7 error members-block",
            "8 error broken-link", "11 warning heading-level", "13 error missing-image"),
    ])
    func whatIsWrongInTheText(mistake: Mistake) {
        let exported = LetterSite(
            mistake.body,
            [
                "content/blogg/utkast.md": text("title: U\ndate: 2026-05-01\ndraft: true"),
                "content/blogg/2026-06-01-senare.md": text("title: S"),
                "content/blogg/2026-01-01-borta.md": text("title: B\nexpires: 2026-05-01"),
                "content/blogg/2026-05-01-post.md": text("title: P"),
            ], bytes: ["content/brev/bild.png": Samples.png]
        ).export()
        #expect(exported.findings.sorted() == mistake.said.sorted())
        let hasErrors = mistake.said.contains { $0.contains(" error ") }
        #expect(exported.exitStatus == (hasErrors ? 1 : 0) && exported.outbox.isEmpty == hasErrors)
    }

    @Test func rawHTMLIsShownAsText() throws {
        let exported = LetterSite("Två <b>x</b>.").export()
        #expect(try exported.words().contains("Två <b>x</b>."))
        #expect(try exported.file(".html").contains("&lt;b&gt;"))
    }

    @Test func headingsAreEvenedOut() throws {
        let exported = LetterSite("# Ett\n\nA.\n\n#### Två\n\nB.").export()
        let html = try exported.file(".html")
        #expect(
            Page.tags(in: html).map(\.name).filter { $0.hasPrefix("h") && $0.count == 2 && $0 != "hr" }
                == ["h1", "h2", "h3"])
        #expect(exported.exitStatus == 0)
        #expect(exported.findings == [7, 11].map { "\(LetterSite.path):\($0) warning heading-level" })
    }

    @Test(
        arguments: [
            ("## Ett\n\n### Två\n\n## Tre", []), ("Ett\n===\n\n## Två", [7]), ("### Ett\n\n### Två\n\n## Tre", [7]),
            ("## #1\n\n#### Två\n\n#### Tre", [9]), ("Ett\n---", []), ("> # Ett", [7]),
        ] as [(String, [Int])]) func aHeadingThatIsShownOnAnotherLevelIsToldOf(_ body: String, _ lines: [Int])
    {
        let exported = LetterSite(body).export()
        #expect(exported.findings == lines.map { "\(LetterSite.path):\($0) warning heading-level" })
    }

    // MARK: Sizes

    @Test(arguments: [(1700, 0), (1900, 1), (2200, 1), (2400, 2)])
    func theHTMLMayNotBeTooLarge(paragraphs: Int, grade: Int) throws {
        let body = (1...paragraphs).map { "Stycke \($0)." }.joined(separator: "\n\n")
        let exported = LetterSite(body).export()
        let said = [[], ["warning"], ["error"]][grade].map { "\(LetterSite.path):0 \($0) mail-too-large" }
        #expect(exported.findings == said, "\(exported.printed)")
        #expect(exported.outbox.isEmpty == (grade == 2))
    }
}
