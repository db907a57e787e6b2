import CQREncode
import Foundations

/// A QR code (ISO/IEC 18004) of a text, with error correction M: a seventh of it may be hidden or worn away.
struct QRCode: Sendable, Hashable {
    /// How many modules it has on each side.
    let width: Int
    /// Whether each module is dark, row by row.
    let isDark: [Bool]

    /// The smallest code that holds the text's UTF-8; nil for more than 2331 bytes, or none.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        // The lowest bit is the colour; the others tell what the module is for.
        isDark = UnsafeBufferPointer(start: modules, count: width * width).map { $0 & 1 == 1 }
    }

    /// The code as an SVG picture with the quiet zone of four modules around it: a path of rows' runs.
    func svg() -> [UInt8] {
        let side = width + 8
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, isDark[row * width + column] { column += 1 }
                if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
                column += column == start ? 1 : 0
            }
        }
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path d="\(path)"/></svg>
            """.utf8)
    }
}
