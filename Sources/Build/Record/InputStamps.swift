import Content
import Foundations

/// The files that a site is made from as they stood when a build began, before it read any of them.
struct InputStamps: Sendable {
    /// A file as it stood.
    struct Input: Sendable {
        /// From the site's folder.
        let path: String
        /// What it is known again by; nil where nobody can say.
        let stamp: FileStamp?
    }

    /// All of them, in order of their paths within each folder; nil when a folder cannot be read.
    let inputs: [Input]?
    private let folder: String
    private let fileSystem: FileSystem

    /// Looks at all files of a site's folder.
    init(folder: String, fileSystem: FileSystem) {
        self.folder = folder
        self.fileSystem = fileSystem
        let folders = ["content", "templates"].map { name in
            (name, FolderScan(folder: "\(folder)/\(name)", label: name, fileSystem: fileSystem))
        }
        let paths = folders.flatMap { name, scan in scan.files.map { "\(name)/\($0.diskPath)" } }
        inputs =
            folders.contains { $0.1.findings.hasErrors }
            ? nil : paths.parallelMap(run: 64) { Input(path: $0, stamp: Self.stamp(folder + "/" + $0, fileSystem)) }
    }

    /// Those that are others by now, or gone.
    func changed() -> [String] {
        let paths = (inputs ?? []).parallelMap(run: 64) { input in
            Self.stamp(folder + "/" + input.path, fileSystem) == input.stamp ? nil : input.path
        }
        return paths.compactMap { $0 }
    }

    private static func stamp(_ path: String, _ fileSystem: FileSystem) -> FileStamp? {
        (try? fileSystem.status(path))?.stamp
    }
}
