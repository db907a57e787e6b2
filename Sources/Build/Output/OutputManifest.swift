import Content
import Foundations

/// `blad-manifest.json`: the hash of every file but itself and the marker, for deploying only what changed.
///
/// Blad never reads it back: what it wrote stands in the marker.
enum OutputManifest {
    static let name = OwnFile.manifest

    /// The manifest's bytes; a line a file, sorted by path.
    static func bytes(of hashes: [(path: String, hash: String)]) -> [UInt8] {
        var bytes = Array("{\"files\": {".utf8)
        bytes.reserveCapacity(hashes.count * 128)
        var separator: StaticString = "\n"
        for (path, hash) in hashes {
            bytes.append(separator)
            bytes.appendJSON(path)
            bytes.append(": \"")
            bytes.append(hash)
            bytes.append("\"")
            separator = ",\n"
        }
        bytes.append("\n}}\n")
        return bytes
    }
}
