import Foundations

/// An axis of days: a true scale of time, with a few days named.
struct ChartDays {
    /// A day that is named.
    struct Tick {
        let day: Day
        /// `2025`, `mars`, `9 mars`.
        let text: String
        /// The year below it, where it is the first of its year.
        let year: String?
    }

    let first: Day
    let last: Day
    private let months: [String]

    init(first: Day, last: Day, language: String) {
        self.first = first
        self.last = last
        months = CalendarNames.in(language).shortMonths
    }

    /// How fine the named days are.
    private enum Unit { case day, month, year }

    /// The distances between named days, the finest first.
    private static let steps: [(Unit, Int)] = [
        (.day, 1), (.day, 2), (.day, 7), (.day, 14), (.month, 1), (.month, 2), (.month, 3), (.month, 6), (.year, 1),
        (.year, 2), (.year, 5), (.year, 10), (.year, 20), (.year, 50), (.year, 100), (.year, 200), (.year, 500),
        (.year, 1000), (.year, 5000),
    ]

    /// The round days between the first and the last: of the finest kind that gives at most so many.
    func ticks(_ most: Int) -> [Tick] {
        for (unit, step) in Self.steps {
            let days = days(unit, step, upTo: most)
            if days.count <= most { return named(days.isEmpty ? [first] : days, days.isEmpty ? .day : unit) }
        }
        return named([first], .day)
    }

    /// Days by the shortest names that tell them apart: years, months or days.
    func named(_ days: [Day]) -> [Tick] {
        if Set(days.map(\.year)).count == days.count { return named(days, days.count > 1 ? .year : .day) }
        let months = Set(days.map { $0.year * 12 + $0.month })
        return named(days, months.count == days.count ? .month : .day)
    }

    private func named(_ days: [Day], _ unit: Unit) -> [Tick] {
        var year: Int?
        return days.map { day in
            defer { year = day.year }
            switch unit {
            case .year: return Tick(day: day, text: "\(day.year)", year: nil)
            case .month:
                return Tick(day: day, text: months[day.month - 1], year: day.year == year ? nil : "\(day.year)")
            case .day:
                return Tick(
                    day: day, text: "\(day.day) \(months[day.month - 1])", year: day.year == year ? nil : "\(day.year)")
            }
        }
    }

    /// The days of a step; of more than are wanted, one more.
    private func days(_ unit: Unit, _ step: Int, upTo most: Int) -> [Day] {
        var days: [Day] = []
        var next: Day?
        switch unit {
        case .day: next = first
        case .month: next = Day(year: first.year, month: 1, day: 1)
        case .year: next = Day(year: max(1, first.year - first.year % step), month: 1, day: 1)
        }
        while let day = next, day <= last, days.count <= most {
            if day >= first { days.append(day) }
            switch unit {
            case .day: next = day + step
            case .month:
                let months = day.month - 1 + step
                next = Day(year: day.year + months / 12, month: months % 12 + 1, day: 1)
            case .year: next = Day(year: day.year + step, month: 1, day: 1)
            }
        }
        return days
    }
}
