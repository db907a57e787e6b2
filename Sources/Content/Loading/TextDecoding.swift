import Diagnostics
import Foundations

/// Turns a file's bytes into text that the rest can trust: UTF-8, `\n` as line end, no control characters, one version.
public enum TextDecoding {
    /// The largest Markdown, YAML or template file, in bytes.
    public static let largest = 1 << 20

    /// The text, or the finding that says why the bytes are none. A file that cannot be read gives one finding.
    public static func decode(
        _ bytes: [UInt8], file: String, isTemplate: Bool = false
    ) -> Result<SourceText, FindingError> {
        let whole = Place(file: file)
        if !isTemplate, let format = foreignFormat(bytes) {
            let isTable = file.hasSuffix(".csv")
            return .failure(.init(isTable ? .foreignTable(at: whole) : .foreignDocument(format, at: whole)))
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .failure(.init(.notUTF8(line: 1, byte: 1, at: whole)))
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let signs = body.withUnsafeBufferPointer { Self.signs(in: $0) }
        if signs.hasControl, let (scalar, offset) = firstControl(body) {
            return .failure(
                .init(
                    .controlCharacter(scalar, byteOffset: offset + 1, at: place(atByte: offset, of: body, file: file))))
        }
        if !signs.isASCII, !body.isUTF8 {
            let offset = firstFault(body)
            let place = place(atByte: offset, of: body, file: file)
            return .failure(
                .init(
                    .notUTF8(
                        line: place.line, byte: offset - lineStart(before: offset, in: body) + 1,
                        at: Place(file: file, line: place.line))))
        }
        let text = signs.hasReturn ? unixLines(body) : body
        if let offset = MergeConflict.offset(in: text) {
            return .failure(.init(.mergeConflict(at: place(atByte: offset, of: text, file: file))))
        }
        return .success(SourceText(file: file, bytes: text))
    }

    /// What kinds of bytes there are, in one pass, eight at a time.
    private static func signs(in bytes: UnsafeBufferPointer<UInt8>) -> ByteSigns {
        var signs = ByteSigns()
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            signs.all |= word
            // A byte below 0x20, or one that is 0x7F or 0xC2, has its high bit set here (Anderson, "Bit Twiddling Hacks").
            if ByteSigns.below(word, 0x20) | ByteSigns.below(word ^ 0x7F7F_7F7F_7F7F_7F7F, 1)
                | ByteSigns.below(word ^ 0xC2C2_C2C2_C2C2_C2C2, 1) != 0
            {
                for offset in index..<index + 8 { signs.look(at: bytes, offset) }
            }
            index += 8
        }
        while index < raw.count {
            signs.all |= UInt64(bytes[index])
            signs.look(at: bytes, index)
            index += 1
        }
        return signs
    }

    private static func firstControl(_ bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
        for (index, byte) in bytes.enumerated() {
            if Unicode.Scalar(byte).isStrayControl, byte < 0x80 { return (Unicode.Scalar(byte), index) }
            if byte == 0xC2, index + 1 < bytes.count, (0x80..<0xA0).contains(bytes[index + 1]) {
                return (Unicode.Scalar(bytes[index + 1]), index)
            }
        }
        return nil
    }

    /// The line and column of a byte in bytes with any line ends.
    private static func place(atByte offset: Int, of bytes: [UInt8], file: String) -> Place {
        let start = lineStart(before: offset, in: bytes)
        let ends = bytes[..<start].enumerated().count {
            $0.element == 0x0A || ($0.element == 0x0D && bytes[$0.offset + 1] != 0x0A)
        }
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
        return Place(file: file, line: ends + 1, column: column, lineText: String(decoding: line, as: UTF8.self))
    }

    private static func lineStart(before offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }

    /// CRLF and lone CR become LF, so that line numbers are the editor's.
    private static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D {
                if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { result.append(0x0A) }
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Files of other programs that were given a text file's name.
    private static func foreignFormat(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "Word/LibreOffice" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Word" }
        if bytes.starts(with: "{\\rtf".utf8) { return "RTF" }
        if bytes.starts(with: "%PDF-".utf8) { return "PDF" }
        let start = bytes.firstIndex { $0 > 0x20 } ?? 0
        guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
        let head = String(decoding: bytes[start...].prefix(16), as: UTF8.self).lowercased()
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") ? "HTML" : nil
    }

    /// The offset of the first byte that is not UTF-8.
    private static func firstFault(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }
}

/// What was seen among a text's bytes.
private struct ByteSigns {
    var all: UInt64 = 0
    var hasReturn = false
    var hasControl = false

    var isASCII: Bool { all & 0x8080_8080_8080_8080 == 0 }

    static func below(_ word: UInt64, _ limit: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101 &* limit) & ~word & 0x8080_8080_8080_8080
    }

    /// A control character of two bytes, U+0080 to U+009F, begins with C2.
    mutating func look(at bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
        switch bytes[offset] {
        case 0x09, 0x0A: break
        case 0x0D: hasReturn = true
        case 0..<0x20, 0x7F: hasControl = true
        case 0xC2 where offset + 1 < bytes.count && (0x80..<0xA0).contains(bytes[offset + 1]): hasControl = true
        default: break
        }
    }
}
