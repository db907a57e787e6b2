import Diagnostics
import Foundations

/// What an earlier build wrote and the new site does not have, as it stands.
struct StaleFiles {
    let root: String
    let fileSystem: FileSystem

    /// The files that are to go.
    private(set) var files: [String] = []
    /// Their folders, the innermost first; they go if they are empty then.
    private(set) var folders: [String] = []
    private var areFolders: [String: Bool] = [:]

    /// Looks for files of an earlier build.
    init(_ stale: Set<String>, root: String, fileSystem: FileSystem) throws(FileError) {
        self.root = root
        self.fileSystem = fileSystem
        var around: Set<String> = []
        for path in stale.sorted() {
            var folder = path.enclosingFolder
            while !folder.isEmpty, around.insert(folder).inserted { folder = folder.enclosingFolder }
            guard try isFolder(path.enclosingFolder) else { continue }
            switch try fileSystem.statusIfPresent(root + "/" + path)?.kind {
            case .file, .link, .other: files.append(path)
            // Blad wrote a file; the folder is somebody else's.
            case .folder, nil: continue
            }
        }
        for folder in around.sorted(by: >) where try isFolder(folder) { folders.append(folder) }
    }

    /// Whether a folder and all around it are folders, none of them a link.
    private mutating func isFolder(_ folder: String) throws(FileError) -> Bool {
        if folder.isEmpty { return true }
        if let known = areFolders[folder] { return known }
        var answer = false
        if try isFolder(folder.enclosingFolder) {
            answer = try fileSystem.statusIfPresent(root + "/" + folder)?.kind == .folder
        }
        areFolders[folder] = answer
        return answer
    }
}
