import Content
import Foundations

/// The association's colour as the theme uses it: with contrast for text, on light and on dark.
///
/// Contrast is WCAG 2.2's (section 1.4.3): at least 4.5 to 1 for text. A colour that lacks it is darkened, or lightened
/// on the dark ground, until it has it.
struct Accent: Sendable {
    /// The grounds of the theme that lack most contrast, light and dark: those of callouts.
    private static let paper = Colour(red: 243, green: 244, blue: 245)
    private static let night = Colour(red: 39, green: 44, blue: 49)
    /// What stands on the colour itself.
    private static let white = Colour(red: 255, green: 255, blue: 255)
    private static let black = Colour(red: 20, green: 20, blue: 18)

    let colour: Colour

    init(_ colour: Colour?) { self.colour = colour ?? .standardAccent }

    /// A style sheet that defines the theme's three custom properties.
    func styleSheet() -> [UInt8] {
        let light = Contrast.mended(colour, on: Self.paper, towards: 0)
        let dark = Contrast.mended(colour, on: Self.night, towards: 255)
        var bytes: [UInt8] = []
        bytes.append(Self.rule(light))
        bytes.append("@media (prefers-color-scheme: dark) {\n")
        bytes.append(Self.rule(dark))
        bytes.append("}\n")
        return bytes
    }

    /// What can be read on the colour itself: of black and white one always can.
    var onColour: Colour { Self.on(colour) }

    /// The accent for text on white.
    var onPaper: String { Contrast.mended(colour, on: Self.paper, towards: 0).hex }

    /// The site's icon where the theme has none: a sheet with a headline and lines, on the colour.
    func icon() -> [UInt8] {
        let ground = onPaper
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="\(ground)"/>\
            <path fill="#ffffff" d="M8 5h16v22H8z"/>\
            <path fill="\(ground)" d="M11 9h10v4H11zM11 16h10v1.6H11zM11 19.4h10V21H11zM11 22.8h6v1.6h-6z"/></svg>

            """.utf8)
    }

    private static func rule(_ accent: Colour) -> String {
        ":root { --accent: \(accent.hex); --accent-text: \(accent.hex); --on-accent: \(on(accent).hex); }\n"
    }

    private static func on(_ accent: Colour) -> Colour {
        Contrast.ratio(accent, white) >= Contrast.ratio(accent, black) ? white : black
    }
}
