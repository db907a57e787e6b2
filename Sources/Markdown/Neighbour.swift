/// What stands before a quote: it decides whether the quote opens or closes.
enum Neighbour: Sendable {
    /// Nothing, or a blank.
    case edge
    /// An opening bracket, an opening quote or a dash.
    case opener
    /// Anything else.
    case word

    /// What stands before an index that is not the first.
    init(before index: Int, of bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[index - 1] {
        case 0x20, 0x09, 0x0A: self = .edge
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "/"),
            UInt8(ascii: "="):
            self = .opener
        case 0x80...0xBF: self = Self.beforeWide(index, bytes)
        default: self = .word
        }
    }

    private static func beforeWide(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Neighbour {
        let last = bytes[index - 1]
        if index >= 2, bytes[index - 2] == 0xC2 { return last == 0xA0 ? .edge : last == 0xAB ? .opener : .word }
        guard index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 else { return .word }
        switch last {
        case 0x80...0x8A, 0xAF: return .edge  // spaces of set widths, narrow no-break space
        case 0x90...0x95, 0x98, 0x9A, 0x9C, 0x9E: return .opener  // dashes, ‘ ‚ “ „
        default: return .word
        }
    }
}
