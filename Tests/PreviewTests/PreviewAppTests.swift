import Foundations
import Testing

@testable import Preview

/// The preview's pages, without sockets.
@Suite struct PreviewAppTests {
    private static let files = [
        "content/index.md": text("title: Start"),
        "content/blogg/2026-01-01-ute.md": text("title: Ute"),
        "content/blogg/2026-01-02-utkast.md": text("title: Utkastet\ndraft: true"),
        "content/blogg/2026-12-01-kommer.md": text("title: Kommer"),
        "content/blogg/2026-01-03-internt.md": text("title: Internt\naudience: members"),
    ]

    @Test("A page is the site's own with the preview's bar and script") func page() async {
        let preview = await PreviewFolder(Self.files).preview()
        let page = await preview.page("/blogg/2026/ute/")
        #expect(page.contains("<h1>Ute</h1>"))
        #expect(page.contains("<aside class=\"blad-bar\""))
        #expect(page.contains("<script src=\"/_blad/assets/reload.js\" data-mark=\"s.1\" defer></script>\n</body>"))
        #expect(page.contains("script-src &#39;self&#39;"))
        #expect(!page.contains("upgrade-insecure-requests"))
    }

    @Test(
        "Every answer says that nothing is to be kept, and none lets other sites in",
        arguments: ["/", "/saknas", "/blogg", "/_blad/fel", "/_blad/saknas", "/_blad/assets/bar.css"])
    func fields(_ path: String) async {
        let answer = await PreviewFolder(Self.files).preview().get(path)
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("X-Frame-Options") == "SAMEORIGIN")
        #expect(!answer.headers.contains { $0.name.lowercased().hasPrefix("access-control") })
    }

    @Test("Drafts, what is dated ahead and what is for members is not there until it is asked for") func unpublished()
        async
    {
        let folder = PreviewFolder(Self.files)
        let reader = await folder.preview()
        for address in ["/blogg/2026/utkast/", "/blogg/2026/kommer/", "/blogg/2026/internt/"] {
            #expect(await reader.get(address).status == 404, "\(address)")
        }
        let editor = await folder.preview(drafts: true)
        #expect(await editor.page("/blogg/2026/utkast/").contains("<strong class=\"blad-bar-mark\">Utkast</strong>"))
        #expect(await editor.page("/blogg/2026/kommer/").contains("Publiceras 2026-12-01"))
        #expect(await editor.get("/blogg/2026/internt/").status == 404)
        #expect(await !editor.page("/blogg/2026/ute/").contains("<strong class=\"blad-bar-mark\">"))
        let member = await folder.preview(audience: .members)
        #expect(await member.page("/blogg/2026/internt/").contains("Bara för medlemmar"))
        #expect(await member.get("/blogg/2026/utkast/").status == 404)
        // Nothing of it is written.
        #expect(FileSystem.posix.names(in: folder.folder) == ["content", "templates"])
    }

    @Test("An address without its last slash leads to the page") func slash() async {
        let answer = await PreviewFolder(Self.files).preview().get("/blogg/2026/ute")
        #expect(answer.status == 302)
        #expect(answer.header("Location") == "/blogg/2026/ute/")
        #expect(await PreviewFolder(Self.files).preview().get("/_blad").header("Location") == "/_blad/")
    }

    @Test(
        "Sources, other folders and hosts' files are not there",
        arguments: [
            "/content/site.yml", "/templates/post.mustache", "/outbox/", "/.blad/", "/_headers", "/blad-manifest.json",
            "/blogg/2026-01-01-ute.md", "/site/", "/assets/",
        ])
    func sources(_ path: String) async {
        let answer = await PreviewFolder(Self.files).preview().get(path)
        #expect(answer.status == 404)
        #expect(!String(decoding: answer.bytes, as: UTF8.self).contains("Björkvik:"))
    }

    @Test("A mistake takes its own page, with the line and its mend, and no other") func mistake() async {
        let preview = await PreviewFolder(Self.files).preview()
        let other = await preview.page("/blogg/"), start = await preview.page("/")
        await preview.save([
            "content/blogg/2026-01-01-ute.md": "---\ntitle: Ute\ntaagar: [<script>alert(1)</script>]\n---\n\nNytt.\n"
        ])
        let answer = await preview.get("/blogg/2026/ute/")
        let page = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == 500)
        #expect(page.contains("nyckeln taagar finns inte"))
        #expect(page.contains("content/blogg/2026-01-01-ute.md:3:1"))
        #expect(page.contains("menade du taggar?"))
        #expect(page.contains("&lt;script&gt;alert(1)"))
        #expect(!page.contains("<script>alert"))
        #expect(page.contains("/_blad/assets/reload.js"))
        #expect(page.contains("href=\"/blogg/2026/ute/?senaste\""))
        // The last whole version is a click away, and the other pages are as they were.
        #expect(await preview.page("/blogg/2026/ute/?senaste").contains("Brödtext."))
        #expect(await Self.content(of: preview.page("/blogg/")) == Self.content(of: other))
        #expect(await Self.content(of: preview.page("/")) == Self.content(of: start))
        #expect(await preview.page("/").contains("1 fel"))
        #expect(await preview.page("/_blad/fel").contains("nyckeln taagar finns inte"))
        await preview.save(["content/blogg/2026-01-01-ute.md": text("title: Ute", "Nytt.")])
        #expect(await preview.page("/blogg/2026/ute/").contains("Nytt."))
        #expect(await !preview.page("/").contains("1 fel"))
    }

    /// What the theme made of a page, without the preview's bar.
    private static func content(of page: String) -> Substring {
        page.firstRange(of: "<link rel=\"stylesheet\" href=\"/_blad/").map { page[..<$0.lowerBound] } ?? page[...]
    }

    @Test("What is wrong with the whole site takes every page, and the last whole site is a click away") func whole()
        async
    {
        let preview = await PreviewFolder(Self.files).preview()
        let settings = preview.folder.text("content/site.yml")
        preview.folder.remove("content/site.yml")
        await preview.site.refresh(.paths(["content/site.yml"]))
        for address in ["/", "/blogg/", "/blogg/2026/ute/"] {
            #expect(await preview.get(address).status == 500)
            #expect(await preview.get(address + "?senaste").status == 200)
        }
        #expect(await preview.page("/").contains("content/site.yml"))
        await preview.save(["content/site.yml": settings])
        #expect(await preview.get("/").status == 200)
        await preview.save(["templates/post.mustache": "{{titel}}"])
        #expect(await preview.get("/").status == 500)
        #expect(await preview.page("/blogg/2026/ute/").contains("templates/post.mustache:1"))
    }

    @Test("A site that has never been readable shows why, and shows itself when it is mended") func never() async {
        let preview = await PreviewFolder(["content/site.yml": "title: [\n"]).preview()
        let answer = await preview.get("/")
        #expect(answer.status == 500)
        #expect(String(decoding: answer.bytes, as: UTF8.self).contains("content/site.yml"))
        #expect(!String(decoding: answer.bytes, as: UTF8.self).contains("?senaste"))
        for path in ["/.git/config", "/content/site.yml", "/_headers"] {
            #expect(await preview.get(path).status == 404)
        }
        await preview.save(["content/site.yml": PreviewFolder.settings])
        #expect(await preview.get("/").status == 200)
    }

    @Test("A site in a folder of its host is previewed there") func folder() async {
        let settings = PreviewFolder.settings.replacing("bjorkvik.example", with: "bjorkvik.example/v")
        let preview = await PreviewFolder(Self.files, settings: settings).preview()
        #expect(await preview.get("/").header("Location") == "/v/")
        #expect(await preview.get("/v/").status == 200)
        #expect(await preview.get("/v/blogg/2026/ute").header("Location") == "/v/blogg/2026/ute/")
        #expect(await preview.get("/blogg/").status == 404)
    }

    @Test(
        "A path with broken escapes, control characters or backslashes is refused",
        arguments: ["/%zz", "/%00", "/a%0Ab", "/%5C%5Cevil", "/%ff", "/%"])
    func broken(_ path: String) async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let head = try RequestHead.parse(Array("GET \(path) HTTP/1.1\r\nHost: localhost:8080".utf8)).get()
        #expect(await preview.app.answer(head, body: []).status == 400)
    }

    @Test(
        "Climbing finds nothing, however it is written",
        arguments: [
            "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/blogg/..%2f..%2fcontent/site.yml", "/%252e%252e/",
            "/%2e%2e%2f",
        ])
    func climbing(_ path: String) async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let head = try RequestHead.parse(Array("GET \(path) HTTP/1.1\r\nHost: localhost:8080".utf8)).get()
        #expect(await preview.app.answer(head, body: []).status == 404)
    }

    @Test("A route's method and address are looked at") func routes() async {
        let preview = await PreviewFolder(Self.files).preview()
        let form = ["content-type": "application/x-www-form-urlencoded"]
        let body = Array("token=\(Previewed.token)".utf8)
        #expect(
            await preview.app.answer(WorkbenchRequest(.post, "/_blad/fel", headers: form, body: body)).status == 405)
        #expect(await preview.app.answer(WorkbenchRequest(.post, "/_blad/fel", headers: form)).status == 403)
        #expect(await preview.get("/_blad/assets/../pages/bar.mustache").status == 404)
        #expect(await preview.get("/_blad/pages/bar.mustache").status == 404)
    }

    @Test("The reload channel tells the state that holds and each that comes") func events() async throws {
        let preview = await PreviewFolder(Self.files).preview()
        let answer = await preview.get("/_blad/events")
        #expect(answer.header("Content-Type") == "text/event-stream")
        guard case .stream(let stream) = answer.body else {
            Issue.record("no stream")
            return
        }
        // On a busy machine the pulse may come between them.
        var events = stream.filter { $0 != Array(":\n\n".utf8) }.makeAsyncIterator()
        #expect(await events.next() == Array("data: s.1\n\n".utf8))
        await preview.save(["content/index.md": text("title: Hem")])
        #expect(await events.next() == Array("data: s.2\n\n".utf8))
    }
}

extension FileSystem {
    /// The names in a folder.
    fileprivate func names(in folder: String) -> [String] { ((try? list(folder)) ?? []).compactMap(\.name) }
}
