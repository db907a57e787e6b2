import Content

/// The attributes that carry a letter's look.
extension LetterTheme {
    /// Font and colour of words.
    func words(_ font: Font, _ ink: LetterInk) -> String { "\(css(font));color:\(ink.colour(light).hex)" }

    /// A table that only lays things out.
    func layoutTable(width: String? = nil, style: String? = nil) -> [(String, String)] {
        var attributes = [("role", "presentation")]
        if let width { attributes.append(("width", width)) }
        attributes += [("cellpadding", "0"), ("cellspacing", "0"), ("border", "0")]
        if direction == .rightToLeft { attributes.append(("dir", direction.rawValue)) }
        if let style { attributes.append(("style", style)) }
        return attributes
    }

    /// A cell of such a table: it states its ground and its words' font, size and colour itself.
    func cell(
        _ ground: LetterGroundClass, _ ink: LetterInk, _ font: Font, extra: String? = nil, style: String
    ) -> [(String, String)] {
        let colour = ground.colour(light).hex
        var attributes = [
            ("class", [ground.rawValue, ink.rawValue, extra].compactMap { $0 }.joined(separator: " ")),
            ("bgcolor", colour),
        ]
        if direction == .rightToLeft { attributes.append(("align", start)) }
        attributes.append(("style", "background-color:\(colour);\(style)\(words(font, ink))"))
        return attributes
    }

    /// A cell of a table of data.
    func dataCell(_ font: Font, isHeading: Bool, align: String) -> [(String, String)] {
        let line = "border-bottom:\(isHeading ? 2 : 1)px solid \(light.line.hex);padding:7px 8px;"
        return [
            ("class", "text line"), ("align", align), ("valign", isHeading ? "bottom" : "top"),
            ("style", line + words(font, .text)),
        ]
    }

    /// A link in the accent, underlined. An address as words runs from left to right in every language.
    func link(_ address: String, ink: LetterInk = .accent, isAddress: Bool = false) -> [(String, String)] {
        let direction = isAddress && direction == .rightToLeft ? [("dir", "ltr")] : []
        return [("href", address), ("class", ink.rawValue)] + direction + [
            ("style", "color:\(ink.colour(light).hex);text-decoration:underline")
        ]
    }
}
