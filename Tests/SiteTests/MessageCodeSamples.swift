import Diagnostics
import Testing

/// A minimal site for each code.
enum MessageCodeSamples {
    /// A site that raises a code.
    struct Sample: Sendable, CustomTestStringConvertible {
        let code: Code
        let site: MemorySite
        /// Whether it is said when the site's letter is exported; else when the site is checked.
        var isExported = false
        var testDescription: String { code.rawValue }

        /// What is said of the site.
        var findings: [Finding] { isExported ? site.export() : site.check() }
    }

    static let all = files + matter + settings + dates + addresses + markdown + pictures + events + templates + letters

    private static func page(_ code: Code, _ matter: String, body: String = "x") -> Sample {
        Sample(code: code, site: MemorySite(["content/om.md": "---\n\(matter)\n---\n\(body)\n"]))
    }

    private static func body(_ code: Code, _ text: String, and more: [String: String] = [:]) -> Sample {
        Sample(
            code: code,
            site: MemorySite(more.merging(["content/om.md": "---\ntitle: Om\n---\n\(text)\n"]) { first, _ in first }))
    }

    private static func post(_ code: Code, _ matter: String) -> Sample {
        Sample(code: code, site: MemorySite(["content/blogg/a.md": "---\n\(matter)\n---\nx\n"]))
    }

    private static func event(_ code: Code, _ matter: String) -> Sample {
        Sample(code: code, site: MemorySite(["content/kalender/a.md": "---\ntitle: E\n\(matter)\n---\n"]))
    }

    private static func site(_ code: Code, _ lines: String) -> Sample {
        Sample(code: code, site: MemorySite(["content/site.yml": lines + "\n"]))
    }

    private static func picture(_ code: Code, _ name: String, _ bytes: [UInt8]) -> Sample {
        Sample(
            code: code,
            site: MemorySite(
                "content/\(name)", bytes, and: ["content/om.md": "---\ntitle: Om\n---\n![Torget](\(name))\n"]))
    }

    private static func template(_ code: Code, _ path: String, _ text: String) -> Sample {
        Sample(code: code, site: MemorySite(["templates/" + path: text]))
    }

    private static let files: [Sample] = [
        Sample(code: .badFileName, site: MemorySite(["content/a\u{7}.md": "x"])),
        body(.controlCharacter, "a\u{7}"),
        body(.mergeConflict, "<<<<<<< HEAD\nVi\n=======\nDe\n>>>>>>> anna"),
        Sample(code: .emptyFile, site: MemorySite(["content/om.md": ""])),
        page(.invisibleCharacter, "title: a\u{200B}b"),
        Sample(code: .leftoverFile, site: MemorySite(["content/om (1).md": "---\ntitle: Om\n---\nx\n"])),
        page(.noContent, "title: Om", body: ""),
        Sample(code: .notAFile, site: MemorySite("pipe", .other)),
        Sample(code: .notMarkdown, site: MemorySite(["content/brev.docx": "x"])),
        Sample(code: .notUTF8, site: MemorySite("content/om.md", [0xFF])),
        body(.outsideContent, "[x](../../hemligt.pdf)"),
        Sample(code: .symlink, site: MemorySite("ut", .link)),
        Sample(code: .tooLarge, site: MemorySite("content/om.md", [UInt8](repeating: 0x61, count: (1 << 20) + 1))),
        Sample(code: .unlinkedFile, site: MemorySite(["content/blad.pdf": "%PDF-1.4"])),
        Sample(code: .unreadableFile, site: MemorySite(["content/olasbar.md": ""])),
        body(.wrongCase, "[x](blad.pdf)", and: ["content/Blad.pdf": "%PDF-1.4"]),
    ]

    private static let matter: [Sample] = [
        page(.commaInValue, "title: A\ntags: buss, skola"),
        page(.duplicateKey, "title: A\ntitel: B"),
        page(.keyNotForKind, "title: A\ngoals: []"),
        page(.lineBreak, "title: \"a\\nb\""),
        page(.missingTitle, "draft: false"),
        page(.needsQuotes, "title: A: b"),
        Sample(code: .noFrontMatter, site: MemorySite(["content/om.md": "x\n"])),
        page(.tabIndent, "title: A\ntags:\n\t- x"),
        page(.tooDeep, "title: A\ntags: \(String(repeating: "[", count: 30))\(String(repeating: "]", count: 30))"),
        Sample(code: .unclosedFrontMatter, site: MemorySite(["content/om.md": "---\ntitle: A\n"])),
        page(.unknownKey, "titlel: A"),
        page(.unsupportedYAML, "title: &a b"),
        page(.wrongType, "title: A\ndraft: snart"),
        page(.yamlSyntax, "title: \"A"),
        page(.unknownTranslation, "title: A\ntranslation-of: omm"),
        Sample(
            code: .sameLanguage,
            site: MemorySite([
                "content/a.md": "---\ntitle: A\n---\nx\n", "content/b.md": "---\ntitle: B\ntranslation-of: a\n---\nx\n",
            ])),
    ]

    private static let settings: [Sample] = [
        site(.badColour, "title: T\nurl: https://t.example\ncolour: röd"),
        site(.badPublishAddress, "title: T\nurl: https://t.example\npublish: ftp://t.example/"),
        site(.passwordInAddress, "title: T\nurl: https://t.example\npublish: sftp://a:b@t.example/"),
        site(.badURL, "title: T\nurl: t.example"),
        site(.missingKey, "title: T"),
        Sample(code: .noSite, site: MemorySite().without("content/site.yml")),
        site(.unknownKind, "title: T\nurl: https://t.example\nsections: {blogg: {kind: pots}}"),
        site(.unknownMenuEntry, "title: T\nurl: https://t.example\nmenu: [bloog]"),
        site(.unknownPlaceholder, "title: T\nurl: https://t.example\npermalinks: {post: \"/:yaer/:slug/\"}"),
        site(.unknownTimeZone, "title: T\nurl: https://t.example\ntime-zone: CET"),
        site(.invalidAddress, "title: T\nurl: https://t.example\nnewsletter: {sender: Anna}"),
        post(.unknownSpelling, "title: A\ndate: 2024-01-01\noutlet: Björkvik Tidning"),
    ]

    private static let dates: [Sample] = [
        post(.ambiguousDate, "title: A\ndate: 1/5 2024"),
        Sample(code: .badPeriod, site: MemorySite(["content/plan/a.md": "---\ntitle: P\nperiod: 2025/2024\n---\n"])),
        Sample(
            code: .dateDiffers,
            site: MemorySite(["content/blogg/2024-01-01-a.md": "---\ntitle: A\ndate: 2024-01-02\n---\nx\n"])),
        post(.datesOutOfOrder, "title: A\ndate: 2024-01-02\nupdated: 2024-01-01"),
        post(.expiredBeforePublished, "title: A\ndate: 2024-01-02\nexpires: 2024-01-02"),
        post(.invalidDate, "title: A\ndate: 2024-04-31"),
        post(.invalidTime, "title: A\ndate: 2024-04-30 24:75"),
        post(.missingDate, "title: A"),
        event(.noSuchTime, "start: 2024-03-31 02:30"),
        event(.timeComesTwice, "start: 2024-10-27 02:30"),
    ]

    private static let addresses: [Sample] = [
        Sample(
            code: .addressCollision,
            site: MemorySite(["content/på.md": "---\ntitle: A\n---\nx\n", "content/pa.md": "---\ntitle: A\n---\nx\n"])),
        page(.badAlias, "title: A\naliases: /om/"),
        Sample(code: .emptySlug, site: MemorySite(["content/???.md": "---\ntitle: A\n---\nx\n"])),
        page(.reservedAddress, "title: A\nslug: \"404\""),
        page(.unsafeAddress, "title: A\nslug: ../x"),
    ]

    private static let markdown: [Sample] = [
        body(.brokenAnchor, "[x](#nej)"),
        body(.brokenLink, "[x](/nej/)"),
        body(.leftoverShortcode, "{{< bild >}}"),
        body(.linkExpires, "[x](fika.md)", and: ["content/fika.md": "---\ntitle: F\nexpires: 2099-01-01\n---\nx\n"]),
        body(.linkToUnpublished, "[x](utkast.md)", and: ["content/utkast.md": "---\ntitle: U\ndraft: true\n---\nx\n"]),
        body(.membersBlock, "```medlemar\nhemligt\n```"),
        body(.rawHTML, "<script>x</script>"),
        body(.suspiciousLink, "[[wiki]]"),
        body(.unclosedComment, "<!-- anteckning"),
        body(.unknownBlock, "```kalnder\n```"),
        body(.unknownFootnote, "Text[^1]."),
        body(.unsafeLink, "[x](javascript:x)"),
        body(.unusedFootnote, "Text.\n\n[^1]: Not."),
    ]

    private static let pictures: [Sample] = [
        picture(.brokenPicture, "a.jpg", [0xFF, 0xD8, 0xFF]),
        body(
            .missingAlt, "![](a.svg)",
            and: ["content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"]),
        picture(.pictureMismatch, "a.jpg", Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]),
        picture(
            .pictureTooLarge, "a.gif",
            Array("GIF89a".utf8) + [
                0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 1, 0, 0, 0x3B,
            ]),
        body(.remotePicture, "![x](https://x.example/a.jpg)"),
        picture(
            .unsafeSVG, "a.svg",
            Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><script>x</script></svg>".utf8)),
        picture(
            .unsupportedPicture, "a.tif", Array("II*".utf8) + [0, 8, 0, 0, 0]),
    ]

    private static let events: [Sample] = [
        event(.badRepeat, "start: 2024-01-01\nrepeat: {every: month, on: blå måndag}"),
        Sample(code: .badTable, site: MemorySite(["content/data/measures.csv": "a,b\n"])),
        Sample(
            code: .badTarget,
            site: MemorySite([
                "content/plan/2024.md": "---\ntitle: P\ngoals: [{text: A, count: {}, at-least: många}]\n---\n"
            ])),
        event(.duplicateID, "start: 2024-01-01\nid: a").with(
            "content/kalender/b.md", "---\ntitle: B\nstart: 2024-01-02\nid: a\n---\n"),
        event(.endBeforeStart, "start: 2024-01-02\nend: 2024-01-01"),
        event(.longEvent, "start: 2024-01-01\nend: 2024-03-01"),
        event(.missingStart, "place: Torget"),
        event(.privateAddress, "start: 2024-01-01 18:30\nplace: Hemma hos Anna"),
        Sample(
            code: .nothingMatches,
            site: MemorySite([
                "content/plan/2024.md":
                    "---\ntitle: P\ngoals: [{text: A, count: {tag: saknas}, at-least: 1}]\n---\n"
            ])),
        Sample(
            code: .overlappingPlans,
            site: MemorySite([
                "content/plan/2024.md": "---\ntitle: P\n---\n",
                "content/plan/b.md": "---\ntitle: P\nperiod: 2024\n---\n",
            ])),
        Sample(
            code: .unclearGoal,
            site: MemorySite(["content/plan/2024.md": "---\ntitle: P\ngoals: [{owner: Anna}]\n---\n"])),
        post(.unknownID, "title: A\ndate: 2024-01-01\nfollows: kf"),
    ]

    private static let templates: [Sample] = [
        template(.blockedAddress, "assets/egen.css", "@import url(https://typsnitt.example/a.css);"),
        Sample(code: .missingTemplate, site: MemorySite().without("templates/page.mustache")),
        template(.partialLoop, "footer.mustache", "{{>footer}}"),
        template(.templateSyntax, "footer.mustache", "{{#a}}"),
        template(.unknownName, "footer.mustache", "{{finnsInte}}"),
        template(.unknownPartial, "footer.mustache", "{{>finnsinte}}"),
    ]
}

extension MessageCodeSamples.Sample {
    func with(_ path: String, _ text: String) -> Self {
        Self(code: code, site: site.with(path, Array(text.utf8)), isExported: isExported)
    }
}
