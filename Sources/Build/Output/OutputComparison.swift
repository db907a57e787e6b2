import Foundations

/// Compares a new file with what stands at its path.
struct OutputComparison: Sendable {
    let root: String
    let fileSystem: FileSystem

    /// What stands at a path where a new file goes.
    enum Standing: Equatable, Sendable {
        /// Nothing.
        case nothing
        /// A file with these very bytes.
        case same
        /// A file with other bytes.
        case file
        /// A link, pipe, socket or device.
        case other
        /// A folder.
        case folder
    }

    /// What stands at a path, against the bytes that should; reads no more than as many bytes.
    func standing(at path: String, against bytes: [UInt8]) throws(FileError) -> Standing {
        // Another size says as much as other bytes, without reading them.
        if let status = try? fileSystem.status(root + "/" + path), status.kind == .file, status.size != bytes.count {
            return .file
        }
        return try standing(at: path, limit: bytes.count) { $0 == bytes }
    }

    /// Whether a file that is known again by a stamp stands at a path.
    func stands(_ path: String, stamp: FileStamp) -> Bool {
        (try? fileSystem.status(root + "/" + path))?.stamp == stamp
    }

    /// Whether a file with this hash stands at a path.
    func stands(_ path: String, hash: String) throws(FileError) -> Bool {
        // A larger file costs less to make again than to hold in memory whole.
        try standing(at: path, limit: 64 << 20) { ContentHash.hex($0) == hash } == .same
    }

    private func standing(
        at path: String, limit: Int, isSame: ([UInt8]) -> Bool
    ) throws(FileError) -> Standing {
        do {
            return isSame(try fileSystem.read(root + "/" + path, limit)) ? .same : .file
        } catch {
            switch error.reason {
            case .notFound: return .nothing
            // Replacing a file takes rights to its folder, not to itself.
            case .tooLarge, .notPermitted: return .file
            case .isLink, .notAFile: return .other
            case .isFolder: return .folder
            default: throw error
            }
        }
    }
}
