/// The quoted-printable encoding of text (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// The longest line (rule 5), its `=` of a soft break counted.
    static let longest = 76

    /// The text in lines of at most 76 bytes, all ended by CR LF; a line end of any kind is a line end.
    ///
    /// A blank that ends a line is written `=20` (rule 3), a tab anywhere `=09`; so are the `F` of `From ` that begins one and a dot
    /// that is alone on one, which some programs change on the way (RFC 2049, section 3). No character is divided.
    static func encoded(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
                index += 1
                continue
            }
            appendLine(bytes[start..<index], to: &output)
            output += [0x0D, 0x0A]
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            index += isPair ? 2 : 1
            start = index
        }
        appendLine(bytes[start...], to: &output)
        return output
    }

    private static func appendLine(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var begin = output.count
        var index = line.startIndex
        while index < line.endIndex {
            let end = characterEnd(line, index)
            let room = end == line.endIndex ? longest : longest - 1
            if output.count - begin + size(line, index..<end, isFirst: output.count == begin) > room {
                output += [UInt8(ascii: "="), 0x0D, 0x0A]
                begin = output.count
            }
            let isFirst = output.count == begin
            if size(line, index..<end, isFirst: isFirst) == 1 {
                output.append(line[index])
            } else {
                for byte in line[index..<end] { output.appendQuotedPrintable(byte) }
            }
            index = end
        }
    }

    /// Where the character ends that begins at an index: UTF-8's continuation bytes are `10xxxxxx`.
    private static func characterEnd(_ line: ArraySlice<UInt8>, _ index: Int) -> Int {
        var end = index + 1
        while end < line.endIndex, line[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    /// How long a character becomes; `isFirst` on its line of the output.
    private static func size(_ line: ArraySlice<UInt8>, _ character: Range<Int>, isFirst: Bool) -> Int {
        let byte = line[character.lowerBound]
        let isLast = character.upperBound == line.endIndex
        switch byte {
        case 0x20: return isLast ? 3 : 1
        case UInt8(ascii: "."): return isFirst && isLast ? 3 : 1
        case UInt8(ascii: "F"):
            return isFirst && line[character.lowerBound...].starts(with: "From ".utf8) ? 3 : 1
        case UInt8(ascii: "="): return 3
        default: return byte > 0x20 && byte < 0x7F ? 1 : 3 * character.count
        }
    }
}

extension [UInt8] {
    /// Appends `=` and the byte's two hexadecimal digits, in capitals as both encodings that use it ask.
    mutating func appendQuotedPrintable(_ byte: UInt8) {
        append(UInt8(ascii: "="))
        append(Self.capital(byte >> 4))
        append(Self.capital(byte & 15))
    }

    private static func capital(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
