/// Why a picture cannot be published.
public enum PictureFault: Error, Hashable, Sendable {
    /// No bytes at all.
    case empty
    /// The file ends before the picture does.
    case cut
    /// The bytes do not follow the format.
    case damaged
    /// A width or height of zero, or a drawing without either.
    case noSize
    /// Nothing in the content tells what kind of picture it is.
    case unrecognised
    /// More bytes than ``PictureLimits/fileSize``.
    case fileTooLarge
    /// A drawing of more bytes than ``PictureLimits/drawingSize``.
    case drawingTooLarge
    /// More pixels than ``PictureLimits`` allows.
    case tooManyPixels(width: Int, height: Int)
    /// More pixels in all frames together than ``PictureLimits/movingPixels``.
    case tooManyFrames(_ count: Int, width: Int, height: Int)
    /// A format that is recognised but not published.
    case unsupported(PictureFormat)
    /// A rare kind of a format, which browsers do not show or which cannot be cleaned: lossless JPEG, Apple's own PNG.
    case unusual(PictureFormat)
    /// Metadata that cannot be removed without decoding the picture.
    case metadata(PictureFormat)
    /// A drawing that could run code or load something, and the line where.
    case unsafeSVG(SVGDanger, line: Int)
}
