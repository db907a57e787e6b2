/// What a picture may claim and weigh. Checked before any memory is taken for its pixels.
public enum PictureLimits {
    /// The most bytes of a picture's file: 25 MB.
    public static let fileSize = 25 << 20
    /// The most bytes of a drawing, whose every letter is looked at: 8 MB.
    public static let drawingSize = 8 << 20
    /// The longest side in pixels.
    public static let side = 30_000
    /// The most pixels, width times height.
    public static let pixels = 100_000_000
    /// The most pixels of all frames of a moving picture together: 50 frames of a million.
    public static let movingPixels = 50_000_000
    /// The most segments, chunks, blocks or boxes in one file; real files hold a few thousand at most.
    static let parts = 100_000
    /// The most attributes of one element of a drawing.
    static let attributes = 1000
    /// How deep elements of a drawing may lie in each other.
    static let depth = 256
}
