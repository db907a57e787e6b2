import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Starter
import TestSupport
import Testing

/// An association's folder on the disk, with the real theme, for as long as the test holds it.
final class TestSite: Sendable {
    /// The folder that holds `content/` and `templates/`.
    let folder: String

    /// The `site.yml` of tests that do not write their own; a section of each kind.
    static let settings = """
        title: Föreningen i Björkvik
        url: https://bjorkvik.example
        sections:
          blogg: {title: Blogg, kind: post}
          brev: {title: Medlemsbrev, kind: newsletter}
          kalender: {title: Kalender, kind: event}
          personer: {title: Förtroendevalda, kind: person}
          plan: {title: Verksamhetsplan, kind: plan}

        """

    /// Writes the files, and beside them the theme and (when it is not among them) a `site.yml` with `settings` added, and
    /// without share cards, which take time and stand in every list of files.
    init(
        _ files: [String: String], settings: String = "", bytes: [String: [UInt8]] = [:], theme: Bool = true,
        backwards: Bool = false
    ) {
        folder = TemporaryFolder.path("site")
        var all = bytes.merging(files.mapValues { Array($0.utf8) }) { $1 }
        if all["content/site.yml"] == nil {
            let end = settings.isEmpty || settings.hasSuffix("\n") ? "" : "\n"
            all["content/site.yml"] = Array((Self.settings + settings + end + "share-cards: false\n").utf8)
        }
        if theme { for file in Self.theme { all[file.path] = file.bytes } }
        for path in all.keys.sorted(by: { backwards ? $0 > $1 : $0 < $1 }) { write(path, all[path] ?? []) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static let theme = StarterFiles.files(title: "", today: Day(number: 0)).filter {
        $0.path.hasPrefix("templates/")
    }

    /// Writes a file of the site's folder, over what stands there.
    func write(_ path: String, _ text: String) { write(path, Array(text.utf8)) }

    func write(_ path: String, _ bytes: [UInt8]) {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        #expect(FileManager.default.createFile(atPath: url.path, contents: Data(bytes)), "\(path) cannot be written")
    }

    /// Removes a file of the site's folder.
    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: folder + "/" + path) }

    /// The files below a folder of the site, by their paths.
    func files(in name: String) -> [String: [UInt8]] { Self.files(below: folder + "/" + name) }

    /// The files below any folder, by their paths.
    static func files(below root: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            files[path] = FileManager.default.contents(atPath: root + "/" + path).map(Array.init)
        }
        return files
    }

    /// The day as of which tests build unless they say another: a Monday.
    static let day = "2026-06-15"

    /// Builds as `blad build` does. The disk is not waited for.
    @discardableResult
    func build(
        asOf day: String? = TestSite.day, audience: Audience = .public, drafts: Bool = false, strict: Bool = false,
        output: String? = nil,
        clock: @escaping @Sendable () -> Int = { 0 }
    ) -> Built {
        let options = BuildOptions(
            folder: folder, output: output, audience: audience, asOf: day.flatMap { Day(iso: $0) }, drafts: drafts,
            strict: strict)
        let report = SiteBuild(options, fileSystem: Self.disk, clock: clock).build()
        let name = audience == .public ? "site" : "site-members"
        return Built(
            report: report, strict: strict, files: report.output == nil ? [:] : files(in: name),
            settled: files(in: name))
    }

    /// Checks as `blad check` does.
    func check(
        asOf day: String = TestSite.day, audience: Audience = .public, lookup: LinkLookup? = nil
    ) -> BuildReport {
        SiteBuild(
            BuildOptions(folder: folder, audience: audience, asOf: Day(iso: day)), fileSystem: Self.disk, clock: { 0 }
        ).check(lookup: lookup)
    }

    private static let disk: FileSystem = {
        var disk = FileSystem.posix
        disk.sync = { _ in }
        disk.syncAll = { _ in }
        return disk
    }()
}

/// A text with front matter.
func text(_ matter: String, _ body: String = "Brödtext.") -> String { "---\n\(matter)\n---\n\n\(body)\n" }
