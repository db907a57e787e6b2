/// What may occur in a text, found by one pass over its bytes, so that rare things cost only the texts that have them.
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

    /// Reads a text once.
    init(of bytes: some Collection<UInt8>) {
        self = bytes.withContiguousStorageIfAvailable(Self.scan) ?? Self.scan(UnsafeBufferPointer(start: nil, count: 0))
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceTraits {
        var traits: SourceTraits = []
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        for index in 0..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "~"): traits.insert(.tilde)
            case UInt8(ascii: "|"): traits.insert(.pipes)
            case UInt8(ascii: "@"): traits.insert(.addresses)
            case UInt8(ascii: "\\"), UInt8(ascii: "&"): traits.insert(.escapes)
            case UInt8(ascii: ":"):
                if byte(index + 1) == UInt8(ascii: "/"), byte(index + 2) == UInt8(ascii: "/") { traits.insert(.addresses) }
            case UInt8(ascii: "."):
                if index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "w") { traits.insert(.addresses) }
            case UInt8(ascii: "["):
                if byte(index + 1) == UInt8(ascii: "^") { traits.insert(.footnotes) }
            default: break
            }
        }
        return traits
    }
}
