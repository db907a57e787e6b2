import Foundations

/// How an axis of values is written: its ticks in digits, in millions where they are many, and what they are then.
struct ChartAxis {
    /// The ticks, the lowest first.
    let labels: [String]
    /// `miljoner`; nil when the ticks are the numbers themselves.
    let heading: String?

    init(_ scale: ChartScale, isPercent: Bool, _ phrasing: Phrasing) {
        let most = scale.ticks.map(\.magnitude).max() ?? .zero
        let unit = isPercent ? nil : Self.units(phrasing).last { most >= Self.power($0.power) }
        let power = unit?.power ?? 0
        heading = unit?.name
        labels = scale.ticks.map { tick in
            if isPercent { return phrasing.percentSign(tick) }
            return phrasing.number(power == 0 ? tick : tick * Self.fraction(power))
        }
    }

    private static func units(_ phrasing: Phrasing) -> [(power: Int, name: String)] {
        [
            (6, phrasing.pick("miljoner", "million")), (9, phrasing.pick("miljarder", "billion")),
            (12, phrasing.pick("biljoner", "trillion")),
        ]
    }

    private static func power(_ exponent: Int) -> ExactDecimal {
        ExactDecimal((0..<exponent).reduce(1) { power, _ in power * 10 })
    }

    private static func fraction(_ exponent: Int) -> ExactDecimal {
        ExactDecimal.one.divided(by: (0..<exponent).reduce(1) { power, _ in power * 10 }, places: exponent)
    }
}
