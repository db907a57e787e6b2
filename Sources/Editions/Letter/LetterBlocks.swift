import Content
import Diagnostics
import Foundations
import Goals
import Markdown

/// What a block shows in a letter: lists and tables, as of the letter's day.
struct LetterBlocks {
    let ground: LetterGround
    private var decoder: BlockDecoder

    init(ground: LetterGround) {
        self.ground = ground
        decoder = BlockDecoder(site: ground.site, source: ground.entry.source)
    }

    private var words: WordsContext { ground.words }
    private var dates: LetterDates { LetterDates(language: ground.entry.language, day: ground.day) }

    /// The block as nodes; its addresses are resolved with those of the text.
    mutating func document(
        for block: Block, _ links: inout LetterLinks, _ pictures: inout LetterPictures
    ) -> Document {
        let (content, findings) = decoder.content(block.kind, text: block.yaml, line: block.line)
        links.add(findings)
        var builder = DocumentBuilder(language: TextLanguage(ground.entry.language), line: block.line)
        switch content {
        case .events(let selection): events(selection, &builder)
        case .posts(let selection): posts(selection, &builder)
        case .goals(let plan, let only): goals(plan, only, block, &links, &builder)
        case .chart(let selection): chart(selection, &builder)
        case .people(let role, let day): people(role, day, &builder)
        case .button(let text, let url):
            links.read(text, at: place(text, block))
            links.follow(url, at: place(url, block))
            builder.container(.button) { $0.paragraph { link(to: links.resolved(url), text, &$0) } }
        case .video(let url, let image, let text):
            if let text { links.read(text, at: place(text, block)) }
            links.follow(url, at: place(url, block))
            if let image { pictures.show(image, alt: text ?? ground.entry.title, at: place(image, block)) }
            video(links.resolved(url), image.map(pictures.resolved), text, &builder)
        case .gallery(let gallery): self.gallery(gallery, block, &pictures, &builder)
        case nil: break
        }
        return builder.document()
    }

    private func place(_ words: String, _ block: Block) -> Place {
        ground.entry.source.place(of: words, fromLine: block.line)
    }

    private func nothing(_ word: String, _ builder: inout DocumentBuilder) {
        builder.paragraph { $0.text(words[word]) }
    }

    /// Words that lead somewhere, or words alone.
    private func link(to target: ResolvedLink, _ text: String, _ builder: inout DocumentBuilder) {
        guard case .address(let href, _) = target else { return builder.text(text) }
        builder.link(href) { $0.text(text) }
    }

    private func link(to target: Entry, _ text: String, _ builder: inout DocumentBuilder) {
        guard let address = ground.pageAddress(of: target) else { return builder.text(text) }
        builder.link(address) { $0.text(text) }
    }

    // MARK: Lists

    /// `tisdag 9 april kl. 18.30: Torgmöte, Stora torget`.
    private func events(_ selection: EventSelection, _ builder: inout DocumentBuilder) {
        let events = selection.events(of: ground.members, from: ground.day)
        if events.isEmpty { return nothing("noEvents", &builder) }
        builder.list { list in
            for entry in events {
                guard let event = entry.event else { continue }
                list.item { item in
                    item.text(dates.when(event) + ": ")
                    link(to: entry, entry.title, &item)
                    if let place = event.place { item.text(", " + place) }
                    if event.isCancelled {
                        item.text(". ")
                        item.strong(words["cancelled"])
                    }
                }
            }
        }
    }

    /// `Brevlådan vid skolan, 12 november. Den står kvar till jul.`
    private func posts(_ selection: PostSelection, _ builder: inout DocumentBuilder) {
        let posts = selection.posts(of: ground.members, in: ground.entry)
        if posts.isEmpty { return nothing("nothingHere", &builder) }
        builder.list { list in
            for entry in posts {
                list.item { item in
                    link(to: entry, entry.title, &item)
                    if let day = entry.date?.day { item.text(", " + dates.short(day)) }
                    if let summary = summary(of: entry) { item.text(". " + summary) }
                }
            }
        }
    }

    private func summary(of entry: Entry) -> String? {
        if let summary = entry.summary { return summary }
        let document = entry.document()
        let first = document.firstParagraph(limit: 240)
        return first.isEmpty ? nil : first
    }

    /// `Ett nummer varje månad: uppfyllt. 9 av 9 månader.`
    private func goals(
        _ name: String, _ only: [String], _ block: Block, _ links: inout LetterLinks, _ builder: inout DocumentBuilder
    ) {
        guard let plan = ground.site.entry(named: name) else { return }
        if let finding = ground.resolver.findingIfUnpublished(plan, name, at: { place(name, block) }) {
            links.add([finding])
        }
        let scorecard = Scorecard(ground.site, asOf: ground.day)
        let standings = (scorecard.plan(plan)?.goals ?? []).filter { only.isEmpty || only.contains($0.goal.id) }
        if standings.isEmpty { return nothing("nothingHere", &builder) }
        let speech = GoalWords(language: ground.entry.language)
        builder.list { list in
            for standing in standings {
                list.item { item in
                    item.text(standing.goal.text + ": ")
                    item.strong(speech.status(standing.status))
                    item.text(". " + speech.sentence(standing, scorecard.index, asOf: ground.day))
                }
            }
        }
    }

    /// What the chart finds, in sentences, and its latest figures: a mail has no drawings.
    private func chart(_ selection: ChartSelection, _ builder: inout DocumentBuilder) {
        let language = ground.entry.language
        let measures = selection.series(of: ground.site, upTo: ground.day).filter { !$0.series.values.isEmpty }
        if let title = selection.title { builder.paragraph { $0.strong(title) } }
        if measures.isEmpty { return nothing("noFigures", &builder) }
        for sentence in ChartFindings(kind: selection.kind, language: language).sentences(measures) {
            builder.paragraph { $0.text(sentence) }
        }
        let table = ChartTable(measures, latest: Self.mostDays, language: language)
        let columns = [(words["date"], ColumnAlignment.none)] + table.columns.map { ($0, ColumnAlignment.right) }
        builder.table(columns, rows: table.rows.map { [ground.dates.long($0.day)] + $0.values.map { $0 ?? "–" } })
        if let note = table.note(language: language) { builder.paragraph { $0.text(note) } }
    }

    /// How many days of a chart a letter shows.
    private static let mostDays = 6

    /// `Anna Lind, gruppledare, 070-174 06 05`.
    private func people(_ role: String?, _ day: Day?, _ builder: inout DocumentBuilder) {
        let people = ground.members.holders(of: role, on: day ?? ground.day)
        if people.isEmpty { return nothing("nothingHere", &builder) }
        builder.list { list in
            for holder in people {
                list.item { item in
                    link(to: holder.entry, holder.entry.title, &item)
                    if let office = holder.offices.first { item.text(", " + office.text) }
                    for contact in holder.entry.person?.contacts ?? [] {
                        item.text(", " + (contact.label.map { $0 + " " } ?? ""))
                        link(to: contact.href.map { .address($0, isExternal: false) } ?? .text, contact.text, &item)
                    }
                }
            }
        }
    }

    /// One after another, with their captions.
    private func gallery(
        _ gallery: Gallery, _ block: Block, _ pictures: inout LetterPictures, _ builder: inout DocumentBuilder
    ) {
        for picture in gallery.pictures {
            let destination = picture.destination(from: ground.entry.folder)
            pictures.show(
                destination, alt: picture.alt, ofFolderAs: picture.name, at: place(gallery.folder, block))
            guard case .image(let image) = pictures.resolved(destination) else { continue }
            builder.paragraph { $0.picture(image.source, alt: picture.alt, title: picture.caption) }
        }
    }

    private func video(
        _ target: ResolvedLink, _ picture: ResolvedPicture?, _ text: String?, _ builder: inout DocumentBuilder
    ) {
        let words = text ?? words["watchVideo"]
        builder.container(.video) { container in
            if case .image(let image)? = picture, case .address(let href, _) = target {
                container.paragraph { $0.link(href) { $0.picture(image.source, alt: words) } }
            }
            container.paragraph { link(to: target, words, &$0) }
        }
    }
}
