import Content
import Diagnostics
import Editions
import Foundations

/// Makes the draft of a month's letter as a new file; never writes over one.
public struct NewLetter: Sendable {
    private let folder: String
    private let asOf: Day?
    private let fileSystem: FileSystem
    private let clock: @Sendable () -> Int

    /// A maker for a site's folder, an absolute path.
    public init(
        folder: String, asOf: Day?, fileSystem: FileSystem = .posix, clock: @escaping @Sendable () -> Int
    ) {
        self.folder = folder
        self.asOf = asOf
        self.fileSystem = fileSystem
        self.clock = clock
    }

    /// What came of it.
    public struct Report: Sendable {
        /// The path of the new file from the site's folder; nil when none was made.
        public let path: String?
        /// Why not, or what is wrong with the site besides.
        public let findings: [Finding]
        /// The site's language, for messages.
        public let language: MessageLanguage
    }

    /// Makes the draft for a month of a year: `2026-12`.
    public func make(month: Period) -> Report {
        let loaded = SiteLoader(folder: folder, fileSystem: fileSystem).load()
        guard let site = loaded.site else {
            return Report(path: nil, findings: loaded.findings.inReadingOrder(), language: .swedish)
        }
        let language = site.settings.messageLanguage
        guard let section = site.settings.sections.first(where: { $0.kind == .newsletter }) else {
            return Report(path: nil, findings: [.noLetterSection(at: site.settings.source.whole)], language: language)
        }
        let draft = LetterDraft(
            site, section: section, month: month, asOf: asOf ?? site.settings.zone.day(at: clock()))
        let path = "content/\(section.name)/\(draft.fileName)"
        do {
            if try exists(draft.fileName, in: section.name) {
                return Report(path: nil, findings: [.fileExists(at: Place(file: path))], language: language)
            }
            try makeFolder(folder + "/content/" + section.name)
            try fileSystem.write(folder + "/" + path, Array(draft.markdown().utf8))
            return Report(path: path, findings: [], language: language)
        } catch {
            return Report(path: nil, findings: [.cannotWriteFile(error, at: Place(file: path))], language: language)
        }
    }

    /// Whether the month has its letter already: as a file, or as a folder with the letter and its pictures.
    private func exists(_ name: String, in section: String) throws(FileError) -> Bool {
        let path = "\(folder)/content/\(section)/\(name)"
        if try fileSystem.statusIfPresent(path) != nil { return true }
        return try fileSystem.statusIfPresent(String(path.dropLast(3)) + "/index.md") != nil
    }

    private func makeFolder(_ path: String) throws(FileError) {
        if try fileSystem.statusIfPresent(path) == nil { try fileSystem.makeFolder(path) }
    }
}
