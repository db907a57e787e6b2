import Foundations
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        (" a ", "a"), ("\u{A0}a\u{2003}", "a"), ("\r\n a b\t", "a b"), ("", ""), ("   ", ""), ("å", "å"),
        ("a\u{200B}", "a\u{200B}"),
    ])
    func trimmed(text: String, expected: String) { #expect(text.trimmed == expected) }

    @Test func foldedComparesAsPeopleDo() {
        #expect(" MÅL ".folded == "ma\u{30A}l".folded)
        #expect("Klimat".folded == "klimat")
        #expect("klimat".folded != "klimät".folded)
    }

    @Test(
        arguments: [
            ("a%20b", "a b"), ("%C3%A5", "å"), ("%", nil), ("%2", nil), ("%zz", nil), ("%FF", nil), ("%252e", "%2e"),
            ("a", "a"),
        ] as [(String, String?)])
    func percentsAreDecodedOnce(text: String, expected: String?) { #expect(PercentDecoding.decoded(text) == expected) }

    @Test(arguments: [
        ("Årsmöte 4–6", "%C3%85rsm%C3%B6te%204%E2%80%936"), ("a-b._~9Z", "a-b._~9Z"), ("a/b?c=%C3", "a/b%3Fc%3D%25C3"),
    ])
    func allButUnreservedIsEncodedInCapitals(text: String, expected: String) {
        #expect(PercentEncoding.encoded(text.utf8, keeping: "/") == expected)
        #expect(PercentDecoding.decoded(expected) == text)
    }

    @Test(arguments: [
        ("sv", true), ("sv-SE", true), ("sv-simple", true), ("SV", true), ("sva", false), ("se", false), ("", false),
    ])
    func swedishIsToldByItsTag(tag: String, isSwedish: Bool) { #expect(tag.isSwedish == isSwedish) }

    @Test(arguments: [(24, 0), (-1, 0), (0, 60), (12, -1)])
    func clocksHaveNoOtherTimes(hour: Int, minute: Int) { #expect(LocalTime(hour: hour, minute: minute) == nil) }

    @Test func periodsNeverEndBeforeTheyStart() {
        let first = Day(iso: "2024-01-01")!, last = Day(iso: "2024-12-31")!
        #expect(Period(start: last, end: first) == nil)
        #expect(Period(year: 2024) == Period(start: first, end: last))
        #expect(Period(year: 2024)?.days == 366)
        #expect(Period(year: 0) == nil)
    }
}
