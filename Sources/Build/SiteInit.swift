import Diagnostics
import Foundations
import Starter

/// Writes a starter association into a new or empty folder.
public struct SiteInit: Sendable {
    let folder: String
    let title: String
    let fileSystem: FileSystem

    /// A starter for a folder (an absolute path) with the association's name.
    public init(folder: String, title: String, fileSystem: FileSystem) {
        self.folder = folder
        self.title = title
        self.fileSystem = fileSystem
    }

    /// Writes the files, dated on a day; empty when all went well, and nothing is overwritten when it did not.
    public func run(today: Day) -> [Finding] {
        do {
            if let status = try fileSystem.statusIfPresent(folder) {
                // Dot-files, such as those of a repository, do not make a folder "not empty".
                guard status.kind == .folder,
                    try fileSystem.list(folder).allSatisfy({ $0.name?.hasPrefix(".") == true })
                else {
                    return [.folderNotEmpty(Place(file: folder))]
                }
            }
            for file in StarterFiles.files(title: title, today: today) {
                let path = folder + "/" + file.path
                try makeFolders(above: path)
                try fileSystem.write(path, file.bytes)
            }
            return []
        } catch {
            return [.cannotWrite(error, folder: folder)]
        }
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
