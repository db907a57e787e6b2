import Content
import Foundations

/// The association's colour as the theme uses it: with contrast for text, on light and on dark.
///
/// Contrast is WCAG 2.2's (section 1.4.3): at least 4.5 to 1 for text. A colour that lacks it is darkened, or lightened
/// on the dark ground, until it has it.
struct Accent: Sendable {
    /// The ground of the theme, light and dark.
    private static let paper = Colour(red: 255, green: 255, blue: 255)
    private static let night = Colour(red: 20, green: 20, blue: 18)

    let colour: Colour

    init(_ colour: Colour?) { self.colour = colour ?? Colour(red: 0x1F, green: 0x4E, blue: 0x79) }

    /// A style sheet that defines the theme's three custom properties.
    func styleSheet() -> [UInt8] {
        let light = Self.mended(colour, on: Self.paper, towards: 0)
        let dark = Self.mended(colour, on: Self.night, towards: 255)
        var bytes: [UInt8] = []
        bytes.append(Self.rule(light))
        bytes.append("@media (prefers-color-scheme: dark) {\n")
        bytes.append(Self.rule(dark))
        bytes.append("}\n")
        return bytes
    }

    /// The site's icon where the theme has none: a sheet with a headline and lines, on the colour.
    func icon() -> [UInt8] {
        let ground = Self.hex(Self.mended(colour, on: Self.paper, towards: 0))
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="\(ground)"/>\
            <path fill="#ffffff" d="M8 5h16v22H8z"/>\
            <path fill="\(ground)" d="M11 9h10v4H11zM11 16h10v1.6H11zM11 19.4h10V21H11zM11 22.8h6v1.6h-6z"/></svg>

            """.utf8)
    }

    private static func rule(_ accent: Colour) -> String {
        let on = contrast(accent, paper) >= contrast(accent, night) ? paper : night
        return ":root { --accent: \(hex(accent)); --accent-text: \(hex(accent)); --on-accent: \(hex(on)); }\n"
    }

    /// The colour moved towards black (0) or white (255) in small steps until text in it can be read.
    static func mended(_ colour: Colour, on ground: Colour, towards end: Int) -> Colour {
        for step in 0...100 {
            func moved(_ part: Int) -> Int { part + (end - part) * step / 100 }
            let candidate = Colour(red: moved(colour.red), green: moved(colour.green), blue: moved(colour.blue))
            if contrast(candidate, ground) >= 4.6 { return candidate }
        }
        return Colour(red: end, green: end, blue: end)
    }

    /// The contrast of two colours, 1 to 21.
    static func contrast(_ left: Colour, _ right: Colour) -> Double {
        let (a, b) = (luminance(left), luminance(right))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// Relative luminance (WCAG 2.2), with the sRGB curve by a fixed table, so that every machine gets the same.
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

    private static func hex(_ colour: Colour) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "#")]
        bytes.appendHex([colour.red, colour.green, colour.blue].map { UInt8(clamping: $0) })
        return String(decoding: bytes, as: UTF8.self)
    }
}
