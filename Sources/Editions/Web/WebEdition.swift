import Content
import Diagnostics
import Foundations
import Pictures
import Search
import Templates

/// The website of a publication: all its files, and what is wrong with the texts that they are made from.
public struct WebEdition: Sendable {
    /// Every file of the site, in no particular order, each path once. The search's index and the share cards are made up when
    /// they are asked for.
    public var files: [RenderedFile] { filesAtOnce + filesMadeUp }
    /// All files but the search's index and the share cards.
    public let filesAtOnce: [RenderedFile]
    /// The search's index and the share cards.
    public var filesMadeUp: [RenderedFile] { (search?.files() ?? []) + shareCards.files() }
    /// What is wrong with the texts.
    public let findings: [Finding]
    /// How many of the files are pages.
    public let pageCount: Int
    /// The pictures that its files are made from, in no particular order.
    public let pictures: [PictureSource]
    /// The share cards of its pages, in no particular order.
    public var cards: [ShareCard] { shareCards.all.map(\.card) }
    /// The bodies of its texts, for the next edition of the site.
    public let bodies: RenderedBodies
    /// The hash of what every page shows, beside what its own ``RenderedFile/key`` tells, but for templates and assets.
    public var surroundings: String { surroundingsHash.value }

    /// The places of ``filesAtOnce`` by path, in lower case.
    private let places: [String: Int]
    private let search: SearchFiles?
    private let shareCards: ShareCards
    /// What the next edition's search can start from; nil for one without a search.
    public var searchIndex: KeptIndex? { search?.kept }
    private let surroundingsHash: OnDemand<String>

    /// Renders the bodies of what is published and prepares all pages; pages are rendered when their files are wanted.
    ///
    /// - Parameters:
    ///   - scorecard: how the goals stand on the publication's day.
    ///   - pictures: the pictures beside the texts; they are looked at here, and made by ``PictureStore/prepare(_:isDryRun:)``.
    ///   - earlier: the bodies of an earlier edition; those that would be the same are not rendered again.
    ///   - earlierIndex: the search of an earlier edition.
    ///   - isPreview: whether its pages are shown on the own machine only, with the preview's script.
    public init(
        _ publication: Publication, scorecard: Scorecard, theme: Theme, fileSystem: FileSystem, pictures: PictureStore,
        after earlier: RenderedBodies? = nil, searchAfter earlierIndex: @escaping @Sendable () -> KeptIndex? = { nil },
        isPreview: Bool = false, hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        let wantsCards = publication.site.settings.shareCards != .none
        // Whether letters can be drawn is found out on the way: looking for fonts takes one thread long.
        let drawsCards = OnDemand { wantsCards && pictures.drawsCards }
        drawsCards.begin()
        let tags = TagIndex(publication)
        let attachments = Attachments(
            fileSystem: fileSystem, folder: publication.site.folder, pictures: pictures)
        let calendars = CalendarIndex.all(of: publication)
        let addresses = SiteAddresses(publication, tags: tags, calendars: calendars)
        let resolver = LinkResolver(publication: publication, addresses: addresses, tellsOfExpiry: true)
        let renderer = BodyRenderer(publication: publication, resolver: resolver, attachments: attachments)
        let surroundings = LinkSurroundings(resolver, hash: hash)
        let reused = earlier?.reuse(in: surroundings, attachments: attachments, renderer: renderer)
        let rendered = Self.rendered(publication, renderer, reused: reused, isPreview: isPreview)
        self.bodies = RenderedBodies(publication.entries, rendered, in: surroundings)
        let bodies = BodyTable(publication.entries, rendered)
        let policy = SecurityHeaders(publication, isPreview: isPreview)
        let assets = AssetFiles(theme, colour: publication.site.settings.colour, hash: hash)
        let search = SearchFiles(publication, bodies: bodies, links: surroundings, after: earlierIndex, hash: hash)
        let shared = SharedFrame(
            publication, theme: theme, stylePath: assets.stylePath, iconPath: assets.iconPath, policy: policy,
            hasSearch: search != nil)
        // A preview may never be asked for it.
        if !isPreview { search?.begin() }
        self.search = search
        shareCards = ShareCards(
            publication, bodies: bodies, design: theme.card, pictures: pictures, hasCards: drawsCards.value)
        let web = WebSite(
            publication: publication, progress: PlanProgress(publication, scorecard: scorecard), tags: tags,
            calendars: calendars, bodies: bodies,
            templates: theme.templates.based(at: publication.site.settings.basePath), shared: shared,
            attachments: attachments, cards: shareCards, links: surroundings)
        surroundingsHash = OnDemand { Self.surroundings(web, surroundings, drawsCards: drawsCards.value, hash) }
        let pages = Self.pages(web, search)
        let hosting = HostingFiles(
            web: web, policy: policy, addresses: pages.map { Self.address(ofPath: $0.path) }, hash: hash)
        let attached = Set(rendered.flatMap(\.brief.files))
        filesAtOnce =
            pages + FeedFiles(web: web).files() + CalendarFiles(web: web).files() + hosting.files() + assets.files
            + (search.map { [$0.script] } ?? [])
            + Self.attached(attached, attachments)
        self.pictures = Array(Set(attached.compactMap(\.picture)))
        pageCount = pages.count
        let (places, collisions) = Self.places(filesAtOnce)
        self.places = places
        findings =
            BodyFindings(publication: publication, addresses: addresses, rendered: rendered, bodies: bodies).all()
            + web.translations.findings + collisions
            + (wantsCards && !drawsCards.value ? [.noShareCards(at: publication.site.settings.source.whole)] : [])
    }

    /// The bodies of what is published, in its order; those that can be used again are not rendered.
    private static func rendered(
        _ publication: Publication, _ renderer: BodyRenderer, reused: (@Sendable (Entry) -> TextBody?)?, isPreview: Bool
    ) -> [TextBody] {
        publication.entries.parallelMap { entry in
            if let reused = reused?(entry) { return reused }
            // All that is said of a text's places is known now; a preview may look at files that are no more what they were.
            defer { if !isPreview, entry.event == nil, entry.aliases.isEmpty { entry.source.letGo() } }
            return TextBody(renderer.body(of: entry, countsWords: true))
        }
    }

    private static func pages(_ web: WebSite, _ search: SearchFiles?) -> [RenderedFile] {
        TextPages(web: web).files() + ListPages(web: web).files() + SectionPages(web: web).files()
            + PlanningPages(web: web).files() + StartPages(web: web).files() + (search.map { [$0.page(web)] } ?? [])
    }

    /// The frame of all pages, and what texts name that other texts than their own decide.
    private static func surroundings(
        _ web: WebSite, _ links: LinkSurroundings, drawsCards: Bool, _ hash: ([UInt8]) -> String
    ) -> String {
        var writer = RecordWriter()
        writer.write(links.edition)
        writer.write(drawsCards)
        writer.write(web.shared.searchHref)
        writer.write(web.shared.planningHref)
        writer.write(web.shared.menu) { writer, item in
            for text in [item.title, item.href, item.address, item.language] { writer.write(text) }
            writer.write(item.section)
        }
        writer.write(web.publication.persons) { writer, person in
            writer.write(person.title)
            writer.write(person.address)
        }
        writer.write(web.tags.tags) { writer, tag in
            writer.write(tag.title)
            writer.write(tag.address)
        }
        return hash(writer.bytes)
    }

    private static func address(ofPath path: String) -> String {
        "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }

    /// The files beside texts, each once for each page that it stands beside.
    private static func attached(_ files: Set<PublishedFile>, _ attachments: Attachments) -> [RenderedFile] {
        var taken: Set<String> = []
        return files.sorted { ($0.address, $0.file.path) < ($1.address, $1.file.path) }.compactMap { published in
            // The same picture may lie in the content twice; its sizes are shared.
            guard !published.isShared || taken.insert(published.address).inserted else { return nil }
            return RenderedFile(
                path: RenderedFile.path(ofAddress: published.address),
                origin: Place(file: "content/" + published.file.path),
                knownHash: { attachments.knownHash(of: published) }
            ) { () throws(FindingError) in
                try attachments.bytes(of: published)
            }
        }
    }

    /// Where each file is, and the files and old addresses that stand where something else stands. Two texts with one address
    /// are found on loading.
    private static func places(_ files: [RenderedFile]) -> (places: [String: Int], collisions: [Finding]) {
        var places: [String: Int] = [:]
        places.reserveCapacity(files.count)
        let collisions = files.enumerated().compactMap { index, file -> Finding? in
            // Letter case does not part two files on every disk.
            guard let other = places.updateValue(index, forKey: file.path.lowercased()).map({ files[$0] }),
                let place = file.origin ?? other.origin
            else { return nil }
            let owner = file.origin == nil ? nil : other.origin?.file
            let isOfText = place.file.hasSuffix(".md") || place.file.hasSuffix(".yml")
            return isOfText
                ? .addressCollision("/" + file.path, other: owner ?? "Blad", at: place)
                : .attachmentCollision("/" + file.path, other: owner ?? "Blad", at: place)
        }
        return (places, collisions)
    }

    /// The file at a path; nil when there is none. What is made up later is looked for last.
    public func file(at path: String) -> RenderedFile? {
        // Nearly all paths are in lower case as they stand.
        if let place = places[path], filesAtOnce[place].path == path { return filesAtOnce[place] }
        if let place = places[path.lowercased()] {
            return filesAtOnce[place].path == path ? filesAtOnce[place] : filesAtOnce.first { $0.path == path }
        }
        guard path.hasPrefix("assets/") else { return nil }
        return filesMadeUp.first { $0.path == path }
    }
}
