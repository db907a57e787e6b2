import Foundations

/// An axis of values: its ticks are round – one, two or five times a power of ten apart – and cover all values.
struct ChartScale {
    /// The ticks are these multiples of the step.
    let multiples: ClosedRange<Int>
    /// One, two or five.
    private let mantissa: Int
    /// The power of ten.
    private let exponent: Int

    /// The most ticks of an axis.
    static let mostTicks = 7

    /// Covers values. The axis begins at nothing when it must, and when the values are so far apart that little is lost by it.
    init(_ values: [ExactDecimal], mustHoldZero: Bool, isPercent: Bool) {
        let numbers = values.map(Double.init)
        var (low, high) = (numbers.min() ?? 0, numbers.max() ?? 1)
        if mustHoldZero || low == high || low >= 0 && low * 2 <= high || high <= 0 && low <= high * 2 {
            (low, high) = (min(low, 0), max(high, 0))
        }
        if low == high { high = isPercent ? 0.01 : 1 }
        // Between 86 and 87 members there is nothing, nor between 1 and 2 percent when all are whole.
        let finest = isPercent ? 2 : 0
        var (mantissa, exponent) = (1, values.allSatisfy { $0.rounded(to: finest) == $0 } ? -finest : -18)
        var multiples: ClosedRange<Int>?
        while multiples == nil {
            let step = Self.number(mantissa, exponent)
            let (first, last) = ((low / step).rounded(.down), (high / step).rounded(.up))
            if last - first < Double(Self.mostTicks), abs(first) < 1e15, abs(last) < 1e15 {
                multiples = Int(first)...Int(last)
            } else {
                (mantissa, exponent) = mantissa == 5 ? (1, exponent + 1) : (mantissa == 1 ? 2 : 5, exponent)
            }
        }
        self.multiples = multiples ?? 0...1
        (self.mantissa, self.exponent) = (mantissa, exponent)
    }

    /// The step between two ticks.
    var step: ExactDecimal { value(1) }

    /// The ticks, the lowest first.
    var ticks: [ExactDecimal] { multiples.map(value) }

    /// Whether the axis holds nothing; else it is cut.
    var holdsZero: Bool { multiples.contains(0) }

    /// Where a value lies between the lowest tick, 0, and the highest, 1.
    func share(of value: ExactDecimal) -> Double {
        let step = Self.number(mantissa, exponent)
        return (Double(value) / step - Double(multiples.lowerBound)) / Double(multiples.count - 1)
    }

    private func value(_ multiple: Int) -> ExactDecimal {
        let number = ExactDecimal(multiple * mantissa)
        if exponent >= 0 { return number * ExactDecimal(Self.power(exponent)) }
        return number.divided(by: Self.power(-exponent), places: -exponent)
    }

    private static func number(_ mantissa: Int, _ exponent: Int) -> Double {
        exponent >= 0 ? Double(mantissa) * Double(power(exponent)) : Double(mantissa) / Double(power(-exponent))
    }

    /// Ten to a power of 0 to 18.
    private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}

extension Double {
    /// The nearest number of this kind: for drawing.
    init(_ value: ExactDecimal) { self = Double(value.text) ?? 0 }
}
