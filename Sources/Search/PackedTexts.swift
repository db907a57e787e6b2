/// Texts in UTF-8, one after another in the same memory: a site has tens of thousands of them.
struct PackedTexts: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// Where each text ends.
    private(set) var ends: [UInt32] = []

    /// No texts.
    init() {}

    /// Texts whose ends are known; nil when the ends are not those of texts that fill the bytes.
    init?(bytes: [UInt8], ends: [UInt32]) {
        var last: UInt32 = 0
        for end in ends {
            guard end >= last else { return nil }
            last = end
        }
        guard Int(last) == bytes.count else { return nil }
        self.bytes = bytes
        self.ends = ends
    }

    /// How many texts there are.
    var count: Int { ends.count }

    /// A text's bytes.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// Where a text lies among the bytes.
    @inline(__always)
    func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

    /// Puts a text last.
    mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
    }

    /// Makes room.
    mutating func reserve(_ count: Int, bytes size: Int) {
        bytes.reserveCapacity(size)
        ends.reserveCapacity(count)
    }
}
