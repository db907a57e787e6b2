import Foundations

/// Words without their accents: å and ä are a, ö is o. The same as the page's script makes.
enum Folding {
    /// A lower-case word in UTF-8, folded.
    static func folded(_ word: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(word.count)
        var index = 0
        while index < word.count {
            if word[index] < 0x80 {
                folded.append(word[index])
                index += 1
            } else if word[index] == 0xC3, index + 1 < word.count, (0xA0...0xBF).contains(word[index + 1]) {
                folded.append(contentsOf: latin[Int(word[index + 1]) - 0xA0])
                index += 2
            } else {
                return decomposed(word)
            }
        }
        return folded
    }

    /// The letters U+00E0 to U+00FF.
    private static let latin: [[UInt8]] = (0xE0...0xFF).map { value in
        Unicode.Scalar(UInt32(value)).map { decomposed(Array(String($0).utf8)) } ?? []
    }

    private static func decomposed(_ word: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in String(decoding: word, as: UTF8.self).decomposed.unicodeScalars {
            switch scalar {
            case "ı": folded.append(UInt8(ascii: "i"))
            case "ø": folded.append(UInt8(ascii: "o"))
            case "ł": folded.append(UInt8(ascii: "l"))
            case "đ", "ð": folded.append(UInt8(ascii: "d"))
            case "æ": folded.append(contentsOf: Array("ae".utf8))
            case "ß": folded.append(contentsOf: Array("ss".utf8))
            default: if !isMark(scalar) { folded.append(contentsOf: Array(String(scalar).utf8)) }
            }
        }
        return folded
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
