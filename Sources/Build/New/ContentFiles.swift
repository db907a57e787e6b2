import Diagnostics
import Foundations

/// The files of `content/` as somebody edits them: read, made and replaced, and nothing outside that folder.
///
/// A path names a file from the site's folder, `content/blogg/a.md`. Nothing is read or written through links, nothing whose
/// name begins with a dot or an underline is touched, and each file is whole at every moment.
public struct ContentFiles: Sendable {
    private let folder: String
    private let fileSystem: FileSystem

    /// The files of a site's folder, an absolute path.
    public init(folder: String, fileSystem: FileSystem = .posix) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// What a file's bytes are known again by.
    public static func hash(_ bytes: [UInt8]) -> String { ContentHash.hex(bytes) }

    /// Whether a path can be one of a file in `content/` that Blad reads.
    public static func admits(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first == "content", parts.count > 1, parts.count <= 34, path.utf8.count <= 1024 else {
            return false
        }
        return parts.allSatisfy { part in
            guard let first = part.first, first != ".", first != "_", part.utf8.count <= 255 else { return false }
            return !part.unicodeScalars.contains {
                $0.value < 0x20 || $0.isStrayControl || $0.isInvisible || $0 == "\\"
            }
        }
    }

    /// A file's bytes.
    public func read(_ path: String, limit: Int) throws(FindingError) -> [UInt8] {
        try check(path)
        do throws(FileError) {
            return try fileSystem.read(folder + "/" + path, limit)
        } catch {
            throw Self.finding(error, path, limit: limit)
        }
    }

    /// Makes a new file; what stands there already, as a file or as a folder with an `index.md`, is never written over.
    public func create(_ path: String, _ bytes: [UInt8]) throws(FindingError) {
        try check(path)
        do throws(FileError) {
            try makeFolders(above: path)
            if try exists(path) { throw FileError(.write, path: path, reason: .exists) }
            let whole = folder + "/" + path
            let draft = try stage(path, bytes)
            do throws(FileError) {
                // A second name fails where something has come to stand there meanwhile; not every disk can give one.
                try fileSystem.link(draft, whole)
                try? fileSystem.removeFile(draft)
            } catch {
                if error.reason == .exists {
                    try? fileSystem.removeFile(draft)
                    throw error
                }
                try fileSystem.rename(draft, whole)
            }
        } catch {
            throw error.reason == .exists ? FindingError(.fileExists(at: Place(file: path))) : Self.refusal(error, path)
        }
    }

    /// Writes a file anew, in one step, if its bytes are still those with a hash; false, and nothing written, if not.
    public func replace(_ path: String, _ bytes: [UInt8], known hash: String, limit: Int) throws(FindingError) -> Bool {
        guard Self.hash(try read(path, limit: limit)) == hash else { return false }
        do throws(FileError) {
            let draft = try stage(path, bytes)
            do throws(FileError) {
                try fileSystem.rename(draft, folder + "/" + path)
            } catch {
                try? fileSystem.removeFile(draft)
                throw error
            }
            return true
        } catch {
            throw Self.refusal(error, path)
        }
    }

    // MARK: Steps

    /// Writes bytes beside a file, under a name that nobody reads, and waits until the disk has them.
    private func stage(_ path: String, _ bytes: [UInt8]) throws(FileError) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let draft = "\(parent(of: folder + "/" + path))/.\(Slug.make(name)).blad-\(ContentHash.hex(bytes).prefix(12))"
        try? fileSystem.removeFile(draft)
        try fileSystem.write(draft, bytes)
        do throws(FileError) {
            try fileSystem.sync(draft)
            return draft
        } catch {
            try? fileSystem.removeFile(draft)
            throw error
        }
    }

    private func parent(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path }

    /// Only real folders lead to a file.
    private func check(_ path: String) throws(FindingError) {
        guard Self.admits(path) else { throw FindingError(.outsideContent(path: path.escapedForTerminal)) }
        do throws(FileError) {
            var place = folder
            for part in path.split(separator: "/") {
                place += "/" + part
                switch try fileSystem.statusIfPresent(place)?.kind {
                case nil: return
                case .link: throw FileError(.read, path: place, reason: .isLink)
                case .other: throw FileError(.read, path: place, reason: .notAFile)
                case .file, .folder: continue
                }
            }
        } catch {
            throw Self.finding(error, path, limit: 0)
        }
    }

    private func exists(_ path: String) throws(FileError) -> Bool {
        let whole = folder + "/" + path
        if try fileSystem.statusIfPresent(whole) != nil { return true }
        guard whole.hasSuffix(".md") else { return false }
        return try fileSystem.statusIfPresent(whole.dropLast(3) + "/index.md") != nil
    }

    private func makeFolders(above path: String) throws(FileError) {
        var place = folder
        for part in path.split(separator: "/").dropLast() {
            place += "/" + part
            _ = try fileSystem.makeFolderIfAbsent(place)
        }
    }

    private static func refusal(_ error: FileError, _ path: String) -> FindingError {
        FindingError(.cannotWriteFile(error, at: Place(file: path)))
    }

    private static func finding(_ error: FileError, _ path: String, limit: Int) -> FindingError {
        let place = Place(file: path)
        return FindingError(
            error.reason == .isFolder ? .notAFile(at: place) : .notRead(error, limit: limit, at: place))
    }
}
