import Foundations

/// Makes the addresses in HTML absolute, for feeds: their readers know no page to resolve them against.
public enum AbsoluteAddresses {
    /// The HTML with `origin` before every root-relative address in `href`, `src`, `srcset` and `poster`, and with
    /// `page` before addresses that are only a fragment, such as a footnote's.
    ///
    /// One pass over the bytes, O(n). Only attributes of tags are touched; text and comments are left alone.
    /// - Parameters:
    ///   - html: HTML as our renderer writes it: `<` and `&` are escaped in text, values are quoted.
    ///   - origin: scheme and host, without slash last: `https://bjorkvik.example`.
    ///   - page: the absolute address of the page that the HTML is from.
    public static func rewrite(html: [UInt8], origin: String, page: String? = nil) -> [UInt8] {
        var rewriting = AddressRewriting(html: html, origin: attribute(origin), page: page.map(attribute))
        return rewriting.run()
    }

    private static func attribute(_ address: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendEscaped(WebAddress.encoded(address))
        return bytes
    }
}

/// The state of one pass.
private struct AddressRewriting {
    let html: [UInt8]
    let origin: [UInt8]
    let page: [UInt8]?
    private var position = 0
    private var copied = 0
    private var result: [UInt8] = []

    init(html: [UInt8], origin: [UInt8], page: [UInt8]?) {
        self.html = html
        self.origin = origin
        self.page = page
        result.reserveCapacity(html.count + html.count / 8)
    }

    mutating func run() -> [UInt8] {
        while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            if html[position...].starts(with: "!--".utf8) {
                skipComment()
            } else if position < html.count, html[position].isLetter {
                readTag()
            }
        }
        result.append(contentsOf: html[copied...])
        return result
    }

    private mutating func skipComment() {
        position += 3
        while position < html.count, !html[position...].starts(with: "-->".utf8) { position += 1 }
    }

    private mutating func readTag() {
        skip { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        while position < html.count {
            skip { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
            guard position < html.count, html[position] != UInt8(ascii: ">") else { return }
            readAttribute()
        }
    }

    private mutating func readAttribute() {
        let start = position
        // A stray `=` first belongs to the name, so that every turn goes forward.
        position += 1
        skip { !$0.isHTMLSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let name = html[start..<position]
        skip(\.isHTMLSpace)
        guard position < html.count, html[position] == UInt8(ascii: "=") else { return }
        position += 1
        skip(\.isHTMLSpace)
        let value = readValue()
        if name.elementsEqual("srcset".utf8) {
            rewriteCandidates(value)
        } else if ["href", "src", "poster"].contains(where: { name.elementsEqual($0.utf8) }) {
            rewriteAddress(value)
        }
    }

    private mutating func readValue() -> Range<Int> {
        guard position < html.count else { return position..<position }
        let quote = html[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            skip { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
            return start..<position
        }
        let start = position + 1
        position = start
        skip { $0 != quote }
        defer { position = min(position + 1, html.count) }
        return start..<position
    }

    private mutating func rewriteAddress(_ value: Range<Int>) {
        guard let start = value.first(where: { !html[$0].isHTMLSpace }) else { return }
        if html[start] == UInt8(ascii: "#") {
            if let page { insert(page, at: start) }
        } else if html[start] == UInt8(ascii: "/"),
            start + 1 == value.upperBound || html[start + 1] != UInt8(ascii: "/")
        {
            insert(origin, at: start)
        }
    }

    /// HTML, "parse a srcset attribute": addresses end at a space, candidates at a comma after it.
    private mutating func rewriteCandidates(_ value: Range<Int>) {
        var index = value.lowerBound
        while index < value.upperBound {
            while index < value.upperBound, html[index].isHTMLSpace || html[index] == UInt8(ascii: ",") { index += 1 }
            let start = index
            while index < value.upperBound, !html[index].isHTMLSpace { index += 1 }
            if start < index { rewriteAddress(start..<index) }
            if start < index, html[index - 1] == UInt8(ascii: ",") { continue }
            while index < value.upperBound, html[index] != UInt8(ascii: ",") { index += 1 }
        }
    }

    private mutating func insert(_ bytes: [UInt8], at index: Int) {
        result.append(contentsOf: html[copied..<index])
        result.append(contentsOf: bytes)
        copied = index
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < html.count, isSkipped(html[position]) { position += 1 }
    }
}

extension UInt8 {
    /// HTML, "ASCII whitespace".
    fileprivate var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
