/// Writes bits so that those that were to be expected cost least: an adaptive binary arithmetic coder.
///
/// Each bit is written in a slot, which learns how often its bits are 1 (G. N. N. Martin, "Range encoding", 1979; the
/// carryless form is Matt Mahoney's). The page's script reads the same bits with the same arithmetic, in whole numbers.
/// No sum here can be too large, so none is looked at: nearly all the time an index takes is spent on these few lines.
struct BitEncoder {
    private(set) var bytes: [UInt8] = []
    private var low: UInt32 = 0
    private var high: UInt32 = .max
    private let slots = SlotMemory()

    /// Writes a bit in a slot.
    @inline(__always)
    mutating func write(_ bit: Bool, in slot: Int) {
        let state = slots.states[slot]
        write(bit, chance: state >> 8)
        slots.states[slot] = learnt(bit, state)
    }

    /// Writes a bit whose chance two slots tell of; the second knows more.
    @inline(__always)
    private mutating func write(_ bit: Bool, in slot: Int, and other: Int) {
        let state = slots.states[slot], otherState = slots.states[other]
        let weight = UInt64(state & 0xFF), otherWeight = 4 &* UInt64(otherState & 0xFF)
        let weighed = UInt64(state >> 8) &* weight &+ UInt64(otherState >> 8) &* otherWeight
        let sum = Int(truncatingIfNeeded: weight &+ otherWeight)
        // A division by the sum.
        let chance = UInt32(truncatingIfNeeded: (weighed &* slots.parts[sum]) >> 40)
        write(bit, chance: sum == 0 ? 0x8000 : chance)
        slots.states[slot] = learnt(bit, state)
        slots.states[other] = learnt(bit, otherState)
    }

    @inline(__always)
    private mutating func write(_ bit: Bool, chance: UInt32) {
        let part = max(chance >> 4, 1)
        let middle = low &+ ((high &- low) >> 12) &* part
        low = bit ? low : middle &+ 1
        high = bit ? middle : high
        if (low ^ high) >> 24 == 0 { shift() }
    }

    /// Puts out what no later bit can change. Seldom, so it lies apart.
    @inline(never)
    private mutating func shift() {
        repeat {
            bytes.append(UInt8(truncatingIfNeeded: high >> 24))
            low <<= 8
            high = high << 8 | 0xFF
        } while (low ^ high) >> 24 == 0
    }

    /// What a slot knows after a bit: its chance comes nearer by two parts of `2 * seen + 3`.
    @inline(__always)
    private func learnt(_ bit: Bool, _ state: UInt32) -> UInt32 {
        let chance = state >> 8, seen = state & 0xFF
        let far = bit ? 0xFFFF &- chance : chance
        let step = UInt32(truncatingIfNeeded: (2 &* UInt64(far) &* slots.steps[Int(seen)]) >> 40)
        let more: UInt32 = seen < SlotMemory.patience ? 1 : 0
        return (bit ? chance &+ step : chance &- step) << 8 | (seen &+ more)
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
        for byte in text {
            write(byte, Slots.near(last), Slots.far(last, older))
            older = last
            last = Int(byte)
        }
        write(0, Slots.near(last), Slots.far(last, older))
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8, _ near: Int, _ far: Int) {
        slots.prepare(near)
        slots.prepare(far)
        // The bits that were written, after a 1.
        var node = 1
        for bit in 0..<8 {
            let isSet = byte << UInt8(truncatingIfNeeded: bit) >= 0x80
            write(isSet, in: near &+ node, and: far &+ node)
            node = node &* 2 &+ (isSet ? 1 : 0)
        }
    }
}

/// What a ``BitEncoder`` has learnt in each slot. It is memory of its own and no arrays: every bit reads and writes it, and
/// bounds would take most of the time. Slots are made by ``Slots`` alone, all below its count.
private final class SlotMemory {
    /// For each slot the chance of a 1, of 65,536, times 256, and how many bits were learnt from, at most the patience.
    let states: UnsafeMutableBufferPointer<UInt32>
    /// For each run of slots of text whether it was met yet: a short text meets few of them.
    private let isReady: UnsafeMutableBufferPointer<Bool>
    /// 2⁴⁰ divided by `2 * seen + 3`, rounded up: a product with it is what a division would give, for all below 2¹⁷.
    let steps: UnsafeMutableBufferPointer<UInt64>
    /// 2⁴⁰ divided by each sum of weights, rounded up: the same for all below 2²⁴.
    let parts: UnsafeMutableBufferPointer<UInt64>

    static let patience: UInt32 = 30
    private static let unknown: UInt32 = 0x8000 << 8

    init() {
        states = .allocate(capacity: Slots.count)
        states[..<Slots.texts].initialize(repeating: Self.unknown)
        isReady = .allocate(capacity: (Slots.count - Slots.texts) / 256)
        isReady.initialize(repeating: false)
        steps = Self.inverses(of: (0...Int(Self.patience)).map { 2 * $0 + 3 })
        parts = Self.inverses(of: (0...5 * Int(Self.patience)).map { max($0, 1) })
    }

    deinit {
        states.deallocate()
        isReady.deallocate()
        steps.deallocate()
        parts.deallocate()
    }

    /// Makes the 256 slots of a text from one on fit to be read.
    @inline(__always)
    func prepare(_ slot: Int) {
        let run = (slot &- Slots.texts) / 256
        if isReady[run] { return }
        isReady[run] = true
        states[slot..<slot + 256].initialize(repeating: Self.unknown)
    }

    private static func inverses(of numbers: [Int]) -> UnsafeMutableBufferPointer<UInt64> {
        let inverses = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: numbers.count)
        _ = inverses.initialize(from: numbers.map { ((1 << 40) + UInt64($0) - 1) / UInt64($0) })
        return inverses
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
    /// Where the slots of texts begin, in runs of 256; all other slots lie before.
    static let texts = nearBase

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
