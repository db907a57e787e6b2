import Build
import Content
import Foundation
import Foundations
import Testing

@testable import Preview

/// What is typed is shown and checked before it is saved.
@Suite struct TrialTests {
    private static let path = "content/blogg/2026-01-01-bussen.md"
    private static let files = [
        path: text("title: Bussen\ndraft: true"), "content/index.md": text("title: Start"),
        "content/blogg/2026-01-02-ute.md": text("title: Ute"),
        "content/brev/2026-07.md": text("title: Ahead\ndate: 2026-07-01\naudience: members"),
    ]

    private struct Told: Decodable {
        let changed: Bool
        let findings: [Found]
        let bodyLine: Int
        let html: String

        struct Found: Decodable, Equatable {
            let severity: String, message: String, help: String, key: String
            let line: Int, column: Int
        }
    }

    private func told(_ preview: Previewed, _ fields: [(String, String)]) async throws -> Told {
        let answer = await preview.post("/_blad/preview", fields, accept: "application/json")
        return try JSONDecoder().decode(Told.self, from: Data(answer.bytes))
    }

    @Test("The page and the findings are those that the file would have") func page() async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        let whole = try await told(preview, file.form([("title", "Nytt & bra")], text: "Se [hit](2026-01-02-ute.md)."))
        #expect(whole.html.contains("<h1>Nytt &amp; bra</h1>") && whole.html.contains("href=\"/blogg/2026/ute/\""))
        #expect(whole.findings.isEmpty && !whole.html.contains("blad-bar") && !whole.changed && whole.bodyLine == 6)
        let broken = try await told(preview, file.form([("title", "")], text: "Rad ett.\n\n[x](saknas.md)"))
        #expect(broken.findings.contains { $0.message.contains("rubrik") })
        let link = try await told(preview, file.form(text: "Rad ett.\n\n[x](saknas.md)"))
        #expect(link.findings.map(\.line) == [8] && link.findings.map(\.severity) == ["error"])
        let date = try await told(preview, file.form([("updated", "2026-01-01"), ("expires", "2025-12-31")]))
        #expect(date.findings.map(\.key) == ["expires"], "\(date.findings)")
        // Nothing of it is written, and the site is as it was.
        #expect(preview.folder.text(Self.path) == Self.files[Self.path])
        #expect(await preview.get("/blogg/2026/bussen/").status == 404)
    }

    @Test("What is missing leads to the field that it is written in") func missing() async throws {
        let folder = PreviewFolder(["content/kalender/mote.md": text("title: Möte\nstart: 2026-07-01 18:30")])
        let preview = await folder.preview()
        let file = try OpenedFile("content/kalender/mote.md", in: folder)
        for key in ["title", "start"] {
            let told = try await told(preview, file.form([(key, ""), (key, "")]))
            #expect(told.findings.map(\.key) == [key], "\(told.findings)")
            #expect(told.findings.allSatisfy { $0.line < told.bodyLine })
        }
    }

    @Test("The findings are those of the check, and in its words") func sameAsCheck() async throws {
        let folder = PreviewFolder(Self.files)
        let preview = await folder.preview()
        let path = "content/blogg/2026-01-02-ute.md"
        let file = try OpenedFile(path, in: folder)
        let wrong = "---\ntitle: Ute\ntaagar: x\n---\n\n[x](saknas.md) ![](b.png)\n\n<b>\n"
        let told = try await told(preview, file.whole(wrong))
        folder.write(path, wrong)
        let found = SiteBuild(folder.options(), clock: { 0 }).check().findings.filter { $0.place.file == path }
        #expect(!found.isEmpty)
        #expect(
            told.findings
                == found.map {
                    Told.Found(
                        severity: $0.severity.rawValue, message: $0.message.swedish, help: $0.help?.swedish ?? "",
                        key: "", line: $0.place.line, column: $0.place.column)
                })
    }

    @Test("What is not published yet has its page too, and its pictures") func unpublished() async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let letter = try OpenedFile("content/brev/2026-07.md", in: preview.folder)
        #expect(try await told(preview, letter.form(text: "Till er.")).html.contains("Till er."))
        preview.folder.write("content/blogg/bild.png", Pixel.png)
        let draft = try OpenedFile(Self.path, in: preview.folder)
        let page = try await told(preview, draft.form(text: "![En bild](bild.png)")).html
        let source = try #require(page.split(separator: "src=\"").dropFirst().first?.split(separator: "\"").first)
        let picture = await preview.get(String(page.contains("<img") ? "/blogg/2026/bussen/bild.png" : source))
        #expect(picture.status == 200 && picture.header("Content-Type")?.hasPrefix("image/") == true, "\(page)")
    }

    @Test("Who types is told that the file has changed meanwhile") func changed() async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        preview.folder.write(Self.path, text("title: Annat"))
        #expect(try await told(preview, file.form()).changed)
        preview.folder.remove(Self.path)
        #expect(try await told(preview, file.form()).changed)
    }
}
