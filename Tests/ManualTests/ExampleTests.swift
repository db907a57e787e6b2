import Diagnostics
import Testing

@Suite struct ExampleTests {
    @Test func theStarterWithoutTextsIsWithoutFault() throws {
        #expect(try ExampleSite().findings().isEmpty)
    }

    /// The sections of the manual but for those about goals, which have a test of their own.
    static let sections = ManualPage.guide.filter { !$0.path.hasPrefix("Manual/mal") }.flatMap(\.sections)
        .filter { !$0.examples.isEmpty }

    /// What an editor copies from the manual works as it stands.
    @Test(arguments: sections)
    func theExamplesOfASectionHaveNoFault(section: ManualSection) throws {
        let site = try ExampleSite()
        try site.add(guide: section.examples)
        let text = FindingText(language: .swedish)
        #expect(site.findings().map(text.text).joined().isEmpty)
    }

    /// What the README and the first chapter show as Blad's answer is what Blad answers.
    @Test(arguments: [
        ("README.md", "content/nyheter/torgmote.md", "titel: Torgmöte i Norrby\ndatum: 2026-11-31\ntaagar: [färjan]"),
        (
            "Manual/kom-igang.md", "content/nyheter/2026-11-20-torgmote.md",
            "titel: Torgmöte i Norrby\ningress: Kom.\ntaagar: [färjan, Norrby]"
        ),
    ])
    func theMessageThatIsShownIsReal(page: String, file: String, matter: String) throws {
        let site = try ExampleSite()
        let example = ManualExample(language: "md", path: file, text: "---\n\(matter)\n---\n\nVi ses.\n", line: 1)
        try site.add(faults: [example])
        let text = FindingText(language: .swedish)
        let answer = site.findings().map(text.text).joined()
        #expect(!answer.isEmpty)
        #expect(try ManualPage(path: page).text.contains(answer), "\(answer)")
    }
}
