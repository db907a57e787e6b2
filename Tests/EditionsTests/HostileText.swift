import TestSupport

/// Texts that break formats which do not escape, and random mixtures of them from a seed.
enum HostileText {
    static let all = [
        "<b>fet</b>", "\"citat\" & 'apostrof'", "]]>", "</script><script>alert(1)</script>", "<!-- -->",
        "rad\nrad\r\nrad\u{2028}rad",
        "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}", "\u{FFFE}\u{FFFF}", "👩‍👩‍👧 🇸🇪", "\\n \\u0041 \\",
        "${HOME} %{HTTP_HOST} %1 $1", "a, b; c: d # e ? f * g",
        "å ä ö \u{202E}xyz", "&amp; &lt;", "", " ",
    ]

    static func random(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            if Bool.random(using: &generator) { return all.randomElement(using: &generator) ?? "" }
            let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "x"
            return String(scalar)
        }.joined()
    }
}
