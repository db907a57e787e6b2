import Foundations

/// Pictures whose metadata holds ``PrivateSite/marker``, in every place that a camera or a program writes in.
enum MarkedPictures {
    private static let words = Array(PrivateSite.marker.utf8)

    /// A picture with Exif, a comment, XMP, IPTC, and bytes after its end.
    static let jpeg: [UInt8] = {
        let exif = Array("Exif\0\0".utf8) + tiff
        let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x>".utf8) + words + Array("</x>".utf8)
        let iptc = Array("Photoshop 3.0\08BIM\u{4}\u{4}\0\0\0\0\0\u{12}".utf8) + words
        let segments = segment(0xE1, exif) + segment(0xE1, xmp) + segment(0xED, iptc) + segment(0xFE, words)
        return Array(plain.prefix(2)) + segments + plain.dropFirst(2) + words
    }()

    /// A picture with text, its compressed kin's name, Exif and a time, and bytes after its end.
    static let png: [UInt8] = {
        let end = Samples.png.count - 12
        let chunks =
            chunk("tEXt", Array("Author\0".utf8) + words)
            + chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + words)
            + chunk("eXIf", tiff) + chunk("prVt", words)
        return Array(Samples.png[..<33]) + chunks + Samples.png[33..<end] + Samples.png[end...] + words
    }()

    /// One entry of Exif: who took it.
    private static let tiff: [UInt8] =
        Array("MM\0*\0\0\0\u{8}\0\u{1}".utf8) + [
            0x01, 0x3B, 0, 2, 0, 0, 0, UInt8(words.count + 1), 0, 0, 0, 26, 0, 0, 0, 0,
        ]
        + words + [0]

    private static func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((bytes.count + 2) >> 8), UInt8((bytes.count + 2) & 0xFF)] + bytes
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + bytes
        return number(UInt32(bytes.count)) + body + number(checksum(body))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    /// The check sum of a chunk (PNG, annex D).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
    }

    /// A grey picture of 16 × 8 pixels by Pillow.
    private static let plain: [UInt8] =
        Base64.decoded(
            ArraySlice(
                """
                /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5mo
                q6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABP/EABcQAAMBAAAAAAAAAAAAAAAAAAADBWL/2gAIAQEAAD8AEqdkYqbk/9k=
                """.utf8)) ?? []
}
