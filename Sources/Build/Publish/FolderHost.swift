import Diagnostics
import Foundations

/// A folder on this computer, or on a stick or a disk that stands in it.
struct FolderHost: PublishHost {
    /// The folder, absolute and without links.
    let root: String
    /// The folders that do not stand yet, the outermost first, the folder itself last.
    let missing: [String]
    let fileSystem: FileSystem

    /// Finds the folder; refuses one that holds the site's sources, and those that Blad never writes to.
    init(_ folder: String, protecting: ProtectedFolders, fileSystem: FileSystem) throws {
        let location = try OutputLocation(folder, fileSystem: fileSystem, option: .to)
        try OutputGuard(location: location, folder: folder, fileSystem: fileSystem, option: .to).check(protecting)
        root = location.path
        missing = location.missingParents + (location.status == nil ? [location.path] : [])
        self.fileSystem = fileSystem
    }

    func close() {}

    func read(_ names: [String]) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in names where try fileSystem.statusIfPresent(root + "/" + name) != nil {
            // What cannot be read as a list is a damaged one.
            files[name] = (try? fileSystem.read(root + "/" + name, HostList.largest)) ?? []
        }
        return files
    }

    func standing(at paths: [String], of site: PublishedSite) throws -> [String: HostStanding] {
        var standing: [String: HostStanding] = [:]
        var kinds: [String: FileKind?] = [:]
        paths: for path in paths {
            for folder in path.enclosingFolders.reversed() {
                let kind = try kinds[folder] ?? fileSystem.statusIfPresent(root + "/" + folder)?.kind
                kinds[folder] = .some(kind)
                guard let kind else { continue paths }
                guard kind == .folder else {
                    standing[path] = .other(at: folder)
                    continue paths
                }
            }
            guard let status = try fileSystem.statusIfPresent(root + "/" + path) else { continue }
            let isSame =
                status.kind == .file
                && (try? ContentHash.hex(fileSystem.read(root + "/" + path, .max - 1))) == site.hashes[path]
            standing[path] = isSame ? .same : .other(at: path)
        }
        return standing
    }

    func carryOut(_ plan: PublishPlan, of site: PublishedSite) throws {
        for folder in missing { try fileSystem.makeFolder(folder) }
        try put(plan.pending, at: HostList.pending)
        try remove(plan.early)
        try prune(plan.folders)
        for path in plan.puts { try put(try fileSystem.read(site.folder + "/" + path, .max - 1), at: path) }
        try remove(plan.late)
        try prune(plan.folders)
        try fileSystem.syncAll(root)
        try put(plan.manifest, at: HostList.manifest)
        try fileSystem.removeFile(root + "/" + HostList.pending)
    }

    private func put(_ bytes: [UInt8], at path: String) throws {
        try fileSystem.makeFolders(around: path, in: root)
        let new = root + "/" + PublishName.new(path)
        if try fileSystem.statusIfPresent(new) != nil { try fileSystem.removeFile(new) }
        try fileSystem.write(new, bytes)
        try fileSystem.rename(new, root + "/" + path)
    }

    private func remove(_ paths: [String]) throws {
        for path in paths {
            guard
                try path.enclosingFolders.allSatisfy({
                    try fileSystem.statusIfPresent(root + "/" + $0)?.kind == .folder
                })
            else { continue }
            for name in [path, PublishName.new(path)] {
                let kind = try fileSystem.statusIfPresent(root + "/" + name)?.kind
                // Blad put a file there; a folder is somebody else's.
                if let kind, kind != .folder { try fileSystem.removeFile(root + "/" + name) }
            }
        }
    }

    private func prune(_ folders: [String]) throws {
        for folder in folders
        where try fileSystem.statusIfPresent(root + "/" + folder)?.kind == .folder {
            _ = try fileSystem.removeIfEmpty(root + "/" + folder)
        }
    }
}
