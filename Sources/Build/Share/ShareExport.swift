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

    /// Shares the text of a name, a path, an address or a letter's slug. What is wrong with other texts does not matter.
    public func share(_ name: String) -> ExportReport {
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load()
        let language = loaded.messageLanguage
        guard let site = loaded.site else { return ExportReport(loaded.findings, language: language) }
        let choice = PrintChoice(site: site)
        guard let entry = choice.entry(name) else {
            // A text that cannot be read is not unknown: what is wrong with it is said instead.
            let own = loaded.findings.filter { $0.severity == .error && $0.place.file.contains(name) }
            return ExportReport(own, known: own.isEmpty ? choice.known : nil, language: language)
        }
        let loadedTheme = ThemeLoader(folder: options.folder, fileSystem: fileSystem).load()
        let own = loaded.findings.filter { $0.place.file == entry.source.file || $0.place.file == "content/site.yml" }
        let found = own + loadedTheme.findings
        guard let theme = loadedTheme.theme, !found.hasErrors else { return ExportReport(found, language: language) }
        do {
            let page = try ShareEdition(
                site, theme: theme, asOf: options.asOf ?? site.settings.zone.day(at: clock()), fileSystem: fileSystem,
                pictures: PictureStore(site: options.folder, fileSystem: fileSystem, hash: ContentHash.hex)
            ).page(entry, audience: options.audience)
            if page.findings.hasErrors { return ExportReport(found + page.findings, language: language) }
            let exports = ExportFolder("share", options: options, fileSystem: fileSystem)
            let file = Outbox.File(path: page.name + ".html", bytes: page.html)
            try exports.put([file])
            return ExportReport(found + page.findings, files: [exports.label + "/" + file.path], language: language)
        } catch let error as FindingError {
            return ExportReport([error.finding], language: language)
        } catch let error as Refusal {
            return ExportReport(error.findings, language: language)
        } catch {
            return ExportReport([.outputNotOurs(.file, folder: "share")], language: language)
        }
    }
}
