import Content
import Foundations

/// The built site that is to be published.
struct PublishedSite: Sendable {
    /// The folder, absolute.
    let folder: String
    /// The SHA-256 of each of its files in hex, by path.
    let hashes: [String: String]

    /// Its paths in order.
    var paths: [String] { hashes.keys.sorted() }
}

/// What Blad knows of a host: what it put there, and what a broken run may have changed.
struct HostList: Sendable {
    /// The file at the host that lists what stands there, written last.
    static let manifest = OutputManifest.name
    /// The file that lists what a run is about to change, there only while it runs.
    static let pending = OwnFile.pending
    /// A manifest of half a million files; a larger one is not Blad's.
    static let largest = 64 << 20

    /// The hashes of the files that Blad put there, as of the last run that came to its end.
    var hashes: [String: String] = [:]
    /// What a run that was broken off may have written or removed.
    var touched: Set<String> = []

    /// The paths that are Blad's.
    var paths: Set<String> { touched.union(hashes.keys) }
}

extension OutputManifest {
    /// What a manifest lists, if it is whole and all its paths are such as Blad writes.
    static func hashes(in bytes: [UInt8]) -> [String: String]? {
        var hashes: [String: String] = [:]
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard lines.count >= 3, lines.first == "{\"files\": {", lines.suffix(2) == ["}}", ""] else { return nil }
        for line in lines.dropFirst().dropLast(2) where !line.isEmpty {
            let entry = line.hasSuffix(",") ? line.dropLast() : line[...]
            guard entry.hasPrefix("\""), entry.hasSuffix("\""),
                let middle = entry.ranges(of: "\": \"").last, middle.lowerBound > entry.startIndex
            else { return nil }
            let path = String(
                entry[entry.index(after: entry.startIndex)..<middle.lowerBound].replacing("\\\"", with: "\""))
            let hash = String(entry[middle.upperBound...].dropLast())
            guard Output.isSafe(path), hash.isEmpty || isHash(hash), hashes.updateValue(hash, forKey: path) == nil
            else {
                return nil
            }
        }
        return hashes
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
