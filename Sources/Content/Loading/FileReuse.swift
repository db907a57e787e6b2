import Diagnostics
import Foundations

/// Reads files, or takes what an earlier loading had of them.
struct FileReuse {
    private let loader: SiteLoader
    private let isWanted: Bool
    private let showsLastWhole: Bool
    private let settled: Int
    private let stamps: [String: FileStamp]
    /// What there is to take; nil under another `site.yml`.
    private let earlier: LoadedFiles?

    init(_ loader: SiteLoader, _ reuse: SiteLoader.Reuse?, settings: [UInt8]) {
        self.loader = loader
        isWanted = reuse != nil
        showsLastWhole = reuse?.showsLastWhole ?? false
        settled = reuse?.settled ?? .max
        stamps = reuse?.stamps ?? [:]
        earlier = reuse?.files.flatMap { $0.settings == settings ? $0 : nil }
    }

    /// What each file gives, on all cores; `known` is where an earlier loading keeps files of this kind.
    func read<Value: Sendable>(
        _ files: [ContentFile], _ known: KeyPath<LoadedFiles, [String: LoadedFiles.Kept<Value>]> & Sendable,
        _ read: @Sendable (ContentFile, FileStamp?) -> (Value, [Finding])
    ) -> [LoadedFiles.Kept<Value>] {
        let known = earlier?[keyPath: known] ?? [:]
        return files.parallelMap { file in
            guard isWanted else {
                let (value, findings) = read(file, nil)
                return LoadedFiles.Kept(value: value, findings: findings)
            }
            // The stamp first: what is written while the file is read has another one.
            let stamp = stamp(of: file)
            let earlier = known[file.diskPath]
            if let earlier, let stamp, earlier.stamp == stamp { return earlier }
            let (value, findings) = read(file, stamp)
            return LoadedFiles.Kept(
                stamp: stamp, value: value, findings: findings, whole: findings.hasErrors ? earlier?.whole : value)
        }
    }

    /// What a file is known again by; nil when it was changed so lately that its stamp may stand still.
    private func stamp(of file: ContentFile) -> FileStamp? {
        let stamp =
            stamps[file.diskPath]
            ?? (try? loader.fileSystem.status(loader.folder + "/content/" + file.diskPath))?.stamp
        return stamp.flatMap { $0.changed < settled ? $0 : nil }
    }

    /// What is shown of each file.
    func shown<Value>(_ files: [LoadedFiles.Kept<Value>]) -> [Value] {
        files.map { file in showsLastWhole && file.findings.hasErrors ? file.whole ?? file.value : file.value }
    }

    /// What is kept for the next loading.
    func kept<Value>(
        _ files: [ContentFile], _ read: [LoadedFiles.Kept<Value>]
    ) -> [String: LoadedFiles.Kept<Value>] {
        Dictionary(zip(files.map(\.diskPath), read)) { first, _ in first }
    }
}
