import Diagnostics
import Foundations

/// The folder that a site is written to, whole or not at all.
///
/// Files are made and written in a staging folder beside it. When all of them stand, a first site is put in place by
/// one rename, a later one file by file from a journal. Each file is complete at every moment; what a build that was
/// killed left is carried out or cleared by the next.
public enum OutputFolder {
    /// Writes a site.
    ///
    /// - Parameters:
    ///   - outputs: All files of the site, in any order; files in one folder are best neighbours.
    ///   - folder: Where it stands or is to stand; folders around it are made. Findings name it so.
    ///   - protecting: Folders that are never written over; see ``ProtectedFolders``.
    ///   - fileSystem: The disk.
    ///   - seconds: For how many seconds to wait for another build of the same folder.
    ///   - durably: Whether to wait for the disk, so that the promise holds when the power goes too. A preview need not.
    /// - Returns: How much changed. A file that stands with the right bytes is not written.
    /// - Throws: A refusal with findings `output-not-ours`, `cannot-write` or `build-running`, or the one of a file
    ///   that could not be made; the site is then as it was.
    public static func write(
        _ outputs: [Output], to folder: String, protecting: ProtectedFolders, fileSystem: FileSystem = .posix,
        waiting seconds: Double = 30, durably: Bool = true
    ) throws(Refusal) -> WriteResult {
        do {
            var paths: Set<String> = []
            for output in outputs {
                guard Output.isSafe(output.path), paths.insert(output.path).inserted else {
                    throw Refusal(.cannotWriteAddress(output.path, folder: folder))
                }
            }
            return try withLock(on: folder, protecting: protecting, fileSystem: fileSystem, waiting: seconds) {
                location, workplace in
                try recover(location, at: workplace, fileSystem: fileSystem)
                // What was put in place just now stands in the marker.
                let standing = try OutputGuard(location: location, folder: folder, fileSystem: fileSystem).standing()
                let run = OutputRun(
                    location: location, folder: folder, workplace: workplace, fileSystem: fileSystem, durably: durably)
                return try run.write(outputs, paths: paths, over: standing)
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as FileError {
            throw Refusal(.cannotWrite(error, folder: folder))
        } catch {
            // Nothing else is thrown here; the compiler does not know it.
            throw Refusal(.cannotWrite(FileError(.write, path: folder, reason: .other(code: 0)), folder: folder))
        }
    }

    private static func withLock<Value>(
        on folder: String, protecting: ProtectedFolders, fileSystem: FileSystem, waiting seconds: Double,
        _ body: (OutputLocation, Workplace) throws -> Value
    ) throws -> Value {
        func look() throws -> OutputLocation {
            let location = try OutputLocation(folder, fileSystem: fileSystem)
            let output = OutputGuard(location: location, folder: folder, fileSystem: fileSystem)
            try output.check(protecting)
            _ = try output.standing()
            return location
        }
        let location = try look()
        var made: [String] = []
        do {
            for parent in location.missingParents {
                try fileSystem.makeFolder(parent)
                made.append(parent)
            }
            guard let (workplace, lock) = try Workplace.locked(for: location, waiting: seconds, fileSystem: fileSystem)
            else { throw Refusal(.buildRunning(folder: folder)) }
            defer { lock.release() }
            // The build that was waited for may have made the folder.
            return try body(try look(), workplace)
        } catch {
            for parent in made.reversed() { _ = try? fileSystem.removeIfEmpty(parent) }
            throw error
        }
    }

    private static func recover(
        _ location: OutputLocation, at workplace: Workplace, fileSystem: FileSystem
    ) throws(FileError) {
        let recovery = Recovery(location: location, fileSystem: fileSystem)
        try recovery.run(workplace)
        // An earlier build may have worked at the other place; what cannot be cleared there does not matter here.
        for other in [Workplace.beside(location), Workplace.inside(location)] where other != workplace {
            try? recovery.run(other)
        }
    }
}
