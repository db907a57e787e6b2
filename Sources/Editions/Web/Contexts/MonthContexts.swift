import Templates

/// A month of the calendar as a table, with its events in a list below.
struct MonthPageContext: TemplateContext {
    static let contextName = "MonthPage"
    let frame: FrameContext
    let caption: String
    let weekdays: [WeekdayContext]
    let weeks: [WeekContext]
    let events: [EventRowContext]
    let earlier: LinkContext?
    let later: LinkContext?

    static let fields: FieldTable<MonthPageContext> =
        .from(FrameContext.self) { $0.frame } + [
            .text("caption", "november 2026", "November 2026") { $0.caption },
            .list("weekdays", of: WeekdayContext.self, "Veckodagarna", "The days of the week") { $0.weekdays },
            .list("weeks", of: WeekContext.self, "Veckorna", "The weeks") { $0.weeks },
            .list("events", of: EventRowContext.self, "Händelserna", "The events") { $0.events },
            .object("earlier", of: LinkContext.self, "Månaden före som har något", "The month before with something") {
                $0.earlier
            },
            .object("later", of: LinkContext.self, "Månaden efter som har något", "The month after with something") {
                $0.later
            },
        ]
}

/// A day of the week over its column.
struct WeekdayContext: TemplateContext {
    static let contextName = "Weekday"
    let title: String
    let short: String

    static let fields: FieldTable<WeekdayContext> = [
        .text("title", "måndag", "Monday") { $0.title },
        .text("short", "mån", "Mon") { $0.short },
    ]
}

/// A week of a month.
struct WeekContext: TemplateContext {
    static let contextName = "Week"
    let number: Int
    let days: [MonthDayContext]

    static let fields: FieldTable<WeekContext> = [
        .text("number", "Veckans nummer", "The week's number") { "\($0.number)" },
        .list("days", of: MonthDayContext.self, "De sju dagarna", "The seven days") { $0.days },
    ]
}

/// A day of a month's table.
struct MonthDayContext: TemplateContext {
    static let contextName = "MonthDay"
    let number: Int?
    let monthName: String
    let href: String?
    let countText: String
    let isCancelled: Bool
    let events: [GridEventContext]

    /// A day of the month before or after.
    static let outside = MonthDayContext(
        number: nil, monthName: "", href: nil, countText: "", isCancelled: false, events: [])

    static let fields: FieldTable<MonthDayContext> = [
        .flag("outside", "Dagen hör till en annan månad", "The day is of another month") { $0.number == nil },
        .text("number", "Dagen; inget för dagar i en annan månad", "The day; nothing for days of another month") {
            $0.number.map(String.init)
        },
        .text("month", "Månadens namn", "The month's name") { $0.monthName },
        .text("href", "Dagens plats i listan under tabellen", "The day's place in the list below the table") {
            $0.href
        },
        .text("countText", "2 händelser", "2 events") { $0.countText },
        .text("count", "Antalet", "The number") { "\($0.events.count)" },
        .flag("cancelled", "Allt den dagen är inställt", "All of the day is cancelled") { $0.isCancelled },
        .list("events", of: GridEventContext.self, "Händelserna", "The events") { $0.events },
        .flag("hasEvents", "Något händer", "Something happens") { !$0.events.isEmpty },
    ]
}

/// An event in a month's table.
struct GridEventContext: TemplateContext {
    static let contextName = "GridEvent"
    let title: String
    let href: String
    let timeText: String?
    let isCancelled: Bool
    let isMembersOnly: Bool

    static let fields: FieldTable<GridEventContext> = [
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("href", "Händelsens sida", "The event's page") { $0.href },
        .text("timeText", "18.30", "18:30") { $0.timeText },
        .flag("cancelled", "Inställd", "Cancelled") { $0.isCancelled },
        .flag("membersOnly", "Bara för medlemmar", "For members only") { $0.isMembersOnly },
    ]
}

/// A type or a place in a list.
struct TopicContext: TemplateContext {
    static let contextName = "Topic"
    let title: String
    let href: String
    let count: Int

    static let fields: FieldTable<TopicContext> = [
        .text("title", "Slaget eller platsen", "The type or the place") { $0.title },
        .text("href", "Sidan", "The page") { $0.href },
        .text("count", "Hur många händelser", "How many events") { "\($0.count)" },
    ]
}

/// The events of a type or at a place.
struct TopicPageContext: TemplateContext {
    static let contextName = "TopicPage"
    let frame: FrameContext
    let address: String?
    let mapHref: String?
    let coming: [EventGroupContext]
    let years: [TopicYearContext]

    static let fields: FieldTable<TopicPageContext> =
        .from(FrameContext.self) { $0.frame } + [
            .text("address", "Platsens gatuadress", "The place's street address") { $0.address },
            .text("mapHref", "Länk till en karta", "A link to a map") { $0.mapHref },
            .list("coming", of: EventGroupContext.self, "Det som kommer", "What is coming") { $0.coming },
            .flag("hasComing", "Något kommer", "Something is coming") { !$0.coming.isEmpty },
            .list("pastYears", of: TopicYearContext.self, "Åren med det som varit", "The years of what has been") {
                $0.years
            },
        ]
}

/// The past events of a year.
struct TopicYearContext: TemplateContext {
    static let contextName = "TopicYear"
    let year: Int
    let groups: [EventGroupContext]

    static let fields: FieldTable<TopicYearContext> = [
        .text("year", "Året", "The year") { "\($0.year)" },
        .list("groups", of: EventGroupContext.self, "Händelserna, de senaste först", "The events, the latest first") {
            $0.groups
        },
    ]
}

/// An event, or all days of a repeated one.
struct EventGroupContext: TemplateContext {
    static let contextName = "EventGroup"
    let row: EventRowContext?
    let dates: [GroupDateContext]

    static let fields: FieldTable<EventGroupContext> = [
        .object("row", of: EventRowContext.self, "Den första av dem", "The first of them") { $0.row },
        .list("dates", of: GroupDateContext.self, "De andra dagarna", "The other days") { $0.dates },
        .flag("hasDates", "Den upprepas", "It is repeated") { !$0.dates.isEmpty },
    ]
}

/// Another day of a repeated event.
struct GroupDateContext: TemplateContext {
    static let contextName = "GroupDate"
    let date: DateContext
    let text: String
    let href: String
    let isCancelled: Bool

    static let fields: FieldTable<GroupDateContext> = [
        .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
        .text("text", "7 december, med år om det är ett annat", "7 December, with the year if it is another") {
            $0.text
        },
        .text("href", "Dagens sida", "The day's page") { $0.href },
        .flag("cancelled", "Inställd den dagen", "Cancelled on that day") { $0.isCancelled },
    ]
}
