import Foundation
import TestSupport

/// Pictures beside letters.
extension Samples {
    /// A GIF of two pixels.
    static let gif: [UInt8] =
        Array("GIF89a".utf8) + [
            2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x4C,
        ]
        + [0x0A, 0, 0x3B]

    /// A JPEG of the example association.
    static let jpeg = repositoryFile("content/blogg/2026-10-22-fem-stolar/ronn.jpg")

    /// A file of the repository.
    static func repositoryFile(_ path: String) -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return FileManager.default.contents(atPath: root.appendingPathComponent(path).path).map(Array.init) ?? []
    }

    /// A grey picture of so many pixels, with its rows stored as they are: a byte a pixel, and a few more.
    static func png(width: Int, height: Int) -> [UInt8] {
        png(width: width, height: height, rows: [UInt8](repeating: 0, count: height * (width + 1)), depth: 8, colour: 0)
    }

    /// Coloured noise, which nothing makes smaller.
    static func noise(width: Int, height: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(width))
        var rows: [UInt8] = []
        rows.reserveCapacity(height * (width * 3 + 8))
        for _ in 0..<height {
            rows.append(0)
            var row: [UInt8] = []
            while row.count < width * 3 { withUnsafeBytes(of: random.next()) { row += $0 } }
            rows += row.prefix(width * 3)
        }
        return png(width: width, height: height, rows: rows, depth: 8, colour: 2)
    }

    /// A PNG of rows that begin with their filter's number.
    private static func png(width: Int, height: Int, rows: [UInt8], depth: UInt8, colour: UInt8) -> [UInt8] {
        var low = 1, high = 0
        for byte in rows {
            low = (low + Int(byte)) % 65521
            high = (high + low) % 65521
        }
        var data: [UInt8] = [0x78, 1]
        for start in stride(from: 0, to: rows.count, by: 65535) {
            let block = rows[start..<min(start + 65535, rows.count)]
            data += [start + 65535 >= rows.count ? 1 : 0] + big(block.count, 2).reversed()
            data += big(~block.count & 0xFFFF, 2).reversed() + block
        }
        data += big(high << 16 | low, 4)
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file += chunk("IHDR", big(width, 4) + big(height, 4) + [depth, colour, 0, 0, 0])
        file += chunk("IDAT", data)
        return file + chunk("IEND", [])
    }

    /// A chunk of a PNG.
    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in Array(name.utf8) + data { sum = crc[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        var chunk = big(data.count, 4) + Array(name.utf8)
        chunk += data
        return chunk + big(Int(~sum), 4)
    }

    private static let crc: [UInt32] = (0..<256).map { (index: UInt32) -> UInt32 in
        var sum = index
        for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        return sum
    }

    private static func big(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
