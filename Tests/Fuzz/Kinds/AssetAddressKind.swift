import Diagnostics
import Editions

/// A template without tags that names the theme's files: they get their fingerprints, and the rest is written as it stands.
enum AssetAddressKind {
    static let all = [addresses, addresses.large(1 << 20)]

    private static let addresses = FuzzKind(
        "asset", share: 20,
        samples: [
            "<img src=\"/assets/bild.png\" srcset='/assets/bild.png 1x, /assets/ikon.svg 2x'>\n",
            "<a href=/assets/typ/text.woff2>/assets/bild.png</a> <script src=\"/assets/borta.js\"></script>\n",
            "<div style=\"background: url('/assets/bild.png?a#b')\" data-x=\"/assets/BILD.png\">\n",
        ].map { Array($0.utf8) },
        words: [
            "/assets/", "=/assets/", "\"/assets/bild.png\"", "'/assets/ikon.svg'", ", /assets/bild.png", "bild.png",
            "/assets/bild.0123456789.png", "typ/text.woff2", "?", "#", ">", ")", "(", "<", "\"", "'", "=", ",", "\t",
            "\n", "/", "%2F", "https://a.example/assets/bild.png", "/assets/egen.css",
        ]
    ) { input, _ throws(Broken) in
        // Tags are the template kind's.
        let source = String(decoding: input, as: UTF8.self).utf8.filter { $0 != UInt8(ascii: "{") && $0 != 0x0D }
        let (theme, findings) = SmallEdition.theme(page: source, assets: files)
        try Promises.areSayable(findings)
        guard let theme else {
            if findings.isEmpty { throw Broken("neither a theme nor a finding") }
            return false
        }
        let edition = SmallEdition.edition(of: SmallEdition.onePage, theme: theme)
        guard let page = SmallEdition.bytes("om/index.html", of: edition) else { throw Broken("no page") }
        if source.count <= 128 << 10 { try published.check(page, from: source) }
        return findings.isEmpty
    }

    private static let files =
        ["bild.png", "ikon.svg", "typ/text.woff2", "egen.css"].map { (name: $0, bytes: Array($0.utf8)) }
    private static let published = AddressesInPlace([
        "/vi/assets/bild.0123456789.png", "/vi/assets/ikon.0123456789.svg", "/vi/assets/typ/text.0123456789.woff2",
    ])
}
