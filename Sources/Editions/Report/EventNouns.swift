import Foundations

/// Types of events as nouns that can be counted: `torgmöte`, `torgmöten`. A type is what an editor wrote, so only those that
/// end in a word known here are inflected; of the others it is said how many times they were held.
struct EventNouns {
    private struct Ending {
        let one: String
        let many: String
        var isNeuter = false
    }

    /// The longest first where one ends in another.
    private static let swedish: [Ending] = [
        Ending(one: "seminarium", many: "seminarier", isNeuter: true),
        Ending(one: "möte", many: "möten", isNeuter: true), Ending(one: "samtal", many: "samtal", isNeuter: true),
        Ending(one: "läger", many: "läger", isNeuter: true), Ending(one: "pass", many: "pass", isNeuter: true),
        Ending(one: "kalas", many: "kalas", isNeuter: true), Ending(one: "besök", many: "besök", isNeuter: true),
        Ending(one: "cirkel", many: "cirklar"), Ending(one: "stämma", many: "stämmor"),
        Ending(one: "stuga", many: "stugor"), Ending(one: "mässa", many: "mässor"),
        Ending(one: "vaka", many: "vakor"), Ending(one: "resa", many: "resor"), Ending(one: "afton", many: "aftnar"),
        Ending(one: "marknad", many: "marknader"), Ending(one: "fest", many: "fester"),
        Ending(one: "helg", many: "helger"), Ending(one: "kurs", many: "kurser"),
        Ending(one: "träff", many: "träffar"), Ending(one: "kväll", many: "kvällar"),
        Ending(one: "dag", many: "dagar"), Ending(one: "kampanj", many: "kampanjer"),
        Ending(one: "debatt", many: "debatter"), Ending(one: "konsert", many: "konserter"),
        Ending(one: "utflykt", many: "utflykter"), Ending(one: "lunch", many: "luncher"),
        Ending(one: "frukost", many: "frukostar"), Ending(one: "loppis", many: "loppisar"),
        Ending(one: "tion", many: "tioner"), Ending(one: "ning", many: "ningar"), Ending(one: "ring", many: "ringar"),
    ]

    private static let english: [Ending] = [
        "meeting", "circle", "party", "market", "course", "day", "evening", "weekend", "walk", "campaign", "debate",
        "concert", "lunch", "seminar", "lecture", "demonstration", "opening", "talk", "visit", "trip", "camp",
    ].map { word in
        let isY = word.hasSuffix("y") && word != "day"
        return Ending(
            one: word,
            many: isY ? word.dropLast() + "ies" : word + (word.hasSuffix("ch") ? "es" : "s"))
    }

    /// A type as a noun in the report's language; nil when it is not known how it is inflected.
    static func noun(_ type: String, in words: ReportWords) -> ReportWords.Noun? {
        let endings = words.language == "sv" ? swedish : english
        let type = type.lowercasedFirst
        guard let ending = endings.first(where: { type.hasSuffix($0.one) }) else { return nil }
        let stem = type.dropLast(ending.one.count)
        return ReportWords.Noun(
            isNeuter: ending.isNeuter, one: type.escapedForMarkdown, many: (stem + ending.many).escapedForMarkdown)
    }

    /// The order of an annual report: the association's own meetings first.
    static let first = ["årsmöte", "styrelsemöte", "medlemsmöte", "gruppmöte"]
}
