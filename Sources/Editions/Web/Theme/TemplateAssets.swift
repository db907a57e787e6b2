/// Finds where templates name the theme's own files: `"/assets/logo.png"`.
enum TemplateAssets {
    /// An address, whole and not put together with tags.
    struct Found {
        /// Where it stands, from its first slash.
        let range: Range<Int>
        /// The name below `/assets/`.
        let name: String
        /// Whether it begins an attribute's value. Elsewhere it may be a word that readers see.
        let isQuoted: Bool
    }

    private static let start = Array("/assets/".utf8)

    /// All addresses in a template or a piece of its text, in order; O(n).
    static func all(in text: [UInt8]) -> [Found] {
        var found: [Found] = []
        var index = 0
        while let slash = mark(in: text, from: index) {
            index = slash + 1
            if text[slash...].starts(with: "{{!".utf8) {
                index = endOfComment(text, from: slash)
            } else if slash > 0, beginsAddress(after: text[slash - 1]), text[slash...].starts(with: start) {
                let name = slash + start.count
                // What cuts this one off cuts off those that begin inside it too.
                index = end(text, from: name)
                guard isWhole(text, name..<index) else { continue }
                let isQuoted = text[slash - 1] == UInt8(ascii: "\"") || text[slash - 1] == UInt8(ascii: "'")
                let range = slash..<index
                found.append(
                    Found(range: range, name: String(decoding: text[name..<index], as: UTF8.self), isQuoted: isQuoted))
            }
        }
        return found
    }

    /// The next slash, or brace with which a comment may begin.
    private static func mark(in text: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBufferPointer { text in
            var index = start
            while index < text.count, text[index] != 0x2F, text[index] != 0x7B { index += 1 }
            return index < text.count ? index : nil
        }
    }

    private static func endOfComment(_ text: [UInt8], from start: Int) -> Int {
        var index = start + 3
        while index < text.count, !text[index...].starts(with: "}}".utf8) { index += 1 }
        return index
    }

    /// Quotes, `=`, and what stands between the pictures of a `srcset`.
    private static func beginsAddress(after byte: UInt8) -> Bool { "\"'= \t,".utf8.contains(byte) }

    /// Where the name ends.
    private static func end(_ text: [UInt8], from start: Int) -> Int {
        text[start...].firstIndex { "\"' \t,>)?#{<\r\n".utf8.contains($0) } ?? text.count
    }

    /// Whether there is a name, which no tag and no end of the line cuts off.
    private static func isWhole(_ text: [UInt8], _ name: Range<Int>) -> Bool {
        !name.isEmpty && name.upperBound < text.count && !"{<\r\n".utf8.contains(text[name.upperBound])
    }
}
