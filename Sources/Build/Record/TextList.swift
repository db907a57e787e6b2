import Foundations

/// Texts one after another, each after its length in bytes and a line end: any text may be in them.
struct TextListWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ texts: [String]) {
        for text in texts {
            bytes.append("\(text.utf8.count)\n")
            bytes.append(text)
        }
    }
}

/// Reads what a ``TextListWriter`` wrote.
enum TextListReader {
    /// The texts; nil when the lengths are none, or lead beyond the end.
    static func texts(in bytes: [UInt8]) -> [String]? {
        var texts: [String] = []
        var index = 0
        while index < bytes.count {
            guard let end = bytes[index...].firstIndex(of: 0x0A),
                let count = Int(String(decoding: bytes[index..<end], as: UTF8.self)), count >= 0,
                count <= bytes.count - end - 1
            else { return nil }
            index = end + 1 + count
            texts.append(String(decoding: bytes[end + 1..<index], as: UTF8.self))
        }
        return texts
    }
}
