import Foundations
import Testing

@testable import Preview

/// The watch over a site's folder, on the real disk.
@Suite(.timeLimit(.minutes(1))) struct FolderWatchTests {
    /// Gathers changes until all these paths have come, which may be told one by one or as everything.
    private func wait(for paths: Set<String>, _ collector: ChangeCollector) async {
        let seen = Seen()
        await collector.run { changes in
            if case .paths(let some) = changes { await seen.add(some) }
            if await seen.paths.isSuperset(of: paths) || changes == .everything { collector.close() }
        }
    }

    private actor Seen {
        private(set) var paths: Set<String> = []
        func add(_ some: Set<String>) { paths.formUnion(some) }
    }

    @Test("Files that are written, replaced, renamed and removed are told of") func files() async throws {
        let folder = PreviewFolder(["content/blogg/a.md": "a", "content/blogg/b.md": "b", "content/blogg/c.md": "c"])
        let collector = ChangeCollector()
        let watch = try #require(FolderWatching.start(folder.folder, collector))
        defer { watch.stop() }
        folder.write("content/blogg/a.md", "nytt")
        folder.replace("content/blogg/b.md", Array("nytt".utf8))
        folder.remove("content/blogg/c.md")
        folder.write("templates/post.mustache", "nytt")
        await wait(
            for: ["content/blogg/a.md", "content/blogg/b.md", "content/blogg/c.md", "templates/post.mustache"],
            collector)
    }

    @Test("Folders that come are watched too, and the watched ones may go and come back") func folders() async throws {
        let folder = PreviewFolder(["content/blogg/a.md": "a"])
        let collector = ChangeCollector()
        let watch = try #require(FolderWatching.start(folder.folder, collector))
        defer { watch.stop() }
        folder.write("content/nytt/djupt/a.md", "a")
        await wait(for: ["content/nytt"], collector)
        let second = ChangeCollector(), again = try #require(FolderWatching.start(folder.folder, second))
        defer { again.stop() }
        folder.remove("content")
        folder.write("content/nytt/djupt/b.md", "b")
        await wait(for: ["content"], second)
    }

    @Test("A hundred saves at once are all told, whether together or not") func many() async {
        let collector = ChangeCollector()
        let paths = Set((0..<100).map { "content/\($0).md" })
        for path in paths { collector.add(.paths([path])) }
        await wait(for: paths, collector)
    }

    @Test("Everything and some is everything") func union() {
        #expect(FolderChanges.everything.union(.paths(["a"])) == .everything)
        #expect(FolderChanges.paths(["a"]).union(.paths(["b"])) == .paths(["a", "b"]))
        #expect(FolderChanges.paths([]).isEmpty)
    }
}
