import Content
import Diagnostics
import Foundations

/// Keeps the record of the last build, and tells when there is nothing to do.
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
    private let settled: Int

    /// The longest tick of a disk's clock, in seconds: FAT's is two.
    private static let longestTick = 2

    init(options: BuildOptions, fileSystem: FileSystem, program: String, clock: @escaping @Sendable () -> Int) {
        self.options = options
        self.fileSystem = fileSystem
        self.program = program
        self.clock = clock
        settled = (clock() - Self.longestTick) * 1_000_000_000
    }

    /// A larger record is none of ours.
    private static let largest = 64 << 20

    private var file: KeptFile {
        let name = options.audience.rawValue + (options.drafts ? "-drafts" : "")
        return KeptFile(name, in: [".blad", "builds"], of: options.folder, fileSystem: fileSystem)
    }

    private func key(_ day: Day) -> String {
        [program, options.folder, options.outputFolder, options.audience.rawValue, "\(options.drafts)", "\(day)"]
            .joined(separator: "\n")
    }

    // MARK: Looking

    /// The record, while all that it tells of stands as it stood. What a build left that was killed is cleared.
    func current(inputs: String?) -> BuildRecord? {
        file.removeUnfinished()
        guard let inputs, let bytes = file.read(limit: Self.largest), let record = BuildRecord(bytes),
            let day = options.asOf ?? Zone(named: record.zone)?.day(at: clock()), record.key == key(day),
            record.inputs == inputs, isClear(), outputs(record.paths) == record.outputs
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

    /// What all inputs are known again by; nil when one of them cannot be known.
    func digest(of inputs: InputStamps) -> String? { inputs.inputs.flatMap { digest($0.map { ($0.path, $0.stamp) }) } }

    private func outputs(_ paths: [String]) -> String? {
        digest(
            paths.parallelMap(run: 64) { path in
                (path, (try? fileSystem.status(options.outputFolder + "/" + path))?.stamp)
            })
    }

    /// The hash of all paths with their stamps; nil when one of them is not settled.
    private func digest(_ files: [(path: String, stamp: FileStamp?)]) -> String? {
        var bytes: [UInt8] = []
        for (path, stamp) in files {
            guard let stamp, stamp.changed < settled else { return nil }
            bytes += path.utf8
            for number in [stamp.size, Int(bitPattern: UInt(stamp.inode)), stamp.written, stamp.changed] {
                bytes.append(0)
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
        }
        return ContentHash.hex(bytes)
    }

    // MARK: Keeping

    /// Keeps what a build did, when all of it can be known again.
    func keep(_ report: BuildReport, of made: PreparedSite, inputs: String?) {
        guard let inputs, let edition = made.edition, let publication = made.publication else { return }
        let paths = edition.files.map(\.path) + BuildRecord.ownFiles
        guard let outputs = outputs(paths) else { return }
        let record = BuildRecord(
            key: key(publication.day), inputs: inputs, paths: paths, outputs: outputs,
            zone: publication.site.settings.zone.name, pages: report.pages, nextChange: report.nextChange,
            language: report.language,
            hasGoals: report.scorecard.map { !$0.plans.isEmpty } ?? false,
            // What is gone since the build before is said once.
            findings: report.findings.filter { $0.code != .addressGone })
        _ = file.replace(with: record.bytes)
    }
}
