/// The size of a drawing in pixels (SVG 2, 8.2; units: CSS Values 3, 6.2).
enum SVGSize {
    /// The longest side, in pixels, of a drawing that has only a `viewBox`.
    private static let fittedSide = 3000.0

    /// From `width` and `height`; what is missing or a percentage comes from the `viewBox`.
    static func of(_ root: XMLTag) throws(PictureFault) -> (width: Int, height: Int) {
        let width = root["width"].flatMap(pixels)
        let height = root["height"].flatMap(pixels)
        let box = root["viewBox"].flatMap(viewBox)
        if width ?? 1 <= 0 || height ?? 1 <= 0 { throw .noSize }
        switch (width, height, box) {
        case (let width?, let height?, _): return try whole(width, height)
        case (let width?, nil, let box?): return try whole(width, width * box.height / box.width)
        case (nil, let height?, let box?): return try whole(height * box.width / box.height, height)
        case (nil, nil, let box?):
            // A view box counts in units of its own: maps and logos use tens of thousands without meaning pixels.
            let scale = min(1, fittedSide / max(box.width, box.height))
            return try whole(box.width * scale, box.height * scale)
        default: throw .noSize
        }
    }

    /// Rounded, and never below one pixel; numbers beyond the limits are kept from overflowing.
    private static func whole(_ width: Double, _ height: Double) throws(PictureFault) -> (width: Int, height: Int) {
        guard width.isFinite, height.isFinite else { throw .noSize }
        return (Int(min(max(width.rounded(), 1), 1e9)), Int(min(max(height.rounded(), 1), 1e9)))
    }

    private static func pixels(_ length: String) -> Double? {
        let units: [(String, Double)] = [
            ("px", 1), ("pt", 4.0 / 3), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("em", 16),
            ("ex", 8),
        ]
        let text = trimmed(length)
        for (unit, factor) in units where text.hasSuffix(unit) {
            return number(text.dropLast(unit.count)).map { $0 * factor }
        }
        return number(text[...])
    }

    private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
        let numbers = text.split { $0 == "," || $0.isWhitespace }.map { number($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0 else {
            return nil
        }
        return (width, height)
    }

    /// Decimal digits only: Swift also takes `nan` and `0x1p3`.
    private static func number(_ text: Substring) -> Double? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }) else { return nil }
        return Double(text)
    }

    private static func trimmed(_ text: String) -> String {
        String(
            decoding: text.utf8.drop(while: \.isXMLBlank).reversed().drop(while: \.isXMLBlank).reversed(), as: UTF8.self
        )
    }
}
