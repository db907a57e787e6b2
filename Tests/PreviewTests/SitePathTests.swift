import Testing

@testable import Preview

/// What an address of the preview means on the site.
@Suite struct SitePathTests {
    @Test("Addresses are files of the site") func files() {
        #expect(SitePath("/", basePath: "") == .file("index.html"))
        #expect(SitePath("/blogg/", basePath: "") == .file("blogg/index.html"))
        #expect(SitePath("/assets/a.css", basePath: "") == .file("assets/a.css"))
    }

    @Test("A site in a folder of its host is there in the preview too") func folders() {
        #expect(SitePath("/v/blogg/", basePath: "/v") == .file("blogg/index.html"))
        #expect(SitePath("/", basePath: "/v") == .elsewhere("/v/"))
        #expect(SitePath("/v", basePath: "/v") == .elsewhere("/v/"))
        #expect(SitePath("/vy/", basePath: "/v") == .nothing)
    }

    @Test(
        "What climbs, hides or is the host's is nothing",
        arguments: [
            "/../etc/passwd", "/a/../../b", "/a/./b", "/.git/config", "/a/.htaccess", "/.htaccess", "/_headers",
            "/_redirects", "/blad-manifest.json", "//evil.example/", "/a//b", "/a/b/..", "relative",
        ])
    func nothing(_ path: String) { #expect(SitePath(path, basePath: "") == .nothing) }

    @Test(
        "A file is of the type of its ending, pictures too",
        arguments: [
            ("a.html", "text/html; charset=utf-8"), ("bilder/A.JPG", "image/jpeg"), ("a.svg", "image/svg+xml"),
            ("stadgar.pdf", "application/pdf"), ("a.ics", "text/calendar; charset=utf-8"),
            ("a.okänt", "application/octet-stream"), ("a", "application/octet-stream"),
        ])
    func types(path: String, type: String) { #expect(MediaType.of(path) == type) }

    @Test(
        "A redirect never leaves the host",
        arguments: [
            "//evil.example", "//\u{FE0F}evil.example", "/\\evil.example", "/\\\u{301}evil.example",
            "https://evil.example", "",
        ])
    func redirects(_ target: String) {
        #expect(WorkbenchAnswer.redirect(to: target).header("Location") == "/")
    }

    @Test("A redirect's address is written in ASCII without line ends") func encoded() {
        #expect(
            WorkbenchAnswer.redirect(to: "/å/\r\nSet-Cookie: a").header("Location") == "/%C3%A5/%0D%0ASet-Cookie:%20a")
    }
}
