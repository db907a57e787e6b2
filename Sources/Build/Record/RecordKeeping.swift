import Content
import Diagnostics
import Editions
import Foundations
import Search

/// Keeps the record of the last build and what can be used of it, and tells when there is nothing to do.
///
/// Files are known again by their stamps, which no program can set back; a file that was changed within the last moments
/// before it was looked at is not believed to be the same, since the disk's clock ticks slowly.
struct RecordKeeping {
    let options: BuildOptions
    let fileSystem: FileSystem
    /// What program it is, in a text that another version of it does not have.
    let program: String
    /// Seconds since 1970-01-01 UTC.
    let clock: @Sendable () -> Int
    /// Nanoseconds since 1970 before which a change shows in a file's stamp, whatever happened since.
    let settled: Int

    /// The longest tick of a disk's clock, in seconds: FAT's is two.
    private static let longestTick = 2

    init(options: BuildOptions, fileSystem: FileSystem, program: String, clock: @escaping @Sendable () -> Int) {
        self.options = options
        self.fileSystem = fileSystem
        self.program = program
        self.clock = clock
        settled = (clock() - Self.longestTick) * 1_000_000_000
    }

    private func file(_ ending: String = "") -> SealedFile {
        let name = options.audience.rawValue + (options.drafts ? "-drafts" : "") + ending
        return SealedFile(
            KeptFile(name, in: [".blad", "builds"], of: options.folder, fileSystem: fileSystem),
            under: [key, name].joined(separator: "\n"), largest: Self.largestFile, hash: ContentHash.hex)
    }

    /// A larger file is none of ours.
    private static let largestFile = 1 << 30

    private var recordFile: SealedFile { file() }
    private var siteFile: SealedFile { file("-site") }
    private var searchFile: SealedFile { file("-search") }

    /// Of another program and other folders nothing is believed.
    private var key: String { [program, options.folder, options.outputFolder].joined(separator: "\n") }

    // MARK: Looking

    /// The files that it is made from; nil when a folder cannot be read. To be asked for before they are read.
    func inputs() -> BuildInputs? { BuildInputs(of: options.folder, fileSystem: fileSystem) }

    /// The record, while all that it tells of stands as it stood. What a build left that was killed is cleared.
    func current(inputs: BuildInputs?) -> BuildRecord? {
        for file in [recordFile, siteFile, searchFile] { file.removeUnfinished() }
        guard let inputs = inputs?.stamps.digest(settled: settled),
            let record = recordFile.read().flatMap({ BuildRecord($0.bytes) }),
            let day = options.asOf ?? Zone(named: record.zone)?.day(at: clock()), record.day == day,
            record.inputs == inputs, isClear(), outputs(record.paths).digest(settled: settled) == record.outputs
        else { return nil }
        return record
    }

    /// Whether no build was killed here, and none is at work.
    private func isClear() -> Bool {
        do {
            let location = try OutputLocation(options.outputFolder, fileSystem: fileSystem)
            return try [Workplace.beside(location), Workplace.inside(location)].allSatisfy {
                try fileSystem.statusIfPresent($0.staging) == nil
            }
        } catch {
            return false
        }
    }

    private func outputs(_ paths: [String], known: [FileStamp?] = []) -> FolderStamps {
        FolderStamps(paths, in: options.outputFolder, known: known, fileSystem: fileSystem)
    }

    /// What the last build of the same options kept of its texts and pages.
    private func site() -> KeptSite? {
        siteFile.read().flatMap {
            KeptSite($0.bytes, content: ContentFolder(of: options.folder, fileSystem: fileSystem))
        }
    }

    /// The search that the last build of the same options kept.
    private func searchIndex() -> KeptIndex? { searchFile.read().flatMap { KeptIndex($0.bytes) } }

    /// What a build starts from that keeps its texts and pages.
    struct Start {
        let files: SiteLoader.Reuse
        let work: KeptWork
    }

    /// What a build of some inputs starts from: from what the last one kept, if it may reuse that.
    func from(_ inputs: BuildInputs?, reuses: Bool) -> Start {
        let site = reuses ? site() : nil
        return Start(
            files: .init(
                site?.files, settled: settled, stamps: inputs?.stamps.stamps(below: "content") ?? [:],
                scan: inputs?.content),
            work: KeptWork(bodies: site?.bodies, site: site, searchIndex: { reuses ? searchIndex() : nil }))
    }

    // MARK: Keeping

    /// Keeps what a build did.
    func keep(_ made: FinishedBuild, inputs: BuildInputs?) {
        guard let inputs, let edition = made.site.edition, let publication = made.site.publication else { return }
        let paths = made.files.map(\.path)
        let outputs = outputs(paths + BuildRecord.ownFiles, known: made.report.output?.stamps ?? [])
        let search = OnDemand {
            if let index = edition.searchIndex { _ = searchFile.replace(with: index.bytes) }
        }
        search.begin()
        keep(made, edition, outputs)
        search.value
        guard let inputs = inputs.stamps.digest(settled: settled), let outputs = outputs.digest(settled: settled) else {
            return
        }
        let report = made.report
        let record = BuildRecord(
            day: publication.day, inputs: inputs, paths: paths + BuildRecord.ownFiles, outputs: outputs,
            zone: publication.site.settings.zone.name, pages: report.pages, nextChange: report.nextChange,
            language: report.language,
            hasGoals: report.scorecard.map { !$0.plans.isEmpty } ?? false,
            // What is gone since the build before is said once.
            findings: report.findings.filter { $0.code != .addressGone })
        _ = recordFile.replace(with: record.bytes)
    }

    private func keep(_ made: FinishedBuild, _ edition: WebEdition, _ outputs: FolderStamps) {
        guard let files = made.site.kept.files, let hashes = made.report.output?.hashes else { return }
        let pages = made.files.indices.compactMap { index -> KeptPages.Page? in
            guard let key = made.files[index].key else { return nil }
            let stamp = outputs.stamps[index].flatMap { $0.changed < settled ? $0 : nil }
            return KeptPages.Page(path: made.files[index].path, key: key, hash: hashes[index], stamp: stamp)
        }
        _ = siteFile.replace(
            with: KeptSite.bytes(
                files: files, bodies: edition.bodies,
                pages: KeptPages(pages, surroundings: made.site.surroundings(settled: settled)),
                after: made.site.kept.site))
    }
}

extension PreparedSite {
    /// The hash of what all its pages share, theme included; nil when the theme was changed after `settled`.
    func surroundings(settled: Int) -> String? {
        guard let edition, let theme = kept.theme?.identity(settled: settled) else { return nil }
        return edition.surroundings + theme
    }
}
