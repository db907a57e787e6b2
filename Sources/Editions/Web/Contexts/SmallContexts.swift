import Foundations
import Templates

/// A link with its words.
struct LinkContext: TemplateContext, Hashable {
    static let contextName = "Link"
    let title: String
    let href: String

    static let fields: FieldTable<LinkContext> = [
        .text("title", "Länkens ord", "The link's words") { $0.title },
        .text("href", "Adressen", "The address") { $0.href },
    ]
}

/// A name alone: a newspaper.
struct NameContext: TemplateContext {
    static let contextName = "Name"
    let name: String
    let href: String?

    static let fields: FieldTable<NameContext> = [
        .text("name", "Namnet", "The name") { $0.name },
        .text("href", "Sidan om den, om det finns en", "Its page, if there is one") { $0.href },
    ]
}

/// A day, for eyes and for machines.
struct DateContext: TemplateContext {
    static let contextName = "Date"
    let day: Day
    let time: LocalTime?
    let language: String

    private var names: CalendarNames { .in(language) }

    static let fields: FieldTable<DateContext> = [
        .text("iso", "2026-11-30, med tid 2026-11-30T18:30", "2026-11-30, with a time 2026-11-30T18:30") {
            date in date.time.map { "\(LocalDateTime(day: date.day, time: $0))" } ?? "\(date.day)"
        },
        .text("text", "30 november 2026", "30 November 2026") { DateWords(language: $0.language).long($0.day) },
        .text("withoutYear", "30 november", "30 November") { DateWords(language: $0.language).short($0.day) },
        .text("day", "Dagen utan nolla", "The day without a zero") { "\($0.day.day)" },
        .text("month", "Månadens namn", "The month's name") { $0.names.months[$0.day.month - 1] },
        .text("monthShort", "Månadens korta namn", "The month's short name") { $0.names.shortMonths[$0.day.month - 1] },
        .text("year", "Året", "The year") { "\($0.day.year)" },
        .text("weekday", "Veckodagen", "The day of the week") { $0.names.weekdays[$0.day.weekday - 1] },
    ]
}

/// A picture of a page or a list.
struct ImageContext: TemplateContext {
    static let contextName = "Image"
    let src: String
    let width: Int?
    let height: Int?
    let alt: String
    let sourceSet: String

    static let fields: FieldTable<ImageContext> = [
        .text("src", "Bildens adress", "The picture's address") { $0.src },
        .text("srcset", "Bilden som WebP i flera storlekar", "The picture as WebP in several sizes") {
            $0.sourceSet.isEmpty ? nil : $0.sourceSet
        },
        .text("width", "Bredd i bildpunkter", "Width in pixels") { $0.width.map(String.init) },
        .text("height", "Höjd i bildpunkter", "Height in pixels") { $0.height.map(String.init) },
        .text("alt", "Vad bilden visar", "What the picture shows") { $0.alt },
        .text("caption", "Bildtext under bilden", "A caption below it") { _ in nil },
    ]
}

/// An item of a contents list.
struct OutlineContext: TemplateContext {
    static let contextName = "OutlineItem"
    let id: String
    let title: String
    let level: Int

    static let fields: FieldTable<OutlineContext> = [
        .text("id", "Rubrikens id", "The heading's id") { $0.id },
        .text("title", "Rubrikens ord", "The heading's words") { $0.title },
        .flag("level2", "En rubrik på nivå 2", "A heading of level 2") { $0.level <= 2 },
        .flag("level3", "En rubrik på nivå 3", "A heading of level 3") { $0.level == 3 },
    ]
}

/// A year with its archive page.
struct YearContext: TemplateContext {
    static let contextName = "Year"
    let year: Int
    let href: String
    let count: Int
    let isCurrent: Bool

    static let fields: FieldTable<YearContext> = [
        .text("year", "Året", "The year") { "\($0.year)" },
        .text("href", "Årets sida", "The year's page") { $0.href },
        .text("count", "Hur många texter", "How many texts") { "\($0.count)" },
        .flag("current", "Året som visas", "The year that is shown") { $0.isCurrent },
    ]
}

/// A tag with how many texts have it.
struct TagContext: TemplateContext {
    static let contextName = "Tag"
    let title: String
    let href: String
    let count: Int

    static let fields: FieldTable<TagContext> = [
        .text("title", "Taggen", "The tag") { $0.title },
        .text("href", "Taggens sida", "The tag's page") { $0.href },
        .text("count", "Hur många texter", "How many texts") { "\($0.count)" },
    ]
}

/// The pages of a long list.
struct PaginationContext: TemplateContext {
    static let contextName = "Pagination"
    let newer: String?
    let older: String?
    let pages: [PageNumberContext]

    static let fields: FieldTable<PaginationContext> = [
        .object("newer", of: HrefContext.self, "Sidan med nyare", "The page with newer ones") {
            $0.newer.map(HrefContext.init)
        },
        .object("older", of: HrefContext.self, "Sidan med äldre", "The page with older ones") {
            $0.older.map(HrefContext.init)
        },
        .list("pages", of: PageNumberContext.self, "Sidorna", "The pages") { $0.pages },
    ]
}

/// An address alone.
struct HrefContext: TemplateContext {
    static let contextName = "Href"
    let href: String

    static let fields: FieldTable<HrefContext> = [.text("href", "Adressen", "The address") { $0.href }]
}

/// One page of a long list, or the gap where pages are left out.
struct PageNumberContext: TemplateContext {
    static let contextName = "PageNumber"
    let number: Int?
    let href: String?
    let isCurrent: Bool

    static let fields: FieldTable<PageNumberContext> = [
        .text("number", "Sidans nummer", "The page's number") { $0.number.map(String.init) },
        .text("href", "Sidans adress", "The page's address") { $0.href },
        .flag("current", "Sidan som visas", "The page that is shown") { $0.isCurrent },
        .flag("gap", "Här är sidor utelämnade", "Pages are left out here") { $0.number == nil },
    ]
}
