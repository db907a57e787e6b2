/// Writes numbers and texts one after another, for what is kept between runs; ``RecordReader`` reads them in the same order.
///
/// Whole numbers are in LEB128 (DWARF 5, section 7.6), texts and bytes come after their length.
public struct RecordWriter: Sendable {
    /// What was written.
    public private(set) var bytes: [UInt8] = []

    /// A writer that has written nothing.
    public init() {}

    /// Makes room for so many more bytes.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Goes on with what another has written.
    public mutating func append(_ other: RecordWriter) { bytes += other.bytes }

    /// Writes a whole number; one below zero takes ten bytes.
    public mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes a flag.
    public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Writes a text.
    public mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(text)
    }

    /// Writes bytes.
    public mutating func write(_ bytes: [UInt8]) { write(bytes[...]) }

    /// Writes bytes.
    public mutating func write(_ bytes: ArraySlice<UInt8>) {
        write(bytes.count)
        self.bytes.append(contentsOf: bytes)
    }

    /// Writes numbers with four bytes each, the least first: many of them take no time.
    public mutating func write(_ numbers: [UInt32]) {
        write(numbers.count)
        numbers.map { $0.littleEndian }.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Writes a value that may be missing.
    public mutating func write<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
        self.write(value != nil)
        if let value { write(&self, value) }
    }

    /// Writes a text that may be missing.
    public mutating func write(_ text: String?) { write(text) { $0.write($1) } }

    /// Writes a list.
    public mutating func write<Value>(_ list: [Value], _ write: (inout RecordWriter, Value) -> Void) {
        self.write(list.count)
        for value in list { write(&self, value) }
    }

    /// Writes a list of texts.
    public mutating func write(_ list: [String]) { write(list) { $0.write($1) } }

    /// Writes what a file is known again by.
    public mutating func write(_ stamp: FileStamp) {
        for number in [stamp.size, Int(bitPattern: UInt(stamp.inode)), stamp.written, stamp.changed] { write(number) }
    }

    /// Writes a day.
    public mutating func write(_ day: Day) { write(day.number) }
}
