import Editions
import Foundations

/// The pages that the last build left, for one that would make some of them again.
struct KeptPages: Sendable {
    /// The hash of what all pages share, theme included; nil when it was changed just then.
    private let surroundings: String?
    /// In order of their paths.
    private let pages: [Page]

    /// A file of the site. Immutable; a class, so that lists of them are passed on without copying them.
    final class Page: Sendable {
        let path: String
        /// What it was made from: ``RenderedFile/key``.
        let key: [UInt8]
        /// The SHA-256 of its bytes in hex.
        let hash: String
        /// What the file that stands is known again by; nil when it was written just then.
        let stamp: FileStamp?

        init(path: String, key: [UInt8], hash: String, stamp: FileStamp?) {
            self.path = path
            self.key = key
            self.hash = hash
            self.stamp = stamp
        }
    }

    /// Pages in order of their paths, with what all share.
    init(_ pages: [Page] = [], surroundings: String? = nil) {
        self.surroundings = surroundings
        self.pages = pages
    }

    /// Reads what ``write(to:)`` wrote.
    init(_ reader: inout RecordReader) throws(RecordReader.Fault) {
        surroundings = try reader.optionalText()
        pages = try reader.list { (reader: inout RecordReader) throws(RecordReader.Fault) in try reader.page() }
    }

    var count: Int { pages.count }

    /// Writes them as they are kept.
    func write(to writer: inout RecordWriter) {
        writer.write(surroundings)
        writer.write(pages) { writer, page in
            writer.write(page.path)
            writer.write(page.key)
            writer.write(page.hash)
            writer.write(page.stamp) { $0.write($1) }
        }
    }

    /// Of each file, what is known of the one that would be made from the very same; both are in order of their paths.
    func pages(_ files: [KeyedFile], in surroundings: String?) -> [Page?] {
        guard surroundings != nil, surroundings == self.surroundings else { return files.map { _ in nil } }
        var place = 0
        return files.map { file in
            while place < pages.count, pages[place].path < file.path { place += 1 }
            guard place < pages.count, let key = file.key, pages[place].path == file.path, pages[place].key == key
            else { return nil }
            return pages[place]
        }
    }
}

extension RecordReader {
    fileprivate mutating func page() throws(Fault) -> KeptPages.Page {
        let path = try text(), key = try byteList(), hash = try text()
        let stamp = try optional { (reader: inout RecordReader) throws(Fault) in try reader.stamp() }
        return KeptPages.Page(path: path, key: key, hash: hash, stamp: stamp)
    }
}
