/// A picture as a letter holds it: a JPEG, or a PNG where that is smaller or something is transparent, of at most 200 kB.
public struct LetterPictureFile: Sendable {
    /// The file, without metadata.
    public let bytes: [UInt8]
    /// `jpeg` or `png`.
    public let kind: PictureKind

    /// Makes it; of a moving picture the first frame is shown. Of drawings `bytes` must be cleaned.
    static func make(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureFault) -> LetterPictureFile {
        let header = header.still
        var width = widest(header)
        while true {
            let height = max(1, (header.height * width + header.width / 2) / header.width)
            let picture = try DecodedPicture.decode(bytes, header, width: width, height: height)
            if let file = try file(of: picture, isDrawn: header.isDrawn) { return file }
            guard width > 1 else { throw .damaged }
            width = max(1, width * 3 / 4)
        }
    }

    /// Two dots a pixel of the letter's text, no larger than it is; and no taller than any screen.
    private static func widest(_ header: PictureHeader) -> Int {
        // A drawing has no pixels of its own: it is drawn as sharp as a screen can show it.
        let own = header.format == .svg ? header.width * 2 : header.width
        let width = min(own, PictureRecipe.letterWidth)
        return min(width, max(1, PicturePlan.longest * header.width / header.height))
    }

    /// A file that is small enough; nil when there is none.
    private static func file(of picture: DecodedPicture, isDrawn: Bool) throws(PictureFault) -> LetterPictureFile? {
        if isDrawn || picture.hasAlpha {
            for encoding in [PictureEncoding.png, .palettePNG] {
                let bytes = try picture.encoded(as: encoding)
                if bytes.count <= PictureRecipe.letterBytes { return LetterPictureFile(bytes: bytes, kind: .png) }
            }
        }
        guard !picture.hasAlpha else { return nil }
        for quality in PictureRecipe.letterQualities {
            let bytes = try picture.encoded(as: .jpeg(quality: quality))
            if bytes.count <= PictureRecipe.letterBytes { return LetterPictureFile(bytes: bytes, kind: .jpeg) }
        }
        return nil
    }
}

extension PictureHeader {
    /// Whether it is of a format for lines and letters rather than photographs.
    fileprivate var isDrawn: Bool { format == .png || format == .gif || format == .svg }
}
