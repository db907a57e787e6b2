import Foundations

/// Clears what a build that was killed left behind: a complete journal is carried out, anything else thrown away.
///
/// What such a build had put in place already stands in the site's marker, which is the first thing that is put there.
struct Recovery {
    let location: OutputLocation
    let fileSystem: FileSystem

    /// Clears one workplace.
    func run(_ workplace: Workplace) throws(FileError) {
        guard let status = try fileSystem.statusIfPresent(workplace.staging) else { return }
        if status.kind == .folder, location.status != nil, let journal = try journal(in: workplace) {
            for step in journal.steps { try perform(step, from: workplace) }
        }
        if try fileSystem.statusIfPresent(workplace.journal) != nil { try fileSystem.removeFile(workplace.journal) }
        try fileSystem.removeTree(workplace.staging)
    }

    /// The journal, when it is whole and each of its files that is still here has the bytes it should have.
    private func journal(in workplace: Workplace) throws(FileError) -> Journal? {
        guard let bytes = try readIfPossible(workplace.journal), let journal = Journal(bytes) else { return nil }
        for file in journal.files {
            let path = workplace.staging + "/" + file.staged
            guard try isReachable(file.staged, in: workplace.staging), let status = try fileSystem.statusIfPresent(path)
            else { continue }
            guard status.kind == .file, let bytes = try readIfPossible(path), ContentHash.hex(bytes) == file.hash else {
                return nil
            }
        }
        return journal
    }

    private func perform(_ step: Journal.Step, from workplace: Workplace) throws(FileError) {
        switch step {
        case .put(let staged, let path):
            let source = workplace.staging + "/" + staged
            guard try isReachable(path, in: location.path), try isReachable(staged, in: workplace.staging),
                let moving = try fileSystem.statusIfPresent(source)
            else { return }
            let standing = try fileSystem.statusIfPresent(location.path + "/" + path)
            // A folder is moved to where nothing is; a file over anything but a folder. The build that follows heals the rest.
            guard moving.kind == .folder ? standing == nil : moving.kind == .file && standing?.kind != .folder else {
                return
            }
            try fileSystem.rename(source, location.path + "/" + path)
        case .remove(let path):
            guard try isReachable(path, in: location.path),
                let standing = try fileSystem.statusIfPresent(location.path + "/" + path), standing.kind != .folder
            else { return }
            try fileSystem.removeFile(location.path + "/" + path)
        case .prune(let path):
            guard try isReachable(path, in: location.path) else { return }
            _ = try fileSystem.removeIfEmpty(location.path + "/" + path)
        }
    }

    /// Whether all folders around a path are folders, none of them a link.
    private func isReachable(_ path: String, in root: String) throws(FileError) -> Bool {
        var folder = path.enclosingFolder
        while !folder.isEmpty {
            guard try fileSystem.statusIfPresent(root + "/" + folder)?.kind == .folder else { return false }
            folder = folder.enclosingFolder
        }
        return true
    }

    private func readIfPossible(_ path: String) throws(FileError) -> [UInt8]? {
        do {
            return try fileSystem.read(path, .max - 1)
        } catch {
            switch error.reason {
            case .tooManyOpen, .other: throw error
            default: return nil
            }
        }
    }
}
