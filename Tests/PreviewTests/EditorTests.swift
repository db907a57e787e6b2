import Build
import Content
import Foundation
import Foundations
import Testing

@testable import Preview

/// The editing page: what it shows, what it saves, and that it loses nothing.
@Suite struct EditorTests {
    private static let path = "content/blogg/2026-01-01-bussen.md"
    private static let file =
        "---\r\n# rubriken\r\ntitle:  'Bussen'  # kort\r\ntags: [buss, klimat]\r\ndraft: no\r\n---\r\n\r\nFörsta raden.\r\nAndra.\n\nTredje."
    private static let files = [
        path: file, "content/index.md": text("title: Start"),
        "content/blogg/2026-02-01-annat.md": text("title: Annat\ntags: [skola]\nauthor: Anna"),
        "content/kalender/mote.md": text("title: Möte\nstart: 2026-07-01 18.30\nend: 21:00\nplace: Lyktan"),
        "content/data/activities.csv": "date,channel\n2026-05-01,facebook\n",
        "content/.hemlig.md": "x", "content/_utkast.md": "x", "hemligt.md": "x", "templates/x.md": "x",
    ]

    private func preview() async -> Previewed { await PreviewFolder(Self.files).preview() }
    private let address = "/_blad/redigera"

    // MARK: The page

    @Test("The page has a field for each key, with what the file says and what the site has") func fields() async {
        let page = await preview().page(address + "?path=" + Self.path)
        #expect(page.contains("<input id=\"falt-title\" name=\"f.title\" value=\"Bussen\""))
        #expect(page.contains("<input type=\"date\" id=\"falt-date\" name=\"f.date\" value=\"\""))
        #expect(page.contains("<input type=\"checkbox\" id=\"falt-draft\" name=\"f.draft\" value=\"true\" aria"))
        #expect(page.contains("name=\"f.tags\" value=\"klimat\" list=\"forslag-tags\""))
        #expect(page.contains("<option value=\"skola\">"))
        #expect(page.contains(">Rubriken. Måste finnas.<"))
        // A box is ticked, not answered with a word.
        #expect(page.contains(">Syns inte någonstans och räknas inte.<"))
        #expect(page.contains("\nFörsta raden.\nAndra.\n\nTredje.</textarea>"))
        #expect(page.contains("<html lang=\"sv\">") && !page.contains("f.start"))
        let event = await preview().page(address + "?path=content/kalender/mote.md")
        #expect(event.contains("id=\"falt-start\" name=\"f.start\" value=\"2026-07-01\""))
        #expect(event.contains("id=\"tid-start\" name=\"f.start\" value=\"18:30\""))
        #expect(event.contains("id=\"tid-end\" name=\"f.end\" value=\"21:00\""))
    }

    @Test("Front matter that cannot be read is shown with the whole file, as tables and settings are") func whole()
        async
    {
        let preview = await preview()
        preview.folder.write(Self.path, "---\ntitle: [\n---\n\n<b>Text\n")
        for (path, text) in [
            (Self.path, "\n---\ntitle: [\n---\n\n&lt;b&gt;Text\n</textarea>"),
            ("content/data/activities.csv", "facebook\n</textarea>"), ("content/site.yml", "kind: plan}\n</textarea>"),
        ] {
            let page = await preview.page(address + "?path=" + path)
            #expect(page.contains("name=\"mode\" value=\"whole\"") && page.contains(text), "\(page)")
        }
        #expect(await preview.page(address + "?path=" + Self.path).contains("så hela filen visas"))
    }

    @Test(
        "The line to mend leads to the key whose value stands there, whatever the number is",
        arguments: [
            (1, nil), (2, nil), (3, "title"), (4, "tags"), (5, "draft"), (6, nil), (9, nil), (0, nil), (.min, nil),
            (.max, nil),
        ] as [(Int, String?)])
    func line(number: Int, key: String?) async {
        let page = await preview().page(address + "?path=\(Self.path)&line=\(number)")
        #expect(page.contains("data-line=\"\(number)\""))
        #expect(key.map { page.contains("data-line-key=\"\($0)\"") } ?? !page.contains("data-line-key"))
    }

    @Test("A page of the preview leads to its text") func link() async {
        let page = await preview().page("/blogg/2026/bussen/")
        #expect(page.contains("<a href=\"/_blad/redigera?path=content/blogg/2026-01-01-bussen.md\">Redigera</a>"))
    }

    // MARK: Saving

    @Test("What is saved changes what was changed and no other byte") func save() async throws {
        let preview = await preview()
        var file = try OpenedFile(Self.path, in: preview.folder)
        let same = await preview.post(
            address,
            file.form([
                ("title", "Bussen"), ("tags", "buss"), ("tags", "klimat"), ("tags", ""), ("draft", ""), ("date", ""),
                ("summary", " "), ("audience", ""),
            ]))
        #expect(same.status == 303 && preview.folder.text(Self.path) == Self.file)
        #expect(same.header("Location") == address + "?path=" + Self.path + "&saved=1")
        let answer = await preview.post(
            address,
            file.form(
                [
                    ("title", "Bussen: tillbaka"), ("tags", "buss"), ("tags", "vård"), ("draft", ""), ("draft", "true"),
                    ("summary", "Två\r\nrader"),
                ], text: "Första raden.\r\nNy rad.\r\n\r\nTredje."))
        #expect(answer.status == 303)
        let wanted = Self.file.replacing("'Bussen'", with: "'Bussen: tillbaka'").replacing("klimat]", with: "vård]")
            .replacing("draft: no\r\n", with: "draft: true\r\nsummary: Två rader\r\n").replacing(
                "Andra.", with: "Ny rad.")
        #expect(preview.folder.text(Self.path) == wanted)
        file = try OpenedFile("content/kalender/mote.md", in: preview.folder)
        _ = await preview.post(
            address, file.form([("start", "2026-07-02"), ("start", "18:30"), ("end", ""), ("end", "21:00")]))
        #expect(
            preview.folder.text("content/kalender/mote.md")
                == text("title: Möte\nstart: 2026-07-02 18:30\nend: 21:00\nplace: Lyktan"))
    }

    @Test("The script is told what is saved, so that the next save begins there") func saveByScript() async throws {
        let preview = await preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        let answer = await preview.post(address, file.form(text: "Nytt."), accept: "application/json")
        let told = try JSONDecoder().decode([String: String].self, from: Data(answer.bytes))
        let next = try OpenedFile(Self.path, in: preview.folder)
        #expect(answer.status == 200 && told["hash"] == next.hash && told["base"] == next.base)
    }

    @Test("A file that has changed on the disk is not written over: both are shown") func conflict() async throws {
        let preview = await preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        let theirs = Self.file.replacing("Andra.", with: "Deras rad.")
        preview.folder.write(Self.path, theirs)
        let typed = file.form([("title", "Min rubrik")], text: "Min rad.\n\nTredje.")
        #expect(await preview.post(address, typed, accept: "application/json").status == 409)
        let answer = await preview.post(address, typed)
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 409 && preview.folder.text(Self.path) == theirs)
        #expect(page.contains("Min rubrik") && page.contains("Min rad.") && page.contains("Deras rad."))
        // Saved from that page, what was typed stands, and with it what the page was told of the file.
        let again = try OpenedFile(Self.path, in: preview.folder)
        #expect(page.contains("name=\"hash\" value=\"\(again.hash)\""))
        let mine = again.base.replacing("Deras rad.", with: "Båda.")
        #expect(await preview.post(address, again.whole(mine)).status == 303)
        #expect(preview.folder.text(Self.path) == theirs.replacing("Deras rad.", with: "Båda."))
    }

    @Test("Of two that save at the same time one is told, and the text of the other stands") func atOnce()
        async throws
    {
        var disk = FileSystem.posix
        // As slow as a disk can be: both have looked at the file before either of them writes.
        disk.sync = { _ throws(FileError) in Thread.sleep(forTimeInterval: 0.05) }
        let preview = await PreviewFolder(Self.files).preview(writingTo: disk)
        let file = try OpenedFile(Self.path, in: preview.folder)
        async let first = preview.post(address, file.form(text: "Min."), accept: "application/json").status
        async let second = preview.post(address, file.form(text: "Din."), accept: "application/json").status
        let statuses = await [first, second]
        #expect(statuses.sorted() == [200, 409])
        #expect(preview.folder.text(Self.path).hasSuffix(statuses[0] == 200 ? "Min." : "Din."))
        let names = FileSystem.posix.names(below: preview.folder.folder + "/content/blogg")
        #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
    }

    @Test("What another program saves while the disk is slow is not written over") func savedMeanwhile()
        async throws
    {
        let folder = PreviewFolder(Self.files)
        var disk = FileSystem.posix
        disk.sync = { _ throws(FileError) in folder.write(Self.path, "Deras.") }
        let preview = await folder.preview(writingTo: disk)
        let file = try OpenedFile(Self.path, in: folder)
        let answer = await preview.post(address, file.form(text: "Min."))
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 409 && page.contains("Min.") && page.contains("Deras."))
        #expect(folder.text(Self.path) == "Deras.")
    }

    @Test("A file whose name came from a Mac is opened and saved by the name that its links have") func decomposed()
        async throws
    {
        let composed = "content/möten/årsmöte.md", decomposed = composed.decomposedStringWithCanonicalMapping
        let folder = PreviewFolder([decomposed: text("title: Årsmöte"), "content/index.md": text("title: Start")])
        let preview = await folder.preview()
        #expect(await preview.page(address + "?path=" + WorkbenchLink.encoded(composed)).contains("value=\"Årsmöte\""))
        var fields = try OpenedFile(decomposed, in: folder).form([("title", "Möte")])
        fields[0].1 = composed
        #expect(await preview.post(address, fields).status == 303)
        #expect(folder.text(decomposed) == text("title: Möte"))
        for parent in ["/content/möten", "/content/möten".decomposedStringWithCanonicalMapping] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.folder + parent)) ?? []
            #expect(names.count <= 1, "\(names)")
        }
    }

    @Test("A file that is gone is made again when one says so") func removed() async throws {
        let preview = await preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        preview.folder.remove(Self.path)
        let answer = await preview.post(address, file.form(text: "Min."))
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 409 && page.contains("Min.") && page.contains("Filen har tagits bort medan du skrev"))
        #expect(preview.folder.text(Self.path).isEmpty)
        var fields = file.whole("---\ntitle: A\n---\n\nMin.\n")
        fields[1].1 = "none"
        fields[2].1 = ""
        #expect(await preview.post(address, fields).status == 303)
        #expect(preview.folder.text(Self.path) == "---\ntitle: A\n---\n\nMin.\n")
        // Not when something else has come to stand there meanwhile.
        preview.folder.write(Self.path, "Deras.")
        #expect(await preview.post(address, fields).status == 409 && preview.folder.text(Self.path) == "Deras.")
    }

    @Test("A value that a form cannot change is not lost: the page comes again with all that was typed") func refused()
        async throws
    {
        let preview = await preview()
        preview.folder.write(Self.path, "---\ntitle: A\ntags:\n  - a # varför\n  - [b]\n---\n\nText.\n")
        preview.folder.write(Self.path, "---\ntitle: >- # vikt\n  A\n  b\n---\n\nText.\n")
        let file = try OpenedFile(Self.path, in: preview.folder)
        let before = preview.folder.text(Self.path)
        let answer = await preview.post(address, file.form([("title", "Ny <rubrik>")], text: "Nyskrivet."))
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 422 && preview.folder.text(Self.path) == before)
        #expect(page.contains("Ny &lt;rubrik&gt;") && page.contains("\nNyskrivet.</textarea>"))
        #expect(page.contains("en anmärkning mitt i värdet"))
        let control = await preview.post(address, file.form(text: "a\u{7}b"))
        #expect(control.status == 422 && preview.folder.text(Self.path) == before)
        let long = await preview.post(address, file.form(text: String(repeating: "x", count: 1 << 20)))
        #expect(long.status == 422 && preview.folder.text(Self.path) == before)
    }

    // MARK: Safety

    @Test(
        "Nothing outside the content is read or written",
        arguments: [
            "hemligt.md", "content/../hemligt.md", "content/blogg/../../hemligt.md", "/etc/passwd", "content",
            "content/", "content/.hemlig.md", "content/_utkast.md", "templates/x.md", "content//index.md",
            "content/./index.md", "content\\index.md", "content/index.md\u{0}", "content/a\n.md",
            "../x/content/index.md",
            "content/bild.jpg", "content/utlank.md", "content/utmapp/hemligt.md", "",
        ])
    func outside(path: String) async throws {
        let preview = await preview()
        let root = preview.folder.folder
        try FileManager.default.createSymbolicLink(
            atPath: root + "/content/utlank.md", withDestinationPath: root + "/hemligt.md")
        try FileManager.default.createSymbolicLink(atPath: root + "/content/utmapp", withDestinationPath: root)
        let before = Self.all(in: root)
        let read = await preview.app.answer(
            WorkbenchRequest(.get, address, query: FormFields(encoded: "path=" + WorkbenchLink.encoded(path))))
        #expect([403, 404, 422].contains(read.status))
        for hash in [EditSubmission.missing, ContentFiles.hash(Array("x".utf8))] {
            let fields = [
                ("path", path), ("hash", hash), ("base", "x"), ("mode", "whole"), ("text", "---\ntitle: X\n---\ny\n"),
            ]
            #expect(await [403, 409, 422].contains(preview.post(address, fields).status))
            #expect(await [400, 200, 422].contains(preview.post("/_blad/preview", fields).status))
        }
        let picture = await preview.post(
            "/_blad/bild", query: "name=a.png&path=" + WorkbenchLink.encoded(path), bytes: Pixel.png)
        #expect([403, 422].contains(picture.status))
        let shown = await preview.get("/_blad/preview?path=" + WorkbenchLink.encoded(path))
        #expect([404, 500].contains(shown.status))
        #expect(Self.all(in: root) == before)
    }

    @Test("Without the token nothing is written") func withoutToken() async throws {
        let preview = await preview()
        let file = try OpenedFile(Self.path, in: preview.folder)
        for path in ["redigera", "preview", "ny", "bild?path=" + Self.path] {
            var fields = file.whole("x")
            fields.append(contentsOf: [("kind", "page"), ("title", "Ny")])
            let body = fields.map { "\($0.0)=\(WorkbenchLink.encoded($0.1))" }.joined(separator: "&")
            let answer = await preview.app.answer(
                WorkbenchRequest(
                    .post, "/_blad/" + path, headers: ["content-type": "application/x-www-form-urlencoded"],
                    body: Array((body + "&token=fel").utf8)))
            #expect(answer.status == 403)
        }
        #expect(preview.folder.text(Self.path) == Self.file && preview.folder.text("content/ny.md").isEmpty)
    }

    private static func all(in root: String) -> [String] {
        (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []).sorted().map { path in
            path + ":" + (FileManager.default.contents(atPath: root + "/" + path)?.base64EncodedString() ?? "")
        }
    }
}
