import Build
import Diagnostics
import Editions
import Foundations
import Testing

/// Whatever is edited, in whatever order: what is made from an earlier state is what is made from nothing.
@Suite struct IncrementalTests {
    @Test("A site read again after random edits is the site read from nothing", arguments: [1, 2, 3] as [UInt64])
    func edits(seed: UInt64) throws {
        var site = ChangingSite(seed: seed)
        let build = site.folder.build(drafts: seed == 2)
        var kept = build.preview(showsLastWhole: false)
        for step in 0..<30 {
            let changed = site.edit()
            kept = build.preview(after: kept, changed: changed, showsLastWhole: false)
            let fresh = build.preview(showsLastWhole: false)
            #expect(kept.findings.inReadingOrder() == fresh.findings.inReadingOrder(), "step \(step)")
            let files = try Self.files(kept), expected = try Self.files(fresh)
            #expect(files.keys.sorted() == expected.keys.sorted(), "step \(step)")
            for (path, bytes) in expected where files[path] != bytes { Issue.record("step \(step): \(path)") }
        }
    }

    /// The bytes of all files; none when the site cannot be used.
    private static func files(_ site: PreparedSite) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for file in site.edition?.files ?? [] { files[file.path] = try file.make() }
        return files
    }

    @Test("A text that stands as it stood is the same value") func reuse() {
        let folder = PreviewFolder([
            "content/blogg/2026-01-01-a.md": text("title: A"), "content/blogg/2026-01-02-b.md": text("title: B"),
        ])
        let build = folder.build()
        let first = build.preview()
        folder.replace("content/blogg/2026-01-02-b.md", Array(text("title: C").utf8))
        let second = build.preview(after: first, changed: [])
        #expect(first.site?.entry(named: "blogg/2026-01-01-a") === second.site?.entry(named: "blogg/2026-01-01-a"))
        #expect(second.site?.entry(named: "blogg/2026-01-02-b")?.title == "C")
    }

    @Test("A file with errors is as it was when it had none, until it is removed") func lastWhole() {
        let path = "content/blogg/2026-01-01-a.md"
        let folder = PreviewFolder([path: text("title: A", "Helt.")])
        let build = folder.build()
        let whole = build.preview()
        folder.replace(path, Array(text("titlel: A", "Trasigt.").utf8))
        let broken = build.preview(after: whole, changed: [path])
        #expect(broken.findings.hasErrors)
        #expect(broken.site?.entry(named: "blogg/2026-01-01-a")?.title == "A")
        folder.remove(path)
        let gone = build.preview(after: broken, changed: [path])
        #expect(gone.site?.entry(named: "blogg/2026-01-01-a") == nil)
    }

    @Test("A site that is looked at again and stands as it stood is the same; a touched, changed or broken one is not")
    func sameness() {
        let path = "content/blogg/2026-01-01-a.md"
        let folder = PreviewFolder([path: text("title: A")])
        let build = folder.build()
        let first = build.preview()
        #expect(build.preview(after: first).isSame(as: first))
        folder.replace(path, Array(text("title: B").utf8))
        let second = build.preview(after: first)
        #expect(!second.isSame(as: first))
        folder.replace("templates/post.mustache", Array("{{titel}}".utf8))
        let third = build.preview(after: second)
        #expect(!third.isSame(as: second))
        #expect(build.preview(after: third).isSame(as: third))
    }
}
