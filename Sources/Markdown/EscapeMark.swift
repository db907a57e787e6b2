/// A character that is put after each one that the editor escaped (`\"`, `&quot;`), before parsing.
///
/// cmark-gfm resolves escapes and joins the pieces, so that nobody can tell `\"` from `"` afterwards. The mark says: this
/// one stays as it was typed. It is a punctuation character that the text does not hold, since what stands beside a
/// `*` decides what the `*` means (GFM spec, section 6.4); and it is left out of everything that is stored.
struct EscapeMark: Sendable {
    /// The last of the mark's three bytes.
    let last: UInt8
    static let lead: (UInt8, UInt8) = (0xE2, 0xB8)

    /// Fourteen signs of editors of old manuscripts, U+2E00–U+2E0D: one of them is free.
    private static let candidates: ClosedRange<UInt8> = 0x80...0x8D

    /// The text with marks after escapes; nil when there is nothing to mark.
    static func insert(into text: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], mark: EscapeMark)? {
        guard let mark = free(in: text) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 64)
        var copied = 0
        var index = 0
        while index < text.count {
            let end = escapeEnd(text, index)
            if let end {
                result.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<end]))
                result.append(lead.0)
                result.append(lead.1)
                result.append(mark.last)
                copied = end
                index = end
            } else {
                // A backslash before anything else takes that along: `\\"` escapes the backslash.
                index += text[index] == backslash ? 2 : 1
            }
        }
        guard copied > 0 else { return nil }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        return (result, mark)
    }

    /// Whether a mark begins at an index.
    func isAt(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index + 2 < bytes.count && bytes[index] == Self.lead.0 && bytes[index + 1] == Self.lead.1
            && bytes[index + 2] == last
    }

    /// Appends bytes, leaving the marks out.
    func appendWithoutMarks(_ bytes: UnsafeBufferPointer<UInt8>, to arena: inout [UInt8]) {
        var copied = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == Self.lead.0, isAt(index, of: bytes) {
                arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                index += 3
                copied = index
            } else {
                index += 1
            }
        }
        arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }

    private static let backslash = UInt8(ascii: "\\")

    private static func free(in text: UnsafeBufferPointer<UInt8>) -> EscapeMark? {
        var isUsed = [Bool](repeating: false, count: 256)
        for index in 0..<max(0, text.count - 2) where text[index] == lead.0 && text[index + 1] == lead.1 {
            isUsed[Int(text[index + 2])] = true
        }
        return candidates.first { !isUsed[Int($0)] }.map(EscapeMark.init)
    }

    /// The end of an escape that begins at an index and that typography or a check would misread.
    private static func escapeEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        switch text[index] {
        case backslash:
            guard index + 1 < text.count, isMeant(text[index + 1]) else { return nil }
            // `\-->` ends a comment all the same: nothing may come between.
            let rest = text[(index + 2)...].prefix(2)
            return text[index + 1] == UInt8(ascii: "-") && rest.elementsEqual("->".utf8) ? nil : index + 2
        case UInt8(ascii: "&"): return entityEnd(text, index)
        default: return nil
        }
    }

    private static func isMeant(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "<"),
            UInt8(ascii: "@"), UInt8(ascii: "%"):
            true
        default: false
        }
    }

    private static func entityEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard let end = text[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = text[(start + 1)..<end]
        if name.first == UInt8(ascii: "#") { return value(of: name.dropFirst()).map(isMeant) == true ? end + 1 : nil }
        return names.contains { name.elementsEqual($0.utf8) } ? end + 1 : nil
    }

    /// HTML's names of the characters meant (HTML standard, section 13.5).
    private static let names = [
        "quot", "QUOT", "apos", "period", "lsqb", "lbrack", "rsqb", "lpar", "lcub", "colon", "lt", "LT", "commat",
    ]

    private static func value(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        let text = String(decoding: digits, as: UTF8.self)
        let isHex = text.hasPrefix("x") || text.hasPrefix("X")
        return Int(isHex ? String(text.dropFirst()) : text, radix: isHex ? 16 : 10).flatMap(UInt8.init(exactly:))
    }
}
