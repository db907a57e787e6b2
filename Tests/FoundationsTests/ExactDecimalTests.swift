import Foundations
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
    private func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text), "\(text)") }

    @Test(
        "Reads numbers as people write them",
        arguments: [
            ("1204", "1204"), ("1 204", "1204"), ("1\u{A0}204,50", "1204.5"), ("1\u{202F}204", "1204"),
            ("39,9 %", "0.399"),
            ("39.9%", "0.399"), ("0.399", "0.399"), ("-5 %", "-0.05"), ("−5", "-5"), ("+5", "5"), ("0", "0"),
            ("-0", "0"),
            ("0,0 %", "0"), ("007", "7"), ("1,50", "1.5"), ("100 %", "1"), ("1000", "1000"),
            ("0.000000000000001", "0.000000000000001"),
            ("999999999999999", "999999999999999"), ("99999.9999999999 %", "999.999999999999"),
            ("000000000000000001", "1"),
            ("1.00000000000000000", "1"), (" 5 ", "5"), ("12,", nil), (",5", nil), ("", nil), ("%", nil), ("-", nil),
            ("1,2,3", nil),
            ("5 % %", nil), ("%5", nil), ("--5", nil), ("+-5", nil), ("1e3", nil), ("1000000000000000", nil),
            ("0.0000000000000001", nil),
            ("många", nil), ("٣", nil), ("½", nil), ("5-", nil), ("0x1F", nil), ("1.234.567", nil), ("NaN", nil),
            ("5 kr", nil),
        ] as [(String, String?)])
    func reads(_ text: String, _ expected: String?) {
        #expect(ExactDecimal(parsing: text)?.text == expected)
    }

    @Test(
        "Ten percent more than 90 is 99",
        arguments: [("90", "10%", "99"), ("455", "-10 %", "409.5"), ("11", "25 %", "13.75")])
    func growsExactly(_ base: String, _ growth: String, _ expected: String) throws {
        #expect(try ((.one + number(growth)) * number(base)).text == expected)
    }

    @Test(
        "Numbers that are the same are one",
        arguments: [("39,9 %", "0.399"), ("-0", "0"), ("1,50", "1.5"), ("100%", "1")])
    func same(_ one: String, _ other: String) throws {
        #expect(try number(one) == number(other))
        #expect(try number(one).hashValue == number(other).hashValue)
    }

    @Test(
        "Rounded",
        arguments: [
            ("2.5", 3, 2, "3"), ("-2.5", -2, -3, "-3"), ("2.4", 3, 2, "2"), ("-2.4", -2, -3, "-2"), ("2", 2, 2, "2"),
            ("-2", -2, -2, "-2"), ("0", 0, 0, "0"), ("0.000000000000001", 1, 0, "0"), ("-0.5", 0, -1, "-1"),
            ("999999999999999", 999_999_999_999_999, 999_999_999_999_999, "999999999999999"),
        ])
    func rounds(_ text: String, _ up: Int, _ down: Int, _ nearest: String) throws {
        let number = try number(text)
        #expect(number.roundedUp == up)
        #expect(number.roundedDown == down)
        #expect(number.rounded(to: 0).text == nearest)
    }

    @Test("Divided and rounded once, halves away from zero", arguments: 1...40) func divides(_ divisor: Int) throws {
        for hundredths in -250...250 {
            let number = try number("\(hundredths)%")
            for (places, unit) in [(0, 1), (1, 10), (2, 100), (3, 1000)] {
                let (dividend, whole) = (abs(hundredths) * unit * 2 + 100 * divisor, 200 * divisor)
                let expected =
                    try self.number("\(dividend / whole)") * self.number(["1", "0.1", "0.01", "0.001"][places])
                let divided = number.divided(by: divisor, places: places)
                #expect(divided.magnitude == expected, "\(hundredths) % by \(divisor), \(places) places")
                #expect(divided == .zero || (divided < .zero) == (hundredths < 0))
            }
        }
    }

    @Test(
        "How many times it goes, rounded up",
        arguments: [
            ("10", "5", 2), ("10", "3", 4), ("0.3", "0.1", 3), ("0.31", "0.1", 4),
            ("1", "0.000000000000001", 1_000_000_000_000_000),
            ("1", "999999999999999", 1),
        ])
    func times(_ dividend: String, _ divisor: String, _ expected: Int) throws {
        #expect(try number(dividend).times(number(divisor)) == expected)
    }

    /// Numbers of up to 15 digits, many of them near one another or at the limits.
    private func numbers(_ seed: Int) throws -> [ExactDecimal] {
        var state = UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let fixed = ["999999999999999", "-999999999999999", "0.000000000000001", "0", "1", "0.00000000000001%"]
        return try fixed.map(number)
            + (0..<12).map { _ in
                let digits = String((0..<1 + next(15)).map { _ in Character("\(next(3) == 0 ? 0 : next(10))") })
                let places = next(digits.count + 1)
                let whole = digits.dropLast(places), fraction = digits.suffix(places)
                let sign = next(2) == 0 ? "-" : "", percent = next(2) == 0 ? "%" : ""
                return try number(
                    "\(sign)\(whole.isEmpty ? "0" : whole)\(fraction.isEmpty ? "" : ".\(fraction)")\(percent)")
            }
    }

    @Test("Arithmetic of what is read is as at school", arguments: 0..<4) func school(_ seed: Int) throws {
        let numbers = try numbers(seed)
        for a in numbers {
            for b in numbers {
                let (left, right) = (SchoolDecimal(a.text), SchoolDecimal(b.text))
                #expect(SchoolDecimal((a + b).text) == left + right, "\(a) + \(b)")
                #expect(SchoolDecimal((a - b).text) == left + -right, "\(a) - \(b)")
                #expect(SchoolDecimal((a * b).text) == left * right, "\(a) × \(b)")
                #expect((a < b) == (left < right), "\(a) < \(b)")
                #expect((a == b) == (left == right), "\(a) = \(b)")
                // A target of growth, and whether a value has reached it.
                let target = (.one + a) * b
                #expect(SchoolDecimal(target.text) == (SchoolDecimal("1") + left) * right, "(1 + \(a)) × \(b)")
                for value in numbers.prefix(6) {
                    #expect(
                        (value < target) == (SchoolDecimal(value.text) < SchoolDecimal(target.text)),
                        "\(value) < \(target)")
                }
            }
        }
    }

    @Test("What is written is read as the same number", arguments: 0..<10) func roundTrip(_ seed: Int) throws {
        for value in try numbers(seed) where value.text.filter(\.isNumber).count <= 15 {
            #expect(ExactDecimal(parsing: value.text) == value)
        }
    }

    @Test("What does not fit is rounded or the greatest there is; nothing traps") func extremes() throws {
        let numbers = try numbers(1)
        var pool = numbers
        for _ in 0..<3 {
            let grown = pool.flatMap { a in
                numbers.flatMap {
                    [a * $0, a + $0 * a, a - $0, a.divided(by: .max, places: 6), a.divided(by: 7, places: 40)]
                }
            }
            pool = stride(from: 0, to: grown.count, by: grown.count / 40 + 1).map { grown[$0] }
        }
        for a in pool {
            #expect(a.roundedDown <= a.roundedUp)
            #expect(a.rounded(to: 2).magnitude >= .zero)
            for b in pool {
                #expect([a < b, a == b, b < a].count { $0 } == 1, "\(a), \(b)")
                #expect((a + b) == (b + a))
                #expect((a * b) == (b * a))
            }
        }
        let great = try number("999999999999999")
        let greatest = great * great * great * great
        #expect(greatest > great * great)
        #expect(greatest * greatest == greatest)
        #expect(greatest + greatest == greatest)
        #expect(ExactDecimal.zero - greatest < ExactDecimal.zero - great * great)
        #expect(greatest.roundedUp == .max)
        #expect((.zero - greatest).roundedDown == .min)
        #expect(great.times(try number("0.000000000000001")) == .max)
        #expect(great + (try number("0.000000000000001")) > great)
    }
}
