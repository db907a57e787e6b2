import Diagnostics
import Foundations

/// Loads an association's folder: finds the files, reads them on all cores, decodes them, checks them against each other.
public struct SiteLoader: Sendable {
    /// The disk.
    public let fileSystem: FileSystem
    /// The folder that holds `content/`, as an absolute path.
    public let folder: String

    /// A loader of a folder.
    public init(folder: String, fileSystem: FileSystem) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// What was loaded, and everything that is wrong with it.
    public struct Result: Sendable {
        /// The site; nil when `site.yml` cannot be used. Texts that cannot be read are missing from it.
        public let site: Site?
        /// The site for checks of its pages alone: the same, or one with a stand-in for what `site.yml` says wrongly.
        public let checkedSite: Site?
        /// All findings, not yet in order.
        public var findings: [Finding] { found + checks.value }
        /// The site's language, for messages: Swedish where it cannot be known.
        public var messageLanguage: MessageLanguage { site?.settings.messageLanguage ?? .swedish }
        /// What the next loading of the folder can start from; nil where nothing is kept.
        public let files: LoadedFiles?
        /// What was found on reading.
        private let found: [Finding]
        /// What is wrong between the texts. It is asked for before bodies are rendered: how much of a text its findings show
        /// depends on their order.
        private let checks: OnDemand<[Finding]>

        fileprivate init(
            site: Site?, checkedSite: Site? = nil, found: [Finding],
            checks: OnDemand<[Finding]> = OnDemand { [] }, files: LoadedFiles?
        ) {
            self.site = site
            self.checkedSite = site ?? checkedSite
            self.found = found
            self.checks = checks
            self.files = files
        }
    }

    /// What an earlier loading of the folder leaves for this one.
    public struct Reuse: Sendable {
        /// What its files gave; nil before the first loading.
        public var files: LoadedFiles?
        /// Whether a file with errors is shown as it was when it had none.
        public var showsLastWhole: Bool
        /// Files that were changed since, in nanoseconds from 1970 on, are not known again: the disk's clock ticks slowly.
        public var settled: Int
        /// What files below `content/` were known again by before the loading, where somebody has looked at them already.
        public var stamps: [String: FileStamp]
        /// The files below `content/`, where somebody has looked for them already.
        public var scan: FolderScan?

        /// A loading that keeps what its files give, and starts from what an earlier one kept.
        public init(
            _ files: LoadedFiles?, showsLastWhole: Bool = false, settled: Int = .max,
            stamps: [String: FileStamp] = [:], scan: FolderScan? = nil
        ) {
            self.files = files
            self.showsLastWhole = showsLastWhole
            self.settled = settled
            self.stamps = stamps
            self.scan = scan
        }
    }

    /// Loads and checks.
    public func load(_ reuse: Reuse? = nil) -> Result {
        let content = folder + "/content"
        let source: SourceText
        switch readSettings(content) {
        case .failure(let error): return Result(site: nil, found: [error.finding], files: reuse?.files)
        case .success(let text): source = text
        }
        var decoder = SettingsDecoder(source)
        let settings: Settings
        let outcome = decoder.decode()
        switch outcome {
        case .unusable: return Result(site: nil, found: decoder.findings, files: reuse?.files)
        case .checkOnly(let read), .unpublishable(let read), .usable(let read): settings = read
        }
        let scan = reuse?.scan ?? FolderScan(folder: content, label: "content", fileSystem: fileSystem)
        let sorting = FileSorting(scan.files, settings: settings)
        let reader = FileReuse(self, reuse, settings: source.bytes)
        let texts = reader.read(sorting.texts, \.texts) { decode($0, settings: settings, stamp: $1) }
        let measures = reader.read(sorting.measureTables, \.measures) { file, _ in table(file) { MeasureTable.read($0) }
        }
        let activities = reader.read(sorting.activityTables, \.activities) { file, _ in
            table(file) { ActivityTable.read($0, path: file.path) }
        }
        let shown = reader.shown(texts)
        // A list may hold no event, and all days of a repetition be left out, without anything being wrong.
        let unreadable = zip(sorting.texts, zip(texts, shown)).filter { $1.0.findings.hasErrors && $1.1.isEmpty }
        let site = Site(
            settings: settings, entries: shown.flatMap { $0 }, files: sorting.others,
            measures: reader.shown(measures).flatMap { $0 },
            externalActivities: reader.shown(activities).flatMap { $0 }, folder: content,
            unreadable: Set(unreadable.map(\.0.path)))
        let checks = OnDemand { SiteChecks(site).findings() }
        // Whoever asks for the findings has other things to do before.
        checks.begin()
        var found = decoder.findings + scan.findings + sorting.findings
        found += texts.flatMap(\.findings) + measures.flatMap(\.findings) + activities.flatMap(\.findings)
        return Result(
            site: outcome.isUsable ? site : nil, checkedSite: outcome.isForPages ? site : nil, found: found,
            checks: checks,
            files: reuse.map { _ in
                LoadedFiles(
                    settings: source.bytes, texts: reader.kept(sorting.texts, texts),
                    measures: reader.kept(sorting.measureTables, measures),
                    activities: reader.kept(sorting.activityTables, activities))
            })
    }

    private func readSettings(_ content: String) -> Swift.Result<SourceText, FindingError> {
        do {
            let bytes = try fileSystem.read(content + "/site.yml", TextDecoding.largest)
            return TextDecoding.decode(bytes, file: "content/site.yml")
        } catch {
            if error.reason == .notFound || error.reason == .notAFolder {
                return .failure(.init(.noSite(folder: folder.escapedForTerminal, misnamed: misnamedSettings(content))))
            }
            return .failure(.init(.notRead(error, limit: TextDecoding.largest, at: Place(file: "content/site.yml"))))
        }
    }

    /// `Site.yml` or `site.yaml`, where somebody has renamed `site.yml`.
    private func misnamedSettings(_ content: String) -> String? {
        let names = (try? fileSystem.list(content))?.compactMap(\.name) ?? []
        return names.filter { ["site.yml", "site.yaml"].contains($0.lowercased()) }.min()
    }

    private func read(
        _ file: ContentFile, limit: Int, stamp: FileStamp? = nil
    ) -> Swift.Result<SourceText, FindingError> {
        let name = "content/" + file.path
        do {
            let bytes = try fileSystem.read(folder + "/content/" + file.diskPath, limit)
            return ContentFolder(of: folder, fileSystem: fileSystem).source(bytes, of: file, named: name, stamp: stamp)
        } catch {
            return .failure(.init(.notRead(error, limit: limit, at: Place(file: name))))
        }
    }

    private func decode(_ file: ContentFile, settings: Settings, stamp: FileStamp?) -> ([Entry], [Finding]) {
        switch read(file, limit: TextDecoding.largest, stamp: stamp) {
        case .failure(let error): return ([], [error.finding])
        case .success(let source):
            let location = EntryLocation(path: file.path, section: settings.section(ofPath: file.path))
            if file.path.hasSuffix(".md") {
                return EntryDecoder(settings: settings, location: location, source: source).decode()
            }
            return EventListDecoder(settings: settings, location: location, source: source).decode()
        }
    }

    /// What is read of a table's rows.
    private func table<Row>(_ file: ContentFile, read: (SourceText) -> ([Row], [Finding])) -> ([Row], [Finding]) {
        switch self.read(file, limit: DataTable.largest) {
        case .failure(let error): ([], [error.finding])
        case .success(let source): read(source)
        }
    }
}

extension Settings {
    /// The section in whose folder a path lies.
    func section(ofPath path: String) -> Section? {
        guard let slash = path.firstIndex(of: "/") else { return nil }
        return section(named: String(path[..<slash]))
    }
}
