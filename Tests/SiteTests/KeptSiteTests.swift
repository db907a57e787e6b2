import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Synchronization
import TestSupport
import Testing

/// A build that starts from what earlier ones kept is the same as one from nothing, whatever changed in between.
struct KeptSiteTests {
    /// So late that no file was changed just now.
    private static let late = 4_000_000_000

    private func build(
        _ site: TestSite, day: String = TestSite.day, output: String? = nil, full: Bool = false, clock: Int = late,
        audience: Audience = .public
    ) -> (report: BuildReport, read: Set<String>) {
        let reads = Mutex<Set<String>>([])
        var disk = FileSystem.posix
        disk.syncAll = { _ in }
        disk.read = { path, limit throws(FileError) in
            reads.withLock { _ = $0.insert(String(path.dropFirst(site.folder.count + 1))) }
            return try FileSystem.posix.read(path, limit)
        }
        let options = BuildOptions(
            folder: site.folder, output: output, audience: audience, asOf: Day(iso: day), full: full)
        let report = SiteBuild(options, fileSystem: disk, program: "blad 1", clock: { clock }).build()
        return (report, reads.withLock { $0 })
    }

    @Test(arguments: 0..<12 as Range<UInt64>) func afterRandomChangesTheSiteIsAsFromNothing(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 1000)
        var living = LivingSite(seed: seed)
        let site = TestSite(living.files, bytes: living.bytes)
        let other = TemporaryFolder.path("from-nothing")
        defer { try? FileManager.default.removeItem(atPath: other) }
        let audience: Audience = seed.isMultiple(of: 3) ? .members : .public
        var days = ["2026-06-15", "2026-06-15", "2026-06-15", "2026-06-16"]
        for _ in 0..<8 {
            let before = living.files
            let change = living.change()
            for path in before.keys where living.files[path] == nil { site.remove(path) }
            for (path, text) in living.files where before[path] != text { site.write(path, text) }
            days.shuffle(using: &random)
            let clock = Int.random(in: 0..<3, using: &random) == 0 ? Int(Date().timeIntervalSince1970) : Self.late
            let kept = build(site, day: days[0], clock: clock, audience: audience)
            let full = build(site, day: days[0], output: other, full: true, audience: audience)
            let name = audience == .public ? "site" : "site-members"
            let files = TestSite.files(below: site.folder + "/" + name), expected = TestSite.files(below: other)
            #expect(files.keys.sorted() == expected.keys.sorted(), "\(change)")
            for (path, bytes) in expected { #expect(files[path] == bytes, "\(path) after \(change)") }
            #expect(said(kept.report) == said(full.report), "\(change)")
        }
    }

    /// What a build said, but for the pages that it misses: the two outputs have other pasts.
    private func said(_ report: BuildReport) -> [Finding] { report.findings.filter { $0.code != .addressGone } }

    private func posts(_ count: Int) -> [String: String] {
        Dictionary(
            (1...count).map { number in
                let links = "[b](https://bjorkvik.example/borta/)"
                let day = number <= 15 ? "01-\(10 + number)" : "02-\(number - 5)"
                return ("content/blogg/2026-\(day)-p\(number).md", text("title: P\(number)", "\(number) \(links)"))
            }, uniquingKeysWith: { $1 })
    }

    @Test func ofAnEditOnlyTheTextAndItsNeighboursAreRead() {
        let site = TestSite(posts(30), settings: "search: false\n")
        _ = build(site)
        site.write("content/blogg/2026-01-13-p3.md", text("title: P3", "Annat."))
        let second = build(site)
        let texts = second.read.filter { $0.hasSuffix(".md") }
        #expect(texts.contains("content/blogg/2026-01-13-p3.md"))
        // Itself, one on either side, and the first of those whose link to the own host leads nowhere.
        #expect(texts.count <= 4)
        #expect(second.report.output?.written ?? 0 < 12)
        #expect(second.report.findings.map(\.code) == [.brokenLink])
    }

    @Test func aLinkOfATextThatIsKeptIsToldOfWhenItsTargetComesToExpire() {
        let site = TestSite([
            "content/a.md": text("title: A", "[b](b.md)"), "content/b.md": text("title: B"),
            "content/c.md": text("title: C"),
        ])
        func codes() -> [String] { build(site).report.findings.map(\.code.rawValue) }
        #expect(codes() == [])
        site.write("content/b.md", text("title: B\nexpires: 2027-01-01"))
        #expect(codes() == ["link-expires"])
        site.write("content/c.md", text("title: C", "Annat."))
        #expect(codes() == ["link-expires"])
        site.write("content/b.md", text("title: B"))
        #expect(codes() == [])
    }

    @Test func aTextThatChangesWhileItIsReadIsReadAgain() {
        let site = TestSite(["content/a.md": text("title: A", "Halv")])
        let wasRead = Mutex(false)
        var disk = FileSystem.posix
        disk.syncAll = { _ in }
        disk.read = { path, limit throws(FileError) in
            let bytes = try FileSystem.posix.read(path, limit)
            let isFirst =
                path.hasSuffix("a.md")
                && !wasRead.withLock { wasRead in
                    defer { wasRead = true }
                    return wasRead
                }
            if isFirst { site.write("content/a.md", text("title: A", "Halv och hel")) }
            return bytes
        }
        let options = BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day))
        let report = SiteBuild(options, fileSystem: disk, clock: { Self.late }).build()
        #expect(report.output != nil)
        #expect(String(decoding: site.files(in: "site")["a/index.html"] ?? [], as: UTF8.self).contains("Halv och hel"))
    }

    @Test(arguments: [0, 1, 40, 200, 2000, -1, -70]) func whatIsDamagedIsNotBelieved(_ place: Int) {
        let site = TestSite(posts(4))
        _ = build(site)
        let kept = ".blad/builds/public-site"
        var bytes = Array(FileManager.default.contents(atPath: site.folder + "/" + kept) ?? Data())
        #expect(!bytes.isEmpty)
        let index = place < 0 ? bytes.count + place : min(place, bytes.count - 1)
        bytes[index] ^= 0x11
        site.write(kept, bytes)
        site.write("content/blogg/2026-01-11-p1.md", text("title: Ny", "Annat."))
        _ = build(site)
        let files = site.files(in: "site")
        _ = build(site, full: true)
        #expect(site.files(in: "site") == files)
    }
}
