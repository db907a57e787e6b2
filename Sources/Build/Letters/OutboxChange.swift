import Foundations

/// One export's change of the outbox, which is undone as long as it is not complete.
///
/// All files are written aside first, so that a full disk is found before anything is replaced; then each is moved over the
/// old one in one step, while a second name keeps the old one.
struct OutboxChange {
    /// The outbox, absolute.
    private let folder: String
    private let fileSystem: FileSystem
    /// The folders that were made, and the paths that were replaced with whether something stood there.
    private var made: [String] = []
    private var moved: [(path: String, kept: String?)] = []

    private var staging: String { folder + "/.new" }

    init(folder: String, fileSystem: FileSystem) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// Puts files in, and says why when the outbox was left as it was.
    mutating func put(_ files: [Outbox.File]) -> FileError? {
        do throws(FileError) {
            try write(files)
            try replace(files)
        } catch {
            undo()
            return error
        }
        // What is left of it is nobody's, and the next export removes it.
        try? fileSystem.removeTree(staging)
        return nil
    }

    private func write(_ files: [Outbox.File]) throws(FileError) {
        try fileSystem.removeTree(staging)
        try fileSystem.makeFolder(staging)
        for (index, file) in files.enumerated() { try fileSystem.write("\(staging)/\(index)", file.bytes) }
        try fileSystem.syncAll(staging)
    }

    private mutating func replace(_ files: [Outbox.File]) throws(FileError) {
        for file in files {
            guard let slash = file.path.lastIndex(of: "/") else { continue }
            let parent = folder + "/" + file.path[..<slash]
            if try fileSystem.makeFolderIfAbsent(parent) { made.append(parent) }
        }
        var kept: [String?] = []
        for (index, file) in files.enumerated() { kept.append(try keep(file.path, as: "\(staging)/old-\(index)")) }
        for (index, file) in files.enumerated() {
            let path = folder + "/" + file.path
            try fileSystem.rename("\(staging)/\(index)", path)
            moved.append((path, kept[index]))
        }
    }

    /// Keeps an old file under a second name; nil when there is none.
    private func keep(_ path: String, as copy: String) throws(FileError) -> String? {
        let path = folder + "/" + path
        guard try fileSystem.statusIfPresent(path) != nil else { return nil }
        try fileSystem.keep(path, as: copy)
        return copy
    }

    private mutating func undo() {
        for (path, kept) in moved.reversed() {
            if let kept { try? fileSystem.rename(kept, path) } else { try? fileSystem.removeFile(path) }
        }
        try? fileSystem.removeTree(staging)
        for folder in made.reversed() { try? fileSystem.removeFolder(folder) }
    }
}
