import Editions
import Foundations
import Markdown

/// Addresses as people write them: what of them is looked up, and which slips are seen in them.
enum AddressKind {
    static let all = [addresses, addresses.large(256 << 10)]

    private static let addresses = FuzzKind(
        "address", share: 40,
        samples: [
            "https://anna:hemligt@björkvik.example:8080/å/b%20c?d=e&f#g", "HTTP://[2001:db8::1]:80/a;b,c",
            "bilder\\a.jpg",
            "anna@a.example", "www.a.example/å", "https://xn--bjrkvik-b1a.example", "mailto:anna@a.example?subject=x",
        ].map { Array($0.utf8) },
        words: [
            "https://", "HTTP://", "http:/", "//", "/", "@", ":", ":80", ":0x50", "?", "#", "%", "%00", "%C3%A5", "%zz",
            "å",
            "ß", "İ", "ſ", "xn--", "-", ".", "..", "[", "]", "\\", "\"", " ", "www.", "mailto:", "\u{3002}", "\u{301}",
        ]
    ) { input, _ throws(Broken) in
        let text = String(decoding: input, as: UTF8.self)
        let slip = AddressSlip(text.utf8)
        if slip == .backslash, !text.utf8.contains(UInt8(ascii: "\\")) { throw Broken("a backslash that is not there") }
        if AddressSlip(text.utf8, isLink: false) == .mailWithoutScheme {
            throw Broken("a picture that is a mail address")
        }
        if let decoded = PercentDecoding.decoded(text), decoded.utf8.count > text.utf8.count {
            throw Broken("decoding makes an address longer")
        }
        guard let address = LookupAddress(text) else { return slip == nil }
        guard address.text.hasPrefix("https://") || address.text.hasPrefix("http://") else {
            throw Broken("another scheme: \(address.text)")
        }
        let authority = address.text.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
        if authority.utf8.contains(UInt8(ascii: "@")) { throw Broken("a user's name is told: \(address.text)") }
        guard address.text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !address.host.isEmpty else {
            throw Broken("an address that cannot be asked for: \(address.text)")
        }
        // A host that no host is called is asked for as it stands, and its escapes in small letters the second time.
        guard let again = LookupAddress(address.text), again.text.lowercased() == address.text.lowercased() else {
            throw Broken("\(address.text) is read otherwise: \(LookupAddress(address.text)?.text ?? "not at all")")
        }
        return slip == nil
    }
}
