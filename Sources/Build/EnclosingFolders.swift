import Foundations

extension String {
    /// The folders around a path, the innermost first.
    var enclosingFolders: [String] {
        var folders: [String] = []
        var folder = enclosingFolder
        while !folder.isEmpty {
            folders.append(folder)
            folder = folder.enclosingFolder
        }
        return folders
    }
}

extension FileSystem {
    /// Makes the folders around a path below a root where they are not; never through a link.
    func makeFolders(around path: String, in root: String) throws(FileError) {
        for folder in path.enclosingFolders.reversed() { _ = try makeFolderIfAbsent(root + "/" + folder) }
    }
}
