/// The tags of HTML as our templates write it and as a site's own may: comments and what stands in style sheets hold none.
enum StartTags {
    /// The HTML with other bytes in the place of some tags; O(n).
    ///
    /// - Parameter other: what stands in a tag's place; nil for a tag that stays.
    static func replaced<Failure>(
        in html: [UInt8], by other: (_ tag: ArraySlice<UInt8>) throws(Failure) -> [UInt8]?
    ) throws(Failure) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        var rest = html[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            out.append(contentsOf: rest[..<start])
            let piece = piece(rest[start...])
            rest = rest[piece.endIndex...]
            let name = name(piece)
            out.append(contentsOf: name.isEmpty ? Array(piece) : try other(piece) ?? Array(piece))
            if rawElements.contains(name), piece.dropLast().last != UInt8(ascii: "/") {
                let text = text(rest, of: name)
                out.append(contentsOf: text)
                rest = rest[text.endIndex...]
            }
        }
        return out + rest
    }

    /// A tag's name in small letters, with the slash of an end tag: `body`, `/head`; empty for what is no tag.
    static func name(_ tag: ArraySlice<UInt8>) -> String {
        let slash = tag.dropFirst().first == UInt8(ascii: "/") ? "/" : ""
        let name = tag.dropFirst(1 + slash.utf8.count).prefix { isLetter($0) || "0123456789-_:.".utf8.contains($0) }
        guard let first = name.first, isLetter(first) else { return "" }
        return slash + String(decoding: name, as: UTF8.self).lowercased()
    }

    /// What begins with a `<`: a tag, a comment, or the `<` alone where it is only a sign.
    static func piece(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if html.starts(with: "<!--".utf8) { return comment(html) }
        if !name(html).isEmpty { return tag(html) }
        guard let mark = html.dropFirst().first, "!?/".utf8.contains(mark) else { return html.prefix(1) }
        return html[...(html.firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1)]
    }

    /// The elements whose text holds no tags (HTML, 13.2.5).
    private static let rawElements: Set<String> = [
        "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    /// A comment to the end of it, which is the end of all where it has none; `<!-->` is a whole one.
    private static func comment(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var dashes = 0
        for index in html.indices.dropFirst(2) {
            switch html[index] {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ">") where dashes >= 2: return html[...index]
            default: dashes = 0
            }
        }
        return html
    }

    /// A tag from its `<` to its `>`, which may stand in an attribute's value too; a quote means something only where a
    /// value begins.
    private static func tag(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var quote: UInt8?
        var last: UInt8 = 0
        for index in html.indices {
            let byte = html[index]
            if let end = quote {
                if byte == end { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return html[...index]
            } else if last == UInt8(ascii: "="), "\"'".utf8.contains(byte) {
                quote = byte
            }
            if byte > 0x20 { last = byte }
        }
        return html
    }

    /// What stands between an element's tags.
    private static func text(_ html: ArraySlice<UInt8>, of name: String) -> ArraySlice<UInt8> {
        var rest = html
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if Self.name(rest[start...]) == "/" + name { return html[..<start] }
            rest = rest[(start + 1)...]
        }
        return html
    }
}
