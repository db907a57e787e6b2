import Foundations

/// A drawing (SVG 2 and 1.1, XML 1.0, Namespaces in XML 1.0).
struct SVGPicture: PictureStructure {
    let header: PictureHeader
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) throws(PictureFault) {
        guard bytes.count <= PictureLimits.drawingSize else { throw .drawingTooLarge }
        self.bytes = bytes
        try Self.checkLetters(bytes)
        var scanner = XMLScanner(bytes)
        let size = try SVGSize.of(try scanner.root())
        header = try PictureHeader(.svg, storedWidth: size.width, storedHeight: size.height)
    }

    /// UTF-8 without control characters, and nothing that says otherwise: a browser that read other letters than Blad would
    /// see another drawing.
    private static func checkLetters(_ bytes: [UInt8]) throws(PictureFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .unsafeSVG(.encoding, line: 1) }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0.isXMLBlank }) else { throw .damaged }
    }

    func cleaned() throws(PictureFault) -> [UInt8] {
        var cleaning = SVGCleaning(bytes)
        return try cleaning.run()
    }
}
