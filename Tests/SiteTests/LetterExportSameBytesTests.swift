import Foundation
import Foundations
import Testing

/// The same texts give the same bytes, whenever and wherever they are exported.
@Suite struct LetterExportSameBytesTests {
    private static let body = """
        Åsa, Östen och Malmö. [Länken dit](../blogg/2026-05-01-post.md)[^1].

        ![Torget](bild.png)

        ```kalender
        ```

        ```inlägg
        ```

        [^1]: En not.
        """

    private static func site() -> LetterSite {
        LetterSite(
            body,
            [
                "content/blogg/2026-05-01-post.md": text("title: Posten"),
                "content/kalender/a.md": text("title: Torgmöte\nstart: 2026-05-26 18:00\nplace: Torget"),
                "content/kalender/b.md": text("title: Möte\nstart: 2026-05-26 18:00"),
            ], bytes: ["content/brev/bild.png": Samples.png])
    }

    private static let first = site().export().outbox

    @Test(arguments: ["2020-01-01", "2026-05-20", "2050-12-31"])
    func whateverTheDay(day: String) { #expect(Self.site().export(asOf: day).outbox == Self.first) }

    @Test func whateverTheClock() {
        #expect(Self.site().export(asOf: nil) { 2_000_000_000 }.outbox == Self.first)
    }

    @Test func whateverTheFolder() { #expect(Self.site().export().outbox == Self.first && !Self.first.isEmpty) }

    @Test func againOverTheFirst() {
        let letters = Self.site()
        letters.export()
        #expect(letters.export().outbox == Self.first)
    }

    @Test func whateverTheFilesTimes() throws {
        let letters = Self.site()
        let root = letters.site.folder + "/content"
        for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 86_400)], ofItemAtPath: root + "/" + path)
        }
        #expect(letters.export().outbox == Self.first)
    }

    @Test func nothingTellsWhichMachineMadeThem() {
        let letters = Self.site()
        let outbox = letters.export().outbox
        #expect(outbox.count == Self.first.count)
        let host = ProcessInfo.processInfo.hostName.lowercased()
        for (path, bytes) in outbox {
            #expect(!bytes.holds(Array(letters.site.folder.lowercased().utf8)), "\(path)")
            #expect(host == "localhost" || host.count < 6 || !bytes.holds(Array(host.utf8)), "\(path)")
        }
    }

    @Test func textInOtherFormsOfUnicodeGivesTheSame() {
        let letters = Self.site()
        letters.site.write(
            LetterSite.path, LetterSite.letter(Self.body).decomposedStringWithCanonicalMapping)
        #expect(letters.export().outbox == Self.first)
    }
}
