import Foundations

/// Where a build keeps its lock and what is not in place yet: beside the output, so that both are on one file system.
struct Workplace: Equatable {
    /// The folder that holds what is not in place yet.
    let staging: String
    /// The file that keeps two builds apart.
    let lock: String

    static let insideStaging = ".blad-staging"
    static let insideLock = ".blad-lock"

    /// Beside the output: the ordinary place.
    static func beside(_ location: OutputLocation) -> Workplace {
        Workplace(
            staging: "\(location.parent)/.\(location.name).blad-staging",
            lock: "\(location.parent)/.\(location.name).blad-lock")
    }

    /// In the output: for a mounted disk, and for a folder in another one that may not be written to.
    static func inside(_ location: OutputLocation) -> Workplace {
        Workplace(staging: "\(location.path)/\(insideStaging)", lock: "\(location.path)/\(insideLock)")
    }

    /// Files in folders that do not stand yet, in the site's own shape; a whole folder is put in place by one rename.
    var fresh: String { staging + "/" + Self.freshName }
    static let freshName = "fresh"
    /// Files in folders that stand, by number.
    var changed: String { staging + "/" + Self.changedName }
    static let changedName = "changed"
    /// What stood before, by number, until all is in place.
    var old: String { staging + "/old" }
    /// The list of renames and removals.
    var journal: String { staging + "/journal" }

    /// Takes the lock at the first place where it can be taken; nil when another build holds it.
    static func locked(
        for location: OutputLocation, waiting seconds: Double, fileSystem: FileSystem
    ) throws(FileError) -> (workplace: Workplace, lock: FileLock)? {
        let beside = beside(location)
        let inside = inside(location)
        guard let status = location.status else {
            return try fileSystem.lock(beside.lock, seconds).map { (beside, $0) }
        }
        let parent = try fileSystem.statusIfPresent(location.parent.isEmpty ? "/" : location.parent)
        if parent?.identity.device != status.identity.device {
            return try fileSystem.lock(inside.lock, seconds).map { (inside, $0) }
        }
        do {
            return try fileSystem.lock(beside.lock, seconds).map { (beside, $0) }
        } catch {
            guard [.notPermitted, .readOnly, .nameTooLong].contains(error.reason) else { throw error }
            return try fileSystem.lock(inside.lock, seconds).map { (inside, $0) }
        }
    }
}
