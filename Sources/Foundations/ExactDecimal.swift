/// A decimal number without rounding: ten percent more than 90 is 99, not 99.00000000000001.
///
/// Held as an integer and how many of its digits stand after the mark. What is read has at most 15 digits, so that a
/// product of two and a comparison of products stay within 128 bits.
public struct ExactDecimal: Hashable, Comparable, Sendable {
    /// The digits, without the mark.
    private let digits: Int128
    /// How many of them stand after the mark.
    private let scale: Int

    /// The most digits that a number that is read may have.
    public static let mostDigits = 15

    /// Nothing.
    public static let zero = ExactDecimal(0)
    /// One, or a hundred percent.
    public static let one = ExactDecimal(1)

    /// A whole number.
    public init(_ value: Int) { self.init(digits: Int128(value), scale: 0) }

    private init(digits: Int128, scale: Int) {
        var (digits, scale) = (digits, scale)
        while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
        self.digits = digits
        self.scale = scale
    }

    /// Reads `1204`, `1 204`, `39,9 %`, `39.9%`, `0.399`, `-5 %`: a mark or none, blanks between digits, a sign, a percent
    /// sign. Nil for anything else and for more than 15 digits.
    public init?(parsing text: String) {
        var body = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        let isPercent = body.hasSuffix("%")
        if isPercent { body.removeLast() }
        let isNegative = body.first == "-" || body.first == "−"
        if isNegative || body.first == "+" { body.removeFirst() }
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        let fraction = parts.count == 2 ? String(parts[1].reversed().drop { $0 == "0" }.reversed()) : ""
        guard whole.count + fraction.count <= Self.mostDigits else { return nil }
        let magnitude = Int128(Int(whole + fraction) ?? 0)
        self.init(digits: isNegative ? -magnitude : magnitude, scale: fraction.count + (isPercent ? 2 : 0))
    }

    /// The sum.
    public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let scale = max(left.scale, right.scale)
        return ExactDecimal(digits: left.digits(at: scale) + right.digits(at: scale), scale: scale)
    }

    /// The difference.
    public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        left + ExactDecimal(digits: -right.digits, scale: right.scale)
    }

    /// The product of two numbers that were read, or of one and a small whole number.
    public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        ExactDecimal(digits: left.digits * right.digits, scale: left.scale + right.scale)
    }

    /// The lower number first.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.digits(at: scale) < right.digits(at: scale)
    }

    /// The least whole number that is not below it.
    public var roundedUp: Int {
        let unit = Self.power(scale)
        return Int(clamping: digits / unit + (digits > 0 && digits % unit != 0 ? 1 : 0))
    }

    /// The greatest whole number that is not above it.
    public var roundedDown: Int { -ExactDecimal(digits: -digits, scale: scale).roundedUp }

    /// The number with at most so many digits after the mark, halves away from zero.
    public func rounded(to places: Int) -> ExactDecimal {
        guard scale > places else { return self }
        let unit = Self.power(scale - places)
        let half = digits < 0 ? -unit / 2 : unit / 2
        return ExactDecimal(digits: (digits + half) / unit, scale: places)
    }

    /// Without its sign.
    public var magnitude: ExactDecimal { ExactDecimal(digits: digits < 0 ? -digits : digits, scale: scale) }

    /// The number divided by a whole one, rounded to so many places; the divisor is above zero.
    public func divided(by divisor: Int, places: Int) -> ExactDecimal {
        let (finer, unit) = (max(scale, places + 1), Int128(divisor))
        let dividend = digits(at: finer)
        let half = dividend < 0 ? -unit / 2 : unit / 2
        return ExactDecimal(digits: (dividend + half) / unit, scale: finer).rounded(to: places)
    }

    /// Digits with a point, as JSON and CSV write numbers: `0.399`, `-5`.
    public var text: String {
        let body = String(digits.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - body.count)) + body
        let number = scale == 0 ? padded : "\(padded.dropLast(scale)).\(padded.suffix(scale))"
        return digits < 0 ? "-" + number : number
    }

    private func digits(at scale: Int) -> Int128 { digits * Self.power(scale - self.scale) }

    private static func power(_ exponent: Int) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The number as JSON writes it.
    public var description: String { text }
}
