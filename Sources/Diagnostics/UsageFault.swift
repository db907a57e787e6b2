import Foundations

/// What is wrong with how a command was written, in the user's language.
///
/// swift-argument-parser has its sentences in English only. They are told apart by their form, in which the user's own words
/// stand between ' and '; one of another form is nil here, and shown as it is.
public struct UsageFault: Sendable {
    private let rule: Wording
    private let mend: Wording?
    /// The parser's line on the option or argument that it is about; empty when there is none.
    private let about: Substring
    /// How the command is written, for the reader to compare.
    private let usage: Substring

    /// Reads the whole message of the parser: `Error:`, perhaps `Help:`, `Usage:`.
    public init?(message: String) {
        let whole = /(?s)Error: (?<said>.*?)(?:\nHelp:  (?<about>.*?))?\n(?<usage>Usage: .*)/
        guard let parts = try? whole.wholeMatch(in: message), let fault = Self.fault(parts.said) else { return nil }
        (rule, mend) = fault
        about = parts.about ?? ""
        usage = parts.usage
    }

    /// What is said: the rule, the mend, and how the command is written.
    public func text(in language: MessageLanguage) -> String {
        let about = self.about.isEmpty ? Self.elsewhere : Wording(String(self.about), String(self.about))
        return ProgramFault(rule, mend: mend ?? about).text(in: language) + "\n" + usage
    }

    private static let elsewhere = Wording(
        "skriv --help efter kommandot, så visas hur det skrivs",
        "write --help after the command to see how it is written")

    private static func fault(_ said: Substring) -> (Wording, Wording?)? {
        if let match = try? /(?s)Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?(?:\n.*)?/.wholeMatch(in: said) {
            let nearest = match.2.map { Wording("menade du \($0)?", "did you mean \($0)?") }
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
        return tooMany(said) ?? badValue(said)
    }

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
        let choices = match.3.map { $0.matches(of: /'([^']*)'/).map { String($0.1) }.joined(separator: ", ") }
        return (
            Wording("”\(value)” går inte som \(place)", "“\(value)” will not do as \(place)"),
            choices.map { Wording("välj en av \($0)", "choose one of \($0)") }
        )
    }
}
