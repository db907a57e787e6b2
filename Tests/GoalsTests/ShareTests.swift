import Foundations
import Goals
import Testing

@Suite("Shares")
struct ShareTests {
    private static let short = Goal.Count(.tag("kort"))

    /// So many posts, the first of them short.
    private func site(_ part: Int, of whole: Int) -> [Activity] {
        (0..<whole).map { post("2024-03-05", "/\($0)/", tags: $0 < part ? ["kort"] : []) }
    }

    private func brief(_ bounds: Goal.Bounds, _ activities: [Activity], on date: String = "2024-03-31") -> String {
        standing(.share(Self.short, of: .posts, bounds, per: .month), span("2024-03"), on: date, activities).brief
    }

    @Test(
        "The share is compared exactly",
        arguments: [
            (1, 10, "10%", "met"), (1, 11, "10%", "missed"), (3, 9, "33.3%", "met"), (3, 9, "33,34 %", "missed"),
            (9, 9, "100%", "met"), (8, 9, "100%", "missed"), (0, 9, "0%", "met"), (7, 100, "7%", "met"),
            (29, 100, "29%", "met"), (57, 100, "57%", "met"), (56, 100, "57%", "missed"),
        ])
    func atLeast(_ part: Int, _ whole: Int, _ share: String, _ status: String) {
        #expect(brief(.atLeast(number(share)), site(part, of: whole)) == "\(status): \(status) \(part)/\(whole)")
    }

    @Test("At most", arguments: [(1, 10, "met"), (2, 19, "missed"), (2, 20, "met"), (0, 1, "met")])
    func atMost(_ part: Int, _ whole: Int, _ status: String) {
        #expect(brief(.atMost(number("10%")), site(part, of: whole)) == "\(status): \(status) \(part)/\(whole)")
    }

    @Test(
        "It stays open to the last day, for the share may still change; of nothing there is no share",
        arguments: [
            (2, "2024-02-29", "upcoming: upcoming 0/0"), (2, "2024-03-30", "open: open 2/2"),
            (2, "2024-03-31", "met: met 2/2"), (0, "2024-03-30", "open: open 0/0"),
            (0, "2024-03-31", "no-data: no-data 0/0"),
        ])
    func stays(_ count: Int, _ date: String, _ brief: String) {
        #expect(self.brief(.atLeast(number("50%")), site(count, of: count), on: date) == brief)
    }

    @Test("Different values on both sides") func distinct() {
        let activities = [
            post("2024-03-01", channels: ["a"], tags: ["kort"]), post("2024-03-02", channels: ["a"], tags: ["kort"]),
            post("2024-03-03", channels: ["a", "b"]), post("2024-03-04", channels: ["b", "c"]),
        ]
        let rule = Goal.Rule.share(
            Goal.Count(.tag("kort"), distinct: .channel), of: .posts, .atLeast(number("33.3%")), per: .month)
        #expect(standing(rule, span("2024-03"), on: "2024-03-31", activities).brief == "met: met 1/3")
    }

    @Test(
        "As many more are needed as bring the share up, each one of the whole too",
        arguments: [
            (0, 0, "50%", "1"), (0, 9, "10%", "1"), (0, 10, "10%", "2"), (1, 10, "10%", "-"), (1, 4, "50%", "2"),
            (0, 5, "100%", "-"), (0, 0, "150%", "-"), (1, 3, "99.999999999999%", "199999999999997"),
        ])
    func needed(_ part: Int, _ whole: Int, _ share: String, _ needed: String) {
        let rule = Goal.Rule.share(Self.short, of: .posts, .atLeast(number(share)), per: .month)
        let ahead = standing(rule, span("2024-03"), on: "2024-03-20", site(part, of: whole)).ahead
        #expect(ahead.hasPrefix("\(needed) by 2024-03-31"))
    }
}
