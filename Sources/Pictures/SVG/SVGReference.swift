/// Tells the addresses and styles that a drawing may hold: those that load nothing.
enum SVGReference {
    /// What is wrong with an attribute's value or a style's text; nil when it loads and hides nothing.
    ///
    /// Backslashes are refused because CSS spells any letter with them (CSS Syntax 3, 4.3.7).
    static func danger(inStyle text: String) -> SVGDanger? {
        // All that is dangerous has one of these; most attributes have none.
        guard text.utf8.contains(where: { "(:@\\".utf8.contains($0) }) else { return nil }
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        for byte in text.utf8 where byte > 0x20 { letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        for index in letters.indices {
            if let danger = danger(in: letters, at: index) {
                return danger == .style ? .style : .reference(shortened(text))
            }
        }
        return nil
    }

    private static let loading: [StaticString] = [
        "@import", "image-set(", "image(", "src(", "expression(", "-moz-binding", "behavior:",
    ]

    /// A reference without its address, or a style.
    private static func danger(in letters: [UInt8], at index: Int) -> SVGDanger? {
        switch letters[index] {
        case UInt8(ascii: "\\"): return .style
        case UInt8(ascii: "j") where letters.holds("javascript:", at: index),
            UInt8(ascii: "v") where letters.holds("vbscript:", at: index):
            return .reference("")
        case UInt8(ascii: "u") where letters.holds("url(", at: index):
            let start = index + 4
            let isQuoted = letters.holds("\"", at: start) || letters.holds("'", at: start)
            return letters.holds("#", at: isQuoted ? start + 1 : start) ? nil : .reference("")
        case UInt8(ascii: "@"), UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "-"),
            UInt8(ascii: "b"):
            return loading.contains { letters.holds($0, at: index) } ? .style : nil
        default: return nil
        }
    }

    /// Whether an address is a part of the drawing itself.
    static func isLocal(_ address: String) -> Bool { address.first == "#" }

    /// The format that a `data:` address in base64 promises, PNG or JPEG, and where its letters begin; nil for any other.
    static func embedded(_ address: String) -> (format: PictureFormat, letters: String.Index)? {
        guard let comma = address.utf8.prefix(40).firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let letters = address.utf8.index(after: comma)
        switch address[..<comma].lowercased().filter({ !$0.isWhitespace }) {
        case "data:image/png;base64": return (.png, letters)
        case "data:image/jpeg;base64", "data:image/jpg;base64": return (.jpeg, letters)
        default: return nil
        }
    }

    /// As much of an address as a message needs.
    static func shortened(_ text: String) -> String {
        text.prefix(61).count <= 60 ? text : text.prefix(59) + "…"
    }
}
