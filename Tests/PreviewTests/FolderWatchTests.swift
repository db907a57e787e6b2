import Foundations
import Synchronization
import Testing

@testable import Preview

/// The watch over a site's folder, on the real disk.
@Suite(.timeLimit(.minutes(1))) struct FolderWatchTests {
    /// Gathers changes until all these paths have come, which may be told one by one or as everything; a path that never
    /// comes is waited for until the suite's time is out. What was told.
    private func wait(for paths: Set<String>, _ collector: ChangeCollector) async -> FolderChanges {
        let seen = Mutex(FolderChanges.paths([]))
        await collector.run { changes in
            let all = seen.withLock {
                $0 = $0.union(changes)
                return $0
            }
            if holds(all, paths) { collector.close() }
        }
        return seen.withLock { $0 }
    }

    private func holds(_ seen: FolderChanges, _ paths: Set<String>) -> Bool {
        seen.paths?.isSuperset(of: paths) ?? true
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
        let changed: Set = [
            "content/blogg/a.md", "content/blogg/b.md", "content/blogg/c.md", "templates/post.mustache",
        ]
        #expect(await holds(wait(for: changed, collector), changed))
    }

    @Test("Folders that come are watched too, and the watched ones may go and come back") func folders() async throws {
        let folder = PreviewFolder(["content/blogg/a.md": "a"])
        let collector = ChangeCollector()
        let watch = try #require(FolderWatching.start(folder.folder, collector))
        defer { watch.stop() }
        folder.write("content/nytt/djupt/a.md", "a")
        #expect(await holds(wait(for: ["content/nytt"], collector), ["content/nytt"]))
        let second = ChangeCollector(), again = try #require(FolderWatching.start(folder.folder, second))
        defer { again.stop() }
        folder.remove("content")
        folder.write("content/nytt/djupt/b.md", "b")
        #expect(await holds(wait(for: ["content"], second), ["content"]))
    }

    @Test("A hundred saves at once are all told, whether together or not") func many() async {
        let collector = ChangeCollector()
        let paths = Set((0..<100).map { "content/\($0).md" })
        for path in paths { collector.add(.paths([path])) }
        #expect(await wait(for: paths, collector) == .paths(paths))
    }

    @Test("Everything and some is everything") func union() {
        #expect(FolderChanges.everything.union(.paths(["a"])) == .everything)
        #expect(FolderChanges.paths(["a"]).union(.paths(["b"])) == .paths(["a", "b"]))
        #expect(FolderChanges.paths([]).isEmpty)
    }
}
