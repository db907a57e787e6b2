import Content
import Foundations

/// Contrast of colours as WCAG 2.2 counts it (section 1.4.3).
enum Contrast {
    /// The contrast of two colours, 1 to 21.
    static func ratio(_ left: Colour, _ right: Colour) -> Double {
        let (a, b) = (luminance(left), luminance(right))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The colour moved towards black (0) or white (255) in small steps until text in it can be read on the ground: at
    /// least 4.5 to 1, and a little more, so that rounding does not matter.
    static func mended(_ colour: Colour, on ground: Colour, towards end: Int) -> Colour {
        for step in 0...100 {
            func moved(_ part: Int) -> Int { part + (end - part) * step / 100 }
            let candidate = Colour(red: moved(colour.red), green: moved(colour.green), blue: moved(colour.blue))
            if ratio(candidate, ground) >= 4.6 { return candidate }
        }
        return Colour(red: end, green: end, blue: end)
    }

    /// Relative luminance, with the sRGB curve by arithmetic alone, so that every machine gets the same.
    private static func luminance(_ colour: Colour) -> Double {
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    private static func linear(_ part: Int) -> Double {
        let value = Double(part) / 255
        if value <= 0.04045 { return value / 12.92 }
        // b ^ 2.4 = b ^ 2 · (b ^ 2) ^ (1/5), the root by Newton's method: no mathematics library that differs.
        let base = (value + 0.055) / 1.055
        let target = base * base
        var root = base
        for _ in 0..<40 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
        return target * root
    }
}

extension Colour {
    /// Blad's own accent, for a site without a colour.
    static let standardAccent = Colour(red: 0x1F, green: 0x4E, blue: 0x79)

    /// `#b0182b`.
    var hex: String {
        var bytes: [UInt8] = [UInt8(ascii: "#")]
        bytes.appendHex([red, green, blue].map { UInt8(clamping: $0) })
        return String(decoding: bytes, as: UTF8.self)
    }
}
