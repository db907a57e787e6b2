/// Looks for some bytes in others. Each byte is looked at once or twice, however often what is looked for has begun and not
/// gone on (Knuth, Morris and Pratt).
public struct ByteSearch: Sendable {
    /// What is looked for.
    public let needle: [UInt8]
    /// For each beginning of the needle, how many of its last bytes begin the needle too.
    private let borders: [Int]

    /// A search for bytes.
    public init(_ needle: [UInt8]) {
        self.needle = needle
        var borders = Array(repeating: 0, count: needle.count)
        var length = 0
        for index in needle.indices.dropFirst() {
            while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
            if needle[index] == needle[length] { length += 1 }
            borders[index] = length
        }
        self.borders = borders
    }

    /// Where they begin first in a range of some bytes, of the places that are wanted: they are asked of in order, also where
    /// one begins within another. Nil when there is none, or nothing is looked for.
    public func first(in bytes: [UInt8], _ range: Range<Int>, where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
        guard let head = needle.first, range.count >= needle.count else { return nil }
        var length = 0
        for index in range {
            let byte = bytes[index]
            // Nearly all bytes of a text begin nothing.
            if length == 0, byte != head { continue }
            while length > 0, byte != needle[length] { length = borders[length - 1] }
            if byte == needle[length] { length += 1 }
            guard length == needle.count else { continue }
            let start = index + 1 - length
            if isWanted(start) { return start }
            length = borders[length - 1]
        }
        return nil
    }
}
