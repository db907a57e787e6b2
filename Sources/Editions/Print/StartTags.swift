/// The start tags of HTML as our templates write it: values of attributes are quoted, and `<` is escaped in text.
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
            let tag = tag(rest[start...])
            out.append(contentsOf: try other(tag) ?? Array(tag))
            rest = rest[tag.endIndex...]
        }
        return out + rest
    }

    /// A tag from its `<` to its `>`, which may stand in an attribute's value too.
    private static func tag(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var isQuoted = false
        for index in html.indices {
            if html[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if html[index] == UInt8(ascii: ">"), !isQuoted { return html[...index] }
        }
        return html
    }
}
