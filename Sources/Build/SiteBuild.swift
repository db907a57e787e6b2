import Content
import Diagnostics
import Editions
import Foundations
import Pictures

/// A build as a list of stages: load -> check -> render -> write. Each hands values to the next; nothing is written before
/// all of it has been checked.
public struct SiteBuild: Sendable {
    let options: BuildOptions
    let fileSystem: FileSystem
    /// Seconds since 1970-01-01 UTC; only asked for when the options give no day.
    let clock: @Sendable () -> Int
    /// The program, in a text that another version of it does not have; nil to keep nothing of what was done.
    let program: String?
    /// False to do as on a machine without fonts.
    let mayDrawLetters: Bool

    /// A build with its options, disk and clock.
    public init(
        _ options: BuildOptions, fileSystem: FileSystem = .posix, mayDrawLetters: Bool = true, program: String? = nil,
        clock: @escaping @Sendable () -> Int
    ) {
        self.options = options
        self.program = program
        self.fileSystem = fileSystem
        self.mayDrawLetters = mayDrawLetters
        self.clock = clock
    }

    /// Checks everything and writes nothing.
    ///
    /// - Parameter lookup: looks the links to other sites up too, when everything else has been checked; nil to leave them.
    public func check(lookup: LinkLookup? = nil) -> BuildReport {
        var rendered = render(isDryRun: true)
        if let lookup, let edition = rendered.edition, let publication = rendered.publication {
            rendered = rendered.adding(ExternalLinks(edition, of: publication).findings(lookup))
        }
        return BuildReport(
            rendered.findings, language: rendered.language, pages: rendered.edition?.pageCount ?? 0,
            nextChange: rendered.nextChange, scorecard: rendered.findings.hasErrors ? nil : rendered.scorecard)
    }

    /// Checks everything, then writes the site, or nothing at all. Where nothing has changed since the last build, that is all
    /// that is looked at. Files that change while they are read are read again.
    public func build() -> BuildReport { build(attempts: Self.mostAttempts) }

    /// How often a build begins anew because files change: who goes on writing gets what was there at the last.
    private static let mostAttempts = 3

    private func build(attempts: Int) -> BuildReport {
        let keeping = RecordKeeping(options: options, fileSystem: fileSystem, program: program ?? "", clock: clock)
        let inputs = keeping.inputs()
        let keeps = !options.full && program != nil
        if keeps, let record = keeping.current(inputs: inputs), !stops(record.findings) { return report(of: record) }
        let prepared = render(isDryRun: false, keeping: keeps ? keeping.from(inputs, reuses: attempts > 1) : nil)
        let files = prepared.kept.files
        // What was not read is as it was; if it was changed since, the next build sees that.
        let changed = inputs?.stamps.changed(on: fileSystem) { files?.isUnread($0) ?? false } ?? []
        if !changed.isEmpty, attempts > 1 { return build(attempts: attempts - 1) }
        return write(
            prepared.adding(changed.map { .changedMeanwhile(at: Place(file: $0)) }), keeping: keeps ? keeping : nil,
            inputs: inputs)
    }

    /// Writes a site that nothing is wrong with, and keeps of it what the next build can use.
    private func write(_ rendered: PreparedSite, keeping: RecordKeeping?, inputs: BuildInputs?) -> BuildReport {
        guard let edition = rendered.edition, let publication = rendered.publication, !stops(rendered.findings) else {
            let pages = rendered.edition?.pageCount ?? 0
            return BuildReport(rendered.findings, language: rendered.language, pages: pages)
        }
        let keyed = KeyedFile.all(of: edition, hasKeys: keeping != nil)
        let files = keyed.map(\.file)
        let known = keeping.flatMap { keeping in
            rendered.kept.site?.pages.value.pages(keyed, in: rendered.surroundings(settled: keeping.settled))
        }
        do throws(Refusal) {
            let result = try write(files, publication, rendered.pictures, known: known)
            let report = BuildReport(
                rendered.findings, language: rendered.language, pages: edition.pageCount, output: result,
                nextChange: rendered.nextChange, scorecard: rendered.scorecard, held: rendered)
            keeping?.keep(FinishedBuild(report: report, site: rendered, files: keyed), inputs: inputs)
            return report
        } catch {
            return BuildReport(
                rendered.findings + error.findings, language: rendered.language, pages: edition.pageCount)
        }
    }

    /// What a build that has nothing to do says. Goals are counted anew: the record knows none.
    private func report(of record: BuildRecord) -> BuildReport {
        BuildReport(
            record.findings, language: record.language, pages: record.pages,
            output: WriteResult(written: 0, unchanged: record.siteFiles.count, removed: 0, hashes: []),
            nextChange: record.nextChange, scorecard: record.hasGoals ? goals().scorecard : nil)
    }

    private func stops(_ findings: [Finding]) -> Bool {
        findings.hasErrors || (options.strict && findings.contains { $0.severity == .warning })
    }

    // MARK: Stages

    /// Loads, checks and renders; pictures are made even when something else is wrong, so that all is said at once and
    /// nothing is made twice. A dry run keeps none.
    ///
    /// - Parameter keeping: what a build that keeps texts and pages for the next starts from; nil to keep none.
    func render(isDryRun: Bool, keeping: RecordKeeping.Start? = nil) -> PreparedSite {
        let pictures = PictureStore(
            site: options.folder, fileSystem: fileSystem, isFull: options.full,
            mayDrawLetters: mayDrawLetters, hash: ContentHash.hex)
        let gone = OnDemand {
            GoneAddresses(folder: options.outputFolder, label: options.outputLabel, fileSystem: fileSystem)
        }
        gone.begin()
        let prepared = keeping.map { prepare(pictures, after: $0.files, $0.work) } ?? prepare(pictures)
        guard let edition = prepared.edition, let publication = prepared.publication else { return prepared }
        let undecodable = pictures.prepare(edition.pictures, isDryRun: isDryRun)
        // Cards and the search's index, which is one of the files, ask nothing of each other: they are made side by side.
        let cards = OnDemand { pictures.prepare(edition.cards, isDryRun: isDryRun) }
        cards.begin()
        // What is not there may only be unreadable just now.
        let goneAddresses = prepared.isWhole ? gone.value.findings(publication, edition: edition) : []
        cards.value
        return prepared.adding(undecodable + goneAddresses)
    }

    /// Loads and checks everything and prepares all pages, to be rendered when they are wanted; from what an earlier
    /// preparation of the same build kept, where there is one.
    func prepare(
        _ pictures: PictureStore, after files: SiteLoader.Reuse? = nil, _ earlier: KeptWork? = nil,
        isPreview: Bool = false
    ) -> PreparedSite {
        // Most of loading is done on all cores; what is not leaves one to the templates.
        let themeLoading = OnDemand {
            ThemeLoader(folder: options.folder, fileSystem: fileSystem).load(after: earlier?.theme)
        }
        themeLoading.begin()
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load(files)
        var kept = KeptWork(
            files: loaded.files, theme: earlier?.theme, bodies: earlier?.bodies, site: earlier?.site)
        let language = loaded.messageLanguage
        // A preview shows the last site that could be read; a check looks at all that it can.
        guard let site = isPreview ? loaded.site : loaded.checkedSite else {
            return PreparedSite(loaded.findings, pictures, kept, language: language)
        }
        let day = day(of: site)
        let scorecard = Scorecard(site, asOf: day)
        let publication = Publication(site, asOf: day, audience: options.audience, drafts: options.drafts)
        let loadedTheme = themeLoading.value
        kept.theme = loadedTheme
        let findings = loaded.findings + loadedTheme.findings
        guard let theme = loadedTheme.theme else {
            return PreparedSite(findings, pictures, kept, language: language)
        }
        let edition = WebEdition(
            publication, scorecard: scorecard, theme: theme, fileSystem: fileSystem, pictures: pictures,
            after: earlier?.bodies, searchAfter: { earlier?.searchIndex() }, isPreview: isPreview, hash: ContentHash.hex
        )
        kept.bodies = edition.bodies
        return PreparedSite(
            findings + new(edition.findings, beside: findings), pictures, kept, language: language,
            isWhole: !loaded.findings.hasErrors, edition: edition, publication: publication, scorecard: scorecard)
    }

    /// The day as of which it is built: the one that was asked for, or today in the site's zone.
    func day(of site: Site) -> Day { options.asOf ?? site.settings.zone.day(at: clock()) }

    /// Without collisions of old addresses that loading has found already, in its own words.
    private func new(_ findings: [Finding], beside known: [Finding]) -> [Finding] {
        let taken = Set(
            known.filter { [.addressCollision, .badAlias, .reservedAddress].contains($0.code) }.map(\.place.file))
        return findings.filter { $0.code != .addressCollision || !taken.contains($0.place.file) }
    }

    private func write(
        _ files: [RenderedFile], _ publication: Publication, _ pictures: PictureStore, known: [KeptPages.Page?]?
    ) throws(Refusal) -> WriteResult {
        let output = options.outputFolder
        let hashes = files.map { $0.knownHash() }
        let outputs = files.indices.map { index in
            let file = files[index], hash = hashes[index], page = known?[index]
            return Output(
                path: file.path, knownHash: hash ?? page?.hash,
                knownStamp: page?.stamp
                    ?? hash.flatMap { pictures.stamp(ofPublished: output + "/" + file.path, hash: $0) }
            ) { () throws(Refusal) in
                do throws(FindingError) { return try file.make() } catch { throw Refusal(error.finding) }
            }
        }
        let folders = ProtectedFolders(
            project: options.folder,
            sources: ExportFolder.names.map { options.folder + "/" + $0 },
            publicSite: options.audience == .public ? nil : options.folder + "/site")
        let result = try OutputFolder.write(outputs, to: output, protecting: folders, fileSystem: fileSystem)
        pictures.remember(
            originals: Set(publication.site.files.map { "\(publication.site.folder)/\($0.diskPath)" }), output: output,
            published: zip(files, hashes).compactMap { file, hash in hash.map { (output + "/" + file.path, $0) } })
        return result
    }
}
