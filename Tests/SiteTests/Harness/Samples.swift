/// Files that tests put beside texts.
enum Samples {
    /// A picture as text.
    static let svg =
        #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>"#

    /// A picture that says something.
    static func svg(saying words: String) -> String {
        #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><text x="1" y="9">\#(words)</text></svg>"#
    }

    /// A grey picture of one pixel.
    static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x01, 0x00, 0x00,
        0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41,
        0x54, 0x78, 0xDA, 0x63,
        0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0xDA, 0x45, 0x08, 0x3B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E,
        0x44, 0xAE, 0x42, 0x60,
        0x82,
    ]

    /// Posts a, b, c … of a section, each a day after the one before it, from 1 January 2026.
    static func posts(_ count: Int, in section: String = "blogg") -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (1...count).map { number in
                let day = String("0\(number)".suffix(2))
                return (
                    "content/\(section)/2026-01-\(day)-nr-\(number).md",
                    text("title: Nummer \(number)", "Text \(number).")
                )
            })
    }
}
