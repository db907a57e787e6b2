import Build
import Diagnostics
import Dispatch
import Foundations
import Synchronization
import Testing

/// Builds and readers at the same time.
@Suite struct OutputConcurrencyTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static func pages(_ letter: Character) -> [String: String] {
        var pages: [String: String] = ["only-\(letter)/index.html": String(letter)]
        for number in 0..<40 { pages["p/\(number)/index.html"] = String(repeating: letter, count: 5000 + number) }
        return pages
    }

    @Test func theLastOfSeveralBuildsAtOnceStands() throws {
        let failures = Mutex<[Refusal]>([])
        let folder = folder
        DispatchQueue.concurrentPerform(iterations: 8) { number in
            do throws(Refusal) {
                try folder.write(Self.pages(number % 2 == 0 ? "a" : "b"), waiting: 30)
            } catch { failures.withLock { $0.append(error) } }
        }
        #expect(failures.withLock { $0.isEmpty })
        let site = try folder.snapshot()
        #expect(try [folder.fromNothing(Self.pages("a")), folder.fromNothing(Self.pages("b"))].contains(site))
        #expect(folder.beside == ["site"])
    }

    @Test func aSecondBuildSaysThatAnotherRuns() throws {
        let lock = try #require(try folder.disk.lock(folder.path + "/project/.site.blad-lock", 0))
        #expect(folder.refusal()?.code == .buildRunning)
        lock.release()
        try folder.put("", at: "project/.site.blad-lock")
        #expect(folder.refusal() == nil)
        #expect(folder.beside == ["site"])
    }

    @Test func aReaderSeesWholeFilesOnly() throws {
        try folder.write(Self.pages("a"))
        let folder = folder
        let isDone = Atomic(false)
        let torn = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                for round in 0..<20 { _ = try? folder.write(Self.pages(round % 2 == 0 ? "b" : "a")) }
                isDone.store(true, ordering: .relaxed)
                return
            }
            while !isDone.load(ordering: .relaxed) {
                for page in [0, 20, 39] {
                    let text = folder.text("project/site/p/\(page)/index.html") ?? ""
                    let whole = ["a", "b"].contains { text == String(repeating: $0, count: 5000 + page) }
                    if !whole { torn.withLock { $0.append("\(page): \(text.count)") } }
                }
            }
        }
        #expect(torn.withLock { $0 } == [])
    }
}
