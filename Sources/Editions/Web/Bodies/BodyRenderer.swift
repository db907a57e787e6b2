import Content
import Diagnostics
import Foundations
import Markdown

/// Renders bodies for the web: parses, resolves every link, writes HTML. One call for one text; calls may run side by side.
struct BodyRenderer: Sendable {
    let publication: Publication
    let resolver: LinkResolver
    let attachments: Attachments
    /// How notes stand on paper; nil for the web.
    var pageNotes: PageNotes?

    /// The entry's body with everything that is wrong with it.
    ///
    /// - Parameter countsWords: whether the words are counted too by which a site's search finds it: a tenth of the work.
    func body(of entry: Entry, countsWords: Bool = false) -> RenderedBody {
        let language = TextLanguage(entry.language)
        let whole = entry.document()
        let document = publication.audience == .members ? whole : whole.withoutMembers()
        var body = RenderedBody()
        body.brief.findings = whole.findings
        body.brief.isUnread = whole.findings.hasErrors
        body.brief.hasMembersBlocks = whole.hasMembersBlocks
        var links = LinkTable(entry: entry, renderer: self)
        links.resolve(Links(document))
        let renderer = HTMLRenderer(options: options(entry, language, links))
        var blocks = BlockDecoder(site: publication.site, source: entry.source)
        body.parts = renderer.render(document).compactMap { part in
            switch part {
            case .html(let bytes): .html(bytes)
            case .block(let block): filled(block, entry, &blocks, &links)
            case .gallery(let figures): .gallery(figures.map(\.inGallery))
            }
        }
        body.brief.hasBlocks = !document.blocks.isEmpty
        frontMatter(entry, &links)
        body.links = links.hrefs
        body.brief.leadsIntoSite = links.leadsIntoSite
        body.pictures = links.images
        body.brief.files = links.files
        body.brief.anchors = links.anchors
        body.brief.brokenLinks = links.brokenLinks
        body.brief.refused = links.refused
        body.brief.findings += links.findings
        if document.isWithheld { check(document.checked, of: entry, &body.brief) }
        let outline = Outline(document)
        if countsWords, publication.site.settings.hasSearch {
            body.words = SearchWords.of(entry, document, outline, in: publication)
        }
        body.outline = outline.entries.filter { $0.level <= 3 }.map {
            OutlineContext(id: $0.id, title: $0.text, level: $0.level)
        }
        body.brief.firstParagraph = document.firstParagraph(limit: 240)
        body.ids = Outline.ids(in: document)
        return body
    }

    /// What is wrong with a text of which nothing is shown; what its links and pictures become is not kept.
    private func check(_ text: CheckedText, of entry: Entry, _ brief: inout BodyBrief) {
        var links = LinkTable(entry: entry, renderer: self)
        links.resolve(text.links)
        var blocks = BlockDecoder(site: publication.site, source: entry.source)
        for block in text.blocks { _ = filled(block, entry, &blocks, &links) }
        // A part of it is for members: whether the public may follow a link is known when it is known which.
        brief.findings += links.findings.filter { publication.audience == .members || $0.code != .linkToUnpublished }
        brief.anchors += links.anchors
        brief.brokenLinks += links.brokenLinks
    }

    private func options(_ entry: Entry, _ language: TextLanguage, _ links: LinkTable) -> HTMLOptions {
        let hrefs = links.hrefs, pictures = links.pictures
        let options = HTMLOptions(
            language: language, labels: WordsContext(language: entry.language).htmlLabels, title: entry.title,
            eagerPictures: entry.image == nil ? 1 : 0,
            resolveLink: { hrefs[$0.destination] ?? .text }, resolvePicture: { pictures[$0.source] ?? .text },
            pageNotes: pageNotes)
        return options
    }

    /// What a block shows, with its own addresses resolved.
    private func filled(
        _ block: Block, _ entry: Entry, _ blocks: inout BlockDecoder, _ links: inout LinkTable
    ) -> RenderedBody.Part? {
        let (content, findings) = blocks.content(block.kind, text: block.yaml, line: block.line)
        links.add(findings)
        switch content {
        case .goals(let plan, _)?:
            links.follow(plan: plan, at: .text(plan, fromLine: block.line))
        case .button(_, let url)?:
            links.follow(url, at: .text(url, fromLine: block.line))
        case .video(let url, let image, let text)?:
            links.follow(url, at: .text(url, fromLine: block.line))
            if let image {
                links.show(image, alt: text ?? entry.title, at: .text(image, fromLine: block.line))
            }
        case .gallery(let gallery)?: return .gallery(figures(of: gallery, entry, block, &links))
        default: break
        }
        return content.map { .block($0, block) }
    }

    /// The pictures of a folder that can be shown.
    private func figures(
        of gallery: Gallery, _ entry: Entry, _ block: Block, _ links: inout LinkTable
    ) -> [Figure] {
        gallery.pictures.compactMap { picture in
            let destination = picture.destination(from: entry.folder)
            links.show(
                destination, alt: picture.alt, ofFolderAs: picture.name,
                at: .text(gallery.folder, fromLine: block.line))
            return links.images[destination].map {
                Figure(image: $0, alt: picture.alt, caption: picture.caption).inGallery
            }
        }
    }

    /// The addresses in front matter are checked like those in the text.
    private func frontMatter(_ entry: Entry, _ links: inout LinkTable) {
        if let image = entry.image { links.show(image, alt: entry.imageAlt ?? "", at: .key("image")) }
        if let signup = entry.event?.signup { links.follow(signup, at: .key("signup")) }
    }
}
