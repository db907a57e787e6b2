/// Reads what a ``RecordWriter`` wrote, in the same order. Bytes of another origin give a fault, or other values; never a crash.
public struct RecordReader: Sendable {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    /// What was read is no record of this kind.
    public struct Fault: Error {
        /// A fault.
        public init() {}
    }

    /// A reader of bytes, or of some of them.
    public init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        let range = (range ?? bytes.indices).clamped(to: bytes.indices)
        index = range.lowerBound
        end = range.upperBound
    }

    /// Whether all has been read.
    public var isAtEnd: Bool { index >= end }

    /// Reads a whole number.
    public mutating func number() throws(Fault) -> Int {
        var number: UInt = 0, shift: UInt = 0
        while index < end, shift < 64 {
            let byte = bytes[index]
            index += 1
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: number) }
            shift += 7
        }
        throw Fault()
    }

    /// Reads a number of things that follow: never more than there are bytes left.
    public mutating func count() throws(Fault) -> Int {
        let count = try number()
        guard count >= 0, count <= end - index else { throw Fault() }
        return count
    }

    /// Reads a flag.
    public mutating func flag() throws(Fault) -> Bool { try number() != 0 }

    /// The place of bytes with their length before them; stands after them.
    public mutating func range() throws(Fault) -> Range<Int> {
        let count = try count()
        index += count
        return index - count..<index
    }

    /// Reads a text.
    public mutating func text() throws(Fault) -> String {
        let range = try range()
        return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }

    /// Reads bytes.
    public mutating func byteList() throws(Fault) -> [UInt8] { Array(bytes[try range()]) }

    /// Reads numbers of four bytes each.
    public mutating func numbers() throws(Fault) -> [UInt32] {
        let count = try count()
        guard count <= (end - index) / 4 else { throw Fault() }
        let start = index
        index += 4 * count
        return bytes.withUnsafeBytes { bytes in
            (0..<count).map { place in
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * place, as: UInt32.self))
            }
        }
    }

    /// Reads a value that may be missing.
    public mutating func optional<Value>(_ read: (inout RecordReader) throws(Fault) -> Value) throws(Fault) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// Reads a text that may be missing.
    public mutating func optionalText() throws(Fault) -> String? { try flag() ? try text() : nil }

    /// Reads a list.
    public mutating func list<Value>(_ read: (inout RecordReader) throws(Fault) -> Value) throws(Fault) -> [Value] {
        var list: [Value] = []
        for _ in 0..<(try count()) { list.append(try read(&self)) }
        return list
    }

    /// Reads a list of texts.
    public mutating func texts() throws(Fault) -> [String] {
        try list { (reader: inout RecordReader) throws(Fault) in try reader.text() }
    }

    /// Reads what a file is known again by.
    public mutating func stamp() throws(Fault) -> FileStamp {
        let size = try number(), inode = try number(), written = try number(), changed = try number()
        return FileStamp(size: size, inode: UInt64(UInt(bitPattern: inode)), written: written, changed: changed)
    }

    /// Reads a day.
    public mutating func day() throws(Fault) -> Day {
        let number = try number()
        // Far beyond what can be written, and well within what can be counted with.
        guard number.magnitude < 10_000_000 else { throw Fault() }
        return Day(number: number)
    }
}
