import Diagnostics
import Foundations

/// A folder beside the site for what is made of single texts: `print/`, `share/`.
struct ExportFolder {
    /// How findings and answers name it.
    let label: String
    private let folder: String
    private let name: String
    private let site: String
    private let fileSystem: FileSystem

    /// The folders that a site's own folder holds beside the site: no site and no other export is written into them.
    static let names = ["content", "templates", "outbox", "print", "share"]

    private static let content = Wording("filen", "the file")

    /// The folder of a name in the site's, or the one that the options name.
    init(_ name: String, options: BuildOptions, fileSystem: FileSystem) {
        self.name = name
        label = options.output ?? name
        folder = options.output ?? options.folder + "/" + name
        site = options.folder
        self.fileSystem = fileSystem
    }

    /// Puts files into it, all of them or none.
    func put(_ files: [Outbox.File]) throws {
        do {
            let option = FolderOption.export(name)
            let location = try OutputLocation(folder, fileSystem: fileSystem, option: option)
            let others = Self.names.filter { $0 != name }.map { site + "/" + $0 }
            try OutputGuard(location: location, folder: label, fileSystem: fileSystem, option: option).check(
                ProtectedFolders(project: site, sources: others))
        } catch let error as FileError {
            throw Refusal(.cannotExport(Self.content, error, at: error.path, folder: label))
        }
        try Outbox(folder: folder, label: label, content: Self.content, fileSystem: fileSystem).put { files }
    }
}
