extension PictureFormat {
    /// The format that the content itself shows, whatever the file is called; nil for what is no picture that Blad knows.
    ///
    /// By the signatures of each format: JPEG ITU-T T.81 B.1.1.3, PNG (W3C) 5.2, GIF89a 17, RIFF/WebP RFC 9649 2.4,
    /// HEIF and AVIF by the brands of ISO/IEC 14496-12 4.3, SVG by its first element.
    public init?(content bytes: [UInt8]) {
        guard let format = Self.bySignature(bytes) ?? Self.byBrand(bytes) ?? Self.drawing(bytes) else { return nil }
        self = format
    }

    private static func bySignature(_ bytes: [UInt8]) -> PictureFormat? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: PNGPicture.signature) { return .png }
        if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) { return .gif }
        if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) { return .webp }
        if bytes.holds("8BPS", at: 0) { return .psd }
        if bytes.holds("%PDF-", at: 0) { return .pdf }
        if bytes.starts(with: [0, 0, 0, 12]), bytes.holds("JXL ", at: 4) { return .jpegXL }
        if bytes.starts(with: [0xFF, 0x0A]) { return .jpegXL }
        if bytes.starts(with: [0, 0, 0, 12]), bytes.holds("jP  ", at: 4) { return .jpeg2000 }
        if bytes.holds("FUJIFILMCCD-RAW", at: 0) || isCameraTIFF(bytes) { return .raw }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return .tiff }
        if bytes.starts(with: [0, 0, 1, 0]), bytes.count >= 22, bytes[4] > 0, bytes[5] == 0 { return .icon }
        // "BM" alone begins many a text; the four reserved bytes tell.
        if bytes.holds("BM", at: 0), bytes.count >= 26, bytes[6..<10].allSatisfy({ $0 == 0 }) { return .bmp }
        return nil
    }

    /// The cameras' own kinds of TIFF: Canon, Olympus and Panasonic.
    private static func isCameraTIFF(_ bytes: [UInt8]) -> Bool {
        (bytes.starts(with: [0x49, 0x49, 0x2A, 0]) && bytes.holds("CR", at: 8))
            || bytes.holds("IIRO", at: 0) || bytes.holds("IIRS", at: 0) || bytes.holds("MMOR", at: 0)
            || bytes.starts(with: [0x49, 0x49, 0x55, 0])
    }

    private static func byBrand(_ bytes: [UInt8]) -> PictureFormat? {
        guard bytes.holds("ftyp", at: 4), let size = try? bytes.bigEndian(4, at: 0), bytes.count >= 12 else {
            return nil
        }
        let end = min(size, bytes.count, 512)
        // Major brand, version, then the compatible brands.
        let others = stride(from: 16, to: max(16, end - 3), by: 4)
        let brands = ([8] + others).map { String(decoding: bytes[$0..<$0 + 4], as: UTF8.self) }
        switch brands[0] {
        case "avif", "avis": return .avif
        case "heic", "heix", "heim", "heis", "hevc", "hevx": return .heic
        case "crx ": return .raw
        default: break
        }
        if brands.contains(where: { $0 == "avif" || $0 == "avis" }) { return .avif }
        return brands.contains { $0 == "mif1" || $0 == "msf1" || $0 == "heic" } ? .heic : nil
    }

    private static func drawing(_ bytes: [UInt8]) -> PictureFormat? {
        guard let start = bytes.prefix(256).first(where: { !$0.isXMLBlank && $0 < 0x80 }), start == UInt8(ascii: "<")
        else {
            return nil
        }
        var scanner = XMLScanner(bytes)
        guard let root = try? scanner.root() else { return nil }
        return root.name.local == "svg" ? .svg : nil
    }
}
