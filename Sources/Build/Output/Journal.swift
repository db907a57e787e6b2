import Foundations

/// The renames and removals that turn the old site into the new one.
///
/// Each step can be done again after a crash: what was done already is recognised and passed over.
struct Journal: Equatable, Sendable {
    /// One change of the site.
    enum Step: Equatable, Sendable {
        /// Moves a file or folder from the staging folder to a path in the site, over a file that stands there.
        case put(staged: String, path: String)
        /// Takes a file away.
        case remove(path: String)
        /// Removes a folder, if it is empty.
        case prune(path: String)
    }

    /// A file in the staging folder and the hash of its bytes.
    struct File: Equatable, Sendable {
        let staged: String
        let hash: String
    }

    var files: [File] = []
    var steps: [Step] = []

    private static let head = "Blad journal, format 1\n"

    init(files: [File] = [], steps: [Step] = []) {
        self.files = files
        self.steps = steps
    }

    /// As text, a line each; its last line is the hash of the rest, so that half a journal is none.
    var bytes: [UInt8] {
        var bytes = Array(Self.head.utf8)
        for file in files { bytes.append("file\t\(file.hash)\t\(file.staged)\n") }
        for step in steps {
            switch step {
            case .put(let staged, let path): bytes.append("put\t\(staged)\t\(path)\n")
            case .remove(let path): bytes.append("remove\t\(path)\n")
            case .prune(let path): bytes.append("prune\t\(path)\n")
            }
        }
        return bytes + Array("end\t\(ContentHash.hex(bytes))\n".utf8)
    }

    /// Reads a journal; nil when it is cut, damaged, or names a path outside the folders.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.head.utf8), bytes.last == 0x0A,
            let end = bytes.dropLast().lastIndex(of: 0x0A),
            bytes[(end + 1)...].elementsEqual("end\t\(ContentHash.hex(Array(bytes[...end])))\n".utf8)
        else { return nil }
        for line in bytes[..<end].split(separator: 0x0A).dropFirst() {
            let parts = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard parts.count >= 2, parts.dropFirst().allSatisfy(Output.isInside) else { return nil }
            switch (parts[0], parts.count) {
            case ("file", 3): files.append(File(staged: parts[2], hash: parts[1]))
            case ("put", 3): steps.append(.put(staged: parts[1], path: parts[2]))
            case ("remove", 2): steps.append(.remove(path: parts[1]))
            case ("prune", 2): steps.append(.prune(path: parts[1]))
            default: return nil
            }
        }
    }
}
