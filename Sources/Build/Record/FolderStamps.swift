import Foundations

/// What some files of a folder are known again by.
struct FolderStamps: Equatable, Sendable {
    let folder: String
    let paths: [String]
    /// In the order of the paths; nil for a file that is not there.
    let stamps: [FileStamp?]

    /// Looks at files, on all cores; `known` are the stamps of those that somebody has looked at already.
    init(_ paths: [String], in folder: String, known: [FileStamp?] = [], fileSystem: FileSystem) {
        self.folder = folder
        self.paths = paths
        stamps = Array(paths.indices).parallelMap(run: 64) { index in
            if index < known.count, let stamp = known[index] { return stamp }
            return (try? fileSystem.status(folder + "/" + paths[index]))?.stamp
        }
    }

    /// The paths of the files that are others by now, or gone; of those that are `unread` it does not matter.
    func changed(on fileSystem: FileSystem, unread: @Sendable (String) -> Bool) -> [String] {
        let isChanged = Array(paths.indices).parallelMap(run: 64) { index in
            !unread(paths[index])
                && (try? fileSystem.status(folder + "/" + paths[index]))?.stamp != stamps[index]
        }
        return zip(paths, isChanged).compactMap { $1 ? $0 : nil }
    }

    /// The stamps of the files below one of its folders, by their paths from there.
    func stamps(below inner: String) -> [String: FileStamp] {
        let prefix = inner + "/", length = prefix.utf8.count
        let below = zip(paths, stamps).compactMap { path, stamp -> (String, FileStamp)? in
            guard let stamp, path.hasPrefix(prefix) else { return nil }
            return String(path.utf8.dropFirst(length)).map { ($0, stamp) }
        }
        return Dictionary(below) { first, _ in first }
    }

    /// The hash of all paths with their stamps; nil when one of the files is not there, or was changed after `settled`, so
    /// lately that its stamp may stand still.
    func digest(settled: Int) -> String? {
        var writer = RecordWriter()
        for (path, stamp) in zip(paths, stamps) {
            guard let stamp, stamp.changed < settled else { return nil }
            writer.write(path)
            writer.write(stamp)
        }
        return ContentHash.hex(writer.bytes)
    }
}
