import Content
import Diagnostics
import Editions
import Foundations
import Pictures

/// Shares a text: load -> choose -> make -> write. Nothing is written before all of it has been made.
public struct ShareExport: Sendable {
    private let options: BuildOptions
    private let fileSystem: FileSystem
    private let clock: @Sendable () -> Int

    /// A sharing of a site's texts; without `options.output` to the folder `share/` of the site.
    public init(_ options: BuildOptions, fileSystem: FileSystem = .posix, clock: @escaping @Sendable () -> Int) {
        self.options = options
        self.fileSystem = fileSystem
        self.clock = clock
    }

    /// What came of a sharing.
    public struct Report: Sendable {
        /// Everything that is wrong, in reading order.
        public let findings: [Finding]
        /// The files, from the site's folder unless a folder was named; empty when nothing was written.
        public var files: [String] = []
        /// The names that texts have, when none has the name that was asked for.
        public var known: [String]?
        /// The site's language, for messages.
        public let language: MessageLanguage
    }

    /// Shares the text of a name, a path, an address or a letter's slug. What is wrong with other texts does not matter.
    public func share(_ name: String) -> Report {
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load()
        guard let site = loaded.site else { return report(loaded.findings, nil) }
        let choice = PrintChoice(site: site)
        guard let entry = choice.entry(name) else {
            // A text that cannot be read is not unknown: what is wrong with it is said instead.
            let own = loaded.findings.filter { $0.severity == .error && $0.place.file.contains(name) }
            return own.isEmpty ? report([], site, known: choice.known) : report(own, site)
        }
        let loadedTheme = ThemeLoader(folder: options.folder, fileSystem: fileSystem).load()
        let own = loaded.findings.filter { $0.place.file == entry.source.file || $0.place.file == "content/site.yml" }
        let found = own + loadedTheme.findings
        guard let theme = loadedTheme.theme, !found.hasErrors else { return report(found, site) }
        do {
            let page = try ShareEdition(
                site, theme: theme, asOf: options.asOf ?? site.settings.zone.day(at: clock()), fileSystem: fileSystem,
                pictures: PictureStore(site: options.folder, fileSystem: fileSystem, hash: ContentHash.hex)
            ).page(entry, audience: options.audience)
            if page.findings.hasErrors { return report(found + page.findings, site) }
            let exports = ExportFolder("share", options: options, fileSystem: fileSystem)
            let file = Outbox.File(path: page.name + ".html", bytes: page.html)
            try exports.put([file])
            return report(found + page.findings, site, files: [exports.label + "/" + file.path])
        } catch let error as FindingError {
            return report([error.finding], site)
        } catch let error as Refusal {
            return report(error.findings, site)
        } catch {
            return report([.outputNotOurs(.file, folder: "share")], site)
        }
    }

    private func report(
        _ findings: [Finding], _ site: Site?, files: [String] = [], known: [String]? = nil
    ) -> Report {
        Report(
            findings: findings.inReadingOrder(), files: files, known: known,
            language: site?.settings.messageLanguage ?? .swedish)
    }
}
