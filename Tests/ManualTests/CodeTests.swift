import Diagnostics
import Testing

@Suite struct CodeTests {
    @Test func everyCodeHasASectionInOrderOfTheAlphabet() {
        #expect(ManualPage.codes.map(\.title) == Code.allCases.sorted().map(\.rawValue))
    }

    @Test(arguments: ManualPage.codes)
    func aSectionSaysHowSevereItIsAndHowItIsMended(section: ManualSection) throws {
        let code = try #require(Code(rawValue: section.title))
        let word =
            switch code.severity {
            case .error: code.isRefusal ? "Stopp" : "Fel"
            case .warning: "Varning"
            case .hint: "Tips"
            }
        #expect(section.prose.trimmingSpaces.hasPrefix("**\(word).** "))
        #expect(section.prose.contains("\n**Så lagas det:** "))
    }

    /// An example gives its code and no other; where there is none the text says why. Hints may stand beside it.
    @Test(arguments: ManualPage.codes)
    func theExampleGivesTheCode(section: ManualSection) throws {
        guard !section.examples.isEmpty else {
            #expect(section.prose.contains("\n*Inget exempel: "), "no example, and no reason why")
            return
        }
        let site = try ExampleSite()
        try site.add(faults: section.examples)
        let checked = site.findings()
        // What a check does not say, an export of the letter does.
        let said = checked.contains { $0.code.rawValue == section.title } ? checked : site.exported(section.letter)
        let findings = said.filter { $0.severity > .hint || $0.code.rawValue == section.title }
        #expect(Set(findings.map(\.code.rawValue)) == [section.title], "\(findings.map(\.message.english))")
    }
}
