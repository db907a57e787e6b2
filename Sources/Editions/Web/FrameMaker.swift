import Content
import Foundations
import Pictures
import Templates

/// Makes the frame of a page: head, header, footer, and what machines read.
struct FrameMaker: Sendable {
    let web: WebSite

    private var settings: Settings { web.settings }

    /// The frame of a text's own page.
    func frame(of entry: Entry, description: String?, image: ImageContext?, jsonLD: HTML?) -> FrameContext {
        let languages = languages(of: entry)
        let section = entry.section.flatMap { settings.section(named: $0) }
        return frame(
            title: entry.title, address: entry.address, language: entry.language, description: description,
            section: section?.name,
            breadcrumbs: section.map { [LinkContext(title: $0.title, href: settings.href($0.address))] } ?? [],
            kind: entry.kind == .person
                ? .profile : entry.kind == .post || entry.kind == .newsletter ? .article : .website, image: image,
            jsonLD: jsonLD, alternates: languages.alternates, translations: languages.translations)
    }

    /// The languages of a text: hreflang, and the switch between them.
    func languages(of entry: Entry) -> (alternates: [AlternateContext], translations: [TranslationContext]) {
        let versions = web.translations.versions(of: entry).map {
            Version(title: $0.title, address: $0.address, language: $0.language)
        }
        return (alternates(versions, of: entry.language), others(versions, than: entry.address))
    }

    /// The languages of a section's list: hreflang, and the switch between them.
    func languages(of section: Section) -> (alternates: [AlternateContext], translations: [TranslationContext]) {
        let original = section.translationOf ?? section.name
        let sections = settings.sections.filter { $0.name == original || $0.translationOf == original }
        guard sections.count > 1 else { return ([], []) }
        let first = sections.filter { $0.name == original }
        let versions = (first + sections.filter { $0.name != original }).map {
            Version(title: $0.title, address: $0.address, language: $0.language)
        }
        return (alternates(versions, of: section.language), others(versions, than: section.address))
    }

    /// A page in one of its languages.
    private struct Version {
        let title: String
        let address: String
        let language: String
    }

    private func others(_ versions: [Version], than address: String) -> [TranslationContext] {
        versions.filter { $0.address != address }.map {
            TranslationContext(
                title: $0.title, language: $0.language, languageName: LanguageNames.name(of: $0.language),
                href: settings.href($0.address))
        }
    }

    /// The frame of any page.
    func frame(
        title: String, address: String, language: String? = nil, description: String? = nil, section: String? = nil,
        breadcrumbs: [LinkContext] = [], kind: OpenGraph.Kind = .website, image: ImageContext? = nil,
        jsonLD: HTML? = nil,
        alternates: [AlternateContext] = [], translations: [TranslationContext] = [], feeds: [FeedLinkContext] = [],
        robots: String? = nil,
        isListed: Bool = true, hasScript: Bool = false
    ) -> FrameContext {
        let language = language ?? settings.language
        let isStart = address == "/"
        let canonical = isListed ? settings.absolute(address) : nil
        let sharing = canonical.map { url in
            OpenGraphContext(
                graph: OpenGraph(
                    kind: kind, siteName: settings.title, language: language, title: title, description: description,
                    url: url, picture: picture(image, at: address)))
        }
        return FrameContext(
            language: language, pageTitle: isStart ? settings.title : "\(title) – \(settings.title)", title: title,
            description: description,
            canonical: canonical, robots: robots, shared: web.shared, alternates: alternates, openGraph: sharing,
            jsonLD: jsonLD,
            feeds: siteFeeds + feeds, address: address, section: section, breadcrumbs: breadcrumbs,
            translations: translations, hasScript: hasScript)
    }

    /// What is shown where a page is shared: its own picture, or its card.
    private func picture(_ image: ImageContext?, at address: String) -> OpenGraph.Picture? {
        if let image {
            return OpenGraph.Picture(
                url: settings.origin + image.src, width: image.width, height: image.height,
                alt: image.alt.isEmpty ? nil : image.alt)
        }
        return web.cards?.card(of: address).map {
            OpenGraph.Picture(
                url: settings.absolute($0.address), width: ShareCard.width, height: ShareCard.height, alt: $0.alt)
        }
    }

    private var siteFeeds: [FeedLinkContext] {
        [FeedLinkContext(title: settings.title, href: settings.href("/feed.xml"), type: "application/atom+xml")]
    }

    /// hreflang for all versions that machines are told of, and the original for everyone else.
    private func alternates(_ versions: [Version], of language: String) -> [AlternateContext] {
        let languages = TranslationIndex.alternates(versions, of: language, languageOf: \.language)
        guard let original = versions.first, !languages.isEmpty else { return [] }
        return languages.map { AlternateContext(language: $0.language, href: settings.absolute($0.address)) }
            + [AlternateContext(language: "x-default", href: settings.absolute(original.address))]
    }
}
