import Diagnostics
import Foundations
import Synchronization

/// The files of `content/` as somebody edits them: read, made and replaced, and nothing outside that folder.
///
/// A path names a file from the site's folder, `content/blogg/a.md`. Nothing is read or written through links, nothing whose
/// name begins with a dot or an underline is touched, and each file is whole at every moment. A name may be written in NFC
/// or NFD, whichever the disk has.
///
/// What is saved through one value and its copies, from whichever threads, gets its place one at a time.
public struct ContentFiles: Sendable {
    private let folder: String
    private let fileSystem: FileSystem
    private let turn = Turn()

    /// The files of a site's folder, an absolute path.
    public init(folder: String, fileSystem: FileSystem = .posix) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// What a file's bytes are known again by.
    public static func hash(_ bytes: [UInt8]) -> String { ContentHash.hex(bytes) }

    /// Whether a path can be one of a file in `content/` that Blad reads.
    public static func admits(_ path: String) -> Bool {
        // By scalars: an accent after a sign would be one character with it, and hide it.
        let parts = path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first.map({ String($0) }) == "content", (2...34).contains(parts.count), path.utf8.count <= 1024
        else { return false }
        return parts.allSatisfy { part in
            guard let first = part.first, first != ".", first != "_", String(part).utf8.count <= 255 else {
                return false
            }
            return !part.contains {
                $0.value < 0x20 || $0.isStrayControl || $0.isInvisible || $0 == "\\"
            }
        }
    }

    /// Whether something stands at a path.
    public func isThere(_ path: String) -> Bool {
        (try? spelled(path)).flatMap { try? fileSystem.statusIfPresent(folder + "/" + $0) } != nil
    }

    /// A file's bytes.
    public func read(_ path: String, limit: Int) throws(FindingError) -> [UInt8] {
        let path = try spelled(path)
        try check(path)
        do throws(FileError) {
            return try fileSystem.read(folder + "/" + path, limit)
        } catch {
            throw Self.finding(error, path, limit: limit)
        }
    }

    /// Makes a new file; what stands there already, as a file or as a folder with an `index.md`, is never written over.
    public func create(_ path: String, _ bytes: [UInt8]) throws(FindingError) {
        let path = try spelled(path)
        try check(path)
        do throws(FileError) {
            try fileSystem.makeFolders(around: path, in: folder)
            if try exists(path) { throw FileError(.write, path: path, reason: .exists) }
            let draft = try stage(path, bytes)
            do throws(FileError) {
                try turn.take { () throws(FileError) -> Void in try place(draft, at: path) }
            } catch {
                try? fileSystem.removeFile(draft)
                throw error
            }
        } catch {
            throw error.reason == .exists ? FindingError(.fileExists(at: Place(file: path))) : Self.refusal(error, path)
        }
    }

    /// Writes a file anew, in one step, if its bytes are still those with a hash; false, and nothing written, if not.
    public func replace(_ path: String, _ bytes: [UInt8], known hash: String, limit: Int) throws(FindingError) -> Bool {
        let path = try spelled(path)
        guard try isKnown(path, hash, limit: limit) else { return false }
        let draft: String
        do throws(FileError) {
            draft = try stage(path, bytes)
        } catch {
            throw Self.refusal(error, path)
        }
        do throws(FindingError) {
            // The disk has taken its time, and another tab or another program may have saved: right before the step the
            // file is looked at again.
            let isReplaced = try turn.take { () throws(FindingError) -> Bool in
                guard try isKnown(path, hash, limit: limit) else { return false }
                try rename(draft, to: path)
                return true
            }
            if !isReplaced { try? fileSystem.removeFile(draft) }
            return isReplaced
        } catch {
            try? fileSystem.removeFile(draft)
            throw error
        }
    }

    // MARK: Steps

    /// A path as the disk has it: a name that came from a Mac may have its accents as signs of their own, and to most disks
    /// that is another name.
    private func spelled(_ path: String) throws(FindingError) -> String {
        guard Self.admits(path) else { throw FindingError(.outsideContent(path: path.escapedForTerminal)) }
        if path.isPrintableASCII { return path }
        return path.unicodeScalars.split(separator: "/").reduce(into: "") { spelled, part in
            let place = spelled.isEmpty ? folder : folder + "/" + spelled
            spelled += (spelled.isEmpty ? "" : "/") + name(of: String(part), in: place)
        }
    }

    private func name(of part: String, in place: String) -> String {
        if part.isPrintableASCII || (try? fileSystem.statusIfPresent(place + "/" + part)) != nil { return part }
        let names = (try? fileSystem.list(place))?.lazy.compactMap(\.name)
        return names?.first { $0.nfc == part.nfc } ?? part
    }

    /// Whether a file's bytes are those with a hash; those of one that is gone are not.
    private func isKnown(_ path: String, _ hash: String, limit: Int) throws(FindingError) -> Bool {
        try check(path)
        do throws(FileError) {
            return Self.hash(try fileSystem.read(folder + "/" + path, limit)) == hash
        } catch {
            if error.reason == .notFound { return false }
            throw Self.finding(error, path, limit: limit)
        }
    }

    /// Puts a draft in the place of a file.
    private func rename(_ draft: String, to path: String) throws(FindingError) {
        do throws(FileError) {
            try fileSystem.rename(draft, folder + "/" + path)
        } catch {
            throw Self.refusal(error, path)
        }
    }

    /// Puts a draft where nothing stands.
    private func place(_ draft: String, at path: String) throws(FileError) {
        let whole = folder + "/" + path
        do throws(FileError) {
            // A second name fails where something has come to stand there meanwhile; not every disk can give one.
            try fileSystem.link(draft, whole)
            try? fileSystem.removeFile(draft)
        } catch {
            if error.reason == .exists { throw error }
            if try exists(path) { throw FileError(.write, path: path, reason: .exists) }
            try fileSystem.rename(draft, whole)
        }
    }

    /// Writes bytes beside a file, under a name that nobody reads and no other save has, and waits until the disk has
    /// them.
    private func stage(_ path: String, _ bytes: [UInt8]) throws(FileError) -> String {
        let own = String(UInt64.random(in: .min ... .max), radix: 16)
        let draft = "\((folder + "/" + path).enclosingFolder)/.\(Slug.make(String(path.lastPart))).blad-\(own)"
        try fileSystem.write(draft, bytes)
        do throws(FileError) {
            try fileSystem.sync(draft)
            return draft
        } catch {
            try? fileSystem.removeFile(draft)
            throw error
        }
    }

    /// Only real folders lead to a file.
    private func check(_ path: String) throws(FindingError) {
        do throws(FileError) {
            var place = folder
            for part in path.unicodeScalars.split(separator: "/") {
                place += "/" + String(part)
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

    private static func refusal(_ error: FileError, _ path: String) -> FindingError {
        FindingError(.cannotWriteFile(error, at: Place(file: path)))
    }

    private static func finding(_ error: FileError, _ path: String, limit: Int) -> FindingError {
        let place = Place(file: path)
        return FindingError(
            error.reason == .isFolder ? .notAFile(at: place) : .notRead(error, limit: limit, at: place))
    }
}

/// Lets one at a time through.
private final class Turn: Sendable {
    private let mutex = Mutex(())

    /// Does the work when nobody else does any.
    func take<Result: Sendable, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try mutex.withLock { _ throws(Failure) in try work() }
    }
}
