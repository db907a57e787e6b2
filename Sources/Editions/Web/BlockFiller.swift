import Content
import Foundations
import Markdown
import Templates

/// Fills a block of a text for the web.
struct BlockFiller {
    let web: WebSite
    let entry: Entry
    /// Whether the HTML is for a page; feed readers take drawings away.
    var isPage = true

    private var items: ItemMaker { ItemMaker(web: web, language: entry.language) }
    private var words: WordsContext { WordsContext(language: entry.language) }
    /// The day as of which it is filled: in a letter the letter's own, so that an old one keeps showing what was sent.
    private var day: Day { entry.kind == .newsletter ? entry.date?.day ?? web.publication.day : web.publication.day }

    /// The block's HTML.
    func bytes(_ content: BlockContent, of block: Block) -> [UInt8] {
        switch content {
        case .events(let selection): web.templates.render("block-events", events(selection))
        case .posts(let selection): web.templates.render("block-posts", posts(selection))
        case .goals(let plan, let only): web.templates.render("block-goals", goals(plan, only))
        case .chart(let selection):
            web.templates.render("block-chart", chart(selection, block))
        case .people(let role, let day): web.templates.render("block-people", people(role, day))
        case .button(let text, let url): web.templates.render("block-button", button(text, url))
        case .video(let url, let image, let text): web.templates.render("block-video", video(url, image, text))
        // A body holds its pictures ready.
        case .gallery: []
        }
    }

    /// Pictures side by side; in a feed, where no sheet says how, one after another.
    func gallery(_ figures: [Figure]) -> [UInt8] {
        guard isPage else { return figures.reduce(into: []) { $1.write(to: &$0) } }
        return web.templates.render("block-gallery", GalleryBlockContext(figures: figures))
    }

    private func events(_ selection: EventSelection) -> EventsBlockContext {
        EventsBlockContext(
            events: selection.events(of: web.publication, from: day).compactMap(items.row), words: words)
    }

    /// In a letter the posts are those since the letter before it.
    private func posts(_ selection: PostSelection) -> PostsBlockContext {
        let posts = selection.posts(of: web.publication, in: entry).filter { $0.address != entry.address }
        return PostsBlockContext(items: posts.map { items.teaser($0) }, words: words)
    }

    private func goals(_ plan: String, _ only: [String]) -> GoalsBlockContext {
        guard let plan = web.publication.site.entry(named: plan), web.publication.contains(plan) else {
            return GoalsBlockContext(goals: [], date: nil, words: words)
        }
        let shown = (plan.plan?.goals ?? []).filter { only.isEmpty || only.contains($0.id) }
        let standings = web.progress.standings(of: shown, in: plan, asOf: day)
        let maker = GoalMaker(web: web, language: entry.language, day: day)
        let ids = PlanIDs(plan, web: web)
        return GoalsBlockContext(
            goals: shown.enumerated().map { offset, goal in
                maker.brief(
                    goal, standings?[offset], href: standings.map { _ in web.href(of: goal, in: plan, ids) })
            },
            date: standings.map { _ in DateContext(day: day, time: nil, language: entry.language) }, words: words)
    }

    private func chart(_ selection: ChartSelection, _ block: Block) -> ChartBlockContext {
        var id = "chart-\(number(of: block))"
        while web.body(of: entry).ids.contains(where: { $0.hasPrefix(id) }) { id += "-x" }
        return ChartMaker(web: web, entry: entry, id: isPage ? id : nil).block(selection)
    }

    /// Which block of those that this edition shows it is: its line would tell how much stands above it that is hidden.
    private func number(of block: Block) -> Int {
        let lines = web.body(of: entry).parts.compactMap {
            if case .block(_, let other) = $0 { other.line } else { nil }
        }
        return (lines.firstIndex(of: block.line) ?? 0) + 1
    }

    private func people(_ role: String?, _ asked: Day?) -> PeopleBlockContext {
        let people = web.publication.holders(of: role, on: asked ?? day)
        return PeopleBlockContext(people: people.map { items.card($0, text: title($0, role)) }, words: words)
    }

    /// The office without the body that the block asks for.
    private func title(_ holder: OfficeHolder, _ role: String?) -> String? {
        guard let office = holder.offices.first, let role, office.body?.folded == role.folded else { return nil }
        return office.title
    }

    private func button(_ text: String, _ url: String) -> ButtonBlockContext {
        let link = web.link(url, from: entry)
        return ButtonBlockContext(
            text: text, href: link.href, rel: link.isExternal ? "external noopener" : nil, words: words)
    }

    private func video(_ url: String, _ image: String?, _ text: String?) -> VideoBlockContext {
        let link = web.link(url, from: entry)
        let host =
            link.isExternal
            ? url.split(separator: "/").dropFirst().first.map { String($0.hasPrefix("www.") ? $0.dropFirst(4) : $0) }
            : nil
        return VideoBlockContext(
            href: link.href, rel: link.isExternal ? "external noopener" : nil,
            image: image.flatMap { items.image($0, of: entry, alt: text ?? "") },
            text: text, host: host, words: words)
    }
}
