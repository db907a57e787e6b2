import Diagnostics

/// A minimal letter for each code that an export gives.
extension MessageCodeSamples {
    private static let settings = """
        title: T
        url: https://t.example
        sections: {brev: {kind: newsletter}}
        newsletter:
          sender: a@t.example
          unsubscribe: "mailto:a@t.example"
          postal-address: Storgatan 4

        """

    private static func letter(
        _ code: Code, _ body: String = "x", matter: String = "title: A\npreheader: B",
        without key: String? = nil, and settings: String = settings
    ) -> Sample {
        let lines = settings.split(separator: "\n").filter { line in key.map { !line.hasPrefix("  \($0):") } ?? true }
        let site = MemorySite(
            "content/brev/a.png", Samples.png,
            and: [
                "content/site.yml": lines.joined(separator: "\n") + "\n",
                "content/brev/a.md": "---\ndate: 2024-01-01\n\(matter)\n---\n\(body)\n",
            ])
        return Sample(code: code, site: site, isExported: true)
    }

    static let letters: [Sample] = [
        letter(.headerNewline, matter: "title: \"A\\nBcc: x\""),
        letter(
            .headerTooLong,
            and: settings.replacing(
                "mailto:a@t.example", with: "https://t.example/" + String(repeating: "a", count: 1000))),
        letter(.headingLevel, "## A\n\n#### B"),
        letter(.imageFormat, "![x](a.txt)").with("content/brev/a.txt", "x"),
        letter(.longPreheader, matter: "title: A\npreheader: " + String(repeating: "b", count: 141)),
        letter(.longSubject, matter: "title: " + String(repeating: "b", count: 71)),
        letter(.mailTooLarge, String(repeating: "x\n\n", count: 3000)),
        letter(.missingImage, "![x](b.png)"),
        letter(.missingPostalAddress, without: "postal-address"),
        letter(.missingPreheader, matter: "title: A"),
        letter(.missingSender, without: "sender"),
        letter(.missingUnsubscribe, without: "unsubscribe"),
        letter(.personalNumber, "811228-9874"),
        letter(.phoneNumber, "070-174 06 05"),
        letter(.placeholderLeft, and: settings.replacing("a@t.example", with: "brev@forening.example")),
        letter(.redirectorLink, "[x](https://t.co/x)"),
        letter(.trackingParameter, "[x](https://x.example/?fbclid=1)"),
        letter(.unknownIssue, matter: "title: A\ndraft: true"),
        letter(.vagueLink, "[här](https://x.example/)"),
        letter(.webmailSender, matter: "title: A\nsender: a@gmail.com"),
    ]
}
