/// Addresses that stand in a text without any marks (GFM spec, section 6.9: autolinks (extension)).
///
/// cmark-gfm's own extension cannot be attached while other threads parse (design.md), so this is its work over again.
enum BareAddress {
    /// An address: its bytes, and what its destination has before them.
    struct Match {
        let range: Range<Int>
        let prefix: StaticString
    }

    /// The addresses of one run of words, in order.
    struct Search {
        let bytes: UnsafeBufferPointer<UInt8>
        /// Whether a `www.` at the very start counts.
        let mayStart: Bool
        private var index = 0
        /// Where the last address ended: the next begins no earlier.
        private var floor = 0

        init(bytes: UnsafeBufferPointer<UInt8>, mayStart: Bool) {
            self.bytes = bytes
            self.mayStart = mayStart
        }

        /// The next address.
        mutating func next() -> Match? {
            while index < bytes.count {
                let match: Match? =
                    switch bytes[index] {
                    case UInt8(ascii: ":"): scheme(at: index)
                    case UInt8(ascii: "w"), UInt8(ascii: "W"): www(at: index)
                    case UInt8(ascii: "@"): mail(at: index)
                    default: nil
                    }
                if let match {
                    index = match.range.upperBound
                    floor = index
                    return match
                }
                index += 1
            }
            return nil
        }

        // MARK: The three kinds

        private func www(at start: Int) -> Match? {
            guard start + 4 < bytes.count, startsWord(start), matches("www.", at: start) else { return nil }
            guard let domain = domainEnd(from: start, needsDot: true) else { return nil }
            let end = addressEnd(start: start, from: domain)
            return end > start + 4 ? Match(range: start..<end, prefix: "http://") : nil
        }

        private func scheme(at colon: Int) -> Match? {
            guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
            else { return nil }
            var start = colon
            while start > floor, colon - start < 6, isLetter(bytes[start - 1]) { start -= 1 }
            let length = colon - start
            guard
                (length == 4 && matches("http", at: start)) || (length == 5 && matches("https", at: start))
                    || (length == 3 && matches("ftp", at: start)),
                isAlphanumeric(bytes[colon + 3]) || bytes[colon + 3] >= 0x80,
                let domain = domainEnd(from: colon + 3, needsDot: false)
            else { return nil }
            let end = addressEnd(start: colon + 3, from: domain)
            return end > colon + 3 ? Match(range: start..<end, prefix: "") : nil
        }

        private func mail(at sign: Int) -> Match? {
            var start = sign
            while start > floor, isMailLetter(bytes[start - 1]) { start -= 1 }
            guard start < sign, start == floor || bytes[start - 1] != UInt8(ascii: "/") else { return nil }
            var end = sign + 1
            var dots = 0
            while end < bytes.count {
                let byte = bytes[end]
                if byte == UInt8(ascii: ".") {
                    guard end + 1 < bytes.count, isAlphanumeric(bytes[end + 1]) else { break }
                    dots += 1
                } else if byte == UInt8(ascii: "@") {
                    return nil
                } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                    break
                }
                end += 1
            }
            guard dots > 0, isLetter(bytes[end - 1]) else { return nil }
            return Match(range: start..<end, prefix: "mailto:")
        }

        // MARK: Where it may begin and where it ends

        private func startsWord(_ start: Int) -> Bool {
            if start == 0 { return mayStart }
            if start == floor, floor > 0 { return false }
            switch bytes[start - 1] {
            case 0x20, 0x09, 0x0A, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
                return true
            default: return Neighbour(before: start, of: bytes) != .word
            }
        }

        /// The end of a domain; nil for one with an underscore in its last two parts, without a dot where one is needed,
        /// or longer than any domain is (RFC 1035, section 2.3.4: 255 bytes).
        private func domainEnd(from start: Int, needsDot: Bool) -> Int? {
            var dots = 0
            var underscores = (beforeLast: 0, last: 0)
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                if byte == UInt8(ascii: "_") {
                    underscores.last += 1
                } else if byte == UInt8(ascii: ".") {
                    underscores = (underscores.last, 0)
                    dots += 1
                } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte < 0x80 || isWideBlank(index) {
                    break
                }
                index += 1
                if index - start > 512 { return nil }
            }
            guard underscores.beforeLast == 0, underscores.last == 0, dots > 0 || !needsDot else { return nil }
            return index
        }

        /// The end of the address: the next blank or `<`, less the punctuation at the end that belongs to the sentence.
        private func addressEnd(start: Int, from domain: Int) -> Int {
            var end = domain
            var parentheses = 0
            for byte in bytes[start..<domain] { parentheses += balance(byte) }
            while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<"), !isWideBlank(end) {
                parentheses += balance(bytes[end])
                end += 1
            }
            while end > start {
                let last = bytes[end - 1]
                switch last {
                case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                    UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
                    end -= 1
                case UInt8(ascii: ")"):
                    guard parentheses < 0 else { return end }
                    parentheses += 1
                    end -= 1
                case UInt8(ascii: ";"): end = beforeEntity(end, start)
                default:
                    let width = closingMark(before: end)
                    if width == 0 { return end }
                    end -= width
                }
            }
            return end
        }

        /// Opening parentheses less closing ones.
        private func balance(_ byte: UInt8) -> Int {
            byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
        }

        /// What looks like an entity at the end is none of the address.
        private func beforeEntity(_ end: Int, _ start: Int) -> Int {
            var index = end - 2
            while index > start, isLetter(bytes[index]) { index -= 1 }
            return index > start && index < end - 2 && bytes[index] == UInt8(ascii: "&") ? index : end - 1
        }

        /// The width of a typographic quote or an ellipsis at the end: the specification knows only typewriters.
        private func closingMark(before end: Int) -> Int {
            if end >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xBB { return 2 }  // »
            guard end >= 3, bytes[end - 3] == 0xE2 else { return 0 }
            switch (bytes[end - 2], bytes[end - 1]) {
            case (0x80, 0x98...0x9F), (0x80, 0xA6): return 3  // ‘ ’ “ ” …
            default: return 0
            }
        }

        /// A no-break space or another blank beyond ASCII.
        private func isWideBlank(_ index: Int) -> Bool {
            guard index + 1 < bytes.count else { return false }
            if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 }
            guard bytes[index] == 0xE2, bytes[index + 1] == 0x80, index + 2 < bytes.count else { return false }
            return (0x80...0x8B).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF
        }

        // MARK: Letters

        private func matches(_ word: StaticString, at start: Int) -> Bool {
            guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
            return word.withUTF8Buffer { word in
                (0..<word.count).allSatisfy { word[$0] == bytes[start + $0] | (isLetter(word[$0]) ? 0x20 : 0) }
            }
        }

        private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
        private func isMailLetter(_ byte: UInt8) -> Bool {
            isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
        }
    }
}
