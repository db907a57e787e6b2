import Content
import Foundations

/// The files that a build is made from, looked at before any of them is read.
struct BuildInputs {
    /// What is below `content/`.
    let content: FolderScan
    /// What all files are known again by, those of the templates too.
    let stamps: FolderStamps

    /// Looks at a site's folder; nil when a folder in it cannot be read.
    init?(of folder: String, fileSystem: FileSystem) {
        func scan(_ name: String) -> FolderScan {
            FolderScan(folder: "\(folder)/\(name)", label: name, fileSystem: fileSystem)
        }
        let content = scan("content"), templates = scan("templates")
        guard !content.findings.hasErrors, !templates.findings.hasErrors else { return nil }
        self.content = content
        stamps = FolderStamps(
            content.files.map { "content/\($0.diskPath)" } + templates.files.map { "templates/\($0.diskPath)" },
            in: folder, fileSystem: fileSystem)
    }
}
