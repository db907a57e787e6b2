import Diagnostics
import Foundations
import Testing

/// Every code is raised by a site that has that one mistake, and none is left that nothing raises.
@Suite struct MessageCodeTests {
    /// Codes of writing, which `BuildTests` raises on a disk.
    private static let ofWriting: Set<Code> = [.buildRunning, .cannotWrite, .outputNotOurs, .addressGone]
    /// What `SavedMeanwhileTests` raise, on a disk too.
    private static let ofReading: Set<Code> = [.changedMeanwhile]
    /// Codes that only a named letter gives (`LetterExportChoiceTests`), and the one that only a fault of Blad's does.
    private static let ofNamedLetters: Set<Code> = [.draftIssue, .letterFault]
    /// Codes of printing, which `PrintTests` raises, and of a machine without fonts (`ShareCardTests`).
    private static let ofPrinting: Set<Code> = [.noPDF, .notPublished, .pdfFailed, .noShareCards]

    /// Codes of publishing, which `PublishTests` raises.
    private static let ofPublishing: Set<Code> = [
        .damagedManifest, .foreignFile, .hostFailed, .missingProgram, .noPublishAddress, .notBuilt, .siteNotPublic,
        .staleSite,
    ]

    /// Codes of links that are looked up, which `ExternalLinkTests` raise.
    private static let ofLookups: Set<Code> = [.deadLink, .movedLink, .uncheckedLink]

    @Test func everyCodeHasAnExample() {
        let raised = [
            Set(MessageCodeSamples.all.map(\.code)), Self.ofWriting, Self.ofReading, Self.ofNamedLetters,
            Self.ofPrinting, Self.ofPublishing, Self.ofLookups,
        ]
        #expect(Set(Code.allCases).subtracting(raised.joined()) == [])
    }

    @Test(arguments: MessageCodeSamples.all)
    func theExampleRaisesItsCode(sample: MessageCodeSamples.Sample) {
        let codes = sample.findings.map(\.code)
        #expect(codes.contains(sample.code), "\(codes)")
    }

    @Test func aSiteWithoutMistakesRaisesNothing() {
        #expect(MemorySite(["content/index.md": "---\ntitle: Start\n---\nVälkommen.\n"]).check() == [])
    }

    @Test(arguments: MessageCodeSamples.all)
    func everyFindingSaysHowItIsMended(sample: MessageCodeSamples.Sample) {
        for finding in sample.findings {
            #expect(
                finding.help?.swedish.isEmpty == false && finding.help?.english.isEmpty == false,
                "\(finding.message.english)")
        }
    }

    /// One word for one thing: a site is a webbplats.
    @Test(arguments: MessageCodeSamples.all) func theSameThingHasTheSameWord(sample: MessageCodeSamples.Sample) {
        for finding in sample.findings {
            #expect(
                ![finding.message.swedish, finding.help?.swedish ?? ""].contains { $0.lowercased().contains("sajt") })
        }
    }

    @Test(arguments: MessageCodeSamples.all)
    func messagesAreOneLineInBothLanguagesWithoutFullStop(sample: MessageCodeSamples.Sample) {
        for finding in sample.findings {
            for text in [finding.message.swedish, finding.message.english] {
                #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("\n"), "\(text)")
            }
            for language in MessageLanguage.allCases {
                let shown = FindingText(language: language).text(finding)
                #expect(!shown.unicodeScalars.contains { $0.isStrayControl })
            }
        }
    }
}
