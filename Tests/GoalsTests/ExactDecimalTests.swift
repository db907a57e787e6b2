import Foundations
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
    @Test("Ten percent more than 90 is 99", arguments: [("90", "10%", "99"), ("455", "-10 %", "409.5")])
    func growsExactly(_ base: String, _ growth: String, _ expected: String) throws {
        let (base, growth) = try (#require(ExactDecimal(parsing: base)), #require(ExactDecimal(parsing: growth)))
        #expect(((.one + growth) * base).text == expected)
    }
}
