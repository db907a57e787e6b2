/// A decimal number without rounding: ten percent more than 90 is 99, not 99.00000000000001.
///
/// Held as an integer of 128 bits and how many of its digits stand after the mark. What is read has at most 15 digits, so
/// that sums, differences and products of two such numbers, and any comparison, are exact. What does not fit is rounded in
/// its last digits, halves away from zero; and what is greater than any that fits becomes the greatest. Nothing traps.
public struct ExactDecimal: Hashable, Comparable, Sendable {
    /// The digits, without the mark; never the least integer, so that each has its negative.
    private let digits: Int128
    /// How many of them stand after the mark: 0 to 38, and no more than are needed.
    private let scale: Int

    /// Ten to the power of it is the greatest power of ten in 128 bits.
    private static let mostPlaces = 38

    /// The most digits that a number that is read may have.
    public static let mostDigits = 15

    /// Nothing.
    public static let zero = ExactDecimal(0)
    /// One, or a hundred percent.
    public static let one = ExactDecimal(1)

    /// A whole number.
    public init(_ value: Int) { self.init(digits: Int128(value), scale: 0) }

    private init(digits: Int128, scale: Int) {
        var (digits, scale) = (max(digits, -Int128.max), scale)
        if scale > Self.mostPlaces {
            digits = Self.shortened(digits, by: scale - Self.mostPlaces)
            scale = Self.mostPlaces
        }
        while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
        self.digits = digits
        self.scale = scale
    }

    /// The greatest number, or the least.
    private init(greatest isPositive: Bool) { self.init(digits: isPositive ? .max : -.max, scale: 0) }

    /// Reads `1204`, `1 204`, `39,9 %`, `39.9%`, `0.399`, `-5 %`: a mark or none, blanks between digits, a sign, a percent
    /// sign. Nil for anything else and for more than 15 digits.
    public init?(parsing text: String) {
        var body = text.filter { !$0.isWhitespace }
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
        for scale in stride(from: max(left.scale, right.scale), through: 0, by: -1) {
            guard let (left, right) = Self.digits(of: left, right, at: scale) else { continue }
            let (sum, overflows) = left.addingReportingOverflow(right)
            if !overflows { return ExactDecimal(digits: sum, scale: scale) }
        }
        return ExactDecimal(greatest: left.digits > 0)
    }

    /// The difference.
    public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        left + ExactDecimal(digits: -right.digits, scale: right.scale)
    }

    /// The product.
    public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let (product, overflows) = left.digits.multipliedReportingOverflow(by: right.digits)
        if !overflows { return ExactDecimal(digits: product, scale: left.scale + right.scale) }
        // The longer number gives up its last digit after the mark, until the product fits.
        let leftIsLonger = left.digits.magnitude >= right.digits.magnitude
        let (longer, shorter) = right.scale == 0 || leftIsLonger && left.scale > 0 ? (left, right) : (right, left)
        guard longer.scale > 0 else { return ExactDecimal(greatest: (left.digits > 0) == (right.digits > 0)) }
        return longer.rounded(to: longer.scale - 1) * shorter
    }

    /// The lower number first.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let (leftUnit, rightUnit) = (Self.power(left.scale), Self.power(right.scale))
        let (leftWhole, rightWhole) = (left.digits / leftUnit, right.digits / rightUnit)
        guard leftWhole == rightWhole else { return leftWhole < rightWhole }
        // What stands after the marks is below one, so at any scale it fits.
        let scale = max(left.scale, right.scale)
        return left.digits % leftUnit * power(scale - left.scale) < right.digits % rightUnit
            * power(scale - right.scale)
    }

    /// The least whole number that is not below it; the greatest integer for what is above that.
    public var roundedUp: Int {
        let unit = Self.power(scale)
        return Int(clamping: digits / unit + (digits > 0 && digits % unit != 0 ? 1 : 0))
    }

    /// The greatest whole number that is not above it; the least integer for what is below that.
    public var roundedDown: Int {
        let unit = Self.power(scale)
        return Int(clamping: digits / unit - (digits < 0 && digits % unit != 0 ? 1 : 0))
    }

    /// The number with at most so many digits after the mark, halves away from zero.
    public func rounded(to places: Int) -> ExactDecimal {
        guard scale > places else { return self }
        return ExactDecimal(digits: Self.shortened(digits, by: scale - places), scale: places)
    }

    /// Without its sign.
    public var magnitude: ExactDecimal { ExactDecimal(digits: digits < 0 ? -digits : digits, scale: scale) }

    /// The number divided by a whole one, rounded to so many places, halves away from zero; the divisor is above zero.
    public func divided(by divisor: Int, places: Int) -> ExactDecimal {
        for finer in stride(from: max(scale, places + 1), to: scale, by: -1) {
            // Cut, not rounded, one place further: so it is rounded once.
            if let dividend = digits(at: finer) {
                return ExactDecimal(digits: dividend / Int128(divisor), scale: finer).rounded(to: places)
            }
        }
        return ExactDecimal(digits: digits / Int128(divisor), scale: scale).rounded(to: places)
    }

    /// How many times another number goes in this one, rounded up to a whole number; both are above zero.
    public func times(_ divisor: ExactDecimal) -> Int {
        for scale in stride(from: max(scale, divisor.scale), through: 0, by: -1) {
            guard let (dividend, divisor) = Self.digits(of: self, divisor, at: scale) else { continue }
            guard divisor > 0 else { break }
            return Int(clamping: dividend / divisor + (dividend % divisor > 0 ? 1 : 0))
        }
        return .max
    }

    /// Digits with a point, as JSON and CSV write numbers: `0.399`, `-5`.
    public var text: String {
        let body = String(digits.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - body.count)) + body
        let number = scale == 0 ? padded : "\(padded.dropLast(scale)).\(padded.suffix(scale))"
        return digits < 0 ? "-" + number : number
    }

    /// The digits of two numbers with so many after the mark; nil when they do not fit.
    private static func digits(of left: ExactDecimal, _ right: ExactDecimal, at scale: Int) -> (Int128, Int128)? {
        left.digits(at: scale).flatMap { left in right.digits(at: scale).map { (left, $0) } }
    }

    /// The digits with so many after the mark, rounded if that is fewer; nil when they do not fit.
    private func digits(at scale: Int) -> Int128? {
        if scale < self.scale { return Self.shortened(digits, by: self.scale - scale) }
        if digits == 0 { return 0 }
        guard scale - self.scale <= Self.mostPlaces else { return nil }
        let (digits, overflows) = digits.multipliedReportingOverflow(by: Self.power(scale - self.scale))
        return overflows ? nil : digits
    }

    /// The digits without the last ones, halves away from zero.
    private static func shortened(_ digits: Int128, by places: Int) -> Int128 {
        guard places <= mostPlaces else { return 0 }
        let unit = power(places)
        let (quotient, rest) = digits.quotientAndRemainder(dividingBy: unit)
        let isHalf = rest.magnitude >= unit.magnitude - rest.magnitude
        return isHalf ? quotient + digits.signum() : quotient
    }

    /// Ten to a power of 0 to 38.
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
