import Foundations

/// The words of an annual report: numbers before nouns, dates and lists, in Swedish or English.
struct ReportWords: Sendable {
    /// The language that it is written in, `sv` or `en`.
    let language: String
    /// The year that goes without saying.
    let year: Int
    let phrasing: Phrasing

    init(language: String, year: Int) {
        phrasing = Phrasing(language: language)
        self.language = phrasing.isSwedish ? "sv" : "en"
        self.year = year
    }

    /// A noun that can be counted.
    struct Noun: Sendable {
        /// Swedish: `ett`, not `en`.
        let isNeuter: Bool
        let one: String
        let many: String
        /// What is said after it, and after `fler`: ` av V Aktuellt`.
        var tail = ""
    }

    /// The one of two texts that is in the language.
    func pick(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        phrasing.pick(swedish(), english())
    }

    private func noun(_ one: String, _ many: String, isNeuter: Bool, _ english: (one: String, many: String)) -> Noun {
        phrasing.isSwedish
            ? Noun(isNeuter: isNeuter, one: one, many: many)
            : Noun(isNeuter: isNeuter, one: english.one, many: english.many)
    }

    var posts: Noun { noun("inlägg", "inlägg", isNeuter: true, ("post", "posts")) }
    var issues: Noun { noun("nummer", "nummer", isNeuter: true, ("issue", "issues")) }
    var letters: Noun {
        noun("insändare", "insändare", isNeuter: false, ("letter to the editor", "letters to the editor"))
    }
    var papers: Noun { noun("tidning", "tidningar", isNeuter: false, ("newspaper", "newspapers")) }
    var events: Noun { noun("händelse", "händelser", isNeuter: false, ("event", "events")) }
    var texts: Noun { noun("text", "texter", isNeuter: false, ("text", "texts")) }
    var deeds: Noun { noun("aktivitet", "aktiviteter", isNeuter: false, ("activity", "activities")) }
    var goals: Noun { noun("mål", "mål", isNeuter: true, ("goal", "goals")) }

    // MARK: Numbers

    /// `inga inlägg`, `ett inlägg`, `elva inlägg`, `13 inlägg`.
    func counted(_ count: Int, _ noun: Noun) -> String {
        "\(number(count, like: noun)) \(count == 1 ? noun.one : noun.many)\(noun.tail)"
    }

    /// A number before a noun that goes without saying: `ett`, `elva`, `13`.
    func number(_ count: Int, like noun: Noun) -> String {
        switch count {
        case 0: return pick("inga", "no")
        case 1: return pick(noun.isNeuter ? "ett" : "en", "one")
        default: return phrasing.letters(count)
        }
    }

    /// `Inget medlemsmöte`, `No member meeting`.
    func none(_ noun: Noun) -> String { pick(noun.isNeuter ? "inget " : "ingen ", "no ") + noun.one }

    /// `tre inlägg fler`, `en händelse färre`, `lika många insändare`.
    func difference(_ count: Int, _ before: Int, _ noun: Noun) -> String {
        let change = abs(count - before)
        if change == 0 { return pick("lika många ", "as many ") + noun.many + noun.tail }
        let number = number(change, like: noun)
        let name = change == 1 ? noun.one : noun.many
        let isMore = count > before
        return pick(
            "\(number) \(name) \(isMore ? "fler" : "färre")", "\(number) \(isMore ? "more" : "fewer") \(name)")
            + noun.tail
    }

    /// `en gång`, `tre gånger`.
    func times(_ count: Int) -> String {
        let time = noun("gång", "gånger", isNeuter: false, ("time", "times"))
        if phrasing.isSwedish || count > 2 { return counted(count, time) }
        return count == 1 ? "once" : "twice"
    }

    /// A number in a cell.
    func cell(_ count: Int) -> String { phrasing.number(count) }

    // MARK: Dates, lists

    var dates: GoalDates { GoalDates(phrasing: phrasing, thisYear: year) }

    /// `den 21 november 2026`.
    func fullDate(_ day: Day) -> String { GoalDates(phrasing: phrasing, thisYear: nil).day(day) }

    /// A month's name over a row: `Mars`.
    func month(_ number: Int) -> String { dates.month(number).capitalizedFirst }

    func list(_ items: [String]) -> String { phrasing.list(items) }

    /// A list of Markdown.
    func bullets(_ items: [String]) -> String? {
        items.isEmpty ? nil : items.map { "- " + $0 }.joined(separator: "\n")
    }
}
