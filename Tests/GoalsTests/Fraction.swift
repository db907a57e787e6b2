import Foundations

/// An exact fraction of whole numbers, for the reference: numerator over a denominator above zero.
///
/// Traps when 128 bits do not hold it, so the tests' numbers are kept small.
struct Fraction: Comparable, CustomStringConvertible {
    let numerator: Int128
    let denominator: Int128

    init(_ numerator: Int128, over denominator: Int128 = 1) {
        precondition(denominator > 0)
        self.numerator = numerator
        self.denominator = denominator
    }

    /// What an exact decimal says of itself: its digits, and a ten below the line for each after the point.
    init(_ decimal: ExactDecimal) {
        let text = decimal.text
        let parts = text.split(separator: ".")
        var denominator: Int128 = 1
        if parts.count == 2 { for _ in parts[1] { denominator *= 10 } }
        self.init(sure(Int128(text.filter { $0 != "." })), over: denominator)
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator)
    }
    static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.numerator, over: right.denominator)
    }
    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.numerator * right.numerator, over: left.denominator * right.denominator)
    }
    static func == (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator == right.numerator * left.denominator
    }
    static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// The least whole number that is not below it.
    var roundedUp: Int128 {
        var whole = numerator / denominator
        if whole * denominator < numerator { whole += 1 }
        return whole
    }

    /// In lowest terms.
    var description: String {
        var (divisor, rest) = (numerator < 0 ? -numerator : numerator, denominator)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        return denominator == divisor ? "\(numerator / divisor)" : "\(numerator / divisor)/\(denominator / divisor)"
    }
}
