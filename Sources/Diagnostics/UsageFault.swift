import Foundations

/// What is wrong with how a command was written, in the user's language.
///
/// swift-argument-parser has its sentences in English only. They are told apart by their form, in which the user's own words
/// stand between ' and '; one of another form is nil here, and shown as it is. Those of Blad's own commands are made by
/// ``said(_:)``.
public struct UsageFault: Sendable {
    private let rule: Wording
    private let mend: Wording?
    /// The parser's line on the option or argument that it is about; empty when there is none.
    private let about: Substring
    /// How the command is written, for the reader to compare.
    private let usage: Substring

    /// Reads the whole message of the parser: `Error:`, perhaps `Help:`, `Usage:`.
    public init?(message: String) {
        let whole = /(?s)Error: (?<said>.*?)(?:\nHelp:  (?<about>.*?))?\nUsage: (?<usage>.*)/
        guard let parts = try? whole.wholeMatch(in: message),
            let fault = Self.fault(parts.said, usage: parts.usage)
        else { return nil }
        (rule, mend) = fault
        about = parts.about ?? ""
        usage = parts.usage
    }

    /// What a command says of itself, for the parser to pass on.
    public static func said(_ rule: Wording) -> String { "\(rule.swedish) (\(rule.english))" }

    /// What is said: the rule, the mend, and how the command is written, under the name that it was called by.
    public func text(in language: MessageLanguage, calledAs name: String? = nil) -> String {
        let fault = ProgramFault(rule, mend: mend ?? (about.isEmpty ? Self.elsewhere : shownAbout)).text(in: language)
        return fault + "\n" + written(in: language, as: name)
    }

    /// The line on the option or argument; in Swedish the words that it has between parentheses, and an example.
    private var shownAbout: Wording {
        let whole = String(about)
        let form =
            #/
            (?s)(?<place>\S.*?)\s{2}.*?\((?<words>.+?)\)
            (?:(?<day>,\sYYYY-MM-DD)|(?<year>,\sYYYY)|(?<rest>:\s(?:https|\#)\S*[^\s.]))?.*
            /#
        guard let parts = try? form.wholeMatch(in: whole) else { return Wording(whole, whole) }
        let example =
            parts.day.map { _ in ", till exempel 2026-12-24" } ?? parts.year.map { _ in ", till exempel 2026" }
            ?? parts.rest.map(String.init) ?? ""
        return Wording("\(parts.place): \(parts.words)\(example)", whole)
    }

    private func written(in language: MessageLanguage, as name: String?) -> String {
        var usage = String(self.usage)
        let words = usage.split(separator: " ", maxSplits: 2)
        if let name, words.count > 1, !words[1].contains(where: { "[<".contains($0) }) {
            usage = usage.replacing("blad \(words[1])", with: "blad \(name.escapedForTerminal)")
        }
        guard language == .swedish else { return "Usage: " + usage }
        return "Så skrivs det: " + usage.replacing(/See '(.+)' for more information\./) { "Mer: \($0.1)" }
    }

    private static let elsewhere = Wording(
        "skriv --help efter kommandot, så visas hur det skrivs",
        "write --help after the command to see how it is written")

    private static func fault(_ said: Substring, usage: Substring) -> (Wording, Wording?)? {
        if let match = try? /(?s)Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?(?:\n.*)?/.wholeMatch(in: said) {
            let meant = swedishOption(match.1, usage: usage) ?? match.2.map(String.init)
            let nearest = meant.map { Wording("menade du \($0)?", "did you mean \($0)?") }
            return (Wording("flaggan \(match.1) finns inte här", "there is no option \(match.1) here"), nearest)
        }
        if let match = try? /Missing value for '(.+?)(?: <.+>)?'/.wholeMatch(in: said) {
            return (Wording("efter \(match.1) saknas ett värde", "a value is missing after \(match.1)"), nil)
        }
        if let match = try? /Missing expected argument '(.+)'/.wholeMatch(in: said) {
            return (Wording("\(match.1) saknas i kommandot", "\(match.1) is missing from the command"), nil)
        }
        if let match = try? /(?s)The option '(.+?)' does not take any value, but '(.*)' was specified\./.wholeMatch(
            in: said)
        {
            let (option, value) = (match.1, match.2)
            return (
                Wording(
                    "\(option) tar inget värde, men fick ”\(value)”",
                    "\(option) takes no value, but was given “\(value)”"),
                Wording("skriv bara \(option)", "write \(option) alone")
            )
        }
        return tooMany(said) ?? badValue(said) ?? ownFault(said)
    }

    /// What ``said(_:)`` made.
    private static func ownFault(_ said: Substring) -> (Wording, Wording?)? {
        guard let match = try? /(?<swedish>[^()\n]+) \((?<english>[^()\n]+)\)/.wholeMatch(in: said) else { return nil }
        return (Wording(String(match.swedish), String(match.english)), nil)
    }

    /// The command's option that is called so in Swedish.
    private static func swedishOption(_ option: Substring, usage: Substring) -> String? {
        let word = option.drop { $0 == "-" }.prefix { $0 != "=" }
        let known = Set(usage.split { $0.isWhitespace || "[]".contains($0) })
        return swedishOptions[String(word).folded]?.lazy.map { "--" + $0 }.first { known.contains($0[...]) }
    }

    private static let swedishOptions = [
        "utkast": ["drafts"], "datum": ["date", "as-of"], "dag": ["date", "as-of"], "per": ["as-of"],
        "målgrupp": ["audience"], "medlemmar": ["audience"], "strikt": ["strict"], "språk": ["language"],
        "tyst": ["quiet"], "mapp": ["output"], "utmapp": ["output"], "fil": ["output"], "allt": ["full"],
        "avdelning": ["section"], "plats": ["place"], "typ": ["type"], "följer": ["follows"], "rubrik": ["title"],
        "titel": ["title"], "namn": ["title"], "adress": ["url", "to"], "kommun": ["municipality"], "färg": ["colour"],
        "till": ["to"], "från": ["from"], "torrkörning": ["dry-run"], "externa": ["external"],
    ]

    private static func tooMany(_ said: Substring) -> (Wording, Wording?)? {
        let mend = Wording(
            "sätt citattecken om ord som hör ihop", "put quotation marks around words that belong together")
        if let match = try? /(?s)Unexpected argument '(.*)'/.wholeMatch(in: said) {
            return (Wording("”\(match.1)” är ett ord för mycket", "“\(match.1)” is one word too many"), mend)
        }
        guard let match = try? /(?s)\d+ unexpected arguments: '(.*)'/.wholeMatch(in: said) else { return nil }
        let words = match.1.split(separator: "', '").joined(separator: ", ")
        return (Wording("de här orden är för många: \(words)", "these words are too many: \(words)"), mend)
    }

    private static func badValue(_ said: Substring) -> (Wording, Wording?)? {
        let form = /(?s)The value '(.*)' is invalid for '(.+?)(?: <.+>)?'(?:\. Please provide one of (.+)\.)?/
        guard let match = try? form.wholeMatch(in: said) else { return nil }
        let (value, place) = (match.1, match.2)
        if ["--date", "--as-of"].contains(place), let fault = noSuchDay(value) { return fault }
        let choices = match.3.map { $0.matches(of: /'([^']*)'/).map { String($0.1) } }
        return (
            Wording("”\(value)” går inte som \(place)", "“\(value)” will not do as \(place)"),
            choices.map { Wording("välj \(listed($0, "eller"))", "choose \(listed($0, "or"))") }
        )
    }

    private static func listed(_ words: [String], _ last: String) -> String {
        guard let end = words.last, words.count > 1 else { return words.joined() }
        return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
    }

    /// A date that the calendar does not have, in the words that it has in a file.
    private static func noSuchDay(_ value: Substring) -> (Wording, Wording?)? {
        guard let parts = try? /([0-9]{4})-([0-9]{2})-([0-9]{2})/.wholeMatch(in: value), let year = Int(parts.1),
            let month = Int(parts.2), let day = Int(parts.3)
        else { return nil }
        let isMonth = (1...12).contains(month) && year > 0
        let days = isMonth ? Day.length(ofMonth: month, year: year) : year > 0 ? 12 : 0
        let finding = Finding.noSuchDay(
            String(value), month: isMonth ? month : nil, days: days,
            nearest: isMonth ? Day(year: year, month: month, day: day < 1 ? 1 : days) : nil, at: Place(file: ""))
        return (finding.message, finding.help)
    }
}
