import Content
import Diagnostics
import Editions
import Foundations
import Templates

/// All that the desk shows.
struct DeskContext: TemplateContext {
    let words: DeskWords
    let siteTitle: String
    let homeHref: String
    let day: String
    let token: String
    let reload: ReloadContext
    let isStale: Bool
    /// The findings by how much they weigh, the first of them.
    let faults: [FaultContext]
    let faultsMore: String?
    let tasks: [DeskTaskList]
    let texts: [DeskTextList]
    let planned: [DeskDay]
    let plans: [DeskPlan]
    let kinds: [DeskKind]

    /// How many findings stand on the desk itself.
    private static let mostFaults = 8

    init(_ state: PreviewState, _ snapshot: PreviewSnapshot, token: String, reload: ReloadContext) {
        let words = DeskWords(language: state.language)
        let settings = snapshot.site.settings
        self.words = words
        siteTitle = settings.title
        homeHref = settings.href("/")
        day = words.long(snapshot.day)
        self.token = token
        self.reload = reload
        isStale = state.isStale
        let weighed = state.errors + state.findings.filter { $0.severity != .error }
        faults = weighed.prefix(Self.mostFaults).map { FaultContext($0, state) }
        faultsMore = weighed.count > Self.mostFaults ? words.all(weighed.count) : nil
        let links = DeskLinks(snapshot: snapshot)
        tasks = DeskTasks(snapshot: snapshot, words: words).lists()
        texts = DeskTexts(snapshot: snapshot, words: words, links: links).lists()
        planned = DeskCalendar(snapshot: snapshot, words: words, links: links).days()
        plans = DeskPlan.all(snapshot, words, links)
        kinds = DeskKind.all(settings, words)
    }

    static let fields = FieldTable<DeskContext>([
        .text("language", "Sidans språk", "The page's language") { $0.words.language.rawValue },
        .text("title", "Rubriken", "The heading") { $0.words.title },
        .text("siteTitle", "Föreningens namn", "The association's name") { $0.siteTitle },
        .text("day", "Dagen", "The day") { $0.day },
        .text("homeHref", "Webbplatsens startsida", "The site's start page") { $0.homeHref },
        .text("home", "Ordet för den", "The word for it") { $0.words.home },
        .text("token", "Det som varje formulär skickar med", "What each form sends") { $0.token },
        .object("reload", of: ReloadContext.self, "Det som laddar om", "What reloads") { $0.reload },
        .text("stale", "Att sajten inte går att läsa nu", "That the site cannot be read now") {
            $0.isStale ? $0.words.stale : nil
        },
        .text("faultsTitle", "Rubriken över felen", "The heading of what is wrong") { $0.words.faults },
        .text("noFaults", "När inget är fel", "When nothing is wrong") { $0.faults.isEmpty ? $0.words.noFaults : nil },
        .list("faults", of: FaultContext.self, "Det som är fel", "What is wrong") { $0.faults },
        .text("faultsMore", "Länken till resten", "The link to the rest") { $0.faultsMore },
        .text("faultsHref", "Sidan med allt", "The page of all of it") { _ in WorkbenchLink.faults },
        .text("tasksTitle", "Rubriken över det som återstår", "The heading of what is left to do") { $0.words.tasks },
        .text("noTasks", "När inget återstår", "When nothing is left") {
            $0.tasks.isEmpty ? ($0.plans.isEmpty ? $0.words.noPlans : $0.words.noTasks) : nil
        },
        .list("tasks", of: DeskTaskList.self, "Det som återstår", "What is left to do") { $0.tasks },
        .list("texts", of: DeskTextList.self, "Texterna", "The texts") { $0.texts },
        .text("plannedTitle", "Rubriken över kalendern", "The heading of the calendar") { $0.words.planned },
        .text("nothingPlanned", "När inget är planerat", "When nothing is planned") {
            $0.planned.isEmpty ? $0.words.nothingPlanned : nil
        },
        .list("planned", of: DeskDay.self, "Dagarna framåt", "The days ahead") { $0.planned },
        .text("plansTitle", "Rubriken över målen", "The heading of the goals") { $0.words.plans },
        .list("plans", of: DeskPlan.self, "Planerna", "The plans") { $0.plans },
        .flag("hasPlans", "Om det finns någon plan", "Whether there is a plan") { !$0.plans.isEmpty },
        .text("newTitle", "Rubriken över det nya", "The heading of what is new") { $0.words.new },
        .text("kindLabel", "Frågan om slag", "The question of kind") { $0.words.kind },
        .text("nameLabel", "Frågan om rubrik", "The question of a heading") { $0.words.heading },
        .text("make", "Knappen som skapar", "The button that makes it") { $0.words.make },
        .list("kinds", of: DeskKind.self, "Det som kan skrivas", "What can be written") { $0.kinds },
    ])
}
