import Diagnostics
import Foundations

/// Where a site is to stand, without links and `..` on the way there.
struct OutputLocation {
    /// The absolute path.
    let path: String
    /// The folder around it; empty for the root.
    let parent: String
    /// The last part.
    let name: String
    /// The folders around it that do not exist yet, the outermost first.
    let missingParents: [String]
    /// The folder as it stands; nil when nothing is there.
    let status: FileStatus?

    /// Finds the place that a path names; refuses a file or a link there.
    init(_ folder: String, fileSystem: FileSystem, option: FolderOption = .output) throws {
        var given = folder
        while given.count > 1, given.hasSuffix("/") || given.hasSuffix("/.") { given.removeLast() }
        let standing = try fileSystem.statusIfPresent(given)
        switch standing?.kind {
        case .link: throw Refusal(.outputNotOurs(.link, folder: folder, option: option))
        case .file, .other: throw Refusal(.outputNotOurs(.file, folder: folder, option: option))
        case .folder, nil: break
        }
        let (path, missing) = try Self.canonical(given, fileSystem: fileSystem)
        status = standing
        self.path = path
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        parent = String(path[..<slash])
        name = String(path[slash...].dropFirst())
        missingParents = missing.dropLast().map { $0 }
    }

    /// The canonical form of a path that need not exist, and those of its prefixes that do not, the shortest first.
    static func canonical(_ path: String, fileSystem: FileSystem) throws(FileError) -> (path: String, missing: [String])
    {
        var rest: [Substring] = []
        var known = path[...]
        while true {
            do {
                var real = try fileSystem.canonicalPath(
                    known.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : String(known))
                if real == "/" { real = "" }
                var missing: [String] = []
                for part in rest.reversed() {
                    real += "/" + part
                    missing.append(real)
                }
                return (real, missing)
            } catch {
                guard error.reason == .notFound || error.reason == .notAFolder, !known.isEmpty else { throw error }
                let part = known.split(separator: "/").last ?? ""
                // Nobody can say where `..` leads from a folder that does not exist.
                guard part != "..", !part.isEmpty else { throw error }
                known = known[..<part.startIndex]
                while known.hasSuffix("/") { known.removeLast() }
                if part != "." { rest.append(part) }
            }
        }
    }
}
