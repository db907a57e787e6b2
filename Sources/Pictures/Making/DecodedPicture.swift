// The one file that speaks to libvips.
import CVips

/// A picture's pixels in memory: upright, in sRGB, eight bits a channel.
///
/// Not `Sendable`: it lives and dies on the thread that made it.
final class DecodedPicture {
    private let image: UnsafeMutablePointer<VipsImage>

    /// libvips, started once. It is safe on any thread from then on.
    private static let hasStarted = blad_vips_start() == 0
    /// Where all that Cairo draws is drawn.
    private static let drawing = DrawingThread()

    /// What was drawn on that thread.
    ///
    /// `@unchecked Sendable` is sound: the thread hands it to the one that waits for it and keeps nothing of it.
    private struct Drawn: @unchecked Sendable {
        let image: UnsafeMutablePointer<VipsImage>?
    }

    /// The library's version: `8.14.1`.
    static var libraryVersion: String { String(cString: vips_version_string()) }

    /// Takes over what a call of libvips gave.
    private init(_ image: UnsafeMutablePointer<VipsImage>?) throws(PictureFault) {
        // What libvips says is in English and about its own insides: the fault is the file's.
        guard let image else {
            vips_error_clear()
            throw .damaged
        }
        self.image = image
    }

    deinit { blad_vips_release(image) }

    /// Decodes a picture whose header has been read; it is made smaller, to a size that is upright, on the way.
    ///
    /// Only the loader for the header's own format is let near the bytes. `bytes` of a drawing must be cleaned.
    static func decode(
        _ bytes: [UInt8], _ header: PictureHeader, width: Int, height: Int
    ) throws(PictureFault) -> DecodedPicture {
        guard hasStarted else { throw .damaged }
        let isTurned = header.orientation.swapsSides
        let stored: UnsafeMutablePointer<VipsImage>?
        if let loader = loader(of: header.format) {
            stored = bytes.withUnsafeBytes { buffer in
                blad_vips_decode(
                    buffer.baseAddress, buffer.count, loader, header.isAnimated ? "n=-1" : "",
                    Int32(isTurned ? height : width), Int32(isTurned ? width : height))
            }
        } else {
            stored = drawn(bytes, scale: Double(width) / Double(header.width))
        }
        let coloured = try DecodedPicture(stored).made { blad_vips_srgb($0) }
        guard header.orientation != .upright else { return coloured }
        return try coloured.made { blad_vips_turned($0, Int32(header.orientation.rawValue)) }
    }

    /// A drawing as pixels.
    private static func drawn(_ bytes: [UInt8], scale: Double) -> UnsafeMutablePointer<VipsImage>? {
        drawing.run {
            bytes.withUnsafeBytes { Drawn(image: blad_vips_draw($0.baseAddress, $0.count, scale)) }
        }.image
    }

    /// Another picture from this one, which stays where it is until the call has returned.
    private func made(
        _ call: (UnsafeMutablePointer<VipsImage>) -> UnsafeMutablePointer<VipsImage>?
    ) throws(PictureFault) -> DecodedPicture {
        try DecodedPicture(withExtendedLifetime(self) { call(image) })
    }

    /// libvips' name for what reads a format; nil for drawings.
    private static func loader(of format: PictureFormat) -> String? {
        switch format {
        case .jpeg: "VipsForeignLoadJpegBuffer"
        case .png: "VipsForeignLoadPngBuffer"
        case .webp: "VipsForeignLoadWebpBuffer"
        case .gif: "VipsForeignLoadNsgifBuffer"
        case .heic, .avif: "VipsForeignLoadHeifBuffer"
        default: nil
        }
    }

    /// Whether any pixel may be transparent.
    var hasAlpha: Bool { withExtendedLifetime(self) { blad_vips_has_alpha(image) != 0 } }

    /// The picture in exactly this size.
    func resized(width: Int, height: Int) throws(PictureFault) -> DecodedPicture {
        try made { blad_vips_resized($0, Int32(width), Int32(height)) }
    }

    /// The picture on white.
    func flattened() throws(PictureFault) -> DecodedPicture {
        try made { blad_vips_flattened($0) }
    }

    // MARK: Drawing

    /// In pixels.
    var width: Int { withExtendedLifetime(self) { Int(blad_vips_width(image)) } }
    /// In pixels.
    var height: Int { withExtendedLifetime(self) { Int(blad_vips_height(image)) } }

    /// A field of one channel, without ink or inked all over.
    static func field(width: Int, height: Int, isInked: Bool = false) throws(PictureFault) -> DecodedPicture {
        guard hasStarted else { throw .damaged }
        return try DecodedPicture(blad_vips_field(Int32(width), Int32(height), isInked ? 1 : 0))
    }

    /// Words in Pango's markup as a mask, wrapped between words, or inside them where they are too long.
    static func words(
        _ markup: String, font: String, width: Int, breaksWords: Bool
    ) throws(PictureFault) -> DecodedPicture {
        guard hasStarted else { throw .damaged }
        let mask = drawing.run {
            Drawn(image: blad_vips_words(markup, font, Int32(width), breaksWords ? 1 : 0))
        }
        return try DecodedPicture(mask.image)
    }

    /// Inks a mask on a field that no other has seen yet.
    func ink(_ mask: DecodedPicture, left: Int, top: Int) throws(PictureFault) {
        let failed = withExtendedLifetime((self, mask)) {
            blad_vips_ink(image, mask.image, Int32(left), Int32(top)) != 0
        }
        if failed { throw .damaged }
    }

    /// Whether letters can be drawn: libvips may be without Pango, and a machine without fonts shows a small box for each
    /// letter, of the same size at every size.
    static let drawsLetters: Bool = {
        func height(_ size: Int) -> Int? {
            (try? words("Å", font: "Serif \(size)", width: 1000, breaksWords: false))?.height
        }
        guard let small = height(40), let large = height(80) else { return false }
        return large > small
    }()

    /// A file of it, without any metadata.
    func encoded(as encoding: PictureEncoding) throws(PictureFault) -> [UInt8] {
        var count = 0
        let bytes = withExtendedLifetime(self) {
            switch encoding {
            case .jpeg(let quality): blad_vips_jpeg(image, Int32(quality), &count)
            case .png: blad_vips_png(image, 0, &count)
            case .palettePNG: blad_vips_png(image, 1, &count)
            case .greyPNG: blad_vips_grey_png(image, &count)
            case .webp(let quality, let effort, let isSharp):
                blad_vips_webp(image, Int32(quality), Int32(effort), isSharp ? 1 : 0, &count)
            case .gif: blad_vips_gif(image, &count)
            }
        }
        guard let bytes else {
            vips_error_clear()
            throw .damaged
        }
        defer { blad_vips_free(bytes) }
        // libvips 8.14 writes an Exif of its own into WebP, whatever it is told.
        return try encoding.format.structure(of: Array(UnsafeRawBufferPointer(start: bytes, count: count))).cleaned()
    }
}

/// How a decoded picture is written.
enum PictureEncoding {
    /// With a quality of 1 to 100; transparency becomes black, so flatten first.
    case jpeg(quality: Int)
    /// Without loss.
    case png
    /// With at most 256 colours.
    case palettePNG
    /// One channel of eight bits.
    case greyPNG
    /// With a quality of 1 to 100, an effort of 0 to 6, and colours kept sharp at edges or not.
    case webp(quality: Int, effort: Int, isSharp: Bool)
    /// With all frames.
    case gif

    /// The format of the file.
    var format: PictureFormat {
        switch self {
        case .jpeg: .jpeg
        case .png, .palettePNG, .greyPNG: .png
        case .webp: .webp
        case .gif: .gif
        }
    }
}
