import Diagnostics
import Foundations
import Templates

/// The page of what is wrong: instead of a page that cannot be shown, or all of it at `/_blad/fel`.
struct FaultsContext: TemplateContext {
    let words: FaultsWords
    let items: [FaultContext]
    let latestHref: String?
    let siteTitle: String?
    let homeHref: String
    let reload: ReloadContext

    init(_ findings: [Finding], _ state: PreviewState, session: String, latest: String?, leadsToEditor: Bool = true) {
        words = FaultsWords(language: state.language)
        items = findings.map { FaultContext($0, state, leadsToEditor: leadsToEditor) }
        latestHref = latest
        let settings = state.snapshot?.site.settings
        siteTitle = settings?.title
        homeHref = settings?.href("/") ?? "/"
        reload = ReloadContext(session: session, generation: state.generation)
    }

    static let fields = FieldTable<FaultsContext>([
        .text("language", "Sidans språk", "The page's language") { $0.words.language.rawValue },
        .text("title", "Rubriken", "The heading") { $0.words.title($0.items.count) },
        .text("siteTitle", "Föreningens namn", "The association's name") { $0.siteTitle },
        .list("items", of: FaultContext.self, "Det som är fel", "What is wrong") { $0.items },
        .text("again", "När sidan kommer tillbaka", "When the page comes back") {
            $0.items.isEmpty ? nil : $0.words.again
        },
        .text("latestHref", "Sidan som den senast var hel", "The page as it was last whole") { $0.latestHref },
        .text("latest", "Ordet för den", "The word for it") { $0.words.latest },
        .text("homeHref", "Webbplatsens startsida", "The site's start page") { $0.homeHref },
        .text("home", "Ordet för den", "The word for it") { $0.words.home },
        .object("reload", of: ReloadContext.self, "Det som laddar om", "What reloads") { $0.reload },
    ])
}

/// One thing that is wrong.
struct FaultContext: TemplateContext {
    let finding: Finding
    let words: FaultsWords
    let editHref: String?

    init(_ finding: Finding, _ state: PreviewState, leadsToEditor: Bool = true) {
        self.finding = finding
        words = FaultsWords(language: state.language)
        editHref =
            leadsToEditor && EditRoute.admits(finding.place.file)
            ? WorkbenchLink.edit(finding.place.file) + "&line=\(finding.place.line)" : nil
    }

    private var place: String {
        let place = finding.place
        return [
            place.file.escapedForTerminal, place.line > 0 ? "\(place.line)" : nil,
            place.column > 0 ? "\(place.column)" : nil,
        ]
        .compactMap { $0 }.joined(separator: ":")
    }

    static let fields = FieldTable<FaultContext>([
        .text("severity", "Hur allvarligt det är", "How severe it is") { $0.words.severity($0.finding.severity) },
        .text("kind", "Allvaret som ord för stilmallen", "The severity as a word for the style sheet") {
            $0.finding.severity.rawValue
        },
        .text("message", "Vad som är fel", "What is wrong") {
            $0.finding.message.text(in: $0.words.language).escapedForTerminal
        },
        .text("code", "Felets kod", "The code") { $0.finding.code.rawValue },
        .text("place", "Fil, rad och kolumn", "File, line and column") { $0.place },
        .text("source", "Raden med en pil under felet", "The line with a mark under the fault") {
            FindingText(language: $0.words.language).source($0.finding.place)
        },
        .text("help", "Så lagas det", "How to mend it") {
            $0.finding.help?.text(in: $0.words.language).escapedForTerminal
        },
        .text("helpLabel", "Ordet för hjälpen", "The word for the help") { $0.words.help },
        .text("editHref", "Där texten ändras", "Where the text is edited") { $0.editHref },
        .text("edit", "Ordet för att ändra", "The word for editing") { $0.words.edit },
    ])
}
