import Foundations

/// The pictures of a folder, with the words that an editor wrote to them.
public struct Gallery: Sendable {
    /// The folder as the editor wrote it.
    public let folder: String
    /// In order of their names.
    public let pictures: [Picture]

    /// A picture of the folder.
    public struct Picture: Sendable, Hashable {
        /// The path below `content/`.
        public let path: String
        /// The words for those who do not see it; empty when nobody wrote any.
        public let alt: String
        /// The words below it; empty without any.
        public let caption: String

        /// The name of the file.
        public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

        /// The file as a text in a folder below `content/` links to it.
        public func destination(from folder: String) -> String {
            let up = String(repeating: "../", count: folder.split(separator: "/").count)
            let marks: [Character: String] = ["%": "%25", "#": "%23", "?": "%3F"]
            return "./" + up + path.map { marks[$0] ?? String($0) }.joined()
        }
    }
}

extension ContentFile {
    /// TIFF and BMP are among them so that they are told what to be saved as: nothing takes their metadata out.
    private static let pictureEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "heic", "heif", "hif", "tif", "tiff", "bmp",
    ]

    /// Whether it is a picture by its name.
    public var isPicture: Bool {
        path.lastIndex(of: ".").map { Self.pictureEndings.contains(path[path.index(after: $0)...].lowercased()) }
            ?? false
    }

    /// The path of its folder below `content/`, without a slash at its end.
    var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

    /// The name without its folder.
    var name: String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }
}
