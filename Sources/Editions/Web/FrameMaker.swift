import Content
import Foundations
import Templates

/// Makes the frame of a page: head, header, footer, and what machines read.
struct FrameMaker: Sendable {
    let web: WebSite

    private var settings: Settings { web.settings }

    /// The frame of a text's own page.
    func frame(of entry: Entry, description: String?, image: ImageContext?, jsonLD: HTML?) -> FrameContext {
        let versions = web.translations.versions(of: entry)
        let section = entry.section.flatMap { settings.section(named: $0) }
        return frame(
            title: entry.title, address: entry.address, language: entry.language, description: description,
            section: section?.name,
            breadcrumbs: section.map { [LinkContext(title: $0.title, href: settings.href($0.address))] } ?? [],
            kind: entry.kind == .person
                ? .profile : entry.kind == .post || entry.kind == .newsletter ? .article : .website, image: image,
            jsonLD: jsonLD,
            alternates: alternates(versions),
            translations: versions.filter { $0.address != entry.address }.map {
                TranslationContext(
                    title: $0.title, language: $0.language, languageName: LanguageNames.name(of: $0.language),
                    href: settings.href($0.address))
            })
    }

    /// The frame of any page.
    func frame(
        title: String, address: String, language: String? = nil, description: String? = nil, section: String? = nil,
        breadcrumbs: [LinkContext] = [], kind: OpenGraph.Kind = .website, image: ImageContext? = nil,
        jsonLD: HTML? = nil,
        alternates: [AlternateContext] = [], translations: [TranslationContext] = [], feeds: [FeedLinkContext] = [],
        robots: String? = nil,
        isListed: Bool = true
    ) -> FrameContext {
        let language = language ?? settings.language
        let isStart = address == "/"
        let canonical = isListed ? settings.absolute(address) : nil
        let sharing = canonical.map { url in
            OpenGraphContext(
                graph: OpenGraph(
                    kind: kind, siteName: settings.title, language: language, title: title, description: description,
                    url: url,
                    imageURL: image.map { settings.origin + $0.src },
                    imageAlt: image.flatMap { $0.alt.isEmpty ? nil : $0.alt }))
        }
        return FrameContext(
            language: language, pageTitle: isStart ? settings.title : "\(title) – \(settings.title)", title: title,
            description: description,
            canonical: canonical, robots: robots, shared: web.shared, alternates: alternates, openGraph: sharing,
            jsonLD: jsonLD,
            feeds: siteFeeds + feeds, address: address, section: section, breadcrumbs: breadcrumbs,
            translations: translations)
    }

    private var siteFeeds: [FeedLinkContext] {
        [FeedLinkContext(title: settings.title, href: settings.href("/feed.xml"), type: "application/atom+xml")]
    }

    /// hreflang for all versions, and the original for everyone else.
    private func alternates(_ versions: [Entry]) -> [AlternateContext] {
        guard let original = versions.first else { return [] }
        return versions.map { AlternateContext(language: $0.language, href: settings.absolute($0.address)) }
            + [AlternateContext(language: "x-default", href: settings.absolute(original.address))]
    }
}

/// Languages by their own names.
enum LanguageNames {
    private static let names: [String: String] = [
        "sv": "Svenska", "en": "English", "ar": "العربية", "fi": "Suomi", "so": "Soomaali", "no": "Norsk",
        "nb": "Norsk", "da": "Dansk",
        "de": "Deutsch", "fr": "Français", "es": "Español", "fa": "فارسی", "ku": "Kurdî", "tr": "Türkçe",
        "pl": "Polski", "uk": "Українська",
        "ru": "Русский", "ti": "ትግርኛ", "am": "አማርኛ", "se": "Davvisámegiella", "fit": "Meänkieli", "rmn": "Romani",
        "yi": "ייִדיש",
        "bs": "Bosanski", "hr": "Hrvatski", "sr": "Srpski", "sq": "Shqip", "it": "Italiano", "pt": "Português",
        "ro": "Română", "hu": "Magyar",
    ]

    /// The language's own name; the tag where it is not known.
    static func name(of tag: String) -> String { names[tag.split(separator: "-").first.map(String.init) ?? tag] ?? tag }
}
