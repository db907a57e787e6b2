import Content
import Diagnostics
import Foundations
import Starter

/// The questions of `blad init` on a terminal: each answer is checked at once, by the rules of `site.yml`.
struct InitQuestions {
    let language: MessageLanguage
    /// Reads a line; nil at the end.
    let read: () -> String?
    /// Says something.
    let say: (String) -> Void

    /// The answers; nil when whoever was asked went away.
    func ask() -> StarterFacts? {
        say(
            word(
                "Fyra frågor. Tryck Retur för det som står inom klammer. Allt går att ändra sedan, i content/site.yml.\n",
                "Four questions. Press Return for what stands in brackets. All of it can be changed later, in content/site.yml.\n"
            ))
        var facts = StarterFacts()
        guard let title = answer(word("Föreningens namn", "The association's name"), facts.title, .title),
            let url = answer(word("Webbadress", "Web address"), facts.url, .url),
            let municipality = answer(word("Kommun", "Municipality"), word("ingen", "none"), .municipality),
            let colour = answer(word("Färg", "Colour"), facts.colour, .colour)
        else { return nil }
        facts.title = title
        facts.url = url
        facts.municipality = municipality == word("ingen", "none") ? nil : municipality
        facts.colour = colour
        return facts
    }

    /// Asks until the answer holds.
    private func answer(_ question: String, _ standard: String, _ fact: InitFact) -> String? {
        while true {
            say("\(question) [\(standard)]: ")
            guard let line = read() else { return nil }
            let text = fact.value(Self.unquoted(line.trimmed))
            if text.isEmpty { return standard }
            let findings = fact.findings(text)
            if findings.isEmpty { return text }
            for finding in findings { say(FindingText(language: language).short(fact.asAnswer(finding))) }
        }
    }

    /// An answer without the quotation marks that stand around all of it.
    private static func unquoted(_ text: String) -> String {
        let marks = ["\"", "'", "”"]
        guard text.count > 1, let mark = marks.first(where: { text.hasPrefix($0) && text.hasSuffix($0) }) else {
            return text
        }
        let inside = String(text.dropFirst().dropLast())
        return inside.contains(mark) ? text : inside.trimmed
    }

    private func word(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}

/// What a new association is asked.
enum InitFact: String {
    case title, url, municipality, colour

    /// What is meant by a text: of a colour the # may be missing.
    func value(_ text: String) -> String {
        let isBare = self == .colour && text.utf8.count == 6 && text.allSatisfy(\.isHexDigit)
        return isBare ? "#" + text : text
    }

    /// A finding as it is said where only the value is typed: its mend names no key and needs no quotation marks.
    func asAnswer(_ finding: Finding) -> Finding {
        func bare(_ text: String) -> String {
            text.contains("\(rawValue): ")
                ? text.replacing("\(rawValue): ", with: "").replacing("\"", with: "") : text
        }
        return Finding(
            finding.code, at: finding.place, finding.message,
            help: finding.help.map { Wording(bare($0.swedish), bare($0.english)) }, severity: finding.severity)
    }

    /// What is wrong with an answer.
    func findings(_ text: String) -> [Finding] {
        // There is no key for the municipality: it becomes part of the description.
        SettingsCheck.findings(text, for: self == .municipality ? "description" : rawValue, named: "--" + rawValue)
    }
}
