import Diagnostics

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
