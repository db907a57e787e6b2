import Build
import Content
import Diagnostics
import Editions
import Foundations

/// The words of the desk.
struct DeskWords: SpokenWords {
    let language: MessageLanguage

    private var dates: DateWords { DateWords(language: language.rawValue) }

    // MARK: Headings

    var title: String { say("Redaktionen", "The desk") }
    var home: String { say("Till webbplatsen", "To the site") }
    var tasks: String { say("Det här återstår", "Left to do") }
    var faults: String { say("Att rätta till", "To mend") }
    var drafts: String { say("Utkast", "Drafts") }
    var scheduled: String { say("Publiceras framöver", "To be published") }
    var letters: String { say("Medlemsbrev", "Letters") }
    var published: String { say("Senast publicerat", "Published last") }
    var planned: String { say("Planerat", "Planned") }
    var plans: String { say("Så står målen", "How the goals stand") }
    var new: String { say("Skriv något nytt", "Write something new") }
    var later: String { say("Längre fram", "Later") }

    func inMonth(_ day: Day) -> String {
        let month = CalendarNames.in(language.rawValue).months[day.month - 1]
        return say("Senast i \(month)", "By the end of \(month)")
    }

    // MARK: When there is nothing

    var noFaults: String { say("Inget är fel.", "Nothing is wrong.") }
    var noTasks: String { say("Inget mål väntar på något just nu.", "No goal waits for anything just now.") }
    var noPlans: String {
        say(
            "Det finns ingen plan som gäller i dag, så inga mål räknas.",
            "No plan is in force today, so no goals are counted.")
    }
    var noDrafts: String { say("Inga utkast.", "No drafts.") }
    var nothingScheduled: String { say("Inget är daterat framåt.", "Nothing is dated ahead.") }
    var noLetters: String { say("Inga brev än.", "No letters yet.") }
    var nothingPublished: String { say("Inget är publicerat än.", "Nothing has been published yet.") }
    var nothingPlanned: String {
        say("Inget är planerat de närmaste två månaderna.", "Nothing is planned in the next two months.")
    }
    var stale: String {
        say(
            "Webbplatsen går inte att läsa just nu. Det här är som den var senast.",
            "The site cannot be read just now. This is as it was last.")
    }

    // MARK: Tasks

    var notDone: String { say("inte klart", "not done") }

    func now(_ figure: String) -> String { say("\(figure) nu", "\(figure) now") }

    func progress(_ count: Int, of least: Int, scheduled: Int) -> String {
        let done = say("\(count) av \(least)", "\(count) of \(least)")
        return scheduled == 0 ? done : done + say(", \(scheduled) daterade framåt", ", \(scheduled) dated ahead")
    }

    func by(_ last: Day, from today: Day) -> String { say("senast ", "by ") + short(last, from: today) }

    /// What the button of a task says: `Skriv: Insändare november 2026`.
    func write(_ wish: NewTextWish) -> String {
        switch wish.kind {
        case .event: say("Planera: \(wish.title)", "Plan: \(wish.title)")
        default: say("Skriv: \(wish.title)", "Write: \(wish.title)")
        }
    }

    // MARK: Texts

    var edit: String { say("Redigera", "Edit") }
    var members: String { say("för medlemmar", "for members") }
    var cancelled: String { say("inställt", "cancelled") }
    var lastDay: String { say("Sista dag", "Last day") }
    var kind: String { say("Vad ska det bli?", "What is it to be?") }
    var heading: String { say("Rubrik", "Heading") }
    var make: String { say("Gör ett utkast", "Make a draft") }

    func all(_ count: Int) -> String { say("Visa alla \(count)", "Show all \(count)") }

    func kind(_ kind: Kind) -> String {
        switch kind {
        case .page: say("Sida", "Page")
        case .post: say("Inlägg", "Post")
        case .newsletter: say("Medlemsbrev", "Letter")
        case .plan: say("Plan", "Plan")
        case .event: say("Händelse", "Event")
        case .person: say("Person", "Person")
        }
    }

    /// A choice of what to write: `Inlägg i Blogg`.
    func new(_ section: Section) -> String { "\(kind(section.kind)) \(say("i", "in")) \(section.title)" }

    func state(_ status: Publication.Status) -> String {
        switch status {
        case .published: say("publicerad", "published")
        case .draft: say("utkast", "draft")
        case .scheduled: say("daterad framåt", "dated ahead")
        case .expired: say("har gått ut", "expired")
        case .membersOnly: members
        }
    }

    // MARK: Days

    func long(_ day: Day) -> String { dates.full(day) }

    func short(_ day: Day, from today: Day) -> String { dates.text(day, sinceYear: today.year) }

    func withWeekday(_ day: Day, from today: Day) -> String {
        let weekday = CalendarNames.in(language.rawValue).weekdays[day.weekday - 1]
        return "\(weekday) \(short(day, from: today))"
    }
}
