import Foundations
import Templates

/// A text in a list.
struct TeaserContext: TemplateContext {
    static let contextName = "Teaser"
    let title: String
    let href: String
    let summary: String?
    let date: DateContext?
    let image: ImageContext?
    let section: LinkContext?
    let outlets: [String]
    let isMembersOnly: Bool
    let language: String?

    static let fields: FieldTable<TeaserContext> = [
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("href", "Textens adress", "The text's address") { $0.href },
        .text("summary", "Ingressen", "The summary") { $0.summary },
        .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
        .object("image", of: ImageContext.self, "Bilden", "The picture") { $0.image },
        .object("section", of: LinkContext.self, "Avdelningen", "The section") { $0.section },
        .list("outlets", of: NameContext.self, "Tidningarna", "The newspapers") {
            $0.outlets.map { NameContext(name: $0, href: nil) }
        },
        .flag("hasOutlets", "Tryckt i en tidning", "Printed in a newspaper") { !$0.outlets.isEmpty },
        .flag("membersOnly", "Bara för medlemmar", "For members only") { $0.isMembersOnly },
        .text("language", "Språket, om det inte är sidans", "The language, if not the page's") { $0.language },
    ]
}

/// An event in a list.
struct EventRowContext: TemplateContext {
    static let contextName = "EventRow"
    var id: String?
    let title: String
    let href: String
    let date: DateContext
    /// The year, if it is a later one than that of the build's day.
    let year: Int?
    let timeText: String?
    let place: String?
    let type: String?
    let isCancelled: Bool
    let isMembersOnly: Bool

    static let fields: FieldTable<EventRowContext> = [
        .text("id", "Radens namn på sidan, om något länkar till den", "The row's id, if something links to it") {
            $0.id
        },
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("href", "Händelsens sida", "The event's page") { $0.href },
        .object("date", of: DateContext.self, "Dagen då den börjar", "The day on which it begins") { $0.date },
        .text("year", "Året, om det är ett senare än det som är nu", "The year, if it is later than the present one") {
            $0.year.map(String.init)
        },
        .text("timeText", "18.30–21.00", "18:30–21:00") { $0.timeText },
        .text("place", "Platsen", "The venue") { $0.place },
        .text("type", "Slaget", "The type") { $0.type },
        .flag("cancelled", "Inställd", "Cancelled") { $0.isCancelled },
        .flag("membersOnly", "Bara för medlemmar", "For members only") { $0.isMembersOnly },
    ]
}

/// An issue of the letter in a list.
struct SheetContext: TemplateContext {
    static let contextName = "Sheet"
    let title: String
    let href: String
    let number: Int?
    let date: DateContext
    let preheader: String?
    let language: String?

    static let fields: FieldTable<SheetContext> = [
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("href", "Brevets sida", "The letter's page") { $0.href },
        .text("number", "Numret", "The number") { $0.number.map(String.init) },
        .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
        .text("preheader", "Förtexten", "The preheader") { $0.preheader },
        .text("language", "Språket, om det inte är sidans", "The language, if not the page's") { $0.language },
    ]
}
