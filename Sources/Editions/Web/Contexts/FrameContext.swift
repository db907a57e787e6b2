import Content
import Foundations
import Templates

/// What every page has: the head, the header and the footer.
final class FrameContext: TemplateContext {
    static let contextName = "Frame"
    let language: String
    let pageTitle: String
    let title: String
    let description: String?
    let canonical: String?
    let robots: String?
    let shared: SharedFrame
    let alternates: [AlternateContext]
    let openGraph: OpenGraphContext?
    let jsonLD: HTML?
    let feeds: [FeedLinkContext]
    let address: String
    let section: String?
    let breadcrumbs: [LinkContext]
    let translations: [TranslationContext]
    let hasScript: Bool
    let words: WordsContext

    init(
        language: String, pageTitle: String, title: String, description: String?, canonical: String?,
        robots: String? = nil,
        shared: SharedFrame, alternates: [AlternateContext] = [], openGraph: OpenGraphContext? = nil,
        jsonLD: HTML? = nil,
        feeds: [FeedLinkContext], address: String, section: String? = nil, breadcrumbs: [LinkContext] = [],
        translations: [TranslationContext] = [], hasScript: Bool = false
    ) {
        self.language = language
        self.pageTitle = pageTitle
        self.title = title
        self.description = description
        self.canonical = canonical
        self.robots = robots
        self.shared = shared
        self.alternates = alternates
        self.openGraph = openGraph
        self.jsonLD = jsonLD
        self.feeds = feeds
        self.address = address
        self.section = section
        self.breadcrumbs = breadcrumbs
        self.translations = translations
        self.hasScript = hasScript
        words = WordsContext(language: language)
    }

    /// Right to left for the languages that are written so.
    var direction: String { WritingDirection(language: language).rawValue }

    /// What the footer offers, in the page's own words like the rest of it.
    private var subscriptions: [LinkContext] { [LinkContext(title: words["feed"], href: shared.feedHref)] }

    static let fields: FieldTable<FrameContext> = [
        .text("language", "Sidans språk", "The page's language") { $0.language },
        .text("direction", "ltr eller rtl", "ltr or rtl") { $0.direction },
        .text("pageTitle", "För title-elementet", "For the title element") { $0.pageTitle },
        .text("title", "Sidans rubrik", "The page's heading") { $0.title },
        .text("description", "En mening för sökmotorer", "A sentence for search engines") { $0.description },
        .text("canonical", "Sidans fullständiga adress", "The page's full address") { $0.canonical },
        .text("robots", "noindex för sidor som inte ska sökas", "noindex for pages that are not to be searched") {
            $0.robots
        },
        .text("csp", "Säkerhetspolicyn", "The security policy") {
            $0.hasScript ? $0.shared.scriptPolicy : $0.shared.policy
        },
        .list("stylesheets", of: HrefContext.self, "Formatmallarna", "The style sheets") {
            $0.shared.stylesheets.map(HrefContext.init)
        },
        .object("icon", of: IconContext.self, "Webbplatsens ikon", "The site's icon") { $0.shared.icon },
        .list("feeds", of: FeedLinkContext.self, "Flöden", "Feeds") { $0.feeds },
        .list("alternates", of: AlternateContext.self, "Sidan på andra språk", "The page in other languages") {
            $0.alternates
        },
        .object("openGraph", of: OpenGraphContext.self, "För delning", "For sharing") { $0.openGraph },
        .html("jsonLD", "Strukturerade data", "Structured data") { $0.jsonLD },
        .object("site", of: SiteContext.self, "Webbplatsen", "The site") { $0.shared.site },
        .object("organisation", of: OrganisationContext.self, "Föreningen", "The association") {
            $0.shared.organisation
        },
        .text("searchHref", "Söksidans adress, på alla andra sidor", "The search page's address, on all other pages") {
            $0.hasScript ? nil : $0.shared.searchHref
        },
        .list("menu", of: MenuItemContext.self, "Menyn", "The menu") { frame in
            frame.shared.menu.map {
                MenuItemContext(item: $0, address: frame.address, section: frame.section, language: frame.language)
            }
        },
        .list("subscriptions", of: LinkContext.self, "Det som går att prenumerera på", "What can be subscribed to") {
            $0.subscriptions
        },
        .flag("hasSubscriptions", "Något går att prenumerera på", "Something can be subscribed to") {
            !$0.subscriptions.isEmpty
        },
        .list("breadcrumbs", of: LinkContext.self, "Vägen hit", "The way here") { $0.breadcrumbs },
        .flag("hasBreadcrumbs", "Det finns en väg att visa", "There is a way to show") { !$0.breadcrumbs.isEmpty },
        .list(
            "translations", of: TranslationContext.self, "Sidan på andra språk, för läsare",
            "The page in other languages, for readers"
        ) { $0.translations },
        .flag("hasTranslations", "Sidan finns på andra språk", "The page exists in other languages") {
            !$0.translations.isEmpty
        },
        .flag("membersEdition", "Medlemmarnas utgåva", "The members' edition") { $0.shared.isMembersEdition },
        .text("planningHref", "Planeringen, i medlemmarnas utgåva", "The planning, in the members' edition") {
            $0.shared.planningHref
        },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// An entry of the menu as a page sees it.
struct MenuItemContext: TemplateContext {
    static let contextName = "MenuItem"
    let item: MenuItem
    let address: String
    let section: String?
    let language: String

    static let fields: FieldTable<MenuItemContext> = [
        .text("title", "Ordet", "The word") { $0.item.title },
        .text("href", "Adressen", "The address") { $0.item.href },
        .flag("current", "Sidan som visas", "The page that is shown") { $0.item.address == $0.address },
        .flag("within", "Sidan ligger i avdelningen", "The page lies in the section") {
            $0.item.address != $0.address && $0.item.section != nil && $0.item.section == $0.section
        },
        .text("language", "Språket, om det inte är sidans", "The language, if not the page's") {
            $0.item.language == $0.language ? nil : $0.item.language
        },
    ]
}

/// The site's icon.
struct IconContext: TemplateContext {
    static let contextName = "Icon"
    let href: String
    let type: String

    static let fields: FieldTable<IconContext> = [
        .text("href", "Adressen", "The address") { $0.href },
        .text("type", "Medietypen", "The media type") { $0.type },
    ]
}

/// The site.
struct SiteContext: TemplateContext {
    static let contextName = "Site"
    let title: String
    let description: String?
    let home: String
    let hasMenu: Bool

    static let fields: FieldTable<SiteContext> = [
        .text("title", "Webbplatsens namn", "The site's name") { $0.title },
        .text("description", "En mening om föreningen", "A sentence about the association") { $0.description },
        .text("home", "Startsidans adress", "The start page's address") { $0.home },
        .flag("hasMenu", "Det finns en meny", "There is a menu") { $0.hasMenu },
        .flag("longTitle", "Namnet är längre än 28 tecken", "The name is longer than 28 characters") {
            $0.title.count > 28
        },
    ]
}

/// The association.
struct OrganisationContext: TemplateContext {
    static let contextName = "Organisation"
    let name: String
    let address: String?
    let email: String?
    let phone: Contact?

    static let fields: FieldTable<OrganisationContext> = [
        .text("name", "Namnet", "The name") { $0.name },
        .text("address", "Postadressen", "The postal address") { $0.address },
        .text("email", "E-postadressen", "The mail address") { $0.email },
        .text("emailHref", "Länk till e-postadressen", "Link to the mail address") { $0.email.map { "mailto:" + $0 } },
        .text("phone", "Telefonnumret", "The phone number") { $0.phone?.text },
        .text("phoneHref", "Länk till telefonnumret", "Link to the phone number") { $0.phone?.href },
    ]
}

/// The page in another language, for machines.
struct AlternateContext: TemplateContext {
    static let contextName = "Alternate"
    let language: String
    let href: String

    static let fields: FieldTable<AlternateContext> = [
        .text("language", "Språket", "The language") { $0.language },
        .text("href", "Den fullständiga adressen", "The full address") { $0.href },
    ]
}

/// The page in another language, for readers.
struct TranslationContext: TemplateContext {
    static let contextName = "Translation"
    let title: String
    let language: String
    let languageName: String
    let href: String

    static let fields: FieldTable<TranslationContext> = [
        .text("title", "Sidans rubrik på språket", "The page's heading in the language") { $0.title },
        .text("language", "Språket", "The language") { $0.language },
        .text("languageName", "Språkets namn på språket", "The language's own name") { $0.languageName },
        .text("href", "Adressen", "The address") { $0.href },
    ]
}

/// A feed in the head.
struct FeedLinkContext: TemplateContext {
    static let contextName = "FeedLink"
    let title: String
    let href: String
    let type: String

    static let fields: FieldTable<FeedLinkContext> = [
        .text("title", "Flödets namn", "The feed's name") { $0.title },
        .text("href", "Adressen", "The address") { $0.href },
        .text("type", "Medietypen", "The media type") { $0.type },
    ]
}

/// What is shown where the page is shared (ogp.me).
struct OpenGraphContext: TemplateContext {
    static let contextName = "OpenGraph"
    let graph: OpenGraph

    static let fields: FieldTable<OpenGraphContext> = [
        .text("type", "article, profile eller website", "article, profile or website") { $0.graph.kind.rawValue },
        .text("title", "Rubriken", "The heading") { $0.graph.title },
        .text("description", "En mening", "A sentence") { $0.graph.description },
        .text("url", "Den fullständiga adressen", "The full address") { $0.graph.url },
        .text("image", "Bildens fullständiga adress", "The picture's full address") { $0.graph.picture?.url },
        .text("imageWidth", "Bildens bredd i bildpunkter", "The picture's width in pixels") {
            $0.graph.picture?.width.map(String.init)
        },
        .text("imageHeight", "Bildens höjd i bildpunkter", "The picture's height in pixels") {
            $0.graph.picture?.height.map(String.init)
        },
        .text("imageAlt", "Vad bilden visar", "What the picture shows") { $0.graph.picture?.alt },
        .text("siteName", "Webbplatsens namn", "The site's name") { $0.graph.siteName },
        .text("locale", "sv_SE", "sv_SE") { $0.graph.locale },
    ]
}
