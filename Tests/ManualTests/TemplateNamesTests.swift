import Templates
import Testing

@testable import Editions

@Suite struct TemplateNamesTests {
    /// The tables of names that templates may use are those of the code.
    @Test func theNamesAreThoseOfTheCode() throws {
        let wanted = TemplateReference.markdown(Theme.roots, language: .swedish).trimmingSpaces
        let page = try ManualPage(path: "Manual/namn.md")
        let found = MarkedParts(page.text, label: "namn").parts.map(\.text)
        #expect(found.count == 1)
        try MadeFromCode(path: page.path).expect(try #require(found.first), is: wanted)
    }

    /// Whoever makes a theme of their own finds every template that a build asks for.
    @Test func theChapterOnThemesNamesEveryTemplateThatMustBeThere() throws {
        let text = try ManualPage(path: "Manual/tema.md").text
        for name in Theme.roots.keys.sorted() { #expect(text.contains("`\(name)`"), "\(name)") }
    }
}
