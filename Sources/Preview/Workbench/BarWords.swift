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
