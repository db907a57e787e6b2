/// The name of a chunk or box, compared as one number: `IHDR`, `VP8X`, `ftyp`.
struct FourLetters: Hashable, ExpressibleByStringLiteral {
    /// The four bytes, the first one most significant.
    let number: UInt32

    init(number: UInt32) { self.number = number }

    init(stringLiteral text: StaticString) {
        number = text.withUTF8Buffer { $0.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
    }
}
