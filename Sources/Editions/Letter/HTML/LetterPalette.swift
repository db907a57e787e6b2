import Content

/// The colours of a letter, on light paper or on dark.
struct LetterPalette: Sendable {
    /// The ground, and that of a box.
    let paper: Colour, box: Colour
    /// Words, and those of lesser weight.
    let text: Colour, muted: Colour
    /// Links, headings and buttons: the association's colour with contrast on both grounds.
    let accent: Colour
    /// Lines between things.
    let line: Colour

    /// On light: what stands in the letter itself.
    static func light(_ colour: Colour) -> LetterPalette {
        let box = Colour(red: 0xF5, green: 0xF2, blue: 0xEB)
        return LetterPalette(
            paper: Colour(red: 0xFF, green: 0xFF, blue: 0xFF), box: box,
            text: Colour(red: 0x22, green: 0x21, blue: 0x1E), muted: Colour(red: 0x5A, green: 0x57, blue: 0x50),
            accent: Contrast.mended(colour, on: box, towards: 0), line: Colour(red: 0xD6, green: 0xD1, blue: 0xC6))
    }

    /// On dark: what the style element says for readers who want it so.
    static func dark(_ colour: Colour) -> LetterPalette {
        let box = Colour(red: 0x26, green: 0x25, blue: 0x22)
        return LetterPalette(
            paper: Colour(red: 0x16, green: 0x16, blue: 0x14), box: box,
            text: Colour(red: 0xEA, green: 0xE7, blue: 0xE0), muted: Colour(red: 0xB5, green: 0xB0, blue: 0xA6),
            accent: Contrast.mended(colour, on: box, towards: 255), line: Colour(red: 0x4A, green: 0x47, blue: 0x41))
    }
}
