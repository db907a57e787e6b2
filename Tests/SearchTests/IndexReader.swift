import Foundations
import Search

/// Reads the parts of an index as the page's script does: what is written can be read again by other code.
struct IndexReader {
    private let bytes: [UInt8]
    private var position = 0
    private var low: UInt32 = 0
    private var high: UInt32 = .max
    private var code: UInt32 = 0
    private var chances = [UInt16](repeating: 0x8000, count: 1_137_312)
    private var seen = [UInt8](repeating: 0, count: 1_137_312)

    struct Term: Equatable {
        let stem: String
        var pages: [Int] = []
        var weights: [Int] = []
    }

    struct Page: Equatable {
        let title: String
        let href: String
        /// The section's number and one more; 0 for none.
        let section: Int
        /// The days since 1970-01-01 and one more; 0 for none.
        let day: Int
    }

    /// The terms of all parts, in order.
    static func terms(_ index: SearchIndex) -> [Term] {
        index.words.flatMap { part in
            var reader = IndexReader(part.bytes)
            return reader.terms()
        }
    }

    /// The pages of all parts, in order.
    static func pages(_ index: SearchIndex) -> [Page] {
        index.pages.flatMap { part in
            var reader = IndexReader(part)
            return (0..<reader.number(0)).map { _ in
                Page(title: reader.text(), href: reader.text(), section: reader.number(3), day: reader.number(4))
            }
        }
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for _ in 0..<4 { next() }
    }

    private mutating func terms() -> [Term] {
        var last: [UInt8] = []
        return (0..<number(0)).map { _ in
            let shared = number(1)
            last = bytes(after: Array(last.prefix(shared)))
            var term = Term(stem: String(decoding: last, as: UTF8.self))
            let count = number(2)
            let size = min(15, Int.bitWidth - count.leadingZeroBitCount)
            var next = 0, weight = 0
            for _ in 0..<count {
                let page = next + number(5 + size)
                weight = tree(3, 22_176 + size * 64 + weight * 8)
                term.pages.append(page)
                term.weights.append(weight)
                next = page + 1
            }
            return term
        }
    }

    private mutating func next() {
        code = code << 8 | (position < bytes.count ? UInt32(bytes[position]) : 0)
        position += 1
    }

    private mutating func bit(_ odds: Int) -> Int {
        let middle = low + ((high - low) >> 12) * UInt32(min(max(odds >> 4, 1), 4095))
        let bit = code <= middle ? 1 : 0
        if bit == 1 { high = middle } else { low = middle + 1 }
        while (low ^ high) >> 24 == 0 {
            low <<= 8
            high = high << 8 | 255
            next()
        }
        return bit
    }

    private mutating func learn(_ bit: Int, _ slot: Int) {
        let chance = Int(chances[slot])
        chances[slot] = UInt16(chance + (bit * 65535 - chance) * 2 / (2 * Int(seen[slot]) + 3))
        if seen[slot] < 30 { seen[slot] += 1 }
    }

    private mutating func tree(_ bits: Int, _ base: Int) -> Int {
        var node = 1
        for _ in 0..<bits {
            let got = bit(Int(chances[base + node]))
            learn(got, base + node)
            node = node * 2 + got
        }
        return node - 1 << bits
    }

    private mutating func number(_ kind: Int) -> Int {
        let size = tree(5, kind * 32)
        var value = 1
        for digit in stride(from: size - 1, through: 0, by: -1) {
            let slot = 672 + kind * 1024 + size * 32 + digit
            let got = bit(Int(chances[slot]))
            learn(got, slot)
            value = value * 2 + got
        }
        return value - 1
    }

    private mutating func text() -> String { String(decoding: bytes(after: []), as: UTF8.self) }

    private mutating func bytes(after start: [UInt8]) -> [UInt8] {
        var out = start
        var last = 0, older = 0
        while true {
            var node = 1
            while node < 256 {
                let near = 23_200 + last * 256 + node
                let far = 88_736 + ((older << 5 ^ last) & 4095) * 256 + node
                let weight = Int(seen[near]), other = 4 * Int(seen[far])
                let sum = weight + other
                let got = bit(sum == 0 ? 0x8000 : (Int(chances[near]) * weight + Int(chances[far]) * other) / sum)
                learn(got, near)
                learn(got, far)
                node = node * 2 + got
            }
            (older, last) = (last, node - 256)
            if last == 0 { return out }
            out.append(UInt8(last))
        }
    }
}
