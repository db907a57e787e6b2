import Content
import Foundations

/// Dates in a letter: with the year only where it is not the letter's.
struct LetterDates {
    let language: String
    /// The letter's own day.
    let day: Day

    private var dates: DateWords { DateWords(language: language) }

    /// `9 april`.
    func short(_ day: Day) -> String { dates.text(day, sinceYear: self.day.year) }

    /// `tisdag 9 april kl. 18.30`, `lördag 12 december – söndag 13 december`; a night is its evening's, `kl. 20.00–02.00`.
    func when(_ event: Event) -> String {
        let word = WordsContext(language: language)["clock"]
        let clock = word.isEmpty ? "" : word + " "
        var text = full(event.start.day)
        if let end = event.end, end.day > event.start.day, !event.isOneNight {
            if let time = event.start.time { text += " \(clock)\(dates.clock(time))" }
            return "\(text) – \(full(end.day))" + (end.time.map { " \(clock)\(dates.clock($0))" } ?? "")
        }
        guard let start = event.start.time else { return text }
        return "\(text) \(clock)\(dates.clocks(start, event.end?.time))"
    }

    private func full(_ day: Day) -> String {
        "\(CalendarNames.in(language).weekdays[day.weekday - 1]) \(short(day))"
    }
}
