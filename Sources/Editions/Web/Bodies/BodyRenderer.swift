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
    func body(of entry: Entry) -> RenderedBody {
        let language = TextLanguage(entry.language)
        let whole = entry.document()
        let document = publication.audience == .members ? whole : whole.withoutMembers()
        var body = RenderedBody()
        body.findings = whole.findings
        body.hasMembersBlocks = whole.hasMembersBlocks
        var links = LinkTable(entry: entry, renderer: self)
        links.resolve(Links(document))
        let renderer = HTMLRenderer(options: options(entry, language, links))
        body.parts = renderer.render(document).compactMap { part in
            switch part {
            case .html(let bytes): .html(bytes)
            case .block(let block): filled(block, entry, &links)
            }
        }
        frontMatter(entry, &links)
        body.links = links.hrefs
        body.pictures = links.images
        body.files = links.files
        body.anchors = links.anchors
        body.brokenLinks = links.brokenLinks
        body.refused = links.refused
        body.findings += links.findings
        let outline = Outline(document)
        if publication.site.settings.hasSearch, pageNotes == nil {
            body.words = SearchWords.of(entry, document, outline, in: publication)
        }
        body.outline = outline.entries.filter { $0.level <= 3 }.map {
            OutlineContext(id: $0.id, title: $0.text, level: $0.level)
        }
        body.firstParagraph = document.firstParagraph(limit: 240)
        body.ids = Outline.ids(in: document)
        return body
    }

    private func options(_ entry: Entry, _ language: TextLanguage, _ links: LinkTable) -> HTMLOptions {
        let hrefs = links.hrefs, pictures = links.pictures
        let options = HTMLOptions(
            language: language, title: entry.title, eagerPictures: entry.image == nil ? 1 : 0,
            resolveLink: { hrefs[$0.destination] ?? .text }, resolvePicture: { pictures[$0.source] ?? .text },
            pageNotes: pageNotes)
        return options
    }

    /// What a block shows, with its own addresses resolved.
    private func filled(_ block: Block, _ entry: Entry, _ links: inout LinkTable) -> RenderedBody.Part? {
        let (content, findings) = BlockDecoder(site: publication.site, source: entry.source)
            .content(block.kind, text: block.yaml, line: block.line)
        links.add(findings)
        switch content {
        case .goals(let plan, _)?:
            links.follow(plan: plan) { entry.source.place(of: plan, fromLine: block.line) }
        case .button(_, let url)?:
            links.follow(url) { entry.source.place(of: url, fromLine: block.line) }
        case .video(let url, let image, let text)?:
            links.follow(url) { entry.source.place(of: url, fromLine: block.line) }
            if let image {
                links.show(image, alt: text ?? entry.title) { entry.source.place(of: image, fromLine: block.line) }
            }
        default: break
        }
        return content.map { .block($0, block) }
    }

    /// The addresses in front matter are checked like those in the text.
    private func frontMatter(_ entry: Entry, _ links: inout LinkTable) {
        if let image = entry.image { links.show(image, alt: entry.imageAlt ?? "") { entry.place(of: "image") } }
        if let signup = entry.event?.signup { links.follow(signup) { entry.place(of: "signup") } }
    }
}

/// The links and pictures of one text, resolved once for each destination.
struct LinkTable {
    let entry: Entry
    let renderer: BodyRenderer
    private(set) var hrefs: [String: ResolvedLink] = [:]
    private(set) var pictures: [String: ResolvedPicture] = [:]
    private(set) var images: [String: ResolvedPicture.Image] = [:]
    private(set) var files: [PublishedFile] = []
    private(set) var anchors: [RenderedBody.Anchor] = []
    private(set) var refused: [ContentFile] = []
    private(set) var brokenLinks: [RenderedBody.BrokenLink] = []
    private(set) var findings: [Finding] = []

    init(entry: Entry, renderer: BodyRenderer) {
        self.entry = entry
        self.renderer = renderer
    }

    mutating func resolve(_ links: Links) {
        for link in links.entries {
            if link.kind == .picture {
                picture(link)
            } else if hrefs[link.destination] == nil {
                let entry = entry
                hrefs[link.destination] = self.link(link.destination) { entry.place(of: link) }
            }
        }
    }

    /// What a link's destination becomes; also for links in blocks.
    mutating func link(_ destination: String, at place: () -> Place) -> ResolvedLink {
        let resolution = renderer.resolver.resolve(destination, from: entry, at: place)
        if let finding = resolution.finding { findings.append(finding) }
        if let missing = resolution.missing { add(missing, destination, at: place) }
        if let anchor = resolution.anchor {
            anchors.append(.init(address: anchor.address, id: anchor.id, place: place()))
        }
        if let file = resolution.file {
            guard Attachments.isPublishable(file.path) else {
                findings.append(.unpublishableFile(destination, at: place()))
                return .text
            }
            return .address(publish(file), isExternal: false)
        }
        guard let href = resolution.href else { return .text }
        return .address(SafeAddress.encoded(href), isExternal: resolution.isExternal)
    }

    mutating func add(_ findings: [Finding]) { self.findings += findings }

    private mutating func add(_ missing: LinkResolver.Missing, _ destination: String, at place: () -> Place) {
        brokenLinks.append(.init(destination: destination, missing: missing, place: place()))
    }

    /// Resolves an address outside the text: of a button, a film, a sign-up.
    mutating func follow(_ address: String, at place: () -> Place) {
        if hrefs[address] == nil { hrefs[address] = link(address, at: place) }
    }

    /// Checks that a plan whose goals a block shows is published here.
    mutating func follow(plan name: String, at place: () -> Place) {
        guard let plan = renderer.publication.site.entry(named: name) else { return }
        if let finding = renderer.resolver.findingIfUnpublished(plan, name, at: place) { findings.append(finding) }
    }

    /// Resolves a picture outside the text: of front matter or a film.
    mutating func show(_ path: String, alt: String, at place: () -> Place) {
        picture(path, alt: alt, at: place)
        if case .image(let image)? = pictures[path] { images[path] = image }
    }

    private mutating func picture(_ link: Links.Entry) {
        let entry = entry
        picture(link.destination, alt: link.text) { entry.place(of: link) }
    }

    private mutating func picture(_ destination: String, alt: String, at place: () -> Place) {
        if alt.trimmed.isEmpty { findings.append(.missingAlt(at: place())) }
        guard pictures[destination] == nil else { return }
        let resolution = renderer.resolver.resolve(destination, from: entry, at: place)
        if let finding = resolution.finding { findings.append(finding) }
        if let missing = resolution.missing { return add(missing, destination, at: place) }
        if resolution.isExternal, let href = resolution.href {
            findings.append(.remotePicture(destination, at: place()))
            pictures[destination] = .link(href: SafeAddress.encoded(href), text: alt)
        } else if let file = resolution.file {
            let (header, problems) = renderer.attachments.picture(file)
            findings += problems
            guard !problems.hasErrors else { return refused.append(file) }
            pictures[destination] = .image(.init(source: publish(file), width: header?.width, height: header?.height))
        } else if resolution.href != nil {
            add(.nothing, destination, at: place)
        }
    }

    /// The address at which a file is published beside the page.
    private mutating func publish(_ file: ContentFile) -> String {
        let published = renderer.attachments.published(file, beside: entry)
        if !files.contains(published) { files.append(published) }
        return SafeAddress.encoded(renderer.publication.site.settings.href(published.address))
    }
}

extension Entry {
    /// Where a link or picture of the body stands.
    func place(of link: Links.Entry) -> Place {
        source.place(of: link.destination, fromLine: max(1, link.line))
    }
}
