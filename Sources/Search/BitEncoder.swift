/// Writes bits so that those that were to be expected cost least: an adaptive binary arithmetic coder.
///
/// Each bit is written in a slot, which learns how often its bits are 1 (G. N. N. Martin, "Range encoding", 1979; the
/// carryless form is Matt Mahoney's). The page's script reads the same bits with the same arithmetic, in whole numbers.
struct BitEncoder {
    private(set) var bytes: [UInt8] = []
    private var low: UInt32 = 0
    private var high: UInt32 = .max
    private let slots = SlotMemory()

    private static let patience: UInt8 = 30

    /// Writes a bit in a slot.
    @inline(__always)
    mutating func write(_ bit: Bool, in slot: Int) {
        write(bit, chance: Int(slots.chances[slot]))
        learn(bit, slot)
    }

    /// Writes a bit whose chance two slots tell of; the second knows more.
    @inline(__always)
    mutating func write(_ bit: Bool, in slot: Int, and other: Int) {
        let weight = Int(slots.seen[slot]), otherWeight = 4 * Int(slots.seen[other])
        let sum = weight + otherWeight
        let chance =
            sum == 0 ? 0x8000 : (Int(slots.chances[slot]) * weight + Int(slots.chances[other]) * otherWeight) / sum
        write(bit, chance: chance)
        learn(bit, slot)
        learn(bit, other)
    }

    @inline(__always)
    private mutating func write(_ bit: Bool, chance: Int) {
        let part = UInt32(min(max(chance >> 4, 1), 4095))
        let middle = low + ((high - low) >> 12) * part
        if bit { high = middle } else { low = middle + 1 }
        while (low ^ high) >> 24 == 0 {
            bytes.append(UInt8(high >> 24))
            low <<= 8
            high = high << 8 | 0xFF
        }
    }

    @inline(__always)
    private func learn(_ bit: Bool, _ slot: Int) {
        let times = Int(slots.seen[slot])
        let chance = Int(slots.chances[slot])
        slots.chances[slot] = UInt16(chance + ((bit ? 0xFFFF : 0) - chance) * 2 / (2 * times + 3))
        if times < Self.patience { slots.seen[slot] += 1 }
    }

    /// All bytes; nothing can be written after.
    mutating func finish() -> [UInt8] {
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: low >> shift)) }
        return bytes
    }

    // MARK: Numbers and texts

    /// Writes a number from 0 on: how many digits it has, then the digits.
    mutating func write(number: Int, as kind: Slots.Number) {
        let value = UInt32(number + 1)
        let digits = 31 - value.leadingZeroBitCount
        tree(digits, bits: 5, at: Slots.digits(kind))
        for digit in stride(from: digits - 1, through: 0, by: -1) {
            write(value >> UInt32(digit) & 1 == 1, in: Slots.digit(kind, digits, digit))
        }
    }

    /// Writes a value of a few bits below a slot.
    mutating func tree(_ value: Int, bits: Int, at base: Int) {
        var node = 1
        for bit in stride(from: bits - 1, through: 0, by: -1) {
            let isSet = value >> bit & 1 == 1
            write(isSet, in: base + node)
            node = node * 2 + (isSet ? 1 : 0)
        }
    }

    /// Writes a text and its end. Each byte is expected from the two before it.
    mutating func write(text: ArraySlice<UInt8>) {
        var last = 0, older = 0
        for index in text.startIndex...text.endIndex {
            let byte = index == text.endIndex ? 0 : Int(text[index])
            let near = Slots.near(last), far = Slots.far(last, older)
            var node = 1
            for bit in stride(from: 7, through: 0, by: -1) {
                let isSet = byte >> bit & 1 == 1
                write(isSet, in: near + node, and: far + node)
                node = node * 2 + (isSet ? 1 : 0)
            }
            older = last
            last = byte
        }
    }
}

/// What a ``BitEncoder`` has learnt in each slot. It is memory of its own and no arrays: every bit reads and writes it, and
/// bounds would take most of the time. Slots are made by ``Slots`` alone, all below its count.
private final class SlotMemory {
    /// The chance of a 1, of 65,536.
    let chances: UnsafeMutableBufferPointer<UInt16>
    /// How many bits were learnt from, at most the encoder's patience.
    let seen: UnsafeMutableBufferPointer<UInt8>

    init() {
        chances = .allocate(capacity: Slots.count)
        chances.initialize(repeating: 0x8000)
        seen = .allocate(capacity: Slots.count)
        seen.initialize(repeating: 0)
    }

    deinit {
        chances.deallocate()
        seen.deallocate()
    }
}

/// The slots of a ``BitEncoder``: one for each thing that can be expected.
enum Slots {
    /// What a number tells; gaps between pages are told apart by how many pages have the word.
    enum Number {
        case count, shared, uses, section, day
        case gap(Int)

        var index: Int {
            switch self {
            case .count: 0
            case .shared: 1
            case .uses: 2
            case .section: 3
            case .day: 4
            case .gap(let size): 5 + size
            }
        }
    }

    private static let numbers = 5 + 16
    private static let digitBase = numbers * 32
    private static let weightBase = digitBase + numbers * 1024
    private static let nearBase = weightBase + 128 * 8
    private static let farBase = nearBase + 256 * 256
    static let count = farBase + 4096 * 256

    static func digits(_ kind: Number) -> Int { kind.index * 32 }

    static func digit(_ kind: Number, _ digits: Int, _ digit: Int) -> Int {
        digitBase + kind.index * 1024 + digits * 32 + digit
    }

    /// A weight after another weight.
    static func weight(after last: Int, _ size: Int) -> Int { weightBase + (size * 8 + last) * 8 }

    static func near(_ last: Int) -> Int { nearBase + last * 256 }

    static func far(_ last: Int, _ older: Int) -> Int { farBase + ((older << 5 ^ last) & 4095) * 256 }

    /// How many digits a count has: the size of a list.
    static func size(_ count: Int) -> Int { min(15, Int.bitWidth - count.leadingZeroBitCount) }
}
