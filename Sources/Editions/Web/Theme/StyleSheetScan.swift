/// Finds what a style sheet names: the addresses of its `url()`, and `@import` (CSS Syntax Module Level 3, section 4).
///
/// Comments, strings and `@namespace`, whose address is only a name, are passed over.
struct StyleSheetScan {
    /// What stands between the brackets of a `url()`, without quotes and blanks around it.
    private(set) var addresses: [Range<Int>] = []
    /// Each `@import` with what it says, without its semicolon.
    private(set) var imports: [Range<Int>] = []

    private let bytes: [UInt8]
    private var index = 0

    /// Scans a whole sheet; O(n).
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while true {
            index = mark()
            guard index < bytes.count else { return }
            step()
        }
    }

    /// The next byte with which something begins that is looked for or passed over; the end when there is none.
    private func mark() -> Int {
        bytes.withUnsafeBufferPointer { [index] bytes in
            var next = index
            // A plain loop: most of a sheet is nothing of the kind.
            while next < bytes.count {
                switch bytes[next] {
                // Quotes, an opening bracket, a slash, @ and a backslash.
                case 0x22, 0x27, 0x28, 0x2F, 0x40, 0x5C: return next
                default: next += 1
                }
            }
            return next
        }
    }

    private mutating func step() {
        switch bytes[index] {
        case UInt8(ascii: "/") where isAt("*", index + 1): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
        case UInt8(ascii: "("):
            let isURL = name(endingAt: index).isName("url")
            index += 1
            if isURL, let address = address() { addresses.append(address) }
        case UInt8(ascii: "@"):
            let start = index
            index += 1
            let name = name()
            if name.isName("import") {
                skipRule()
                imports.append(start..<index)
            } else if name.isName("namespace") {
                skipRule()
            }
        default: skipCharacter()
        }
    }

    /// To the end of a rule that has no braces. Its comments, strings and addresses may hold semicolons.
    private mutating func skipRule() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"): return
            case UInt8(ascii: "/") where isAt("*", index + 1): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
            case UInt8(ascii: "("):
                index += 1
                _ = address()
            default: skipCharacter()
            }
        }
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count, !(isAt("*", index) && isAt("/", index + 1)) { index += 1 }
        index = min(index + 2, bytes.count)
    }

    /// The inside of the string that begins here; nil when its line ends first.
    private mutating func string() -> Range<Int>? {
        let quote = bytes[index], start = index + 1
        index = start
        while index < bytes.count, bytes[index] != quote {
            if Self.isLineEnd(bytes[index]) { return nil }
            skipCharacter()
        }
        guard index < bytes.count else { return nil }
        index += 1
        return start..<index - 1
    }

    /// The name that begins here, up to what is no part of one.
    private mutating func name() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, Self.isOfName(bytes[index]) { skipCharacter() }
        return bytes[start..<index]
    }

    /// The end of the name that ends before a bracket: no more of it than tells whether it is one that is looked for.
    private func name(endingAt end: Int) -> ArraySlice<UInt8> {
        var start = end
        while start > 0, end - start < 4, Self.isOfName(bytes[start - 1]) { start -= 1 }
        return bytes[start..<end]
    }

    /// What stands between `url(` and `)`; nil when a string there has no end.
    private mutating func address() -> Range<Int>? {
        skipBlanks()
        if isAt("\"", index) || isAt("'", index) { return string() }
        let start = index
        while index < bytes.count, !isAt(")", index) { skipCharacter() }
        var end = index
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// A byte, or one that is escaped with its backslash.
    private mutating func skipCharacter() {
        index = min(index + (isAt("\\", index) ? 2 : 1), bytes.count)
    }

    private mutating func skipBlanks() {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }

    private func isAt(_ sign: Unicode.Scalar, _ position: Int) -> Bool {
        position < bytes.count && bytes[position] == UInt8(ascii: sign)
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "\\"):
            true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it is a name, which is given in lower case.
    fileprivate func isName(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { name in count == name.count && zip(self, name).allSatisfy { $0 | 0x20 == $1 } }
    }
}
