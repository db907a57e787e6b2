/// Tells the addresses and styles that a drawing may hold: those that load nothing.
enum SVGReference {
    /// What is wrong with an attribute's value or a style's text; nil when it loads and hides nothing.
    ///
    /// Backslashes are refused because CSS spells any letter with them (CSS Syntax 3, 4.3.7).
    static func danger(inStyle text: String) -> SVGDanger? {
        let letters = Array(text.lowercased().utf8.filter { $0 > 0x20 })
        if contains("javascript:", letters) || contains("vbscript:", letters) { return .reference(shortened(text)) }
        if letters.contains(UInt8(ascii: "\\")) { return .style }
        let loading: [StaticString] = ["@import", "image-set(", "image(", "src(", "expression(", "-moz-binding", "behavior:"]
        if loading.contains(where: { contains($0, letters) }) { return .style }
        var start = 0
        while let found = index(of: "url(", letters, from: start) {
            start = found + 4
            let quoted = start < letters.count && (letters[start] == 0x22 || letters[start] == 0x27)
            let first = quoted ? start + 1 : start
            guard first < letters.count, letters[first] == UInt8(ascii: "#") else { return .reference(shortened(text)) }
        }
        return nil
    }

    /// Whether an address is a part of the drawing itself.
    static func isLocal(_ address: String) -> Bool { address.first == "#" }

    /// The picture inside a `data:` address of a PNG or JPEG in base64; nil for any other address.
    static func embedded(_ address: String) -> (format: PictureFormat, bytes: [UInt8])? {
        guard let comma = address.utf8.prefix(40).firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let format: PictureFormat
        switch address[..<comma].lowercased().filter({ !$0.isWhitespace }) {
        case "data:image/png;base64": format = .png
        case "data:image/jpeg;base64", "data:image/jpg;base64": format = .jpeg
        default: return nil
        }
        guard let bytes = Base64.decoded(address.utf8[comma...].dropFirst()) else { return nil }
        return (format, bytes)
    }

    /// As much of an address as a message needs.
    static func shortened(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(59) + "…"
    }

    private static func contains(_ needle: StaticString, _ letters: [UInt8]) -> Bool {
        index(of: needle, letters, from: 0) != nil
    }

    private static func index(of needle: StaticString, _ letters: [UInt8], from start: Int) -> Int? {
        let length = needle.utf8CodeUnitCount
        guard letters.count - start >= length else { return nil }
        let first = needle.utf8Start.pointee
        return (start...letters.count - length).first { letters[$0] == first && letters.holds(needle, at: $0) }
    }
}
