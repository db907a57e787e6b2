import TestSupport

/// Changes samples: at single bytes, in lines, by words of their language, by pieces of each other, and by the same again and
/// again.
struct Mutation {
    let words: [[UInt8]]
    let others: [[UInt8]]

    /// No input is longer, but those that are made long on purpose.
    private static let longest = 8 << 10
    private static let longestRun = 96 << 10

    /// Bytes and letters that have tripped readers of text.
    private static let awkward: [[UInt8]] = [
        [0], [0x7F], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A],
        [0x0D, 0x0A], [0x09], [0x1B], Array("\u{202E}".utf8), Array("\u{200D}".utf8), Array("\u{2028}".utf8),
        Array("å\u{308}".utf8), Array("👩‍👩‍👧‍👦".utf8), Array("ﷺ".utf8), Array("\"".utf8), Array("'".utf8), Array("\\".utf8),
        Array("<!--".utf8), Array("]]>".utf8), Array("</script>".utf8), Array("{{".utf8), Array("```".utf8),
        Array("---\n".utf8), Array("../".utf8), Array("%00".utf8), Array("%2e%2e/".utf8), Array("javascript:".utf8),
    ]

    private static let numbers = [
        "0", "-1", "1", "9", "255", "256", "65535", "65536", "2147483648", "4294967295", "9223372036854775807",
        "9223372036854775808", "99999999999999999999", "1e309", "0x10", "1.5", "0000", "9999-12-31", "0001-01-01",
        "2024-02-30", "10000-01-01", "24:00", "-0", "100%", "NaN",
    ].map { Array($0.utf8) }

    /// A changed sample.
    func input(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = random.pick(others)
        for _ in 0..<(1 << random.below(4)) { change(&bytes, &random) }
        return bytes
    }

    /// A sample with a piece repeated in it until it is of a size, or of a part of it.
    func largeInput(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let sample = random.pick(others)
        let index = random.below(4) == 0 ? sample.count : random.below(sample.count + 1)
        var piece: [UInt8] = []
        for _ in 0..<(1 + random.below(3)) {
            let other = random.pick(others)
            let start = random.below(other.count + 1)
            switch random.below(6) {
            case 0: piece += other[start..<min(other.count, start + random.below(60))]
            case 1: piece += random.pick(Self.awkward)
            case 2: piece += random.pick([[0x0A], [0x20], [0x0A, 0x0A], [0x61], [0x2C]])
            default: piece += words.isEmpty ? [0x61] : random.pick(words)
            }
        }
        let room = max(0, size >> random.below(4)) - sample.count
        let count = max(0, room) / max(1, piece.count)
        // What is told or looked for once is so many times when each piece is another.
        if random.below(3) == 0 { return sample[..<index] + numbered(piece, room: room, &random) + sample[index...] }
        return Array(sample[..<index]) + Array(repeatElement(piece, count: count).joined()) + sample[index...]
    }

    /// A piece again and again, each time with its number somewhere in it.
    private func numbered(_ piece: [UInt8], room: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let index = random.below(piece.count + 1)
        var run: [UInt8] = []
        var number = 0
        while run.count + piece.count + 8 <= room {
            run += piece[..<index] + "\(number)".utf8 + piece[index...]
            number += 1
        }
        return run
    }

    private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let index = random.below(bytes.count + 1)
        let end = min(bytes.count, index + 1 + random.below(random.below(4) == 0 ? 400 : 12))
        switch random.below(12) {
        case 0 where index < bytes.count: bytes[index] ^= 1 << UInt8(random.below(8))
        case 1 where index < bytes.count: bytes[index] = UInt8(random.below(256))
        case 2: bytes.removeSubrange(index..<end)
        case 3: insert(random.pick(Self.awkward), into: &bytes, at: index)
        case 4, 5: if !words.isEmpty { insert(random.pick(words), into: &bytes, at: index) }
        case 6: if !words.isEmpty { bytes.replaceSubrange(index..<end, with: random.pick(words)) }
        case 7: insert(Array(bytes[index..<end]), into: &bytes, at: random.below(bytes.count + 1))
        case 8: insert(piece(&random), into: &bytes, at: index)
        case 9: changeNumber(&bytes, from: index, &random)
        case 10: changeLine(&bytes, from: index, &random)
        default: if random.below(12) == 0 { repeatPiece(&bytes, index..<end, &random) }
        }
    }

    private func insert(_ piece: [UInt8], into bytes: inout [UInt8], at index: Int) {
        if bytes.count + piece.count <= Self.longest || piece.count < 8 { bytes.insert(contentsOf: piece, at: index) }
    }

    private func piece(_ random: inout SeededGenerator) -> [UInt8] {
        let other = random.pick(others)
        let start = random.below(other.count + 1)
        return Array(other[start..<min(other.count, start + random.below(200))])
    }

    /// The digits from an index on become another number.
    private func changeNumber(_ bytes: inout [UInt8], from index: Int, _ random: inout SeededGenerator) {
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        guard let start = bytes[index...].firstIndex(where: isDigit) else { return }
        let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
        bytes.replaceSubrange(start..<end, with: random.pick(Self.numbers))
    }

    /// A line goes, comes twice, is moved in or is cut.
    private func changeLine(_ bytes: inout [UInt8], from index: Int, _ random: inout SeededGenerator) {
        let start = bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        switch random.below(4) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: insert(Array(bytes[start..<end]), into: &bytes, at: start)
        case 2: insert(Array(repeating: 0x20, count: 1 + random.below(6)), into: &bytes, at: start)
        default: bytes.removeSubrange(index..<end)
        }
    }

    /// What grows with the square of its length, or needs a stack, shows itself in long runs.
    private func repeatPiece(_ bytes: inout [UInt8], _ range: Range<Int>, _ random: inout SeededGenerator) {
        let piece = random.below(2) == 0 || words.isEmpty ? Array(bytes[range].prefix(16)) : random.pick(words)
        guard !piece.isEmpty else { return }
        let length = random.below(4) == 0 ? Self.longestRun : 4 << 10
        let run = Array(repeatElement(piece, count: length / piece.count).joined())
        bytes.insert(contentsOf: run, at: range.lowerBound)
    }
}
