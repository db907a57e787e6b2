import Foundations
import Goals

/// Numbers, dates and lists in running text, in Swedish or English.
struct Phrasing: Sendable {
    let isSwedish: Bool

    /// Swedish for `sv` and its kin, else English.
    init(language: String) { isSwedish = language.isSwedish }

    /// The one of two texts that is in the language.
    func pick(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        isSwedish ? swedish() : english()
    }

    // MARK: Numbers

    /// `1 587`, `12,5`, `−3`; the blank does not break.
    func number(_ value: ExactDecimal) -> String {
        let parts = value.magnitude.text.split(separator: ".")
        var whole = ""
        let digits = parts.first.map(Array.init) ?? []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { whole += pick("\u{A0}", ",") }
            whole.append(digit)
        }
        let fraction = parts.count > 1 ? pick(",", ".") + parts[1] : ""
        return (value < .zero ? "−" : "") + whole + fraction
    }

    /// A whole number.
    func number(_ value: Int) -> String { number(ExactDecimal(value)) }

    /// A fraction of one as `12,9`: a percentage without its sign. Beside bounds it is rounded to a tenth, and finer where a
    /// tenth would be on the other side of them; else it is exact.
    func hundredths(_ fraction: ExactDecimal, beside bounds: Goal.Bounds? = nil) -> String {
        guard let bounds else { return number(fraction * ExactDecimal(100)) }
        let places = (1...4).first { bounds.hold(fraction.rounded(to: $0 + 2)) == bounds.hold(fraction) } ?? 4
        return number(fraction.rounded(to: places + 2) * ExactDecimal(100))
    }

    /// `12,9 procent`.
    func percent(_ fraction: ExactDecimal, beside bounds: Goal.Bounds? = nil) -> String {
        hundredths(fraction, beside: bounds) + pick(" procent", " percent")
    }

    /// `12,9 %`, for tables.
    func percentSign(_ fraction: ExactDecimal, beside bounds: Goal.Bounds? = nil) -> String {
        hundredths(fraction, beside: bounds) + pick("\u{A0}%", "%")
    }

    /// A number of two to twelve in letters, others in digits; one is left to those who know what is counted.
    func letters(_ value: Int) -> String {
        let swedish = ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
        let english = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        return (2...12).contains(value) ? (isSwedish ? swedish : english)[value - 2] : number(value)
    }

    // MARK: Lists and sentences

    /// `a, b och c`.
    func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + pick(" och ", " and ") + last
    }

    /// Parts as sentences: a capital first, a full stop last, the empty ones left out.
    func sentences(_ parts: String?...) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.map { part in
            part.capitalizedFirst + (part.hasSuffix(".") ? "" : ".")
        }.joined(separator: " ")
    }
}
