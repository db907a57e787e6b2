import Foundations

/// One page being rendered: the pieces of HTML in it that the library does not see.
///
/// The library copies a text once for each layer that it lies in, and checks that bytes are UTF-8. A page's body is
/// spared that: it goes through the library as a short placeholder, and its bytes are put in at the end. Placeholders
/// begin with a control character, ``mark``, which is left out of all texts and templates; so nothing else can pass for
/// one. An object of this class stays on the thread that renders.
final class Rendering {
    /// U+0001; HTML forbids it.
    static let mark: UInt8 = 0x01
    /// Shorter pieces are cheaper to copy than to look for.
    private static let shortest = 256

    private var pieces: [[UInt8]] = []

    /// What the library is given for a piece of HTML.
    func text(for html: HTML) -> String {
        if html.bytes.count < Self.shortest, !html.bytes.contains(Self.mark) {
            return String(decoding: html.bytes, as: UTF8.self)
        }
        pieces.append(html.bytes)
        return "\u{1}\(pieces.count - 1);"
    }

    /// The finished page, with each piece in its place.
    func finish(_ text: String) -> [UInt8] {
        guard !pieces.isEmpty else { return Array(text.utf8) }
        var page: [UInt8] = []
        page.reserveCapacity(text.utf8.count + pieces.reduce(0) { $0 + $1.count })
        var rest = Array(text.utf8)[...]
        while let found = rest.firstIndex(of: Self.mark) {
            page += rest[..<found]
            rest = rest[(found + 1)...]
            var number = 0
            while let digit = rest.popFirst(), digit != UInt8(ascii: ";") {
                number = number &* 10 &+ Int(digit &- 0x30)
            }
            if pieces.indices.contains(number) { page += pieces[number] }
        }
        page += rest
        return page
    }
}
