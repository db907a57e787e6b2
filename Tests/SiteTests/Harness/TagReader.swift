/// Reads one HTML tag after its `<`, as browsers do.
struct TagReader {
    private(set) var rest: Substring.UTF8View

    init(_ rest: Substring.UTF8View) { self.rest = rest }

    /// The name in lower case, with its slash, and the attributes, decoded; nil when no tag begins or ends here.
    mutating func read() -> (name: String, attributes: [String: String])? {
        let slash = take(UInt8(ascii: "/"))
        guard let first = rest.first, (first | 0x20) >= UInt8(ascii: "a"), (first | 0x20) <= UInt8(ascii: "z") else {
            return nil
        }
        let name = word(until: [UInt8(ascii: ">"), UInt8(ascii: "/")]).lowercased()
        var attributes: [String: String] = [:]
        while !rest.isEmpty {
            while let byte = rest.first, byte <= 0x20 || byte == UInt8(ascii: "/") { rest = rest.dropFirst() }
            if take(UInt8(ascii: ">")) { return ((slash ? "/" : "") + name, attributes) }
            let key = word(until: [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")])
            guard !key.isEmpty || rest.first == UInt8(ascii: "=") else { return nil }
            let value = take(UInt8(ascii: "=")) ? self.value() : ""
            if attributes[key.lowercased()] == nil { attributes[key.lowercased()] = Page.decoded(value) }
        }
        return nil
    }

    private mutating func value() -> String {
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return word(until: [UInt8(ascii: ">")])
        }
        rest = rest.dropFirst()
        let text = rest.prefix { $0 != quote }
        rest = rest[text.endIndex...].dropFirst()
        return String(Substring(text))
    }

    private mutating func word(until ends: [UInt8]) -> String {
        let text = rest.prefix { $0 > 0x20 && !ends.contains($0) }
        rest = rest[text.endIndex...]
        return String(Substring(text))
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }
}
