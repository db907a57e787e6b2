import Foundations
import Templates

/// An event's own page.
struct EventContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext
    let row: EventRowContext
    let whenText: String
    let address: String?
    let mapHref: String?
    let organizer: String?
    let signup: String?
    let icsHref: String?
    let typeHref: String?
    let placeHref: String?
    let posts: [TeaserContext]
    let missing: [MissingContext]

    static let fields: FieldTable<EventContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article } + [
            .object("date", of: DateContext.self, "Dagen då den börjar", "The day on which it begins") { $0.row.date },
            .text("whenText", "måndag 30 november 2026, kl. 18.30–21.00", "Monday 30 November 2026, 18:30–21:00") {
                $0.whenText
            },
            .text("place", "Platsen", "The venue") { $0.row.place },
            .text("address", "Gatuadressen", "The street address") { $0.address },
            .text("mapHref", "Länk till en karta", "A link to a map") { $0.mapHref },
            .text("type", "Slaget", "The type") { $0.row.type?.asHeading },
            .text("typeHref", "Sidan om slaget", "The type's page") { $0.typeHref },
            .text("placeHref", "Sidan om platsen", "The place's page") { $0.placeHref },
            .text("organizer", "Arrangören", "The organiser") { $0.organizer },
            .flag("cancelled", "Inställd", "Cancelled") { $0.row.isCancelled },
            .object("signup", of: HrefContext.self, "Anmälan", "Signing up") { $0.signup.map(HrefContext.init) },
            .text("icsHref", "Händelsens kalenderfil", "The event's calendar file") { $0.icsHref },
            .flag("hasActions", "Det finns något att göra", "There is something to do") {
                $0.signup != nil || $0.icsHref != nil
            },
            .list("posts", of: TeaserContext.self, "Texter om mötet", "Texts about the meeting") { $0.posts },
            .flag("hasPosts", "Det finns texter om mötet", "There are texts about the meeting") { !$0.posts.isEmpty },
            .list("missing", of: MissingContext.self, "Uppföljning som saknas", "Follow-ups that are missing") {
                $0.missing
            },
            .flag("hasFollowUps", "Något om uppföljningen finns att säga", "There is something to say of follow-ups") {
                !$0.posts.isEmpty || !$0.missing.isEmpty
            },
        ]
}

/// A follow-up that is missing.
struct MissingContext: TemplateContext {
    static let contextName = "Missing"
    let status: StatusContext
    let text: String
    let goal: LinkContext?

    static let fields: FieldTable<MissingContext> = [
        .object("status", of: StatusContext.self, "Läget", "The status") { $0.status },
        .text("text", "Vad som saknas", "What is missing") { $0.text },
        .object("goal", of: LinkContext.self, "Målet som lovade det", "The goal that promised it") { $0.goal },
    ]
}

/// The calendar, or a year of it.
struct EventsContext: TemplateContext {
    let frame: FrameContext
    let intro: HTML?
    let months: [MonthContext]
    let years: [YearContext]
    let calendars: [CalendarLinkContext]
    let types: [TopicContext]
    let places: [TopicContext]

    static let fields: FieldTable<EventsContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { $0.intro },
            .list("months", of: MonthContext.self, "Månaderna", "The months") { $0.months },
            .flag("hasMonths", "Något är på gång", "Something is planned") { !$0.months.isEmpty },
            .list("years", of: YearContext.self, "Åren", "The years") { $0.years },
            .flag("hasYears", "Det finns ett arkiv", "There is an archive") { !$0.years.isEmpty },
            .list("types", of: TopicContext.self, "Slagen av händelser", "The types of events") { $0.types },
            .flag("hasTypes", "Det finns slag", "There are types") { !$0.types.isEmpty },
            .list("places", of: TopicContext.self, "Platserna", "The places") { $0.places },
            .flag("hasPlaces", "Det finns platser", "There are places") { !$0.places.isEmpty },
            .list(
                "calendars", of: CalendarLinkContext.self, "Kalendrar att prenumerera på", "Calendars to subscribe to"
            ) {
                $0.calendars
            },
            .flag("hasCalendars", "Det finns kalendrar", "There are calendars") { !$0.calendars.isEmpty },
            .object("firstCalendar", of: CalendarLinkContext.self, "Kalendern med allt", "The calendar of all") {
                $0.calendars.first
            },
            .list("moreCalendars", of: CalendarLinkContext.self, "De andra kalendrarna", "The other calendars") {
                Array($0.calendars.dropFirst())
            },
            .flag("hasMoreCalendars", "Det finns fler än en kalender", "There is more than one calendar") {
                $0.calendars.count > 1
            },
        ]
}

/// A calendar to subscribe to.
struct CalendarLinkContext: TemplateContext {
    static let contextName = "CalendarLink"
    let title: String
    let href: String
    let webcal: String

    static let fields: FieldTable<CalendarLinkContext> = [
        .text("title", "Kalenderns namn", "The calendar's name") { $0.title },
        .text("href", "Filens adress", "The file's address") { $0.href },
        .text("webcal", "Adressen som öppnar kalenderprogrammet", "The address that opens the calendar program") {
            $0.webcal
        },
    ]
}

/// The events of a month.
struct MonthContext: TemplateContext {
    static let contextName = "Month"
    let title: String
    let year: Int
    let href: String
    let events: [EventRowContext]

    static let fields: FieldTable<MonthContext> = [
        .text("title", "Månadens namn", "The month's name") { $0.title },
        .text("year", "Året", "The year") { "\($0.year)" },
        .text("href", "Månaden som tabell", "The month as a table") { $0.href },
        .list("events", of: EventRowContext.self, "Händelserna", "The events") { $0.events },
    ]
}
