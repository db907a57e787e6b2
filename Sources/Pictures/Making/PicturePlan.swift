/// Which files are made from a picture: a matter of its header alone, so that pages are written before anything is decoded.
public struct PicturePlan: Hashable, Sendable {
    /// The file that `src`, links and sharing name: of the original's kind, or of one that every browser shows.
    public let plain: PictureVariant
    /// WebP in rising widths, for `srcset`; the last one is the largest.
    public let sizes: [PictureVariant]

    /// The widths that the theme shows pictures at, on screens of one to three dots a pixel: portraits and teasers
    /// (14rem), text (39rem), lead pictures (61rem), and telephones' whole width.
    static let widths = [320, 640, 960, 1280]
    /// The longest side of the largest variant, and of the plain file.
    static let longest = 1920, plainLongest = 1280
    /// The longest side of moving pictures, which weigh by the frame.
    static let movingLongest = 960

    /// The plan for a picture; nil for one that is published as it is but for its metadata: drawings, which have no size
    /// of their own, and moving PNG files, which libvips would stop.
    public init?(_ header: PictureHeader) {
        guard header.format != .svg, header.format != .png || !header.isAnimated else { return nil }
        let kind = Self.plainKind(of: header)
        let largest = Self.variant(
            .webp, of: header, longest: header.isAnimated ? Self.movingLongest : Self.longest)
        plain = Self.variant(
            kind, of: header, longest: header.isAnimated ? Self.movingLongest : Self.plainLongest)
        // Two files of nearly the same width are one too many.
        let steps = header.isAnimated ? [] : Self.widths.filter { $0 * 6 <= largest.width * 5 }
        sizes = steps.map { Self.variant(.webp, of: header, width: $0) } + [largest]
    }

    /// Every file, each once; the largest first.
    public var variants: [PictureVariant] {
        let all = sizes.reversed() + (sizes.contains(plain) ? [] : [plain])
        return all.sorted { $0.width > $1.width }
    }

    /// HEIC is what no browser shows, and AVIF what too few do.
    private static func plainKind(of header: PictureHeader) -> PictureKind {
        switch header.format {
        case .png: .png
        case .gif: .gif
        case .webp: .webp
        case .heic, .avif: header.hasAlpha ? .png : .jpeg
        default: .jpeg
        }
    }

    /// In full, or with its longer side as long as it may be; a hair's breadth stays a pixel wide.
    private static func variant(_ kind: PictureKind, of header: PictureHeader, longest: Int) -> PictureVariant {
        let (width, height) = (header.width, header.height), side = max(width, height)
        guard side > longest else { return PictureVariant(kind: kind, width: width, height: height) }
        func scaled(_ length: Int) -> Int { max(1, (length * longest + side / 2) / side) }
        return PictureVariant(kind: kind, width: scaled(width), height: scaled(height))
    }

    private static func variant(_ kind: PictureKind, of header: PictureHeader, width: Int) -> PictureVariant {
        let height = (header.height * width + header.width / 2) / header.width
        return PictureVariant(kind: kind, width: width, height: max(1, height))
    }
}
