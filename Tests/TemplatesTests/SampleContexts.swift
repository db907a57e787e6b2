import Templates

/// A small site: enough to have every shape, a list in a list and a name that two contexts share.
struct PageContext: TemplateContext {
    var language = "sv"
    var site = SiteContext()
    var description: String?

    static let fields: FieldTable<PageContext> = [
        .text("language", "Sidans språk", "The page's language", \.language),
        .object("site", of: SiteContext.self, "Webbplatsen", "The site", \.site),
        .text("description", "Beskrivningen | för sökmotorer", "The description") { $0.description },
    ]
}

struct SiteContext: TemplateContext {
    var title = "Föreningen"
    var home: LinkContext = LinkContext(title: "Start", href: "/")

    static let fields: FieldTable<SiteContext> = [
        .text("title", "Webbplatsens namn", "The site's name", \.title),
        .object("home", of: LinkContext.self, "Startsidan", "The start page", \.home),
    ]
}

struct PostContext: TemplateContext {
    var page = PageContext()
    var title = "Hej"
    var body = HTML("<p>Text</p>")
    var summary: String?
    var image: ImageContext?
    var date = DateContext()
    var tags: [LinkContext] = []
    var places: [String] = []
    var related: [TeaserContext] = []

    static let fields: FieldTable<PostContext> =
        .from(PageContext.self) { $0.page } + [
            .text("title", "Rubriken", "The title", \.title),
            .html("body", "Texten", "The text", \.body),
            .text("summary", "Ingressen", "The summary", \.summary),
            .object("image", of: ImageContext.self, "Bilden", "The picture", \.image),
            .object("date", of: DateContext.self, "Dagen", "The day", \.date),
            .flag("hasTags", "Om det finns taggar", "Whether there are tags") { !$0.tags.isEmpty },
            .list("tags", of: LinkContext.self, "Taggarna", "The tags", \.tags),
            .texts("places", "Platserna", "The places", \.places),
            .list("related", of: TeaserContext.self, "Mer att läsa", "More to read", \.related),
        ]
}

struct TeaserContext: TemplateContext {
    var title = "Puff"
    var image: ImageContext?
    var tags: [LinkContext] = []

    static let fields: FieldTable<TeaserContext> = [
        .text("title", "Rubriken", "The title", \.title),
        .object("image", of: ImageContext.self, "Bilden", "The picture", \.image),
        .list("tags", of: LinkContext.self, "Taggarna", "The tags", \.tags),
    ]
}

struct LinkContext: TemplateContext {
    var title: String
    var href: String

    static let fields: FieldTable<LinkContext> = [
        .text("title", "Länkens text", "The link's text", \.title),
        .text("href", "Adressen", "The address", \.href),
    ]
}

struct ImageContext: TemplateContext {
    var src = "b.jpg"
    var caption: String?

    static let fields: FieldTable<ImageContext> = [
        .text("src", "Adressen", "The address", \.src),
        .text("caption", "Bildtexten", "The caption", \.caption),
    ]
}

struct DateContext: TemplateContext {
    var iso = "2026-03-09"
    var text = "9 mars 2026"

    static let fields: FieldTable<DateContext> = [
        .text("iso", "2026-03-09", "2026-03-09", \.iso),
        .text("text", "9 mars 2026", "9 March 2026", \.text),
    ]
}
