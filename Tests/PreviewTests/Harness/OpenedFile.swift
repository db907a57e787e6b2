import Build
import Content
import Foundations
import Preview

/// A file as the editor has opened it, and what it sends when it is saved.
struct OpenedFile {
    let path: String
    let hash: String
    let base: String
    /// The body as the form shows it.
    let body: String

    init(_ path: String, in folder: PreviewFolder) throws {
        let bytes = Array(folder.text(path).utf8)
        let site = SiteLoader(folder: folder.folder, fileSystem: .posix).load().site
        let file = try EditableText(bytes, path: path, settings: site?.settings)
        self.path = path
        hash = ContentFiles.hash(bytes)
        base = file.whole
        body = file.body
    }

    /// What is sent with other values and another body.
    func form(_ fields: [(String, String)] = [], text: String? = nil) -> [(String, String)] {
        sent("form", text ?? body) + fields.map { ("f." + $0.0, $0.1) }
    }

    /// What is sent when the file is typed as a whole.
    func whole(_ text: String) -> [(String, String)] { sent("whole", text) }

    private func sent(_ mode: String, _ text: String) -> [(String, String)] {
        [("path", path), ("hash", hash), ("base", base), ("mode", mode), ("text", text)]
    }
}
