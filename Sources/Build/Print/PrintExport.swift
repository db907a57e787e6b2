import Content
import Diagnostics
import Editions
import Foundations
import Pictures

/// Prints a text: load -> choose -> make -> write. Nothing is written before all of it has been made.
public struct PrintExport: Sendable {
    /// Makes a PDF of an HTML file, dated to the beginning of a day, UTC.
    public typealias PDFMaker = @Sendable (_ html: [UInt8], _ day: Day) -> Result<[UInt8], PDFFault>

    private let options: BuildOptions
    private let fileSystem: FileSystem
    private let clock: @Sendable () -> Int

    /// A printing of a site; without `options.output` to the folder `print/` of the site.
    public init(_ options: BuildOptions, fileSystem: FileSystem = .posix, clock: @escaping @Sendable () -> Int) {
        self.options = options
        self.fileSystem = fileSystem
        self.clock = clock
    }

    /// Why there is no PDF.
    public enum PDFFault: Error, Sendable, Hashable {
        /// The program ended with an error, and said this last.
        case failed(String)
        /// It was ended because it took too long.
        case tooSlow
        /// It could not be started.
        case notStarted
    }

    /// Whether PDF is wanted, and what makes it.
    public enum PDF: Sendable {
        /// The HTML alone.
        case unwanted
        /// Wanted, but nothing here makes it.
        case missing
        /// Made by this.
        case made(PDFMaker)
    }

    /// Prints the text of a name, a path, an address or a letter's slug.
    public func print(_ name: String, pdf: PDF) -> ExportReport {
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load()
        let language = loaded.messageLanguage
        guard let site = loaded.site else { return ExportReport(loaded.findings, language: language) }
        let choice = PrintChoice(site: site)
        guard let entry = choice.entry(name) else {
            // A text that cannot be read is not unknown: what is wrong with it is said instead.
            return loaded.findings.hasErrors
                ? ExportReport(loaded.findings, language: language)
                : ExportReport([], known: choice.known, language: language)
        }
        let loadedTheme = ThemeLoader(folder: options.folder, fileSystem: fileSystem).load()
        let (theme, problems) = (loadedTheme.theme, loadedTheme.findings)
        let found = loaded.findings + problems
        guard let theme, !found.hasErrors else { return ExportReport(found, language: language) }
        let day = options.asOf ?? site.settings.zone.day(at: clock())
        let edition = PrintEdition(
            site, theme: theme, audience: options.audience, asOf: day, fileSystem: fileSystem,
            pictures: PictureStore(site: options.folder, fileSystem: fileSystem, hash: ContentHash.hex))
        if let obstacle = edition.obstacle(entry) { return ExportReport([obstacle], language: language) }
        do {
            let booklet = try edition.booklet(entry)
            if booklet.findings.hasErrors { return ExportReport(booklet.findings, language: language) }
            let (files, hints) = try files(booklet, pdf, day)
            try exports.put(files)
            return ExportReport(
                booklet.findings + hints, files: files.map { label + "/" + $0.path }, language: language)
        } catch let error as FindingError {
            return ExportReport([error.finding], language: language)
        } catch let error as Refusal {
            return ExportReport(error.findings, language: language)
        } catch {
            return ExportReport([.outputNotOurs(.file, folder: label)], language: language)
        }
    }

    private var exports: ExportFolder { ExportFolder("print", options: options, fileSystem: fileSystem) }

    private var label: String { exports.label }

    private func files(
        _ booklet: PrintEdition.Booklet, _ pdf: PDF, _ day: Day
    ) throws(Refusal) -> (files: [Outbox.File], hints: [Finding]) {
        let html = Outbox.File(path: booklet.name + ".html", bytes: booklet.html)
        let place = Place(file: "\(label)/\(booklet.name).pdf")
        switch pdf {
        case .unwanted: return ([html], [])
        case .missing: return ([html], [.noPDF(at: place)])
        case .made(let make):
            switch make(booklet.html, day) {
            case .success(let bytes): return ([html, Outbox.File(path: booklet.name + ".pdf", bytes: bytes)], [])
            case .failure(let fault): throw Refusal(.pdfFailed(fault.wording, at: place))
            }
        }
    }
}

extension PrintExport.PDFFault {
    /// The reason in words.
    var wording: Wording {
        switch self {
        case .failed(let line): Wording(line.escapedForTerminal, line.escapedForTerminal)
        case .tooSlow: Wording("det tog längre än två minuter", "it took longer than two minutes")
        case .notStarted: Wording("det gick inte att starta", "it could not be started")
        }
    }
}
