/// A picture of the content that can be published: where it is, what it holds, what it says about itself.
public struct PictureSource: Hashable, Sendable {
    /// The absolute path.
    public let path: String
    /// The path from the site's folder, as findings name it.
    public let name: String
    /// The SHA-256 of its bytes, in hex.
    public let contentHash: String
    /// What the file says about the picture.
    public let header: PictureHeader

    /// The files that are made from it; nil when the file itself is published, without its metadata.
    public var plan: PicturePlan? { PicturePlan(header) }

    /// What a variant is known by, wherever the picture lies and whatever it is called.
    func key(_ variant: PictureVariant) -> String { "\(contentHash)-\(variant.label)" }

    /// Ten digits that tell the picture's content, and how it was made, from any other.
    public func fingerprint(hash: ([UInt8]) -> String) -> String {
        String(hash(Array("\(PictureRecipe.version)-\(contentHash)".utf8)).prefix(10))
    }

    /// What a letter's file is known by.
    var letterKey: String { "\(contentHash)-letter" }
}
