/// Writes lists of numbers and bytes one after another, each after its length; numbers have four bytes, the least first.
struct NumberWriter {
    private(set) var bytes: [UInt8] = []

    /// Makes room.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func write(_ number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ list: [UInt8]) {
        write(UInt32(list.count))
        bytes.append(contentsOf: list)
    }

    mutating func write(_ list: [UInt32]) {
        write(UInt32(list.count))
        list.map { $0.littleEndian }.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ texts: PackedTexts) {
        write(texts.bytes)
        write(texts.ends)
    }
}

/// Reads what a ``NumberWriter`` wrote. Nil is said where there is less than there should be.
struct NumberReader {
    private let source: [UInt8]
    private var index = 0

    init(_ source: [UInt8]) { self.source = source }

    /// Whether all was read.
    var isAtEnd: Bool { index == source.count }

    mutating func number() -> UInt32? {
        guard source.count - index >= 4 else { return nil }
        defer { index += 4 }
        return source.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt32.self)) }
    }

    mutating func bytes() -> [UInt8]? { number().flatMap { take(Int($0)) }.map { Array(source[$0]) } }

    mutating func numbers() -> [UInt32]? {
        guard let count = number().map(Int.init), let range = take(4 * count) else { return nil }
        return [UInt32](unsafeUninitializedCapacity: count) { numbers, initializedCount in
            source.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(numbers).copyMemory(from: .init(rebasing: $0[range]))
            }
            for index in numbers.indices { numbers[index] = UInt32(littleEndian: numbers[index]) }
            initializedCount = count
        }
    }

    mutating func texts() -> PackedTexts? {
        guard let bytes = bytes(), let ends = numbers() else { return nil }
        return PackedTexts(bytes: bytes, ends: ends)
    }

    /// The next bytes.
    private mutating func take(_ count: Int) -> Range<Int>? {
        guard source.count - index >= count else { return nil }
        defer { index += count }
        return index..<index + count
    }
}
