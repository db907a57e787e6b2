import Foundations
import Goals
import TestSupport

extension SeededGenerator {
    /// The generator of a site's number.
    init(_ seed: Int) {
        self.init(seed: UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 &+ 0x1234_5678_9ABC_DEF1)
    }

    mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }
    mutating func one<Choice>(_ choices: [Choice]) -> Choice { choices[upTo(choices.count - 1)] }
    mutating func some<Choice>(_ choices: [Choice], upTo most: Int) -> [Choice] {
        (0..<upTo(most)).map { _ in one(choices) }
    }
    mutating func maybe<Choice>(_ choice: Choice, in chances: Int = 2) -> Choice? {
        upTo(chances - 1) == 0 ? choice : nil
    }
}

/// A site made up from a seed: few different values, so that filters hit, and dates around the turn of a leap year.
struct RandomSite {
    let activities: [Activity]
    let measures: [String: [MeasureSeries.Value]]
    let today: Day
    private var random: SeededGenerator

    private static let first = day("2023-10-20")
    private static let sections = ["blogg", "Nyheter", "post", "kalender"]
    private static let tags = ["klimat", "Klimat ", "café", "cafe\u{301}", "ung"]
    private static let channels = ["hemsida", "facebook", "instagram"]
    private static let places = ["Brottby", "brottby", "Kårsta", "Ka\u{30A}rsta"]
    private static let types = ["kf", "KF", "torg"]

    init(seed: Int) {
        var random = SeededGenerator(seed)
        let days = random.one([40, 120, 400])
        let ids = (0..<4).map { "m\($0)" }
        activities = (0..<random.one([0, 5, 30, 80])).map { number in
            Self.activity(number, Self.first + random.upTo(days), ids, &random)
        }
        measures = [
            "m": (0..<random.one([0, 1, 6, 20])).map { _ in
                .init(day: Self.first + random.upTo(days), value: Self.figure(&random))
            }
        ]
        today = Self.first + random.upTo(days + 20)
        self.random = random
    }

    private static func activity(
        _ number: Int, _ day: Day, _ ids: [String], _ random: inout SeededGenerator
    ) -> Activity {
        let kind = random.one([Activity.Kind.post, .post, .event, .event, .newsletter, .external])
        return Activity(
            kind: kind, day: day, section: random.maybe(random.one(sections), in: 1),
            channels: random.some(channels, upTo: 3), tags: random.some(tags, upTo: 3),
            type: random.maybe(random.one(types)), place: random.maybe(random.one(places)),
            organizer: random.maybe(random.one(places), in: 3), outlets: random.some(places, upTo: 2),
            audience: random.one(["public", "members"]),
            follows: kind == .post || kind == .event ? random.maybe(random.one(ids + ["M1"]), in: 3) : nil,
            id: kind == .event ? random.maybe(random.one(ids), in: 2) ?? "e\(number)" : nil,
            title: "\(number)", address: "/\(number)/")
    }

    private static func figure(_ random: inout SeededGenerator) -> ExactDecimal {
        number(random.one(["0", "1", "10", "11", "90", "99", "-5", "0.4", "39,9 %", "50%", "12.5", "100"]))
    }

    /// A goal of any kind, made up too.
    mutating func goal() -> Goal {
        let start = Self.first + random.upTo(200)
        let spans = [
            span("2024"), span("2024-02"), span("2024-01-01/2024-06-30"), span("2023-11-15/2024-02-29"),
            period(start, start + random.upTo(150)), period(start, start),
        ]
        return Goal(id: "g", text: "", span: random.one(spans), rule: rule())
    }

    private mutating func rule() -> Goal.Rule {
        let by = random.maybe(Self.first + random.upTo(300))
        switch random.upTo(7) {
        case 0, 1: return .count(count(), bounds(), per: random.one(WindowUnit.allCases))
        case 2: return .share(count(), of: filter(), share(), per: random.one(WindowUnit.allCases))
        case 3:
            return .followUp(
                count(), random.one([.after, .before]), of: filter(), within: random.one([0, 1, 7, 30]),
                atLeast: random.one([0, 1, 1, 2]))
        case 4:
            let growth = number(random.one(["0", "25%", "10%", "33,3 %", "100%"]))
            return .growth(count(), by: growth, from: random.maybe(span("2023"), in: 3))
        case 5:
            let aim = Self.figure(&random)
            return .change(
                measure: "m", random.upTo(1) == 0 ? .reach(aim) : .grow(aim),
                baseline: random.maybe(Self.figure(&random), in: 3), by: by)
        case 6:
            let (low, high) = (Self.figure(&random), Self.figure(&random))
            return .level(
                measure: "M", random.one([.atLeast(low), .atMost(low), .between(min(low, high), max(low, high))]),
                per: random.one(WindowUnit.allCases))
        default: return .task(by: by, done: random.maybe(Self.first + random.upTo(300)))
        }
    }

    private mutating func count() -> Goal.Count {
        Goal.Count(filter(), distinct: random.maybe(random.one(Attribute.allCases), in: 3))
    }

    private mutating func bounds() -> Goal.Bounds {
        let (low, more) = (ExactDecimal(random.upTo(5)), ExactDecimal(random.upTo(3)))
        return random.one([.atLeast(low), .atMost(low), .between(low, low + more)])
    }

    private mutating func share() -> Goal.Bounds {
        let share = number(random.one(["0", "10%", "25%", "33.3%", "50%", "100%"]))
        return random.one([.atLeast(share), .atMost(share)])
    }

    private mutating func filter() -> Filter {
        let except = random.maybe(Filter((0..<(1 + random.upTo(1))).map { _ in condition() }), in: 4)
        return Filter((0..<random.upTo(2)).map { _ in condition() }, except: except.map { [$0] } ?? [])
    }

    private mutating func condition() -> Filter.Condition {
        switch random.upTo(5) {
        case 0: .init(sectionOrKind: random.some(["post", "newsletter", "BLOGG", "kalender"], upTo: 2))
        case 1: .init(.tag, random.some(Self.tags, upTo: 2), needsAll: true)
        case 2: .init(.channel, random.some(Self.channels, upTo: 2), needsAll: random.upTo(1) == 0)
        case 3: .init(.type, [random.one(Self.types)])
        case 4: .init(.place, random.some(Self.places + ["ingenstans"], upTo: 3))
        default: .init(.kind, random.some(Activity.Kind.allCases.map(\.rawValue), upTo: 3))
        }
    }
}
