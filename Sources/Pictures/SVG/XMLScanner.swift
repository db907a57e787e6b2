/// Cuts a drawing into the tokens of XML 1.0, and refuses what is not well-formed, so that no reader sees other tokens.
struct XMLScanner {
    /// A piece of the file.
    enum Token {
        case text(Range<Int>)
        /// The text inside, without `<![CDATA[` and `]]>`.
        case characterData(Range<Int>)
        case comment
        case instruction(target: String, content: Range<Int>)
        case documentType(hasSubset: Bool)
        case open(XMLTag)
        case close(name: XMLName)
    }

    /// The file, whose bytes are UTF-8.
    let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var position = 0

    /// A scanner at the start, after a byte order mark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next token; nil at the end.
    mutating func next() throws(PictureFault) -> Token? {
        guard position < bytes.count else { return nil }
        guard bytes[position] == UInt8(ascii: "<") else {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            defer { position = end }
            return .text(position..<end)
        }
        if bytes.holds("<!--", at: position) {
            position = try find("-->", from: position + 4) + 3
            return .comment
        }
        if bytes.holds("<![CDATA[", at: position) {
            let start = position + 9
            let end = try find("]]>", from: start)
            position = end + 3
            return .characterData(start..<end)
        }
        if bytes.holds("<!DOCTYPE", at: position) { return try documentType() }
        if bytes.holds("<?", at: position) { return try instruction() }
        if bytes.holds("</", at: position) {
            position += 2
            let name = try self.name()
            skipBlanks()
            try expect(UInt8(ascii: ">"))
            return .close(name: name)
        }
        return .open(try tag())
    }

    /// The first start tag, past declaration, comments and document type.
    mutating func root() throws(PictureFault) -> XMLTag {
        while let token = try next() {
            switch token {
            case .open(let tag): return tag
            case .text(let range) where bytes[range].allSatisfy(\.isXMLBlank): continue
            case .comment, .instruction, .documentType: continue
            default: throw .damaged
            }
        }
        throw .cut
    }

    private mutating func instruction() throws(PictureFault) -> Token {
        position += 2
        let target = try name()
        let end = try find("?>", from: position)
        defer { position = end + 2 }
        return .instruction(target: target.text, content: position..<end)
    }

    /// With an internal subset nothing more needs to be understood: it is refused by whoever asked.
    private mutating func documentType() throws(PictureFault) -> Token {
        position += 9
        var quote: UInt8?
        var hasSubset = false
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                hasSubset = true
                position = try find("]", from: position)
            } else if byte == UInt8(ascii: ">") {
                return .documentType(hasSubset: hasSubset)
            }
        }
        throw .cut
    }

    private mutating func tag() throws(PictureFault) -> XMLTag {
        let offset = position
        position += 1
        let name = try self.name()
        var attributes: [XMLAttribute] = []
        var seen: Set<String> = []
        while true {
            let hadBlank = skipBlanks()
            guard position < bytes.count else { throw .cut }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                return XMLTag(name: name, attributes: attributes, isEmpty: false, offset: offset)
            }
            if bytes[position] == UInt8(ascii: "/") {
                position += 1
                try expect(UInt8(ascii: ">"))
                return XMLTag(name: name, attributes: attributes, isEmpty: true, offset: offset)
            }
            let attribute = try self.attribute()
            guard hadBlank, seen.insert(attribute.name.text).inserted, seen.count <= PictureLimits.attributes else {
                throw .damaged
            }
            attributes.append(attribute)
        }
    }

    private mutating func attribute() throws(PictureFault) -> XMLAttribute {
        let name = try self.name()
        skipBlanks()
        try expect(UInt8(ascii: "="))
        skipBlanks()
        let start = position
        guard let quote = try? bytes.bigEndian(1, at: start) else { throw .cut }
        guard quote == 0x22 || quote == 0x27 else { throw .damaged }
        guard let end = bytes[(start + 1)...].firstIndex(of: UInt8(quote)) else { throw .cut }
        let inside = bytes[start + 1..<end]
        guard !inside.contains(UInt8(ascii: "<")) else { throw .damaged }
        position = end + 1
        let value = try XMLText.decoded(inside, offset: start, in: bytes)
        return XMLAttribute(name: name, raw: start..<position, value: value)
    }

    private mutating func name() throws(PictureFault) -> XMLName {
        let start = position
        while position < bytes.count, bytes[position].isXMLName { position += 1 }
        guard position < bytes.count else { throw .cut }
        guard start < position, bytes[start].startsXMLName else { throw .damaged }
        let name = bytes[start..<position]
        guard name.count(where: { $0 == UInt8(ascii: ":") }) <= 1, name.last != UInt8(ascii: ":") else {
            throw .damaged
        }
        return XMLName(name)
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isXMLBlank { position += 1 }
        return position > start
    }

    private mutating func expect(_ byte: UInt8) throws(PictureFault) {
        guard position < bytes.count else { throw .cut }
        guard bytes[position] == byte else { throw .damaged }
        position += 1
    }

    private func find(_ text: StaticString, from start: Int) throws(PictureFault) -> Int {
        var index = start
        while index + text.utf8CodeUnitCount <= bytes.count {
            if bytes[index] == text.utf8Start.pointee, bytes.holds(text, at: index) { return index }
            index += 1
        }
        throw .cut
    }
}

extension UInt8 {
    /// Blank, tab and line ends: the white space of XML.
    var isXMLBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    /// A byte that may begin a name; those beyond ASCII are taken as letters.
    fileprivate var startsXMLName: Bool {
        switch self {
        case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...0xFF: true
        default: false
        }
    }

    fileprivate var isXMLName: Bool {
        switch self {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: startsXMLName
        }
    }
}
