import Diagnostics
import Foundations

/// The folders that new files of a site need, and which of them stand already.
struct OutputSurvey: Sendable {
    /// For each folder that does not stand: where in the staging folder it is made. The site's own folder is "".
    private(set) var staged: [String: String] = [:]
    /// Which of ``staged`` are made beforehand, parents first. A folder for one file alone is made with its file.
    private(set) var madeFirst: [String] = []
    /// The outermost folders that do not stand, each put in place with all that it holds by one rename.
    private(set) var tops: [String] = []
    /// Files of an earlier build that stand where a folder is needed.
    private(set) var inTheWay: Set<String> = []
    /// Folders that hold more than one of the files, or a folder.
    private let shared: Set<String>

    /// Looks at the folders for these files, all that do not stand already; `stale` are files of an earlier build that the site
    /// no longer has.
    init(paths: [String], stale: Set<String>, location: OutputLocation, folder: String, fileSystem: FileSystem) throws {
        let (folders, shared) = Self.folders(of: paths)
        self.shared = shared
        if location.status == nil { addMissing("") }
        // A folder comes before what it holds.
        let sorted = folders.sorted()
        let standing =
            location.status == nil ? [:] : try Self.standing(sorted, in: location.path, fileSystem: fileSystem)
        for path in sorted {
            if stagedFolder(of: path) != nil {
                addMissing(path)
                continue
            }
            switch standing[path] {
            case .folder: continue
            case nil: addMissing(path)
            case .some where stale.contains(path):
                inTheWay.insert(path)
                addMissing(path)
            case .link: throw Refusal(.outputNotOurs(.linkInside(path), folder: folder))
            case .file, .other: throw Refusal(.outputNotOurs(.taken(path), folder: folder))
            }
        }
    }

    /// Whether a file's folder is made with the file itself.
    func isAlone(_ path: String) -> Bool { !shared.contains(path.enclosingFolder) && !mayStand(path) }

    /// All folders that files need, but the site's own, and those that hold more than one of the files, or a folder.
    private static func folders(of paths: [String]) -> (all: Set<String>, shared: Set<String>) {
        var folders: Set<String> = [], shared: Set<String> = [""]
        for path in paths {
            var folder = path.enclosingFolder
            if folders.contains(folder) { shared.insert(folder) }
            while !folder.isEmpty, folders.insert(folder).inserted {
                folder = folder.enclosingFolder
                shared.insert(folder)
            }
        }
        return (folders, shared)
    }

    /// Where a file is made: beside what it replaces, by number, or in a folder that is put in place as a whole.
    func stagedPath(of path: String, number: Int) -> String {
        guard let folder = stagedFolder(of: path) else { return "\(Workplace.changedName)/\(number)" }
        return folder + "/" + path.lastPart
    }

    /// Whether a file's folder stands, so that something may stand at its path.
    func mayStand(_ path: String) -> Bool { stagedFolder(of: path) == nil }

    /// Where the folder around a path is made; nil when it stands, as all do in most builds.
    private func stagedFolder(of path: String) -> String? { staged.isEmpty ? nil : staged[path.enclosingFolder] }

    private mutating func addMissing(_ path: String) {
        if !path.isEmpty, let outer = stagedFolder(of: path) {
            staged[path] = outer + "/" + path.lastPart
        } else {
            staged[path] = "\(Workplace.freshName)/\(tops.count)"
            tops.append(path)
        }
        if shared.contains(path) { madeFirst.append(path) }
    }

    private static func standing(
        _ folders: [String], in root: String, fileSystem: FileSystem
    ) throws -> [String: FileKind] {
        let found = folders.parallelMap(run: 64) { folder -> Result<FileKind?, FileError> in
            do throws(FileError) {
                return .success(try fileSystem.statusIfPresent(root + "/" + folder)?.kind)
            } catch {
                return .failure(error)
            }
        }
        var kinds: [String: FileKind] = [:]
        for (folder, kind) in zip(folders, found) { kinds[folder] = try kind.get() }
        return kinds
    }
}

extension String {
    /// The path without its last part and the slash before it; empty when there is no slash.
    var enclosingFolder: String {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) } ?? ""
    }

    /// What follows the last slash.
    var lastPart: Substring {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { self[index(after: $0)...] } ?? self[...]
    }
}
