import Foundations
import Goals

// A small notation for sites in tests: `post("2024-03-05", tags: ["klimat"])`.

/// What a test's own text must say.
func sure<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a test's text says nothing") }
    return value
}

func period(_ start: Day, _ end: Day) -> Period { sure(Period(start: start, end: end)) }

func day(_ text: String) -> Day { sure(Day(iso: text)) }

/// `2024`, `2024-03` or `2024-03-04/2024-05-06`.
func span(_ text: String) -> Period {
    let ends = text.split(separator: "/")
    if ends.count == 2 { return period(day(String(ends[0])), day(String(ends[1]))) }
    let parts = text.split(separator: "-").map { sure(Int($0)) }
    guard parts.count == 2 else { return sure(Period(year: parts[0])) }
    let start = sure(Day(year: parts[0], month: parts[1], day: 1))
    return period(start, start + (Day.length(ofMonth: parts[1], year: parts[0]) - 1))
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    /// A whole number, as it is written.
    public init(integerLiteral value: Int) { self.init(value) }
}

func number(_ text: String) -> ExactDecimal { sure(ExactDecimal(parsing: text)) }

func post(
    _ date: String, _ address: String = "", section: String? = "blogg", channels: [String] = [], tags: [String] = [],
    outlets: [String] = [], follows: String? = nil
) -> Activity {
    Activity(
        kind: .post, day: day(date), section: section, channels: channels, tags: tags, outlets: outlets,
        follows: follows, title: date, address: address.isEmpty ? "/\(date)/" : address)
}

func posts(_ dates: String...) -> [Activity] { dates.map { post($0) } }

func meeting(
    _ date: String, _ id: String = "", type: String = "kf", section: String? = "kalender", place: String? = nil
) -> Activity {
    let id = id.isEmpty ? "kf-\(date)" : id
    return Activity(
        kind: .event, day: day(date), section: section, type: type, place: place, id: id, title: id,
        address: "/kalender/\(id)/")
}

func row(_ date: String, type: String? = nil, place: String? = nil) -> Activity {
    Activity(kind: .external, day: day(date), type: type, place: place, title: date, address: "\(date).csv")
}

/// Rows of one measure: `"2024-01-01": "39,9 %"`.
func values(_ rows: KeyValuePairs<String, String>) -> [String: MeasureSeries] {
    ["m": MeasureSeries(rows.map { .init(day: day($0.key), value: number($0.value)) })]
}

extension Filter {
    static let all = Filter([])
    static let posts = Filter([.init(.kind, ["post"])])
    static let meetings = Filter([.init(.type, ["kf"])])
    static func tag(_ tag: String) -> Filter { Filter([.init(.tag, [tag])]) }
}

extension Goal.Count {
    static let all = Goal.Count(.all)
    static let posts = Goal.Count(.posts)
}

/// How a goal with a rule stands.
func standing(
    _ rule: Goal.Rule, _ span: Period, on date: String, _ activities: [Activity] = [],
    _ measures: [String: MeasureSeries] = [:]
) -> Standing {
    GoalEvaluation(ActivityIndex(activities), measures: measures, asOf: day(date))
        .standing(of: Goal(id: "g", text: "", span: span, rule: rule))
}

extension Standing {
    /// `missed: met 3 | missed 1 | upcoming 0`
    var brief: String {
        let windows = windows.map { window in
            let number = window.count.map { "\($0)" } ?? window.value?.text
            let whole = window.whole.map { "/\($0)" } ?? ""
            return "\(window.status.rawValue)\(number.map { " \($0)" } ?? "")\(whole)"
        }
        return "\(status.rawValue): " + windows.joined(separator: " | ")
    }

    /// `2024-01-01/2024-01-31 …`
    var days: String { windows.map { "\($0.period)" }.joined(separator: " ") }

    /// `3 by 2024-03-31, on pace`
    var ahead: String {
        guard let next else { return "-" }
        let pace = next.isOnPace.map { $0 ? ", on pace" : ", behind" } ?? ""
        return "\(next.needed?.text ?? "-") by \(next.by)\(pace)"
    }
}
