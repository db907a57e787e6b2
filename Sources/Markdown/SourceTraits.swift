/// What may occur in a text, so that rare things cost only the texts that have them.
struct SourceTraits: OptionSet, Sendable {
    let rawValue: UInt16
    /// A `~`: strikethrough must be parsed.
    static let tilde = SourceTraits(rawValue: 1)
    /// `://`, `www.` or `@`: there may be bare addresses.
    static let addresses = SourceTraits(rawValue: 2)
    /// A backslash or an entity before something that typography or checks would take for the editor's own.
    static let escapes = SourceTraits(rawValue: 4)
    /// `[^`: there may be footnotes.
    static let footnotes = SourceTraits(rawValue: 8)
    /// A `|`: there may be tables.
    static let pipes = SourceTraits(rawValue: 16)
    /// `]:`: there may be link definitions.
    static let definitions = SourceTraits(rawValue: 32)
}

/// One pass over a text before it is parsed: what is in it, and how deep it goes.
struct SourceScan {
    private(set) var traits: SourceTraits = []
    /// How many lines there are.
    private(set) var lines = 1
    /// The most brackets that were open at once in one paragraph, and the line.
    private(set) var deepestBrackets = (depth: 0, line: 1)
    /// The most block quotes and lists that one line can be inside of, and the line.
    private(set) var deepestBlocks = (depth: 0, line: 1)
    /// Lines that would open a members' block if their marks were the right ones: the first few.
    private(set) var imitatedFences: [Int] = []
    private var brackets = 0

    /// Reads a text.
    init(of text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            startLine(bytes, 0)
            var index = -1
            while true {
                index = LetterRun.end(in: bytes, from: index + 1)
                guard index < bytes.count else { return }
                look(at: index, bytes)
            }
        }
    }

    private mutating func look(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[index] {
        case 0x0A:
            lines += 1
            startLine(bytes, index + 1)
        case UInt8(ascii: "~"): traits.insert(.tilde)
        case UInt8(ascii: "|"): traits.insert(.pipes)
        case UInt8(ascii: "@"): traits.insert(.addresses)
        case UInt8(ascii: "\\"), UInt8(ascii: "&"): traits.insert(.escapes)
        case UInt8(ascii: ":"): lookAtColon(index, bytes)
        case UInt8(ascii: "."): if index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "w") { traits.insert(.addresses) }
        case UInt8(ascii: "["):
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^") { traits.insert(.footnotes) }
            brackets += 1
            if brackets > deepestBrackets.depth { deepestBrackets = (brackets, lines) }
        case UInt8(ascii: "]"): if brackets > 0 { brackets -= 1 }
        default: break
        }
    }

    /// Whether a colon is that of a definition, or of `https://…` outside a link's parentheses: `](https://…)` is no
    /// bare address.
    private mutating func lookAtColon(_ colon: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        if colon > 0, bytes[colon - 1] == UInt8(ascii: "]") { traits.insert(.definitions) }
        guard colon + 2 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else {
            return
        }
        var start = colon
        while start > 0, colon - start < 6, (0x61...0x7A).contains(bytes[start - 1] | 0x20) { start -= 1 }
        let isTarget = start >= 2 && bytes[start - 1] == UInt8(ascii: "(") && bytes[start - 2] == UInt8(ascii: "]")
        if !isTarget { traits.insert(.addresses) }
    }

    /// Counts what a line begins with: marks of quotes and lists, and indentation, of which two columns can be a list.
    private mutating func startLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var (index, marks, blanks) = (start, 0, 0)
        scan: while index < bytes.count {
            switch bytes[index] {
            case 0x20: blanks += 1
            case 0x09: blanks += 4
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): marks += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"): blanks += 1
            case 0x0A:
                // A blank line ends a paragraph and with it every bracket.
                if marks == 0 { brackets = 0 }
                return
            default: break scan
            }
            index += 1
        }
        if ImitatedFence.mayBegin(bytes[index...]), imitatedFences.count < 50,
            ImitatedFence.opensMembers(bytes[index...])
        {
            imitatedFences.append(lines)
        }
        let depth = marks + blanks / 2
        if depth > deepestBlocks.depth, index < bytes.count { deepestBlocks = (depth, lines) }
    }
}
