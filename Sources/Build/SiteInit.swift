import Diagnostics
import Foundations
import Starter

/// Writes a starter association into a new or empty folder.
public struct SiteInit: Sendable {
    let folder: String
    let fileSystem: FileSystem

    /// A starter for a folder, an absolute path.
    public init(folder: String, fileSystem: FileSystem) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// Why the folder cannot be used; empty when it can.
    public func obstacle() -> [Finding] {
        do {
            guard let status = try fileSystem.statusIfPresent(folder) else { return [] }
            // Dot-files, such as those of a repository, do not make a folder "not empty".
            guard status.kind == .folder,
                try fileSystem.list(folder).allSatisfy({ $0.name?.hasPrefix(".") == true })
            else { return [.folderNotEmpty(Place(file: folder))] }
            return []
        } catch {
            return [refusal(error)]
        }
    }

    /// What came of it.
    public struct Report: Sendable {
        /// What stood in the way; empty when all went well.
        public let findings: [Finding]
        /// The files that were written, from the folder; empty when something stood in the way.
        public let files: [String]
    }

    /// Writes the files, dated on a day, all of them or none; nothing is overwritten.
    public func run(_ facts: StarterFacts, today: Day) -> Report {
        let obstacles = obstacle()
        guard obstacles.isEmpty else { return Report(findings: obstacles, files: []) }
        var folders: [String] = [], files: [String] = []
        do throws(FileError) {
            for file in StarterFiles.files(facts, today: today) {
                let path = folder + "/" + file.path
                // A repository's own list of what it leaves out stays.
                if file.path.hasPrefix("."), try fileSystem.statusIfPresent(path) != nil { continue }
                for missing in try missingFolders(above: path) {
                    try fileSystem.makeFolder(missing)
                    folders.append(missing)
                }
                try fileSystem.write(path, file.bytes)
                files.append(file.path)
            }
            return Report(findings: [], files: files)
        } catch {
            // Half a starter would stand in the way when its folder is tried again.
            for file in files { try? fileSystem.removeFile(folder + "/" + file) }
            for made in folders.reversed() { try? fileSystem.removeFolder(made) }
            return Report(findings: [refusal(error)], files: [])
        }
    }

    /// The folders around a path that do not stand yet, the outermost first.
    private func missingFolders(above path: String) throws(FileError) -> [String] {
        var missing: [String] = []
        var parent = path
        while let slash = parent.lastIndex(of: "/"), slash != parent.startIndex {
            parent = String(parent[..<slash])
            if try fileSystem.statusIfPresent(parent) != nil { break }
            missing.append(parent)
        }
        return missing.reversed()
    }

    private func refusal(_ error: FileError) -> Finding {
        .cannotExport(
            Wording("den nya föreningen", "the new association"), error, at: error.path, folder: folder)
    }
}

extension Finding {
    /// `init` into a folder that holds something.
    static func folderNotEmpty(_ place: Place) -> Finding {
        Finding(
            .outputNotOurs, at: place,
            Wording("mappen finns redan och är inte tom", "the folder exists and is not empty"),
            help: Wording(
                "välj ett nytt namn, eller töm mappen själv", "choose a new name, or empty the folder yourself"))
    }
}
