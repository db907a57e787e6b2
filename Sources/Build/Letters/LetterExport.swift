import Content
import Diagnostics
import Editions
import Foundations
import Pictures

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

    /// Exports the letter of a slug or path, or the latest that is due.
    public func export(_ name: String?, strict: Bool = false) -> ExportReport {
        let loaded = SiteLoader(folder: folder, fileSystem: fileSystem).load()
        let language = loaded.messageLanguage
        guard let site = loaded.site else { return ExportReport(loaded.findings, language: language) }
        let choice = IssueChoice(site: site, day: asOf ?? site.settings.zone.day(at: clock()))
        let entry: Entry
        switch choice.entry(name) {
        case .success(let found): entry = found
        case .failure(let error):
            // A letter that cannot be read is not unknown: what is wrong with it is said instead.
            return ExportReport(isUnreadable(site) ? loaded.findings : [error.finding], language: language)
        }
        let pictures = PictureStore(site: folder, fileSystem: fileSystem, hash: ContentHash.hex)
        let maker = LetterMaker(edition: LetterEdition(site, fileSystem: fileSystem, pictures: pictures), site: site)
        let known = loaded.findings
        let made = maker.make(entry)
        let findings = known + made.findings.filter { !isUnread($0, in: known) }
        guard let files = made.files, !findings.hasErrors,
            !(strict && findings.contains { $0.severity == .warning })
        else { return ExportReport(findings, language: language) }
        let outbox = Outbox(folder: folder + "/outbox", fileSystem: fileSystem)
        let preview = OutboxPreview(
            outbox: outbox, site: site, folders: LetterFolders(site), maker: maker, latest: entry, files: files,
            findings: made.findings)
        do throws(Refusal) {
            let paths = try Self.put(files, preview, into: outbox)
            return ExportReport(findings, files: paths.map { "outbox/" + $0 }, language: language)
        } catch {
            return ExportReport(findings + error.findings, language: language)
        }
    }

    /// Whether a section of letters holds a text that cannot be read.
    private func isUnreadable(_ site: Site) -> Bool {
        let sections = site.settings.sections.filter { $0.kind == .newsletter }.map { $0.name + "/" }
        return site.unreadable.contains { path in sections.contains { path.hasPrefix($0) } }
    }

    /// Whether something is missing only because it could not be read where it stands.
    private func isUnread(_ finding: Finding, in loaded: [Finding]) -> Bool {
        guard [.missingSender, .missingUnsubscribe, .missingPostalAddress, .missingPreheader].contains(finding.code)
        else { return false }
        return loaded.contains {
            $0.place.file == finding.place.file && [.headerNewline, .invalidAddress].contains($0.code)
        }
    }

    /// Puts the four files and the page to look at them on into the outbox, and gives the paths that users read.
    private static func put(
        _ files: LetterFiles, _ preview: OutboxPreview, into outbox: Outbox
    ) throws(Refusal) -> [String] {
        let name = preview.folders.name(of: preview.latest)
        let letter = files.named(name).map { Outbox.File(path: "\(name)/\($0.name)", bytes: $0.bytes) }
        let dark = Outbox.File(path: LetterPreview.darkPath(of: name), bytes: LetterPreview.dark(files.html))
        try outbox.put { letter + [dark, Outbox.File(path: "index.html", bytes: preview.page())] }
        return letter.map(\.path) + ["index.html"]
    }
}
