import Foundation
import Foundations
import Testing

/// What an export writes, and what it leaves alone.
@Suite struct LetterExportFileTests {
    private static let four = [
        "2026-05/2026-05-draft.eml", "2026-05/2026-05.eml", "2026-05/2026-05.html", "2026-05/2026-05.txt",
    ]

    @Test func exactlyFourFilesAndThePageToLookAtThem() {
        let exported = LetterSite("Hej.").export()
        #expect(exported.outbox.keys.filter { $0.hasPrefix("2026-05/") }.sorted() == Self.four)
        #expect(Set(exported.outbox.keys).subtracting(Self.four) == ["index.html", ".dark/2026-05.html"])
        #expect(
            exported.report.files
                == [".txt", ".html", ".eml", "-draft.eml"].map { "outbox/2026-05/2026-05\($0)" }
                + ["outbox/index.html"])
        #expect(exported.findings == [])
    }

    @Test func theDraftIsOneLineAndThenTheMail() throws {
        let exported = LetterSite("Hej.").export()
        #expect(try exported.file("-draft.eml") == "X-Unsent: 1\r\n" + (try exported.file(".eml")))
    }

    @Test func nothingElseInTheOutboxIsTouched() {
        let letters = LetterSite("Hej.")
        let others = ["outbox/2026-04/2026-04.txt", "outbox/2026-05/mina-ord.txt", "outbox/läs mig.txt", "outbox/.x/y"]
        for path in others { letters.site.write(path, "mitt") }
        let outbox = letters.export().outbox
        for path in others { #expect(outbox[String(path.dropFirst(7))] == Array("mitt".utf8), "\(path)") }
        #expect(Self.four.allSatisfy { outbox[$0] != nil })
    }

    @Test func exportedAgainTheNewOnesStandThereAlone() throws {
        let letters = LetterSite("Förstaordet.")
        let first = letters.export()
        letters.site.write(LetterSite.path, LetterSite.letter("Andraordet."))
        let second = letters.export()
        #expect(second.outbox.keys.sorted() == first.outbox.keys.sorted())
        for ending in [".txt", ".html", ".eml", "-draft.eml"] {
            #expect(try first.file(ending).contains("Förstaordet") || ending.hasSuffix("eml"))
            #expect(try !second.file(ending).contains("rstaordet") && second.file(ending).contains("Andraordet"))
        }
    }

    @Test func anExportThatFailsLeavesTheOutboxAsItWas() {
        let letters = LetterSite("Hej.")
        let before = letters.export().outbox
        letters.site.write(LetterSite.path, LetterSite.letter("[x](javascript:1)"))
        let failed = letters.export()
        #expect(failed.exitStatus == 1 && failed.outbox == before && failed.report.files == [])
    }

    @Test func anErrorAnywhereInTheSiteStopsTheExport() {
        let exported = LetterSite("Hej.", ["content/om.md": text("titel: Om\ntitlel: x")]).export()
        #expect(exported.findings == ["content/om.md:3 error unknown-key"] && exported.outbox.isEmpty)
    }

    @Test func withStrictAWarningStopsTheExport() {
        let letters = LetterSite("Läs [här](https://x.example/).")
        #expect(letters.export(strict: true).exitStatus == 1 && letters.outbox.isEmpty)
        #expect(letters.export().exitStatus == 0 && !letters.outbox.isEmpty)
    }

    @Test(arguments: ["outbox", "outbox/2026-05"])
    func aFileWhereTheFolderShouldBeIsRefused(path: String) {
        let letters = LetterSite("Hej.")
        letters.site.write(path, "mitt")
        let exported = letters.export()
        #expect(exported.codes == ["cannot-write"] && exported.exitStatus == 2)
        #expect(FileManager.default.contents(atPath: letters.site.folder + "/" + path) == Data("mitt".utf8))
    }

    @Test(arguments: ["outbox", "outbox/2026-05"])
    func aLinkIsNeverFollowed(path: String) throws {
        let letters = LetterSite("Hej.")
        let other = letters.site.folder + "/annat"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        let whole = letters.site.folder + "/" + path
        if path.contains("/") {
            try FileManager.default.createDirectory(
                atPath: letters.site.folder + "/outbox", withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(atPath: whole, withDestinationPath: other)
        #expect(letters.export().codes == ["cannot-write"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: other) == [])
    }

    @Test func theSiteHoldsNothingOfTheOutbox() {
        let letters = LetterSite("Hej.")
        letters.export()
        #expect(letters.site.build().paths.allSatisfy { !$0.contains("outbox") && !$0.contains(".eml") })
    }
}
