/// The kinds of files that pictures are published as.
public enum PictureKind: String, Hashable, Sendable {
    case jpeg, png, webp, gif

    /// The format of such a file.
    public var format: PictureFormat {
        switch self {
        case .jpeg: .jpeg
        case .png: .png
        case .webp: .webp
        case .gif: .gif
        }
    }

    /// The ending of its name, without the dot.
    public var ending: String { format.endings[0] }
}
