import Foundations

/// What the last builds found out about pictures, so that the next one need not read them: a hint, by which a file is known
/// again, never content. It is lost without harm.
struct PictureIndex: Equatable, Sendable {
    /// The file's name in the cache's folder.
    static let name = "index"

    /// An original, by its path.
    struct Original: Equatable, Sendable {
        let stamp: FileStamp
        let contentHash: String
        let header: PictureHeader
    }

    /// A file of a built site, by its path.
    struct Published: Equatable, Sendable {
        let stamp: FileStamp
        let hash: String
    }

    var originals: [String: Original] = [:]
    /// The SHA-256 of what was made, by its key.
    var made: [String: String] = [:]
    var published: [String: Published] = [:]

    /// Lines of words between tabs.
    var bytes: [UInt8] {
        var text = ""
        func line(_ words: [String]) {
            // A path that cannot be written in a line is looked at each time.
            if words.allSatisfy({ !$0.contains { $0 == "\t" || $0.isNewline } }) {
                text += words.joined(separator: "\t") + "\n"
            }
        }
        for (path, original) in originals.sorted(by: { $0.key < $1.key }) {
            line(["o", path] + original.stamp.words + [original.contentHash] + original.header.words)
        }
        for (key, hash) in made.sorted(by: { $0.key < $1.key }) { line(["m", key, hash]) }
        for (path, file) in published.sorted(by: { $0.key < $1.key }) {
            line(["p", path] + file.stamp.words + [file.hash])
        }
        return Array(text.utf8)
    }

    /// An index with nothing in it.
    init() {}

    /// Reads an index that was written at a time; nil when it is of another format.
    ///
    /// What was changed at that time or later is not believed: within one tick of the disk's clock a file can be read and
    /// then written without its time moving.
    init?(_ bytes: [UInt8], written: Int) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard words.count >= 3 else { return nil }
            if words[0] == "m" {
                made[words[1]] = words[2]
                continue
            }
            guard words.count >= 7, let stamp = FileStamp(words: words[2..<6]), stamp.changed < written else {
                continue
            }
            if words[0] == "p" {
                published[words[1]] = Published(stamp: stamp, hash: words[6])
            } else if let header = PictureHeader(words: words.dropFirst(7)) {
                originals[words[1]] = Original(stamp: stamp, contentHash: words[6], header: header)
            }
        }
    }
}

extension FileStamp {
    fileprivate var words: [String] { ["\(size)", "\(inode)", "\(written)", "\(changed)"] }

    fileprivate init?(words: ArraySlice<String>) {
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 4, let inode = UInt64(words[words.startIndex + 1]) else { return nil }
        self.init(size: numbers[0], inode: inode, written: numbers[2], changed: numbers[3])
    }
}

extension PictureHeader {
    fileprivate var words: [String] {
        [format.rawValue, "\(width)", "\(height)", "\(orientation.rawValue)", "\(frames)", hasAlpha ? "1" : "0"]
    }

    fileprivate init?(words: ArraySlice<String>) {
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard words.count == 6, numbers.count == 5,
            let format = words.first.flatMap({ PictureFormat(rawValue: $0) }),
            let orientation = PictureOrientation(rawValue: numbers[2])
        else { return nil }
        self.init(
            format: format, width: numbers[0], height: numbers[1], orientation: orientation, frames: numbers[3],
            hasAlpha: numbers[4] == 1)
    }
}
