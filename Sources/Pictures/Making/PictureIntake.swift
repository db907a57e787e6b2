import Diagnostics

/// A picture as it is put beside a text: without metadata, of at most 2400 pixels, in a format that browsers show.
///
/// What is small and upright already keeps its pixels' own bytes; the rest is decoded and made anew in sRGB.
public struct PictureIntake: Sendable {
    /// The longest side, in pixels.
    public static let longest = 2400
    /// JPEG's quality: what is published is made from it once more.
    private static let quality = 90

    /// The file.
    public let bytes: [UInt8]
    /// The ending of its name by its content, without the dot.
    public let ending: String

    /// Takes in the bytes of a file, whatever its name says of them; `name` is for findings.
    public init(_ bytes: [UInt8], name: String) throws(FindingError) {
        do throws(PictureFault) {
            (self.bytes, ending) = try Self.made(bytes)
        } catch {
            throw FindingError(error.finding(in: bytes, PictureFileName(name)))
        }
    }

    private static func made(_ bytes: [UInt8]) throws(PictureFault) -> ([UInt8], String) {
        guard bytes.count <= PictureLimits.fileSize else { throw .fileTooLarge }
        guard !bytes.isEmpty else { throw .empty }
        guard let format = PictureFormat(content: bytes) else { throw .unrecognised }
        guard format.isSupported else { throw .unsupported(format) }
        let structure = try format.structure(of: bytes)
        let header = structure.header
        let isLarge = max(header.width, header.height) > longest
        if format == .svg || header.isAnimated || !isLarge && header.orientation == .upright && format != .heic {
            do throws(PictureFault) {
                return (try structure.cleaned(), format.endings[0])
            } catch {
                guard format != .svg, !header.isAnimated else { throw error }
            }
        }
        return try madeAnew(bytes, header)
    }

    private static func madeAnew(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureFault) -> ([UInt8], String) {
        let side = max(header.width, header.height)
        func scaled(_ length: Int) -> Int { side <= longest ? length : max(1, (length * longest + side / 2) / side) }
        let picture = try DecodedPicture.decode(
            bytes, header, width: scaled(header.width), height: scaled(header.height))
        let encoding: PictureEncoding = header.format == .png || picture.hasAlpha ? .png : .jpeg(quality: quality)
        return (try picture.encoded(as: encoding), encoding.format.endings[0])
    }
}
