import Diagnostics
import Foundations

/// Turns a file's bytes into text that the rest can trust: UTF-8, `\n` as line end, no control characters.
public enum TextDecoding {
    /// The largest Markdown, YAML or template file, in bytes.
    public static let largest = 1 << 20

    /// The text, or the finding that says why the bytes are none. A file that cannot be read gives one finding.
    public static func decode(_ bytes: [UInt8], file: String, isTemplate: Bool = false) -> Result<SourceText, FindingError> {
        let whole = Place(file: file)
        if !isTemplate, let format = foreignFormat(bytes) { return .failure(.init(.foreignDocument(format, at: whole))) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .failure(.init(.notUTF8(line: 1, byte: 1, at: whole)))
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        var hasReturn = false
        var line = 1
        for (index, byte) in body.enumerated() where byte < 0x20 || byte == 0x7F {
            switch byte {
            case 0x0A: line += 1
            case 0x0D: hasReturn = true
            case 0x09: continue
            default:
                return .failure(.init(.controlCharacter(byte, byteOffset: index + 1, at: Place(file: file, line: line))))
            }
        }
        guard String(validating: body, as: UTF8.self) != nil else {
            let (line, byte) = firstFault(body)
            return .failure(.init(.notUTF8(line: line, byte: byte, at: Place(file: file, line: line))))
        }
        return .success(SourceText(file: file, bytes: hasReturn ? unixLines(body) : body))
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
        let head = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased().drop { $0.isWhitespace }
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return "HTML" }
        return nil
    }

    /// Line, and byte in it, of the first fault, both from 1.
    private static func firstFault(_ bytes: [UInt8]) -> (line: Int, byte: Int) {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        var offset = 0
        var lineStart = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            offset += UTF8.width(scalar)
            if scalar == "\n" {
                line += 1
                lineStart = offset
            }
        }
        return (line, offset - lineStart + 1)
    }
}

/// A finding as an error, for `Result`.
public struct FindingError: Error {
    /// What is wrong.
    public let finding: Finding

    /// Wraps a finding.
    public init(_ finding: Finding) { self.finding = finding }
}
