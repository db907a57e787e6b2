import Content
import Diagnostics
import Foundations
import Templates

/// A field of the form: its label, its help, and the inputs that fit its key.
struct EditFieldContext: TemplateContext {
    let field: FrontMatterField
    let values: [String]
    let suggestions: [String]
    let words: EditWords

    private var name: String { words.language == .swedish ? field.key.swedish : field.key.english }
    /// What the key is for; a box to tick needs no word for it.
    private var help: String {
        let help = field.key.help.text(in: words.language)
        guard case .flag = field.control, let yes = ["ja: ", "true: "].first(where: help.hasPrefix) else { return help }
        return String(help.dropFirst(yes.count)).capitalizedFirst
    }

    private var first: String { values.first ?? "" }

    private func isControl(_ matches: (FrontMatterField.Control) -> Bool) -> Bool { matches(field.control) }

    private var options: [EditOptionContext] {
        guard case .choice(let choices) = field.control else { return [] }
        return [EditOptionContext(value: "", label: words.notSet, isChosen: first.isEmpty)]
            + choices.map {
                EditOptionContext(
                    value: $0.english, label: words.language == .swedish ? $0.swedish : $0.english,
                    isChosen: $0.english == first)
            }
    }

    /// The inputs of a list: one for each text, and one more.
    private var items: [EditItemContext] {
        guard case .texts = field.control else { return [] }
        return (values.filter { !$0.isEmpty } + [""]).enumerated().map { EditItemContext(number: $0 + 1, value: $1) }
    }

    static let fields = FieldTable<EditFieldContext>([
        .text("key", "Nyckelns engelska namn", "The key's English name") { $0.field.key.english },
        .text("name", "Inmatningens namn", "The input's name") { EditSubmission.prefix + $0.field.key.english },
        .text("label", "Nyckelns namn", "The key's name") { $0.name.capitalizedFirst },
        .text("help", "Vad nyckeln är till för", "What the key is for") {
            $0.help
        },
        .text("value", "Värdet", "The value") { $0.first },
        .text("time", "Klockslaget", "The time") { $0.values.count > 1 ? $0.values[1] : "" },
        .text("dayLabel", "Ordet för dagen", "The word for the day") { $0.words.day },
        .text("timeLabel", "Ordet för klockslaget", "The word for the time") { $0.words.time },
        .text("fixedHelp", "Varför fältet inte går att ändra", "Why the field cannot be changed") { $0.words.fixed },
        .text("addLabel", "Ordet för ett till", "The word for one more") { $0.words.addLine },
        .flag("isText", "En rad text", "A line of text") {
            $0.isControl { if case .text = $0 { true } else { false } }
        },
        .flag("isNumber", "Ett tal", "A number") { $0.isControl { if case .number = $0 { true } else { false } } },
        .flag("isLines", "Flera rader", "Several lines") {
            $0.isControl { if case .lines = $0 { true } else { false } }
        },
        .flag("isTexts", "En lista", "A list") { $0.isControl { if case .texts = $0 { true } else { false } } },
        .flag("isFlag", "Ja eller nej", "Yes or no") { $0.isControl { if case .flag = $0 { true } else { false } } },
        .flag("isChoice", "Ett av några ord", "One of some words") {
            $0.isControl { if case .choice = $0 { true } else { false } }
        },
        .flag("isDay", "En dag", "A day") { $0.isControl { if case .day = $0 { true } else { false } } },
        .flag("isDateTime", "En dag och ett klockslag", "A day and a time") {
            $0.isControl { if case .dateTime = $0 { true } else { false } }
        },
        .flag("isFixed", "Ändras i filen", "Changed in the file") {
            $0.isControl { if case .fixed = $0 { true } else { false } }
        },
        .flag("isOn", "Om svaret är ja", "Whether the answer is yes") { $0.values.contains(FrontMatterField.yes) },
        .list("items", of: EditItemContext.self, "Listans texter", "The list's texts") { $0.items },
        .list("options", of: EditOptionContext.self, "Orden att välja bland", "The words to choose from") {
            $0.options
        },
        .text("listID", "Förslagens namn", "The suggestions' name") {
            $0.suggestions.isEmpty ? nil : "forslag-" + $0.field.key.english
        },
        .texts("suggestions", "Förslag", "Suggestions") { $0.suggestions },
    ])
}

/// One text of a list in a form.
struct EditItemContext: TemplateContext {
    let number: Int
    let value: String

    static let fields = FieldTable<EditItemContext>([
        .text("number", "Vilken i ordningen", "Which one") { "\($0.number)" },
        .text("text", "Texten", "The text") { $0.value },
    ])
}

/// A word to choose in a form.
struct EditOptionContext: TemplateContext {
    let value: String
    let label: String
    let isChosen: Bool

    static let fields = FieldTable<EditOptionContext>([
        .text("word", "Värdet", "The value") { $0.value },
        .text("option", "Ordet", "The word") { $0.label },
        .flag("isChosen", "Om det är valt", "Whether it is chosen") { $0.isChosen },
    ])
}
