import Diagnostics
import Pictures

/// Pictures of every format: their parts read and cleaned by Blad's own readers, and now and then decoded and made anew.
enum PictureKind {
    static let all = [pictures, decoded, pictures.large(16 << 20)]

    private static let samples = Samples.bytes("Tests/Fuzz/Samples", ending: "")
    private static let words = [
        "\u{FF}\u{D8}", "Exif\0\0", "IHDR", "IDAT", "IEND", "acTL", "fcTL", "eXIf", "GIF89a", "NETSCAPE2.0", "RIFF",
        "WEBP",
        "VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "EXIF", "XMP ", "ftyp", "avif", "meta", "iprp", "ipco", "ipma",
        "iloc",
        "iinf", "infe", "mdat", "irot", "<svg", "</svg>", "<!DOCTYPE", "<!ENTITY", "<script", "xlink:href=\"",
        "<style>",
        "<![CDATA[", "&#x3C;", "xmlns=\"", "url(#a)", "viewBox=\"", "width=\"",
    ]

    private static let pictures = FuzzKind("picture", share: 130, samples: samples, words: words) {
        input, random throws(Broken) in
        let ending = PictureFormat.format(of: input)?.endings.first ?? random.pick(["jpg", "svg", "png"])
        guard case .good(let header) = PictureCheck.check(input, fileName: "content/a." + ending) else { return false }
        guard case .success(let cleaned) = PictureCleaning.cleaned(input, format: header.format) else { return true }
        guard PictureHeader.read(cleaned) == .success(header) else { throw Broken("a cleaned picture is another") }
        guard PictureCleaning.cleaned(cleaned, format: header.format) == .success(cleaned) else {
            throw Broken("a cleaned picture can be cleaned again")
        }
        return true
    }

    private static let decoded = FuzzKind("decoding", share: 6, samples: samples, words: words) {
        input, _ throws(Broken) in
        do throws(FindingError) {
            _ = try PictureIntake(input, name: "content/a.jpg")
            return true
        } catch {
            try Promises.areSayable([error.finding])
            return false
        }
    }
}

extension PictureFormat {
    /// What the content is.
    fileprivate static func format(of bytes: [UInt8]) -> PictureFormat? {
        if case .success(let header) = PictureHeader.read(bytes) { header.format } else { nil }
    }
}
