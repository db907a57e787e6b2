import Diagnostics
import Foundations

/// A command, a plan or another text that was asked for and is not there.
struct UnknownName {
    let name: String
    let kind: Kind
    let known: [String]

    /// What was asked for.
    enum Kind {
        case command, plan, text, place
    }

    /// What is said: that it is not there, and which one was perhaps meant.
    func text(in language: MessageLanguage) -> String {
        let meant = kind == .command ? Self.otherNames[name.folded] : nil
        let nearest = meant ?? NearMiss.nearest(toName: name, among: known).map(\.escapedForTerminal)
        let mend = nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") } ?? names
        return ProgramFault(rule, mend: mend).text(in: language)
    }

    /// What commands may be called in plain speech, by words that are far from their names.
    private static let otherNames = [
        "skriv": "skriv-ut", "hjälp": "help", "hjalp": "help", "skapa": "ny", "förhandsvisa": "visa",
        "nyhetsbrev": "brev", "rapport": "berättelse",
    ]

    private var rule: Wording {
        let shown = name.escapedForTerminal
        return switch kind {
        case .command: Wording("inget kommando heter ”\(shown)”", "no command is named “\(shown)”")
        case .plan: Wording("ingen plan heter ”\(shown)”", "no plan is named “\(shown)”")
        case .text: Wording("ingen text heter ”\(shown)”", "no text is named “\(shown)”")
        case .place:
            Wording(
                "inget ställe under publicera heter ”\(shown)”", "no place under publish is named “\(shown)”")
        }
    }

    /// The names themselves; of texts there are too many.
    private var names: Wording {
        let list = known.map(\.escapedForTerminal).joined(separator: ", ")
        return switch kind {
        case .command: Wording("skriv blad --help, så visas kommandona", "write blad --help to see the commands")
        case .plan where known.isEmpty: Wording("här finns inga planer", "there are no plans here")
        case .plan: Wording("planerna heter \(list)", "the plans are named \(list)")
        case .place where known.isEmpty:
            Wording(
                "skriv adressen efter --to, eller ge stället ett namn i content/site.yml",
                "write the address after --to, or name the place in content/site.yml")
        case .place: Wording("ställena heter \(list)", "the places are named \(list)")
        case .text:
            Wording(
                "skriv sökvägen under content utan .md, som plan/2026, eller sidans adress",
                "write the path below content without .md, such as plan/2026, or the page’s address")
        }
    }
}
