import Diagnostics
import Foundations
import Synchronization

/// The pictures of a site: which of them can be published, and the files that are made from them, each once.
///
/// Asked about many pictures from many threads. What is known of a file is remembered; what is made is kept in the cache
/// between builds.
public final class PictureStore: Sendable {
    let fileSystem: FileSystem
    /// The SHA-256 of bytes, in hex.
    public let hash: @Sendable ([UInt8]) -> String
    let isFull: Bool
    let mayDrawLetters: Bool
    let cache: PictureCache
    /// What earlier builds knew.
    let loaded: PictureIndex
    let state: Mutex<State>

    struct State {
        var index: PictureIndex
        /// The pictures of this build, by path.
        var looked: [String: Result<PictureSource, Refused>] = [:]
    }

    /// A picture that cannot be published, and why.
    public struct Refused: Error {
        /// What is wrong with it.
        public let findings: [Finding]
    }

    /// The version of the library that makes pictures: another one may give other bytes.
    public static var libraryVersion: String { DecodedPicture.libraryVersion }

    /// The pictures below a site's folder, an absolute path.
    ///
    /// - Parameters:
    ///   - hash: the SHA-256 of bytes, in hex.
    ///   - isFull: whether everything is read and made anew, whatever earlier builds have kept.
    ///   - mayDrawLetters: false to do as on a machine without fonts.
    public init(
        site: String, fileSystem: FileSystem, isFull: Bool = false, mayDrawLetters: Bool = true,
        hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        self.fileSystem = fileSystem
        self.hash = hash
        self.isFull = isFull
        self.mayDrawLetters = mayDrawLetters
        cache = PictureCache(site: site, fileSystem: fileSystem, hash: hash)
        loaded = isFull ? PictureIndex() : Self.index(of: cache)
        state = Mutex(State(index: loaded))
    }

    /// The pictures of the same site, looked at again; what an earlier store has learnt of files that stand as they stood
    /// holds.
    public init(after earlier: PictureStore) {
        fileSystem = earlier.fileSystem
        hash = earlier.hash
        isFull = earlier.isFull
        mayDrawLetters = earlier.mayDrawLetters
        cache = earlier.cache
        loaded = earlier.loaded
        state = Mutex(State(index: earlier.state.withLock { $0.index }))
    }

    private static func index(of cache: PictureCache) -> PictureIndex {
        let path = cache.folder + "/" + PictureIndex.name
        guard let written = (try? cache.fileSystem.status(path))?.times?.written,
            let index = cache.read(PictureIndex.name)
        else { return PictureIndex() }
        return PictureIndex(index.bytes, written: written) ?? PictureIndex()
    }

    // MARK: Looking

    /// What a picture's file is; the file is read only if it is not the one that was read last time.
    ///
    /// `name` is the path from the site's folder; findings are about that file.
    public func source(at path: String, name: String) -> Result<PictureSource, Refused> {
        if let known = state.withLock({ $0.looked[path] }) { return known }
        let stamp = (try? fileSystem.status(path))?.stamp
        let found = known(path, name, stamp) ?? look(at: path, name, stamp)
        state.withLock { $0.looked[path] = found }
        return found
    }

    private func known(_ path: String, _ name: String, _ stamp: FileStamp?) -> Result<PictureSource, Refused>? {
        guard let stamp, let known = state.withLock({ $0.index.originals[path] }), known.stamp == stamp else {
            return nil
        }
        return .success(
            PictureSource(path: path, name: name, contentHash: known.contentHash, header: known.header))
    }

    private func look(at path: String, _ name: String, _ stamp: FileStamp?) -> Result<PictureSource, Refused> {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try fileSystem.read(path, PictureLimits.fileSize) } catch {
            let place = Place(file: name)
            return .failure(
                Refused(findings: [
                    error.reason == .tooLarge
                        ? .pictureFileTooLarge(limit: PictureLimits.fileSize, at: place)
                        : .unreadableFile(error, at: place)
                ]))
        }
        switch PictureCheck.check(bytes, fileName: name) {
        case .refused(let findings): return .failure(Refused(findings: findings))
        case .good(let header):
            let contentHash = hash(bytes)
            if let stamp {
                state.withLock {
                    $0.index.originals[path] = .init(stamp: stamp, contentHash: contentHash, header: header)
                }
            }
            return .success(PictureSource(path: path, name: name, contentHash: contentHash, header: header))
        }
    }
}
