import Content
import Diagnostics
import Foundations
import Templates

/// The bar under each page of the preview: how the page is published, what is wrong, where one goes on.
struct BarContext: TemplateContext {
    let words: BarWords
    /// How the page is published, where it is not as a reader would meet it.
    let marks: [String]
    /// How much is wrong; nil when nothing is.
    let faults: String?
    let hasErrors: Bool
    let editHref: String?
    let reload: ReloadContext

    init(
        _ entry: Entry?, _ state: PreviewState, _ snapshot: PreviewSnapshot, session: String
    ) {
        words = BarWords(language: state.language)
        marks = Self.marks(entry, snapshot, words)
        let errors = state.errors.count, warnings = state.findings.count { $0.severity == .warning }
        faults = errors + warnings == 0 ? nil : words.count(errors: errors, warnings: warnings)
        hasErrors = errors > 0
        editHref = entry.map { WorkbenchLink.edit($0.source.file) }
        reload = ReloadContext(session: session, generation: state.generation)
    }

    private static func marks(_ entry: Entry?, _ snapshot: PreviewSnapshot, _ words: BarWords) -> [String] {
        guard let entry else { return [] }
        var marks: [String] = []
        switch Publication.status(of: entry, asOf: snapshot.day, audience: .members) {
        case .draft: marks.append(words.draft)
        case .scheduled: marks += entry.date.map { [words.scheduled($0.day)] } ?? []
        case .published, .expired, .membersOnly: break
        }
        if entry.audience == .members { marks.append(words.members) }
        return marks
    }

    static let fields = FieldTable<BarContext>([
        .text("label", "Vad listen är", "What the bar is") { $0.words.label },
        .texts("marks", "Hur sidan är publicerad", "How the page is published") { $0.marks },
        .text("faults", "Hur mycket som är fel", "How much is wrong") { $0.faults },
        .flag("hasErrors", "Om något stoppar bygget", "Whether something stops the build") { $0.hasErrors },
        .text("faultsHref", "Sidan med felen", "The page of what is wrong") { _ in WorkbenchLink.faults },
        .text("editHref", "Där texten ändras", "Where the text is edited") { $0.editHref },
        .text("edit", "Ordet för att ändra", "The word for editing") { $0.words.edit },
        .text("homeHref", "Redaktionens sida", "The workbench's page") { _ in WorkbenchRouter.root },
        .text("home", "Ordet för redaktionens sida", "The word for the workbench's page") { $0.words.home },
        .object("reload", of: ReloadContext.self, "Det som laddar om", "What reloads") { $0.reload },
    ])
}
