import Diagnostics
import Foundations

/// A folder of what is exported beside the site: `outbox/` with letters, each in a folder of its own, `print/` and
/// `share/`.
struct Outbox {
    /// The folder, absolute.
    let folder: String
    /// How findings name it.
    var label = "outbox"
    /// What is written there, as findings name it.
    var content = Wording("brevet", "the letter")
    let fileSystem: FileSystem

    /// A file to write, by its path in the outbox: `2026-11/2026-11.txt`.
    struct File: Sendable {
        let path: String
        let bytes: [UInt8]
    }

    /// How long an export waits for another one, in seconds.
    private static let patience = 10.0

    /// Puts files into the outbox, all of them or none; what else lies there is left alone.
    ///
    /// The files are asked for when no other export is at work any more.
    func put(_ files: () -> [File]) throws(Refusal) {
        var isNew = false
        do throws(FileError) {
            isNew = try fileSystem.makeFolderIfAbsent(folder)
            if let lock = try fileSystem.lock(folder + "/.lock", Self.patience) {
                var change = OutboxChange(folder: folder, fileSystem: fileSystem)
                let failure = change.put(files())
                lock.release()
                guard let failure else { return }
                throw failure
            }
        } catch {
            if isNew { try? fileSystem.removeFolder(folder) }
            throw Refusal(.cannotExport(content, error, at: shown(error.path), folder: label))
        }
        throw Refusal(.buildRunning(folder: label))
    }

    /// A path as it is known to who exports: from the folder's name.
    private func shown(_ path: String) -> String {
        path == folder || path.hasPrefix(folder + "/") ? label + path.dropFirst(folder.count) : path
    }

    /// The names of the folders in it, in order.
    func issues() -> [String] {
        ((try? fileSystem.list(folder)) ?? []).filter { $0.kind == .folder }.compactMap(\.name)
            .filter { !$0.hasPrefix(".") }
    }

    /// A file of an exported letter.
    func read(_ name: String, of issue: String) -> [UInt8]? {
        try? fileSystem.read("\(folder)/\(issue)/\(name)", 8 << 20)
    }
}

extension FileSystem {
    /// Makes a folder where nothing stands, and says whether it did; a link or a file that stands there is an error.
    func makeFolderIfAbsent(_ path: String) throws(FileError) -> Bool {
        guard let status = try statusIfPresent(path) else {
            try makeFolder(path)
            return true
        }
        if status.kind == .link { throw FileError(.makeFolder, path: path, reason: .isLink) }
        if status.kind != .folder { throw FileError(.makeFolder, path: path, reason: .notAFolder) }
        return false
    }
}
