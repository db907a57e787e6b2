import Build
import Content
import Foundations
import Synchronization
import Testing

/// Texts that are saved while the site is built from them.
struct SavedMeanwhileTests {
    private static let file = "content/blogg/2026-01-02-a.md"

    /// A build on a disk where something happens each time the text has been read, with the count of its readings so far.
    private func build(
        _ site: TestSite, full: Bool = false, afterReading: @escaping @Sendable (_ count: Int) -> Void
    ) -> BuildReport {
        let reads = Mutex(0)
        var disk = LetterSite.disk
        disk.read = { path, limit throws(FileError) in
            let bytes = try FileSystem.posix.read(path, limit)
            if path.hasSuffix(Self.file) {
                afterReading(
                    reads.withLock {
                        $0 += 1; return $0
                    })
            }
            return bytes
        }
        let options = BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day), full: full)
        return SiteBuild(options, fileSystem: disk, program: "blad 1", clock: { 4_000_000_000 }).build()
    }

    private func page(_ site: TestSite) -> String {
        String(decoding: site.files(in: "site")["blogg/2026/a/index.html"] ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        "---\ntitle: A\n---\n\nFörsta hälften.\n", "---\ntitle: A\n", "",
        "---\ntitle: A\n---\n\n```medlemmar\nFörsta\n",
    ])
    func aTextThatIsSavedInTwoStepsIsPublishedWhole(_ half: String) {
        for full in [false, true] {
            let site = TestSite([Self.file: half])
            let report = build(site, full: full) { count in
                if count == 1 { site.write(Self.file, "---\ntitle: A\n---\n\nFörsta hälften. Andra hälften.\n") }
            }
            #expect(report.findings == [] && page(site).contains("Andra hälften."))
        }
    }

    @Test func aTextThatNeverStandsStillIsToldOf() {
        let site = TestSite([Self.file: text("title: A")])
        let report = build(site) { count in
            site.write(Self.file, text("title: A", String(repeating: "ord ", count: count)))
        }
        #expect(report.findings.map(\.code) == [.changedMeanwhile] && report.output != nil)
        #expect(report.findings.first?.place.file == Self.file)
        // That is not kept as what the site was made from.
        let again = build(site) { _ in }
        #expect(again.findings == [] && page(site).contains("ord ord ord"))
    }

    @Test func aTextThatIsSavedWhileAnotherIsReadIsPublishedByTheNextBuildAtTheLatest() {
        let site = TestSite([Self.file: text("title: A"), "content/om.md": text("title: Om", "Förr.")])
        #expect(build(site) { _ in }.findings == [])
        site.write(Self.file, text("title: A", "Ny."))
        // This build knows the other text again by its stamp, and has looked at that before.
        let report = build(site) { count in
            if count == 1 { site.write("content/om.md", text("title: Om", "Numera, med fler ord.")) }
        }
        #expect(report.findings == [] && page(site).contains("Ny."))
        #expect(build(site) { _ in }.findings == [])
        let about = String(decoding: site.files(in: "site")["om/index.html"] ?? [], as: UTF8.self)
        #expect(about.contains("Numera, med fler ord.") && !about.contains("Förr."))
    }

    @Test func aTextThatGoesMeanwhileIsGone() {
        let site = TestSite([Self.file: text("title: A"), "content/om.md": text("title: Om")])
        let report = build(site) { _ in site.remove(Self.file) }
        #expect(report.findings == [] && page(site).isEmpty && report.output != nil)
    }
}
