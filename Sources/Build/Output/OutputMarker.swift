import Foundations

/// `.blad`: says that a folder is Blad's, and which files in it Blad wrote.
///
/// The list, and not the manifest that is published, decides what a later build may remove; its hash shows damage.
enum OutputMarker {
    static let name = ".blad"

    /// What a marker says.
    struct Reading {
        fileprivate let bytes: [UInt8]

        /// The files that Blad wrote; nil when the list is damaged or of a later format.
        var paths: [String]? { OutputMarker.paths(in: bytes) }
    }

    private static let sign = "Blad site, format "
    private static let head =
        "Blad site, format 1. Blad wrote the files below and replaces or removes them; the folder is safe to delete.\n"
    /// A list of half a million long paths; a larger marker is not ours.
    private static let longest = 64 << 20

    /// The marker's bytes for paths in sorted order.
    static func bytes(listing paths: [String]) -> [UInt8] {
        var list: [UInt8] = []
        for path in paths {
            list.append(path)
            list.append("\n")
        }
        return Array(head.utf8) + Array("sha256 \(ContentHash.hex(list))\n".utf8) + list
    }

    /// Reads a folder's marker; nil when it has none.
    static func read(in folder: String, fileSystem: FileSystem) throws(FileError) -> Reading? {
        let bytes: [UInt8]
        do {
            bytes = try fileSystem.read(folder + "/" + name, longest)
        } catch {
            switch error.reason {
            // Whatever stands there is no marker; no marker, no permission to touch anything.
            case .notFound, .notAFolder, .isLink, .isFolder, .notAFile, .tooLarge: return nil
            // Another's caches have the same name; to look at what something is takes no right to read it.
            case .notPermitted where (try? fileSystem.status(folder + "/" + name))?.kind == .folder: return nil
            default: throw error
            }
        }
        guard bytes.starts(with: sign.utf8) else { return nil }
        return Reading(bytes: bytes)
    }

    private static func paths(in bytes: [UInt8]) -> [String]? {
        guard bytes.starts(with: head.utf8) else { return nil }
        let rest = bytes.dropFirst(head.utf8.count)
        guard let end = rest.firstIndex(of: 0x0A) else { return nil }
        let list = Array(rest[(end + 1)...])
        guard rest[..<end].elementsEqual("sha256 \(ContentHash.hex(list))".utf8) else { return nil }
        let paths = list.withUnsafeBufferPointer { list in
            list.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        }
        return paths.allSatisfy(Output.isSafe) ? paths : nil
    }
}
