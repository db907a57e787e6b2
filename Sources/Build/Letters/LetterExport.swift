import Content
import Diagnostics
import Editions
import Foundations

/// Exports a letter: load -> choose -> make -> check -> write. Nothing is written before all of it has been checked.
public struct LetterExport: Sendable {
    private let folder: String
    private let asOf: Day?
    private let fileSystem: FileSystem
    private let clock: @Sendable () -> Int

    /// An export from a site's folder, an absolute path; `clock` gives seconds since 1970-01-01 UTC and is only asked for
    /// when no day is given.
    public init(folder: String, asOf: Day?, fileSystem: FileSystem = .posix, clock: @escaping @Sendable () -> Int) {
        self.folder = folder
        self.asOf = asOf
        self.fileSystem = fileSystem
        self.clock = clock
    }

    /// What came of an export.
    public struct Report: Sendable {
        /// Everything that is wrong, in reading order.
        public let findings: [Finding]
        /// The files from the site's folder, in the order of the manual; empty when nothing was written.
        public let files: [String]
        /// The site's language, for messages.
        public let language: MessageLanguage

        init(_ findings: [Finding], files: [String] = [], site: Site? = nil) {
            self.findings = findings.inReadingOrder()
            self.files = files
            language = site.map { $0.settings.language.hasPrefix("sv") ? .swedish : .english } ?? .swedish
        }
    }

    /// Exports the letter of a slug or path, or the latest that is due.
    public func export(_ name: String?, strict: Bool = false) -> Report {
        let loaded = SiteLoader(folder: folder, fileSystem: fileSystem).load()
        guard let site = loaded.site else { return Report(loaded.findings) }
        let choice = IssueChoice(site: site, day: asOf ?? site.settings.zone.day(at: clock()))
        let entry: Entry
        switch choice.entry(name) {
        case .success(let found): entry = found
        case .failure(let error): return Report([error.finding], site: site)
        }
        let edition = LetterEdition(site, fileSystem: fileSystem)
        let made = LetterMaker(edition: edition, site: site).make(entry)
        let findings = loaded.findings + made.findings
        guard let files = made.files, !findings.hasErrors,
            !(strict && findings.contains { $0.severity == .warning })
        else { return Report(findings, site: site) }
        do throws(Refusal) {
            return Report(findings, files: try write(files, entry, made.findings, site, edition), site: site)
        } catch {
            return Report(findings + error.findings, site: site)
        }
    }

    private func write(
        _ files: LetterFiles, _ entry: Entry, _ findings: [Finding], _ site: Site, _ edition: LetterEdition
    ) throws(Refusal) -> [String] {
        let outbox = Outbox(folder: folder + "/outbox", fileSystem: fileSystem)
        let named = files.named(entry.slug)
        try outbox.put(named.map { Outbox.File(name: $0.name, bytes: $0.bytes) }, into: entry.slug)
        let preview = OutboxPreview(outbox: outbox, site: site, maker: LetterMaker(edition: edition, site: site))
        try outbox.put(
            preview: preview.page(latest: entry.slug), dark: [entry.slug: LetterPreview.dark(files.html)])
        return named.map { "outbox/\(entry.slug)/\($0.name)" } + ["outbox/index.html"]
    }
}
