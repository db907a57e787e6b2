/// A picture's path, and what its ending promises.
struct PictureFileName {
    /// From the site's folder.
    let path: String
    /// In lower case without the dot; empty when there is none.
    let ending: String

    private let name: Substring
    private let stem: Substring

    init(_ path: String) {
        self.path = path
        name = path.split(separator: "/", omittingEmptySubsequences: true).last ?? ""
        if let dot = name.lastIndex(of: "."), dot != name.startIndex {
            stem = name[..<dot]
            ending = name[name.index(after: dot)...].lowercased()
        } else {
            stem = name
            ending = ""
        }
    }

    /// The format that the ending stands for.
    var format: PictureFormat? { PictureFormat(ending: ending) }

    /// The name without folders, with another ending. What is no picture's ending is part of the name: `bild.2024`.
    func with(ending other: String) -> String { "\(format == nil ? name : stem).\(other)" }
}
