import Foundations

/// A day as it was written, perhaps with a time.
public struct WrittenDate: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The time, where one was written.
    public let time: LocalTime?

    /// A day, perhaps with a time.
    public init(day: Day, time: LocalTime? = nil) {
        self.day = day
        self.time = time
    }
}

/// Reads dates and times as people write them, and never moves one to another day.
enum DateReading {
    /// Why a text is no date.
    enum Failure: Error, Equatable {
        /// The day does not exist; the month has so many days, and this was meant perhaps.
        case noSuchDay(text: String, month: Int?, days: Int, nearest: Day?)
        /// The time does not exist.
        case noSuchTime(text: String)
        /// It can be read in several ways: what it may mean, and the time that stands beside it.
        case ambiguous(text: String, proposals: [Day], time: LocalTime?)
        /// It is no date in any form.
        case noDate(text: String)
    }

    /// The longest text that is looked at, in bytes; no date is nearly as long.
    private static let longest = 200

    /// `2024-03-11`, `2024-03-11 18:30`, `2024-03-11T18:30`, `11 mars 2024`, `måndagen den 11 mars 2024 kl. 18.30`.
    static func read(_ written: String) -> Result<WrittenDate, Failure> {
        guard written.utf8.count <= longest else { return .failure(.noDate(text: written)) }
        if let day = Day(iso: written) { return .success(WrittenDate(day: day)) }
        let text = written.trimmed.replacing("T", with: " ", maxReplacements: written.first?.isNumber == true ? 1 : 0)
        var words = words(of: text)
        let weekday = leadingWeekday(&words)
        guard let first = words.first else { return .failure(.noDate(text: written)) }
        let day: Result<Day, Failure>
        if let iso = isoParts(first) {
            day = existing(iso, text: first)
            words.removeFirst()
        } else if words.count >= 3, let number = dayNumber(first), let month = monthNumber(words[1]),
            let year = Int(words[2]),
            words[2].count == 4
        {
            day = existing((year, month, number), text: words[0...2].joined(separator: " "))
            words.removeFirst(3)
        } else {
            let (dayText, time) = withoutTime(text)
            let proposals = proposals(for: dayText)
            let isDate = !proposals.isEmpty || dayText.split { !$0.isNumber }.count == 3
            return .failure(
                isDate ? .ambiguous(text: written, proposals: proposals, time: time) : .noDate(text: written))
        }
        return day.flatMap { day in
            if let weekday, weekday != day.weekday {
                return .failure(.ambiguous(text: written, proposals: [day], time: nil))
            }
            if words.isEmpty { return .success(WrittenDate(day: day)) }
            switch clock(words) {
            case .time(let time): return .success(WrittenDate(day: day, time: time))
            case .noTime(let text): return .failure(.noSuchTime(text: text))
            case nil where words.count == 1: return .failure(.noSuchTime(text: words[0]))
            case nil: return .failure(.ambiguous(text: written, proposals: [day], time: nil))
            }
        }
    }

    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Takes `måndag`, `måndagen den` and `den` from the front.
    private static func leadingWeekday(_ words: inout [String]) -> Int? {
        var weekday: Int?
        if let first = words.first?.folded,
            let index = CalendarNames.swedish.weekdays.firstIndex(where: { first == $0 || first == $0 + "en" })
        {
            weekday = index + 1
            words.removeFirst()
        }
        if words.first?.folded == "den" { words.removeFirst() }
        return weekday
    }

    /// `1`, `1.`, `1:a`, `11:e`.
    private static func dayNumber(_ word: String) -> Int? {
        let number = word.hasSuffix(":a") || word.hasSuffix(":e") ? String(word.dropLast(2)) : word.trimmingDot
        return number.allSatisfy { $0.isASCII && $0.isNumber } ? Int(number) : nil
    }

    /// A text that says nothing but when on a day.
    enum Clock {
        case time(LocalTime)
        /// It is meant for a time, and is none.
        case noTime(text: String)
    }

    /// `18:30`, `kl. 18.30`; nil for what says something else than a time.
    static func clock(_ written: String) -> Clock? { clock(words(of: written)) }

    private static func clock(_ words: [String]) -> Clock? {
        var words = words
        let isSaid = ["kl.", "kl"].contains(words.first?.lowercased())
        if isSaid { words.removeFirst() }
        if words.count == 3, ["-", "–"].contains(words[1]) { words = [words.joined()] }
        guard words.count == 1, let word = words.first else { return nil }
        if let time = time(word) { return .time(time) }
        // `17`, `25:00`, `17-19`, `19.00–21.00`; but `10-12-2026` is a date to those who write it.
        let hours = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        let isMeant = hours.count <= 2 && hours.allSatisfy { beginsWithHour($0) || time(String($0)) != nil }
        return isSaid || isMeant ? .noTime(text: word) : nil
    }

    /// `17`, or `17:` and something.
    private static func beginsWithHour(_ text: Substring) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return (1...2).contains(digits.count) && [nil, ":"].contains(text.dropFirst(digits.count).first)
    }

    /// `18:30`, `9:30`, `18.30`, `18:30:00`; nil for anything else and for times that do not exist.
    static func time(_ text: String) -> LocalTime? {
        let hasColon = text.contains(":")
        let parts = text.split(separator: hasColon ? ":" : ".", omittingEmptySubsequences: false)
        // `03.04.26` is a date to those who write it.
        guard (2...(hasColon ? 3 : 2)).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return LocalTime(hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : 0)
    }

    /// Year, month and day of a text in the form `Y-M-D`, whether or not the day exists.
    private static func isoParts(_ text: String) -> (Int, Int, Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, (4...5).contains(parts[0].count), parts.allSatisfy({ !$0.isEmpty && $0.count <= 5 }),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        // A day or month of another width than two digits is a slip, not a date.
        return parts[1].count == 2 && parts[2].count == 2
            ? (numbers[0], numbers[1], numbers[2]) : (numbers[0], numbers[1], numbers[2] + 1000)
    }

    private static func existing(_ parts: (Int, Int, Int), text: String) -> Result<Day, Failure> {
        if let day = Day(year: parts.0, month: parts.1, day: parts.2) { return .success(day) }
        guard (1...12).contains(parts.1), (1...9999).contains(parts.0) else {
            return .failure(
                .noSuchDay(text: text, month: nil, days: (1...9999).contains(parts.0) ? 12 : 0, nearest: nil))
        }
        let days = Day.length(ofMonth: parts.1, year: parts.0)
        let nearest = Day(
            year: parts.0, month: parts.1,
            day: parts.2 >= 1000 ? min(days, max(1, parts.2 - 1000)) : parts.2 < 1 ? 1 : days)
        // With one digit or three, it is how the day is written that is wrong.
        let isMiswritten = parts.2 >= 1000 && (1...days).contains(parts.2 - 1000)
        return .failure(.noSuchDay(text: text, month: isMiswritten ? nil : parts.1, days: days, nearest: nearest))
    }

    private static func monthNumber(_ word: String) -> Int? {
        let word = word.lowercased().trimmingDot
        for names in [CalendarNames.swedish, .english] {
            for list in [names.months, names.shortMonths] {
                if let index = list.firstIndex(where: { $0.lowercased() == word }) { return index + 1 }
            }
        }
        return word == "sept" ? 9 : nil
    }

    /// A text without the time at its end, and the time.
    private static func withoutTime(_ text: String) -> (String, LocalTime?) {
        let words = words(of: text)
        for index in words.indices.dropFirst() {
            if case .time(let time)? = clock(Array(words[index...])) {
                return (words[..<index].joined(separator: " "), time)
            }
        }
        return (text, nil)
    }

    /// What `1/5 2024`, `03.04.24` and `2024/05/01` most likely mean in Sweden: the day first, or the year first. `26-05-13`
    /// may be either.
    private static func proposals(for text: String) -> [Day] {
        let parts = text.split(omittingEmptySubsequences: false) { "-–/".contains($0) }
        let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        let yearFirst =
            numbers.count == 3 && parts.count == 3
            ? Day(year: 2000 + numbers[0], month: numbers[1], day: numbers[2]) : nil
        let likely = proposal(for: text)
        return [yearFirst, likely == yearFirst ? nil : likely].compactMap { $0 }
    }

    private static func proposal(for text: String) -> Day? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
        if numbers.count == 1, text.count == 8, text.allSatisfy(\.isNumber) {
            return Day(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        }
        if numbers.count == 2,
            let month = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap({
                monthNumber(String($0))
            }).first
        {
            return Day(year: numbers[1], month: month, day: numbers[0])
        }
        // `2026-W10-6` is a week and its day.
        guard numbers.count == 3, !text.contains("-W") else { return nil }
        if numbers[0] > 31 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
        let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
        return Day(year: year, month: numbers[1], day: numbers[0])
    }
}

extension String {
    fileprivate var trimmingDot: String { hasSuffix(".") ? String(dropLast()) : self }
}

/// Reads periods: `2024`, `2024-03`, `2015/2016`, `2024-01-01/2024-06-30`.
enum PeriodReading {
    static func read(_ written: String) -> Period? {
        let parts = written.trimmed.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard (1...2).contains(parts.count), let first = span(parts[0]), let last = span(parts[parts.count - 1]) else {
            return nil
        }
        return Period(start: first.start, end: last.end)
    }

    /// A period, or one whose end is not decided: `2024/`, `2022-10-15/`.
    static func term(_ written: String) -> Term? {
        let text = written.trimmed
        guard text.hasSuffix("/") else { return read(text).map(Term.init) }
        return span(String(text.dropLast()).trimmed).map { Term(start: $0.start) }
    }

    private static func span(_ text: String) -> Period? {
        if let day = Day(iso: text) { return Period(start: day, end: day) }
        if text.count == 4, let year = Int(text) { return Period(year: year) }
        let parts = text.split(separator: "-")
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
            let month = Int(parts[1]),
            let start = Day(year: year, month: month, day: 1)
        else { return nil }
        return Period(start: start, end: start + (Day.length(ofMonth: month, year: year) - 1))
    }
}
