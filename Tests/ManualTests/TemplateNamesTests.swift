import Templates
import Testing

@testable import Editions

@Suite struct TemplateNamesTests {
    /// The tables of names that templates may use are those of the code.
    @Test func theNamesAreThoseOfTheCode() throws {
        let wanted = TemplateReference.markdown(Theme.roots, language: .swedish).trimmingSpaces
        let found = MarkedParts(try ManualPage(path: "Manual/namn.md").text, label: "namn").parts.map(\.text)
        #expect(found == [wanted], "Manual/namn.md: write this\n\n\(wanted)\n")
    }
}
