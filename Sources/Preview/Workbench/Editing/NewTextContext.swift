import Content
import Foundations
import Templates

/// The page that makes a new text.
struct NewTextContext: TemplateContext {
    let words: EditWords
    let sections: [Section]
    let token: String
    /// What is chosen: a section's folder, or `page`.
    let kind: String
    let title: String
    let fault: String?
    /// The file that has the name already.
    let taken: String?

    private var options: [EditOptionContext] {
        sections.map { section in
            let label = "\(section.title) (\(words.kind(section.kind)))"
            return EditOptionContext(value: section.name, label: label, isChosen: section.name == kind)
        } + [
            EditOptionContext(
                value: Kind.page.rawValue, label: words.kind(.page).capitalizedFirst,
                isChosen: kind == Kind.page.rawValue)
        ]
    }

    static let fields = FieldTable<NewTextContext>([
        .text("language", "Sidans språk", "The page's language") { $0.words.language.rawValue },
        .text("heading", "Rubriken", "The heading") { $0.words.newTitle },
        .text(
            "token", "Det som visar att sidan är förhandsvisningens egen", "What shows that the page is the preview's"
        ) {
            $0.token
        },
        .text("fault", "Varför inget gjordes", "Why nothing was made") { $0.fault },
        .text("takenHref", "Filen som finns", "The file that is there") { $0.taken.map(WorkbenchLink.edit) },
        .text("takenLabel", "Ordet för den", "The word for it") { $0.words.open },
        .text("kindLabel", "Ordet för slaget", "The word for the kind") { $0.words.newKind },
        .list("options", of: EditOptionContext.self, "Slagen", "The kinds") { $0.options },
        .text("nameLabel", "Ordet för rubriken", "The word for the title") { $0.words.newName },
        .text("nameHelp", "Hjälp om rubriken", "Help about the title") { $0.words.newNameHelp },
        .text("title", "Rubriken som skrevs", "The title that was typed") { $0.title },
        .text("make", "Ordet för att göra den", "The word for making it") { $0.words.make },
        .text("homeHref", "Redaktionens sida", "The workbench's page") { _ in WorkbenchRouter.root },
        .text("home", "Ordet för den", "The word for it") { $0.words.home },
    ])
}
