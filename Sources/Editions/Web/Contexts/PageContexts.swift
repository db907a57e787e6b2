import Templates

/// The start page.
struct StartContext: TemplateContext {
    let frame: FrameContext
    let lead: TeaserContext?
    let latest: [TeaserContext]
    let events: [EventRowContext]
    let calendarHref: String?
    let letter: SheetContext?
    let lettersHref: String?
    let about: HTML?
    let sections: [StartSectionContext]

    static let fields: FieldTable<StartContext> =
        .from(FrameContext.self) { $0.frame } + [
            .object("lead", of: TeaserContext.self, "Det nyaste", "The newest") { $0.lead },
            .list("latest", of: TeaserContext.self, "Det näst nyaste", "The next newest") { $0.latest },
            .flag("hasLatest", "Det finns fler", "There are more") { !$0.latest.isEmpty },
            .list("events", of: EventRowContext.self, "Kommande händelser", "Coming events") { $0.events },
            .flag("hasEvents", "Något är på gång", "Something is coming") { !$0.events.isEmpty },
            .text("calendarHref", "Kalenderns adress", "The calendar's address") { $0.calendarHref },
            .object("letter", of: SheetContext.self, "Senaste brevet", "The latest letter") { $0.letter },
            .text("lettersHref", "Brevarkivets adress", "The letter archive's address") { $0.lettersHref },
            .html("about", "Texten i index.md", "The text of index.md") { $0.about },
            .flag(
                "hasAside", "Brev eller text om föreningen finns", "There is a letter or a text about the association"
            ) {
                $0.letter != nil || $0.about != nil
            },
            .list(
                "sections", of: StartSectionContext.self, "Avdelningar med sina senaste", "Sections with their latest"
            ) { $0.sections },
            .flag("hasSections", "Det finns avdelningar", "There are sections") { !$0.sections.isEmpty },
        ]
}

/// A section on the start page.
struct StartSectionContext: TemplateContext {
    static let contextName = "StartSection"
    let title: String
    let href: String
    let items: [TeaserContext]

    static let fields: FieldTable<StartSectionContext> = [
        .text("title", "Avdelningens namn", "The section's name") { $0.title },
        .text("href", "Avdelningens adress", "The section's address") { $0.href },
        .list("items", of: TeaserContext.self, "De senaste", "The latest") { $0.items },
    ]
}

/// What all pages made from one text share: the text, its picture and its contents.
struct ArticleContext: TemplateContext {
    static let contextName = "Article"
    let summary: String?
    let body: HTML?
    let image: ImageContext?
    let outline: [OutlineContext]
    let updated: DateContext?
    let isMembersOnly: Bool

    static let fields: FieldTable<ArticleContext> = [
        .text("summary", "Ingressen", "The summary") { $0.summary },
        .html("body", "Texten", "The text") { $0.body },
        .object("image", of: ImageContext.self, "Bilden", "The picture") { $0.image },
        .list("outline", of: OutlineContext.self, "Rubrikerna", "The headings") { $0.outline },
        .flag("hasOutline", "Det finns en innehållslista", "There is a contents list") { !$0.outline.isEmpty },
        .object("updated", of: DateContext.self, "När den ändrades", "When it was changed") { $0.updated },
        .flag("membersOnly", "Bara för medlemmar", "For members only") { $0.isMembersOnly },
    ]
}

/// A page that stands by itself.
struct PageContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext

    static let fields: FieldTable<PageContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article }
}

/// A post.
struct PostContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext
    let date: DateContext
    let authors: [NameContext]
    let tags: [LinkContext]
    let outlets: [String]
    let follows: FollowsContext?
    let older: LinkContext?
    let newer: LinkContext?

    static let fields: FieldTable<PostContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article } + [
            .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
            .list("authors", of: NameContext.self, "Vilka som skrev", "Who wrote it") { $0.authors },
            .flag("hasAuthors", "Någon har skrivit under", "Somebody signed it") { !$0.authors.isEmpty },
            .list("tags", of: LinkContext.self, "Taggarna", "The tags") { $0.tags },
            .flag("hasTags", "Det finns taggar", "There are tags") { !$0.tags.isEmpty },
            .list("outlets", of: NameContext.self, "Tidningarna", "The newspapers") {
                $0.outlets.map { NameContext(name: $0, href: nil) }
            },
            .flag("hasOutlets", "Tryckt i en tidning", "Printed in a newspaper") { !$0.outlets.isEmpty },
            .object("follows", of: FollowsContext.self, "Mötet som den berättar om", "The meeting that it reports from")
            { $0.follows },
            .object("older", of: LinkContext.self, "Den äldre", "The older one") { $0.older },
            .object("newer", of: LinkContext.self, "Den nyare", "The newer one") { $0.newer },
            .flag("hasNeighbours", "Det finns en äldre eller nyare", "There is an older or newer one") {
                $0.older != nil || $0.newer != nil
            },
        ]
}

/// The meeting that a post reports from.
struct FollowsContext: TemplateContext {
    static let contextName = "Follows"
    let title: String
    let href: String
    let dateText: String?

    static let fields: FieldTable<FollowsContext> = [
        .text("title", "Mötets rubrik", "The meeting's heading") { $0.title },
        .text("href", "Mötets sida", "The meeting's page") { $0.href },
        .text("dateText", "Mötets dag, om rubriken inte säger den", "The meeting's day, unless the heading says it") {
            $0.dateText
        },
    ]
}

/// A list of texts: a section, a year of it, or a tag.
struct ListContext: TemplateContext {
    let frame: FrameContext
    let intro: HTML?
    let items: [TeaserContext]
    let years: [YearContext]
    let pagination: PaginationContext?

    static let fields: FieldTable<ListContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { $0.intro },
            .list("items", of: TeaserContext.self, "Texterna", "The texts") { $0.items },
            .flag("hasItems", "Det finns texter", "There are texts") { !$0.items.isEmpty },
            .list("years", of: YearContext.self, "Åren", "The years") { $0.years },
            .flag("hasYears", "Det finns flera år", "There are several years") { !$0.years.isEmpty },
            .object("pagination", of: PaginationContext.self, "Listans sidor", "The list's pages") { $0.pagination },
        ]
}

/// All tags.
struct TagsContext: TemplateContext {
    let frame: FrameContext
    let tags: [TagContext]

    static let fields: FieldTable<TagsContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { _ in nil },
            .list("tags", of: TagContext.self, "Taggarna", "The tags") { $0.tags },
        ]
}

/// An issue of the letter.
struct LetterContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext
    let number: Int?
    let date: DateContext
    let preheader: String?
    let older: LinkContext?
    let newer: LinkContext?

    static let fields: FieldTable<LetterContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article } + [
            .text("number", "Numret", "The number") { $0.number.map(String.init) },
            .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
            .text("preheader", "Förtexten", "The preheader") { $0.preheader },
            .object("older", of: LinkContext.self, "Det äldre", "The older one") { $0.older },
            .object("newer", of: LinkContext.self, "Det nyare", "The newer one") { $0.newer },
            .flag("hasNeighbours", "Det finns ett äldre eller nyare", "There is an older or newer one") {
                $0.older != nil || $0.newer != nil
            },
        ]
}

/// The letters of all years.
struct LettersContext: TemplateContext {
    let frame: FrameContext
    let intro: HTML?
    let years: [LetterYearContext]

    static let fields: FieldTable<LettersContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { $0.intro },
            .list("years", of: LetterYearContext.self, "Åren", "The years") { $0.years },
            .flag("hasYears", "Det finns brev", "There are letters") { !$0.years.isEmpty },
        ]
}

/// The letters of a year.
struct LetterYearContext: TemplateContext {
    static let contextName = "LetterYear"
    let year: Int
    let letters: [SheetContext]

    static let fields: FieldTable<LetterYearContext> = [
        .text("year", "Året", "The year") { "\($0.year)" },
        .list("letters", of: SheetContext.self, "Breven", "The letters") { $0.letters },
    ]
}

/// The page for addresses that lead nowhere.
struct NotFoundContext: TemplateContext {
    let frame: FrameContext
    let latest: [TeaserContext]

    static let fields: FieldTable<NotFoundContext> =
        .from(FrameContext.self) { $0.frame } + [
            .list("latest", of: TeaserContext.self, "Det nyaste", "The newest") { $0.latest },
            .flag("hasLatest", "Det finns något nytt", "There is something new") { !$0.latest.isEmpty },
        ]
}

/// The page at an old address.
struct RedirectContext: TemplateContext {
    let frame: FrameContext
    let target: LinkContext

    static let fields: FieldTable<RedirectContext> =
        .from(FrameContext.self) { $0.frame } + [
            .object("target", of: LinkContext.self, "Sidan dit", "The page it leads to") { $0.target }
        ]
}
