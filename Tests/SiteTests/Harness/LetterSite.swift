import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// A site with letters in `content/brev/`, which are exported as `blad newsletter` does.
struct LetterSite {
    let site: TestSite

    /// What `site.yml` says of letters.
    static let newsletter = """
        newsletter:
          sender: "V Björkvik <brev@bjorkvik.example>"
          unsubscribe: "mailto:brev@bjorkvik.example?subject=Avsluta"
          postal-address: Storgatan 4, 123 45 Björkvik

        """

    /// The letter of tests that have one: of 20 May 2026. Its body begins on line 7.
    static let path = "content/brev/2026-05.md"

    /// Writes the files, and a `site.yml` with what letters need.
    init(_ files: [String: String], newsletter: String = Self.newsletter, bytes: [String: [UInt8]] = [:]) {
        site = TestSite(files, settings: newsletter, bytes: bytes)
    }

    /// A site with one letter beside other files; `matter` is more of its front matter.
    init(
        _ body: String, matter: String = "", _ files: [String: String] = [:], newsletter: String = Self.newsletter,
        bytes: [String: [UInt8]] = [:]
    ) {
        self.init(
            files.merging([Self.path: Self.letter(body, matter: matter)]) { first, _ in first },
            newsletter: newsletter, bytes: bytes)
    }

    /// A letter's text.
    static func letter(
        _ body: String = "Hej.", title: String = "Majbrevet", date: String = "2026-05-20", matter: String = ""
    ) -> String {
        text("title: \(title)\ndate: \(date)\npreheader: Det som hänt i maj.\(matter)", body)
    }

    /// Exports. The disk is not waited for.
    @discardableResult
    func export(
        _ name: String? = "2026-05", asOf day: String? = TestSite.day, strict: Bool = false, on disk: FileSystem? = nil,
        clock: @escaping @Sendable () -> Int = { 0 }
    ) -> Exported {
        let export = LetterExport(
            folder: site.folder, asOf: day.flatMap { Day(iso: $0) }, fileSystem: disk ?? Self.disk, clock: clock)
        let report = export.export(name, strict: strict)
        return Exported(report: report, strict: strict, outbox: outbox)
    }

    /// The files in the outbox, by path.
    var outbox: [String: [UInt8]] { site.files(in: "outbox") }

    static let disk: FileSystem = {
        var disk = FileSystem.posix
        disk.sync = { _ in }
        disk.syncAll = { _ in }
        return disk
    }()
}

/// What an export found and wrote.
struct Exported {
    let report: ExportReport
    let strict: Bool
    /// What stands in the outbox, whether this export wrote it or not.
    let outbox: [String: [UInt8]]

    /// Each finding on one line: `content/brev/2026-05.md:7 error vague-link`.
    var findings: [String] {
        report.findings.map {
            "\($0.place.file):\($0.place.line) \($0.severity.rawValue) \($0.code.rawValue)"
        }
    }

    /// The codes of the findings, in reading order.
    var codes: [String] { report.findings.map(\.code.rawValue) }

    /// The findings as they are printed, in Swedish.
    var printed: String { report.findings.map { FindingText(language: .swedish).text($0) }.joined() }

    var exitStatus: Int32 { report.findings.exitStatus(strict: strict) }

    /// The name of the letter that was exported; nil when none was.
    var slug: String? { report.files.first?.split(separator: "/").dropFirst().first.map(String.init) }

    /// One of the letter's files by its ending: `.txt`.
    func file(_ ending: String, _ here: SourceLocation = #_sourceLocation) throws -> String {
        let slug = try #require(slug, "not exported: \(findings)", sourceLocation: here)
        let bytes = try #require(outbox["\(slug)/\(slug)\(ending)"], "no \(ending)", sourceLocation: here)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The plain text between the title and the signature, without the breaks of long lines.
    func words(_ here: SourceLocation = #_sourceLocation) throws -> String {
        try file(".txt", here).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The targets of the links in the HTML.
    func links(_ here: SourceLocation = #_sourceLocation) throws -> [String] {
        var seen: Set<String> = []
        return Page.tags(in: try file(".html", here)).compactMap { $0.attributes["href"] }.map(Page.decoded)
            .filter { seen.insert($0).inserted }
    }
}
