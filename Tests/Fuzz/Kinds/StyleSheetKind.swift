import Diagnostics
import Editions

/// A style sheet of the theme, joined with others or in a folder: its addresses are found and given their fingerprints.
enum StyleSheetKind {
    static let all = [sheet, sheet.large(2 << 20)]

    private static let sheet = FuzzKind(
        "sheet", share: 30,
        samples: Samples.bytes("templates/assets", ending: ".css").map { Array($0.prefix(1500)) }
            + pieces.map { Array($0.utf8) },
        words: [
            "url(", "URL(\"", "url('", ")", "\")", "bild.png", "../bild.png", "/assets/ikon.svg", "typ/text.woff2",
            "./",
            "bild.0123456789.png", "BILD.png", "?#iefix", "#x", "\\29 ", "\\", "\\\n", "\"", "'", "/*", "*/",
            "@import ",
            "@namespace ", "@font-face{", "{", "}", ";", "//a.example/b.png", "https://a.example/b.png", "data:x,",
            "about:blank", "%2F", "\r", "\u{C}", "-url(", "format(", "image-set(", "\u{FEFF}",
        ]
    ) { input, random throws(Broken) in
        let name = random.pick(["egen.css", "typ/egen.css"])
        // A second mark of byte order is a letter of the sheet's first name.
        var source = plain(input)
        while source.starts(with: mark) { source.removeFirst(mark.count) }
        let (once, findings) = try published(name, input.starts(with: mark) ? mark + source : source)
        try Promises.areSayable(findings)
        // As the sheet is published it names what it names: with its addresses in place, nothing more is to be done.
        if try published(name, once).sheet != once { throw Broken("a published sheet is published otherwise") }
        guard source.count <= 128 << 10 else { return findings.isEmpty }
        let isEnded = source.last == 0x0A
        try (name == "egen.css" ? joined : apart).check(once, from: isEnded ? source : source + [0x0A])
        return findings.isEmpty
    }

    private static let pieces = [
        "@font-face { font-family: a; src: url(typ/text.woff2?#iefix) format(\"woff2\"), url( 'text.woff2' ) }\n",
        "a { background: url(\"/assets/bild.png#x\") } /* url(bild.png) */ b::after { content: \"url(ikon.svg)\" }\n",
        "@import url(\"annan.css\") screen;\n@namespace svg url(http://www.w3.org/2000/svg);\na{b:url(bild\\.png)}\n",
        "a { cursor: url(../ikon.svg), url(https://a.example/x.png), url(data:image/png;base64,AA==), url(#b) }\n",
    ]

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let files = ["bild.png", "ikon.svg", "typ/text.woff2"].map { (name: $0, bytes: Array($0.utf8)) }
    private static let joined = AddressesInPlace([
        "bild.0123456789.png", "ikon.0123456789.svg", "typ/text.0123456789.woff2",
    ])
    private static let apart = AddressesInPlace([
        "../bild.0123456789.png", "../ikon.0123456789.svg", "text.0123456789.woff2",
    ])

    /// The sheet as its readers get it, without the site's colour, which follows it where it is joined.
    private static func published(
        _ name: String, _ sheet: [UInt8]
    ) throws(Broken) -> (sheet: [UInt8], findings: [Finding]) {
        let (theme, findings) = SmallEdition.theme(assets: files + [(name, sheet)])
        guard let theme else { throw Broken("a theme that its sheet makes unusable") }
        let edition = SmallEdition.edition(of: SmallEdition.onePage, theme: theme)
        let isJoined = !name.contains("/")
        let path = isJoined ? "assets/blad.0123456789.css" : "assets/typ/egen.0123456789.css"
        guard let bytes = SmallEdition.bytes(path, of: edition) else { throw Broken("no sheet at \(path)") }
        return (isJoined ? Array(bytes.dropLast(colour.count)) : bytes, findings)
    }

    /// The sheet that a theme without any has.
    private static let colour: [UInt8] = {
        guard let theme = SmallEdition.theme().theme else { fatalError("the theme of the fuzzer cannot be read") }
        let edition = SmallEdition.edition(of: SmallEdition.onePage, theme: theme)
        return SmallEdition.bytes("assets/blad.0123456789.css", of: edition) ?? []
    }()

    /// The text with `\n` as its only line end.
    private static func plain(_ text: [UInt8]) -> [UInt8] {
        text.indices.compactMap { index in
            guard text[index] == 0x0D else { return text[index] }
            return index + 1 < text.count && text[index + 1] == 0x0A ? nil : 0x0A
        }
    }
}
