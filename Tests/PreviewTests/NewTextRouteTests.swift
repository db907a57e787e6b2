import Foundations
import Testing

@testable import Preview

/// A new text is made from the workbench: of a kind, or for a goal.
@Suite struct NewTextRouteTests {
    private static let files = [
        "content/index.md": text("title: Start"),
        "content/plan/2026.md": text(
            "title: Plan\nperiod: 2026\ngoals:\n  - {id: insandare, text: Två insändare i månaden, count: {section: blogg}, at-least: 2, per: month}\n  - {id: uppgift, text: En uppgift}"
        ),
    ]

    @Test("A kind and a title make a draft, and its page is opened") func kind() async {
        let preview = await PreviewFolder(Self.files).preview()
        let answer = await preview.post("/_blad/ny", [("kind", "kalender"), ("title", "Träff i Åkerby")])
        let path = "content/kalender/2026-06-15-traff-i-akerby.md"
        #expect(answer.status == 303 && answer.header("Location") == "/_blad/redigera?path=" + path)
        #expect(preview.folder.text(path).contains("utkast: true"))
        #expect(await preview.get("/_blad/redigera?path=" + path).status == 200)
        // Again, and nothing is written over: the page leads to the file that is there.
        preview.folder.write(path, "mitt")
        let again = await preview.post("/_blad/ny", [("kind", "kalender"), ("title", "Träff i Åkerby")])
        #expect(again.status == 422 && preview.folder.text(path) == "mitt")
        #expect(String(decoding: again.bytes, as: UTF8.self).contains("/_blad/redigera?path=" + path))
    }

    @Test("A goal makes the draft that it asks for, in its window") func goal() async {
        let preview = await PreviewFolder(Self.files).preview()
        let fields = [("plan", "plan/2026"), ("goal", "insandare")]
        let answer = await preview.post("/_blad/ny", fields)
        let path = "content/blogg/2026-06-15-blogg-juni-2026.md"
        #expect(answer.header("Location") == "/_blad/redigera?path=" + path)
        let ahead = await preview.post("/_blad/ny", fields + [("window", "10"), ("title", "Novemberbrev")])
        #expect(ahead.header("Location") == "/_blad/redigera?path=content/blogg/2026-11-01-novemberbrev.md")
    }

    @Test(
        "What makes no text is said, and nothing is written",
        arguments: [
            [("kind", "kalender"), ("title", " ")], [("kind", "okänt"), ("title", "A")],
            [("kind", "page"), ("title", "???")],
            [("plan", "plan/2026"), ("goal", "uppgift")], [("plan", "plan/2025"), ("goal", "insandare")],
            [("plan", "plan/2026"), ("goal", "insandare"), ("window", "99")],
            [("plan", "plan/2026"), ("goal", "insandare"), ("window", "-1")], [],
        ])
    func refused(fields: [(String, String)]) async {
        let preview = await PreviewFolder(Self.files).preview()
        let before = FileSystem.posix.names(below: preview.folder.folder)
        #expect(await preview.post("/_blad/ny", fields).status == 422)
        #expect(FileSystem.posix.names(below: preview.folder.folder) == before)
    }

    @Test("A title that is missing is asked for in the field, not in quotes as in a terminal") func untitled()
        async
    {
        let preview = await PreviewFolder(Self.files).preview()
        let answer = await preview.post("/_blad/ny", [("kind", "kalender"), ("title", " ")])
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(page.contains("En ny text behöver en rubrik. Skriv den i fältet.") && !page.contains("citattecken"))
        #expect(page.contains("name=\"title\" value=\" \" required"))
    }

    @Test("What stands in the way is said in sentences") func sentences() async {
        let preview = await PreviewFolder(Self.files).preview()
        let fields = [("kind", "kalender"), ("title", "Träff")]
        _ = await preview.post("/_blad/ny", fields)
        let again = String(decoding: await preview.post("/_blad/ny", fields).bytes, as: UTF8.self)
        #expect(again.contains(">Filen finns redan. Öppna den, eller välj ett annat namn<"))
    }

    @Test("The page has the sections to choose from") func page() async {
        let page = await PreviewFolder(Self.files).preview().page("/_blad/ny?kind=brev")
        #expect(page.contains("<option value=\"brev\" selected>Medlemsbrev (ett medlemsbrev)</option>"))
        #expect(page.contains("<option value=\"page\">"))
    }
}

extension FileSystem {
    /// The paths of all files below a folder.
    func names(below folder: String) -> [String] {
        ((try? list(folder)) ?? []).flatMap { entry -> [String] in
            guard let name = entry.name else { return [] }
            return entry.kind == .folder ? names(below: folder + "/" + name).map { name + "/" + $0 } : [name]
        }
    }
}
