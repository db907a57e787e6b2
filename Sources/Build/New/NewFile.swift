import Content
import Diagnostics
import Foundations

/// Makes the draft of a new text as a new file; never writes over one.
public struct NewFile: Sendable {
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
        /// Whether nothing is wrong but what was asked for: a kind, a section, a month or a meeting that is not there.
        public var isMisused = false

        /// How the command ends.
        public var exitStatus: Int32 { isMisused ? 64 : findings.exitStatus(strict: false) }
    }

    /// Makes what a wish asks for, once the site is known; a finding where there is none to make.
    public func make(_ wish: (Site) throws(FindingError) -> NewTextWish) -> Report {
        let loaded = SiteLoader(folder: folder, fileSystem: fileSystem).load()
        guard let site = loaded.site else {
            return Report(path: nil, findings: loaded.findings.inReadingOrder(), language: .swedish)
        }
        let scorecard = Scorecard(site, asOf: asOf ?? site.settings.zone.day(at: clock()))
        let language = site.settings.messageLanguage
        let text: NewText
        do throws(FindingError) {
            text = try NewText(try wish(site), on: site, scorecard)
        } catch {
            return Report(path: nil, findings: [error.finding], language: language, isMisused: true)
        }
        do throws(FindingError) {
            try ContentFiles(folder: folder, fileSystem: fileSystem).create(text.path, text.bytes)
            return Report(path: text.path, findings: [], language: language)
        } catch {
            return Report(path: nil, findings: [error.finding], language: language)
        }
    }
}
