/// Bytes as letters (RFC 4648, section 4).
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// The bytes that letters stand for, blanks and line ends apart; nil for any other letter or a length that cannot be.
    public static func decoded(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
        let values = Self.values
        var output: [UInt8] = []
        output.reserveCapacity(letters.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for letter in letters where !isBlank(letter) {
            if letter == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            let value = values[Int(letter)]
            guard value != 0xFF, padding == 0 else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count % 4 == 0 {
                output += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                bits = 0
            }
        }
        switch (count % 4, padding) {
        case (0, 0): break
        case (2, 0), (2, 2): output.append(UInt8(bits >> 4 & 0xFF))
        case (3, 0), (3, 1): output += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
        default: return nil
        }
        return output
    }

    /// The letters for some bytes, without line breaks.
    public static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Self.alphabet
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var bits: UInt32 = 0
            for index in 0..<3 { bits = bits << 8 | (index < count ? UInt32(bytes[start + index]) : 0) }
            for index in 0..<4 {
                output.append(index <= count ? alphabet[Int(bits >> (18 - 6 * UInt32(index)) & 63)] : UInt8(ascii: "="))
            }
        }
        return output
    }

    /// The letters in lines of 76, divided by CR LF (RFC 2045, section 6.8); no line end last.
    public static func lines(_ bytes: [UInt8]) -> [UInt8] {
        let letters = encoded(bytes)
        var output: [UInt8] = []
        output.reserveCapacity(letters.count + letters.count / 38)
        for start in stride(from: 0, to: letters.count, by: 76) {
            if start > 0 { output += [0x0D, 0x0A] }
            output += letters[start..<min(start + 76, letters.count)]
        }
        return output
    }

    private static func isBlank(_ letter: UInt8) -> Bool {
        letter == 0x20 || letter == 0x09 || letter == 0x0A || letter == 0x0D
    }
}
