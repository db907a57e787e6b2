import Diagnostics
import Foundations

/// The page `outbox/index.html`: every exported letter as it will look, to be read before it is sent.
public struct LetterPreview {
    /// A letter as it lies in the outbox.
    public struct Issue: Sendable {
        /// The name of its folder.
        public let slug: String
        /// The subject.
        public let title: String
        /// The plain text.
        public let text: String
        /// The mail's headers, unfolded and decoded.
        public let headers: [(name: String, value: String)]
        /// What is wrong with it, a line or two each.
        public let findings: [(severity: Severity, text: String)]

        /// A letter.
        public init(
            slug: String, title: String, text: String, headers: [(name: String, value: String)],
            findings: [(severity: Severity, text: String)]
        ) {
            self.slug = slug
            self.title = title
            self.text = text
            self.headers = headers
            self.findings = findings
        }
    }

    private let language: MessageLanguage
    private var out: [UInt8] = []

    private init(language: MessageLanguage) { self.language = language }

    /// The page for letters in the order given; the first is open.
    public static func page(_ issues: [Issue], language: MessageLanguage) -> [UInt8] {
        var preview = LetterPreview(language: language)
        preview.page(issues)
        return preview.out
    }

    private func word(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

    private mutating func page(_ issues: [Issue]) {
        let title = word("Utkorgen", "The outbox")
        out.append("<!DOCTYPE html>\n<html lang=\"")
        out.appendEscaped(language.rawValue)
        out.append(
            "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.append("<meta name=\"robots\" content=\"noindex\">\n")
        element("title", title)
        out.append("<style>\n")
        out.append(Self.style)
        out.append("</style>\n<main>\n")
        element("h1", title)
        element(
            "p",
            word(
                "Så ser breven ut. Inget har skickats. Olika e-postprogram visar dem lite olika.",
                "This is what the letters look like. Nothing has been sent. Mail programs show them a little differently."
            ))
        for (index, issue) in issues.enumerated() { self.issue(issue, isOpen: index == 0) }
        out.append("</main>\n</html>\n")
    }

    private mutating func issue(_ issue: Issue, isOpen: Bool) {
        out.append(isOpen ? "<details class=\"issue\" open>\n" : "<details class=\"issue\">\n")
        out.append("<summary><h2>")
        out.appendEscaped(issue.title)
        out.append("</h2> ")
        let count = issue.findings.count { $0.severity >= .warning }
        element(
            "span",
            count == 0
                ? word("inget att anmärka", "nothing to remark")
                : "\(count) \(count == 1 ? word("anmärkning", "remark") : word("anmärkningar", "remarks"))")
        out.append("</summary>\n")
        findings(issue)
        for (heading, width, isDark) in frames { frame(issue, heading, width: width, isDark: isDark) }
        section(word("Ren text", "Plain text")) { $0.element("pre", issue.text) }
        section(word("E-postens huvud", "The mail’s headers")) { page in
            page.out.append("<dl>\n")
            for header in issue.headers {
                page.element("dt", header.name)
                page.element("dd", header.value)
            }
            page.out.append("</dl>\n")
        }
        files(issue)
        out.append("</details>\n")
    }

    private var frames: [(String, Int, Bool)] {
        [
            (word("Telefon, ljust", "Phone, light"), 375, false),
            (word("Telefon, mörkt", "Phone, dark"), 375, true),
            (word("Dator, ljust", "Desktop, light"), 680, false),
            (word("Dator, mörkt", "Desktop, dark"), 680, true),
        ]
    }

    private mutating func findings(_ issue: Issue) {
        if issue.findings.isEmpty { return }
        out.append("<ul class=\"findings\">\n")
        for finding in issue.findings { element("li", finding.text) }
        out.append("</ul>\n")
    }

    /// A frame without scripts and forms.
    private mutating func frame(_ issue: Issue, _ heading: String, width: Int, isDark: Bool) {
        section(heading) { page in
            let file = isDark ? Self.darkPath(of: issue.slug) : "\(issue.slug)/\(issue.slug).html"
            page.out.append("<iframe sandbox loading=\"lazy\" src=\"")
            page.out.appendEscaped(file)
            page.out.append("\" width=\"")
            page.out.append(contentsOf: String(width).utf8)
            page.out.append("\" height=\"700\" title=\"")
            page.out.appendEscaped("\(issue.title): \(heading)")
            page.out.append("\"></iframe>\n")
        }
    }

    /// Where the letter lies as it looks in the dark, below the outbox: browsers give a frame no other scheme than the page's.
    public static func darkPath(of slug: String) -> String { ".dark/\(slug).html" }

    /// A letter's HTML with the colours that it has in the dark.
    public static func dark(_ html: [UInt8]) -> [UInt8] {
        html.replacing(MailFeatures.atRule.utf8, with: "@media all".utf8, maxReplacements: 1)
    }

    private mutating func files(_ issue: Issue) {
        section(word("Filerna", "The files")) { page in
            page.out.append("<ul>\n")
            for ending in [".txt", ".html", ".eml", "-draft.eml"] {
                page.out.append("<li><a href=\"")
                page.out.appendEscaped("\(issue.slug)/\(issue.slug)\(ending)")
                page.out.append("\">")
                page.out.appendEscaped(issue.slug + ending)
                page.out.append("</a></li>\n")
            }
            page.out.append("</ul>\n")
        }
    }

    private mutating func section(_ heading: String, _ content: (inout LetterPreview) -> Void) {
        out.append("<section>\n")
        element("h3", heading)
        content(&self)
        out.append("</section>\n")
    }

    private mutating func element(_ name: StaticString, _ text: String) {
        out.append("<")
        out.append(name)
        out.append(">")
        out.appendEscaped(text)
        out.append("</")
        out.append(name)
        out.append(">\n")
    }

    private static let style: StaticString = """
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
        body { margin: 0 }
        main { max-width: 88rem; margin: 0 auto; padding: 1.5rem 1rem }
        h1 { font-size: 1.6rem; margin: 0 0 .5rem }
        h2 { font-size: 1.2rem; display: inline; margin: 0 }
        h3 { font-size: 1rem; margin: 0 0 .5rem }
        .issue { border-top: 1px solid GrayText; padding: 1rem 0 }
        .issue[open] { display: flow-root }
        summary { cursor: pointer }
        summary span { color: GrayText }
        section { display: inline-block; vertical-align: top; margin: 1rem 1.5rem 0 0; max-width: 100% }
        iframe { border: 1px solid GrayText; max-width: 100%; background: #fff }
        pre { border: 1px solid GrayText; padding: 1rem; margin: 0; max-height: 40rem; overflow: auto; width: 76ch; \
        max-width: 100%; box-sizing: border-box; white-space: pre-wrap }
        dl { margin: 0; max-width: 44rem; overflow-wrap: anywhere }
        dt { font-weight: 600 }
        dd { margin: 0 0 .5rem }
        .findings { border-left: .25rem solid #b26a00; padding: .25rem 0 .25rem 1.5rem }
        .findings li { white-space: pre-wrap }
        @media (max-width: 30rem) { section { margin-right: 0 } }

        """
}
