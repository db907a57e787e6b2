/// What a picture's file says about it, read without decoding.
public struct PictureHeader: Hashable, Sendable {
    /// The format of the content, whatever the file is called.
    public let format: PictureFormat
    /// In pixels as shown: after ``orientation``, or for a drawing its own size.
    public let width: Int
    /// In pixels as shown.
    public let height: Int
    /// What a program that shows the picture does after decoding; the size here is the one that comes out.
    ///
    /// AVIF turns as part of decoding, and drawings do not turn: theirs is always upright.
    public let orientation: PictureOrientation
    /// How many pictures follow each other in it.
    public let frames: Int
    /// Whether parts may be transparent; known of HEIC and AVIF only, whose kind of file depends on it.
    public let hasAlpha: Bool

    /// Whether it has more than one frame.
    public var isAnimated: Bool { frames > 1 }

    /// A header from the size that is stored, which must be neither zero nor over ``PictureLimits``.
    init(
        _ format: PictureFormat, storedWidth: Int, storedHeight: Int, orientation: PictureOrientation = .upright,
        frames: Int = 1, hasAlpha: Bool = false
    ) throws(PictureFault) {
        try Self.checkSize(width: storedWidth, height: storedHeight)
        guard frames <= 1 || storedWidth * storedHeight <= PictureLimits.movingPixels / frames else {
            throw .tooManyFrames(frames, width: storedWidth, height: storedHeight)
        }
        self.format = format
        self.width = orientation.swapsSides ? storedHeight : storedWidth
        self.height = orientation.swapsSides ? storedWidth : storedHeight
        self.orientation = orientation
        self.frames = max(1, frames)
        self.hasAlpha = hasAlpha
    }

    /// A header that was read before, as it was written down: nothing is checked but that it can be one.
    init?(
        format: PictureFormat, width: Int, height: Int, orientation: PictureOrientation, frames: Int, hasAlpha: Bool
    ) {
        let isTurned = orientation.swapsSides
        guard
            let header = try? PictureHeader(
                format, storedWidth: isTurned ? height : width, storedHeight: isTurned ? width : height,
                orientation: orientation, frames: frames, hasAlpha: hasAlpha)
        else { return nil }
        self = header
    }

    /// The first frame alone.
    var still: PictureHeader {
        PictureHeader(
            format: format, width: width, height: height, orientation: orientation, frames: 1, hasAlpha: hasAlpha)
            ?? self
    }

    /// Reads a picture's header, and walks through the file's parts so that a cut one is found out.
    ///
    /// Takes no memory for pixels and time in proportion to the bytes.
    public static func read(_ bytes: [UInt8]) -> Result<PictureHeader, PictureFault> {
        Result { () throws(PictureFault) in
            guard !bytes.isEmpty else { throw .empty }
            guard let format = PictureFormat(content: bytes) else { throw .unrecognised }
            return try format.structure(of: bytes).header
        }
    }

    static func checkSize(width: Int, height: Int) throws(PictureFault) {
        guard width > 0, height > 0 else { throw .noSize }
        guard max(width, height) <= PictureLimits.side, width * height <= PictureLimits.pixels else {
            throw .tooManyPixels(width: width, height: height)
        }
    }
}
