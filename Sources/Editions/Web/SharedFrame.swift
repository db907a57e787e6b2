import Content
import Templates

/// What is the same on every page, made once.
final class SharedFrame: Sendable {
    let policy: String
    /// The policy of the pages that have a script: the search.
    let scriptPolicy: String
    /// The address of the search; nil without one.
    let searchHref: String?
    let stylesheets: [String]
    let icon: IconContext?
    let site: SiteContext
    let organisation: OrganisationContext
    let menu: [MenuItem]
    let feedHref: String
    let isMembersEdition: Bool
    let planningHref: String?

    init(
        policy: String, scriptPolicy: String, searchHref: String?, stylesheets: [String], icon: IconContext?,
        site: SiteContext, organisation: OrganisationContext,
        menu: [MenuItem],
        feedHref: String, isMembersEdition: Bool, planningHref: String?
    ) {
        self.policy = policy
        self.scriptPolicy = scriptPolicy
        self.searchHref = searchHref
        self.stylesheets = stylesheets
        self.icon = icon
        self.site = site
        self.organisation = organisation
        self.menu = menu
        self.feedHref = feedHref
        self.isMembersEdition = isMembersEdition
        self.planningHref = planningHref
    }
}

/// An entry of the menu.
struct MenuItem: Sendable {
    let title: String
    let href: String
    let address: String
    let section: String?
    /// The language of the title.
    let language: String
}

extension SharedFrame {
    /// The frame of a publication; without a policy for what is no page of a host.
    convenience init(
        _ publication: Publication, theme: Theme, stylePath: String, iconPath: String, policy: SecurityHeaders?,
        hasSearch: Bool
    ) {
        let settings = publication.site.settings
        let menu = Self.menu(publication)
        let sheets = theme.assets.filter { $0.name.hasSuffix(".css") }.map { settings.href("/" + $0.path) }
        let own = theme.assets.first { $0.name.hasPrefix("icon.") || $0.name.hasPrefix("favicon.") }.map(\.path)
        let icon = own ?? iconPath
        let organisation = settings.organisation
        self.init(
            policy: policy?.metaContent(withScript: false) ?? "",
            scriptPolicy: policy?.metaContent(withScript: true) ?? "",
            searchHref: hasSearch ? settings.href(SearchFiles.address) : nil,
            stylesheets: [settings.href("/" + stylePath)] + sheets,
            icon: IconContext(
                href: settings.href("/" + icon), type: icon.hasSuffix(".svg") ? "image/svg+xml" : "image/png"),
            site: SiteContext(
                title: settings.title, description: settings.description, home: settings.href("/"),
                hasMenu: !menu.isEmpty),
            organisation: OrganisationContext(
                name: organisation.name, address: organisation.address, email: organisation.email,
                phone: organisation.phone.map { Contact($0, zone: settings.zone) }),
            menu: menu,
            feedHref: settings.href("/feed.xml"),
            isMembersEdition: publication.audience == .members,
            planningHref: PlanningPages.address(in: publication).map(settings.href))
    }

    /// The sections and pages that `site.yml` names, then the pages that ask to be in the menu; to members the board's year.
    private static func menu(_ publication: Publication) -> [MenuItem] {
        let settings = publication.site.settings
        let named = settings.menu.compactMap { name -> MenuItem? in
            if let section = settings.section(named: name) {
                return MenuItem(
                    title: section.title, href: settings.href(section.address), address: section.address,
                    section: section.name, language: section.language)
            }
            guard let entry = publication.site.entry(named: name), publication.contains(entry) else { return nil }
            return MenuItem(
                title: entry.menuLabel ?? entry.title, href: settings.href(entry.address), address: entry.address,
                section: nil, language: entry.language)
        }
        let asking = publication.entries.compactMap { entry -> MenuItem? in
            guard let label = entry.menuLabel, !named.contains(where: { $0.address == entry.address }) else {
                return nil
            }
            return MenuItem(
                title: label, href: settings.href(entry.address), address: entry.address, section: nil,
                language: entry.language)
        }
        guard let planning = PlanningPages.address(in: publication), !(named + asking).isEmpty else {
            return named + asking
        }
        let title = WordsContext(language: settings.language)["planning"]
        return named + asking
            + [
                MenuItem(
                    title: title, href: settings.href(planning), address: planning, section: nil,
                    language: settings.language)
            ]
    }
}
