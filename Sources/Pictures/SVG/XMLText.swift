import Foundations

/// Text of a drawing: character references resolved, and written again.
enum XMLText {
    /// The text that some bytes stand for.
    ///
    /// Only XML's five entities and numbers are known (XML 1.0, 4.1 and 4.6); any other name is an entity of the file's own.
    /// `offset` is told when it is refused.
    static func decoded(_ bytes: ArraySlice<UInt8>, offset: Int, in file: [UInt8]) throws(PictureFault) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            output += rest[..<start]
            guard let end = rest[start...].prefix(16).firstIndex(of: UInt8(ascii: ";")) else { throw .damaged }
            let name = String(decoding: rest[start + 1..<end], as: UTF8.self)
            guard let scalar = try scalar(name) else { throw .unsafeSVG(.entity, line: file.line(at: offset)) }
            output += String(scalar).utf8
            rest = rest[(end + 1)...]
        }
        output += rest
        return String(decoding: output, as: UTF8.self)
    }

    /// Nil for a name that only a document type could explain.
    private static func scalar(_ name: String) throws(PictureFault) -> Character? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard !digits.isEmpty, digits.utf8.allSatisfy(\.isHexDigit),
            let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(value), value >= 0x20 || [9, 10, 13].contains(value)
        else { throw .damaged }
        return Character(scalar)
    }
}

extension [UInt8] {
    /// The line of an offset, counted from 1.
    func line(at offset: Int) -> Int {
        1 + prefix(offset).count { $0 == 0x0A }
    }
}
