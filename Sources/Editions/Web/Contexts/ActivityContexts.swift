import Templates

/// A year of what was done: a row a month, a cell a day.
struct ActivityYearContext: TemplateContext {
    static let contextName = "ActivityYear"
    let year: Int
    let count: Int
    let isFolded: Bool
    let days: [Int]
    let months: [ActivityMonthContext]

    static let fields: FieldTable<ActivityYearContext> = [
        .text("year", "Året", "The year") { "\($0.year)" },
        .text("count", "Hur mycket som gjordes", "How much was done") { "\($0.count)" },
        .flag("folds", "Året går att fälla ut", "The year can be unfolded") { $0.isFolded },
        .texts("days", "Dagarnas nummer", "The days' numbers") { $0.days.map(String.init) },
        .list("months", of: ActivityMonthContext.self, "Månaderna", "The months") { $0.months },
    ]
}

/// A month of what was done.
struct ActivityMonthContext: TemplateContext {
    static let contextName = "ActivityMonth"
    let title: String
    let count: Int
    let days: [ActivityDayContext]

    static let fields: FieldTable<ActivityMonthContext> = [
        .text("title", "Månadens namn", "The month's name") { $0.title },
        .text("count", "Hur mycket som gjordes", "How much was done") { "\($0.count)" },
        .list("days", of: ActivityDayContext.self, "Dagarna", "The days") { $0.days },
    ]
}

/// A day of what was done. A day that the month lacks has no step, nor has one that is still to come.
struct ActivityDayContext: TemplateContext {
    static let contextName = "ActivityDay"
    let count: Int
    let step: Int?
    let isAhead: Bool

    static let fields: FieldTable<ActivityDayContext> = [
        .text("count", "Hur mycket som gjordes, om något", "How much was done, if anything") {
            $0.count > 0 ? "\($0.count)" : nil
        },
        .text("step", "0–4, för färgen", "0–4, for the colour") { $0.step.map(String.init) },
        .flag("ahead", "Dagen kommer efter dem som det berättas om", "The day comes after those that are told of") {
            $0.isAhead
        },
    ]
}
