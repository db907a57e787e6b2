/// One of the files that are made from a picture.
public struct PictureVariant: Hashable, Sendable {
    /// The kind of file.
    public let kind: PictureKind
    /// In pixels, upright.
    public let width: Int
    /// In pixels, upright.
    public let height: Int

    /// What tells it from the other variants of the same picture: `640x480.webp`.
    var label: String { "\(width)x\(height).\(kind.ending)" }
}
