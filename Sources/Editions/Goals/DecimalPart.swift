import Foundations

extension ExactDecimal {
    /// How large a part it is of a whole above zero, rounded to so many places; nil where the whole is not, or has too many
    /// digits to divide by.
    func part(of whole: ExactDecimal, places: Int) -> ExactDecimal? {
        guard whole > .zero else { return nil }
        var (part, divisor) = (self, whole)
        while divisor.rounded(to: 0) != divisor {
            (part, divisor) = (part * ExactDecimal(10), divisor * ExactDecimal(10))
        }
        guard divisor < ExactDecimal(Int.max) else { return nil }
        return part.divided(by: divisor.roundedDown, places: places)
    }
}
