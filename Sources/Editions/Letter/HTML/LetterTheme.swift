import Content

/// How a letter looks: fonts that every system has, a few sizes, and the association's colour as the only one.
///
/// Every rule is one that all core clients follow (``MailFeatures``); the dark colours alone stand in a style element.
struct LetterTheme: Sendable {
    let light: LetterPalette
    let dark: LetterPalette
    let direction: WritingDirection

    init(_ letter: LetterContent) {
        light = .light(letter.colour ?? .standardAccent)
        dark = .dark(letter.colour ?? .standardAccent)
        direction = WritingDirection(language: letter.language)
    }

    /// The width of the letter and of its text, in px.
    static let width = 600, textWidth = 568
    /// The text's width on the narrowest telephone, in px: a picture no wider than that is never narrowed.
    static let narrowestText = 256
    /// What is left and right of the text, in px.
    static let gutter = (width - textWidth) / 2

    /// A font with size and line height, in px.
    struct Font: Sendable {
        let size: Int
        let line: Int
        var isBold = false
        var family = Family.text

        enum Family: Sendable {
            /// What is read.
            case text
            /// What is looked at: dates, tables, buttons.
            case small
            /// Code.
            case code
        }
    }

    static let body = Font(size: 17, line: 27)
    static let small = Font(size: 14, line: 21, family: .small)
    static let table = Font(size: 15, line: 22, family: .small)
    static let button = Font(size: 16, line: 24, isBold: true, family: .small)
    static let code = Font(size: 14, line: 21, family: .code)

    /// The font of a heading of level 1 to 6.
    static func heading(_ level: Int) -> Font {
        switch level {
        case 1: Font(size: 32, line: 40, isBold: true)
        case 2: Font(size: 23, line: 30, isBold: true)
        case 3: Font(size: 19, line: 26, isBold: true)
        default: Font(size: 17, line: 24, isBold: true)
        }
    }

    /// `font:bold 17px/27px Georgia,serif`: the shorthand, since only that has a verdict in every client.
    func css(_ font: Font) -> String {
        let families: String =
            switch (font.family, direction) {
            case (.code, _): "Consolas,Menlo,monospace"
            case (_, .rightToLeft): "Tahoma,Arial,sans-serif"
            case (.text, _): "Georgia,serif"
            case (.small, _): "Arial,sans-serif"
            }
        return "font:\(font.isBold ? "bold " : "")\(font.size)px/\(font.line)px \(families)"
    }

    /// Four lengths in px, as CSS has them, turned round where the text runs from right to left.
    func box(_ top: Int, _ after: Int, _ bottom: Int, _ before: Int) -> String {
        let (right, left) = direction == .leftToRight ? (after, before) : (before, after)
        return [top, right, bottom, left].map { $0 == 0 ? "0" : "\($0)px" }.joined(separator: " ")
    }

    /// Where lines begin: `left`.
    var start: String { direction == .leftToRight ? "left" : "right" }
}

/// What a colour is for: a class in the style element, whose dark colour replaces the one that stands inline.
enum LetterInk: String, CaseIterable {
    case text, muted, accent
    /// Words on the accent.
    case label

    func colour(_ palette: LetterPalette) -> Colour {
        switch self {
        case .text: palette.text
        case .muted: palette.muted
        case .accent: palette.accent
        case .label: palette.paper
        }
    }
}

/// What words stand on, and lines: classes too.
enum LetterGroundClass: String, CaseIterable {
    case paper, box, button

    func colour(_ palette: LetterPalette) -> Colour {
        switch self {
        case .paper: palette.paper
        case .box: palette.box
        case .button: palette.accent
        }
    }
}

extension LetterTheme {
    /// The style element's rules: dark colours by classes, nothing that the letter needs.
    func styleSheet() -> String {
        let inks = LetterInk.allCases.map { ".\($0.rawValue) { color: \($0.colour(dark).hex) !important }" }
        let grounds = LetterGroundClass.allCases.map {
            ".\($0.rawValue) { background-color: \($0.colour(dark).hex) !important }"
        }
        let lines = [
            ".line { border-color: \(dark.line.hex) !important }",
            ".mark { border-color: \(dark.accent.hex) !important }",
        ]
        return (["@media (prefers-color-scheme: dark) {"] + inks + grounds + lines + ["}"]).joined(separator: "\n")
    }
}
