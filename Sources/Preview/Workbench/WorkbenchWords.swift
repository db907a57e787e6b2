import Diagnostics
import Foundations

/// The words of the preview's bar.
struct BarWords: SpokenWords {
    let language: MessageLanguage

    var label: String { say("Förhandsvisning", "Preview") }
    var draft: String { say("Utkast", "Draft") }
    var members: String { say("Bara för medlemmar", "For members only") }
    var edit: String { say("Redigera", "Edit") }
    var home: String { say("Redaktionen", "The desk") }

    func scheduled(_ day: Day) -> String { say("Publiceras \(day)", "Published on \(day)") }

    func count(errors: Int, warnings: Int) -> String {
        let errorText = "\(errors) " + (language == .swedish ? "fel" : errors == 1 ? "error" : "errors")
        let warningText =
            "\(warnings) "
            + (language == .swedish
                ? (warnings == 1 ? "varning" : "varningar") : (warnings == 1 ? "warning" : "warnings"))
        return [errors > 0 ? errorText : nil, warnings > 0 ? warningText : nil].compactMap { $0 }.joined(
            separator: ", ")
    }
}

/// The words of the page of what is wrong.
struct FaultsWords: SpokenWords {
    let language: MessageLanguage

    var help: String { say("Så lagas det", "How to mend it") }
    var edit: String { say("Redigera", "Edit") }
    var latest: String { say("Visa senaste hela versionen", "Show the last whole version") }
    var none: String { say("Inget är fel.", "Nothing is wrong.") }
    var home: String { say("Till webbplatsen", "To the site") }
    var again: String {
        say(
            "Sidan kommer tillbaka av sig själv när filen är lagad och sparad.",
            "The page comes back by itself when the file has been mended and saved.")
    }

    func title(_ count: Int) -> String {
        switch count {
        case 0: say("Inget är fel", "Nothing is wrong")
        case 1: say("En sak att laga", "One thing to mend")
        default: say("\(count) saker att laga", "\(count) things to mend")
        }
    }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: say("Fel", "Error")
        case .warning: say("Varning", "Warning")
        case .hint: say("Tips", "Hint")
        }
    }
}
