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
            return [.cannotWrite(error, folder: folder)]
        }
    }

    /// What came of it.
    public struct Report: Sendable {
        /// What stood in the way; empty when all went well.
        public var findings: [Finding]
        /// The files that were written, from the folder.
        public var files: [String] = []
    }

    /// Writes the files, dated on a day; nothing is overwritten.
    public func run(_ facts: StarterFacts, today: Day) -> Report {
        var report = Report(findings: obstacle())
        guard report.findings.isEmpty else { return report }
        do {
            for file in StarterFiles.files(facts, today: today) {
                let path = folder + "/" + file.path
                // A repository's own list of what it leaves out stays.
                if file.path.hasPrefix("."), try fileSystem.statusIfPresent(path) != nil { continue }
                try makeFolders(above: path)
                try fileSystem.write(path, file.bytes)
                report.files.append(file.path)
            }
        } catch {
            report.findings = [.cannotWrite(error, folder: folder)]
        }
        return report
    }

    private func makeFolders(above path: String) throws(FileError) {
        var missing: [String] = []
        var parent = path
        while let slash = parent.lastIndex(of: "/"), slash != parent.startIndex {
            parent = String(parent[..<slash])
            if try fileSystem.statusIfPresent(parent) != nil { break }
            missing.append(parent)
        }
        for folder in missing.reversed() { try fileSystem.makeFolder(folder) }
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
