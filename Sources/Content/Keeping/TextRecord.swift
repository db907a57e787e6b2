import Diagnostics
import Foundations

/// A text as it is kept on disk for the next build: what its file is known again by, and what it gave.
///
/// Only texts of one page or post are kept so, which nearly all texts of a large site are: events, plans and persons are few,
/// and read again each time.
///
/// Immutable; a class, so that lists of them are passed on without copying them.
public final class TextRecord: Sendable {
    /// The file below `content/`, as the disk has it.
    public let diskPath: String
    /// What it is known again by.
    public let stamp: FileStamp
    /// The text.
    public let entry: Entry
    /// What is wrong with its front matter; never an error.
    let findings: [Finding]

    init(diskPath: String, stamp: FileStamp, entry: Entry, findings: [Finding]) {
        self.diskPath = diskPath
        self.stamp = stamp
        self.entry = entry
        self.findings = findings
    }
}

extension LoadedFiles {
    /// The texts that can be kept.
    public var records: [TextRecord] {
        texts.compactMap { path, kept in
            guard let stamp = kept.stamp, kept.value.count == 1, let entry = kept.value.first, entry.hasNoDetails,
                !kept.findings.hasErrors
            else { return nil }
            return TextRecord(diskPath: path, stamp: stamp, entry: entry, findings: kept.findings)
        }
    }

    /// What an earlier run kept of a site with the same `site.yml`.
    public init(settings: [UInt8], records: [TextRecord]) {
        let texts = records.map { record in
            (
                record.diskPath,
                Kept(stamp: record.stamp, value: [record.entry], findings: record.findings, whole: [record.entry])
            )
        }
        self.init(
            settings: settings, texts: Dictionary(texts) { first, _ in first }, measures: [:], activities: [:])
    }
}

extension RecordWriter {
    /// Writes a text's record.
    public mutating func write(_ record: TextRecord) {
        write(record.diskPath)
        write(record.stamp)
        write(record.findings) { $0.write($1) }
        write(record.entry)
    }
}

extension RecordReader {
    /// Reads a text's record; its file is read only when its body is wanted.
    public mutating func textRecord(in content: ContentFolder) throws(Fault) -> TextRecord {
        let path = try text(), stamp = try stamp()
        let findings = try list { (reader: inout RecordReader) throws(Fault) in try reader.finding() }
        let entry = try entry { name, length in content.source(of: path, named: name, stamp: stamp, length: length) }
        return TextRecord(diskPath: path, stamp: stamp, entry: entry, findings: findings)
    }
}

/// The folder `content/` of a site, from which texts are read that were read before.
public struct ContentFolder: Sendable {
    private let folder: String
    private let fileSystem: FileSystem

    /// The folder of a site in `folder`.
    public init(of folder: String, fileSystem: FileSystem) {
        self.folder = folder + "/content"
        self.fileSystem = fileSystem
    }

    /// The text of a file, to be read when it is asked for; the bytes before its body are `length`.
    fileprivate func source(of path: String, named name: String, stamp: FileStamp, length: Int) -> SourceText {
        SourceText(file: name, stamp: stamp) { bytes(of: path, atLeast: length) }
    }

    /// A text that was read, and whose bytes can be read again when they have been let go of.
    func source(_ bytes: [UInt8], of file: ContentFile, named name: String, stamp: FileStamp?) -> Result<
        SourceText, FindingError
    > {
        TextDecoding.decode(bytes, file: name).map { source in
            let path = file.diskPath, length = source.bytes.count
            return SourceText(file: name, bytes: source.bytes, stamp: stamp) { self.bytes(of: path, atLeast: length) }
        }
    }

    /// The bytes of a file that was read before. A file that is no longer what it was may come as blank lines: whoever builds
    /// from it looks at all stamps again before anything is written.
    private func bytes(of path: String, atLeast length: Int) -> [UInt8] {
        guard let bytes = try? fileSystem.read(folder + "/" + path, TextDecoding.largest),
            case .success(let source) = TextDecoding.decode(bytes, file: path), source.bytes.count >= length
        else { return [UInt8](repeating: 0x0A, count: length) }
        return source.bytes
    }
}
