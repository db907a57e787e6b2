import Diagnostics
import Foundations
import Markdown

/// Reads the YAML inside the blocks of one text.
public struct BlockDecoder: Sendable {
    let site: Site
    let source: SourceText
    private var names: BlockNames

    /// A decoder for the blocks of one text.
    public init(site: Site, source: SourceText) {
        self.site = site
        self.source = source
        names = BlockNames(site)
    }

    /// What the block shows; nil with findings when it cannot be read. `line` is the file's line of the first line inside.
    public mutating func content(_ kind: BlockKind, text: String, line: Int) -> (
        content: BlockContent?, findings: [Finding]
    ) {
        let (root, problems) = YAMLReader(source: source, firstLine: line).read(text)
        if problems.hasErrors { return (nil, problems) }
        let empty = YAMLNode(value: .mapping([]), mark: YAMLMark(line: max(1, line - 1), column: 1, length: 3))
        let node = root ?? empty
        guard let table = Self.table(of: kind) else { return (nil, []) }
        var fields = Fields(node.isNull ? empty : node, table: table, source: source)
        let content = content(kind, &fields)
        return (fields.findings.hasErrors ? nil : content, problems + fields.findings)
    }

    private static func table(of kind: BlockKind) -> KeyTable? {
        switch kind {
        case .events: .eventsBlock
        case .posts: .postsBlock
        case .goals: .goalsBlock
        case .chart: .chartBlock
        case .people: .peopleBlock
        case .button: .buttonBlock
        case .video: .videoBlock
        case .gallery: .galleryBlock
        case .members, .callout: nil
        }
    }

    private mutating func content(_ kind: BlockKind, _ fields: inout Fields) -> BlockContent? {
        switch kind {
        case .events: return events(&fields)
        case .posts: return posts(&fields)
        case .goals: return goals(&fields)
        case .chart: return chart(&fields)
        case .people:
            let role = fields.text("role")
            if let role { names.check(role: role, &fields) }
            return .people(role: role, on: fields.day("on"))
        case .button:
            // Both are asked for before either is missed: all that is missing is told at once.
            let text = required("text", "text: Bli medlem", &fields)
            let url = required("url", "url: /bli-medlem/", &fields)
            guard let text, let url else { return nil }
            return .button(text: text, url: url)
        case .video:
            guard let url = required("url", "url: https://film.example/torget", &fields) else { return nil }
            return .video(url: url, image: fields.text("image"), text: fields.text("text"))
        case .gallery:
            guard let folder = required("folder", "folder: torget/", &fields) else { return nil }
            return GalleryDecoder(site: site, file: source.file).gallery(folder, &fields).map { .gallery($0) }
        case .members, .callout: return nil
        }
    }

    private mutating func events(_ fields: inout Fields) -> BlockContent {
        let (from, to) = days(&fields)
        let selection = EventSelection(
            from: from, to: to, types: fields.texts("type"), places: fields.texts("place", holdsCommas: true),
            limit: limit(&fields))
        names.check(.type, &fields)
        names.check(.place, &fields)
        return .events(selection)
    }

    private mutating func posts(_ fields: inout Fields) -> BlockContent {
        let (from, to) = days(&fields)
        let selection = PostSelection(
            sections: sections(&fields), tags: fields.texts("tag"), from: from, to: to, limit: limit(&fields))
        names.check(.tag, &fields)
        return .posts(selection)
    }

    /// The first day and the last, with a finding when they are the other way round.
    private func days(_ fields: inout Fields) -> (from: Day?, to: Day?) {
        let (from, to) = (fields.day("from"), fields.day("to"))
        if let from, let to, to < from {
            fields.add(
                .lastDayBeforeFirst(fields.name("from"), from, fields.name("to"), to, at: fields.place("to")))
        }
        return (from, to)
    }

    private func limit(_ fields: inout Fields) -> Int? { fields.number("limit", in: 1...1000) }

    private func required(_ key: String, _ example: String, _ fields: inout Fields) -> String? {
        let place = fields.place(key)
        return fields.text(key) { .missingKey(key, example: example, at: $0 ?? place) }
    }

    private func sections(_ fields: inout Fields) -> [String] {
        let names = fields.texts("section")
        let known = site.settings.sections.map(\.name)
        for name in names where site.settings.section(named: name) == nil {
            fields.add(
                .unknownReference(
                    Wording("avdelningen", "section"), name, nearest: NearMiss.nearest(to: name, among: known),
                    at: fields.place("section")))
        }
        return names
    }

    private func goals(_ fields: inout Fields) -> BlockContent? {
        guard let name = required("plan", "plan: plan/2026", &fields) else { return nil }
        if site.isUnreadable(named: name) { return nil }
        guard let entry = site.entry(named: name), let plan = entry.plan else {
            let known = site.entries.filter { $0.plan != nil }.map(\.name)
            let nearest = NearMiss.nearest(toName: name, among: known)
            fields.add(
                .unknownReference(Wording("planen", "plan"), name, nearest: nearest, at: fields.place("plan")))
            return nil
        }
        let only = fields.texts("only")
        for id in only where !plan.goals.contains(where: { $0.id == id }) {
            let nearest = NearMiss.nearest(to: id, among: plan.goals.map(\.id))
            fields.add(.unknownReference(Wording("målet", "goal"), id, nearest: nearest, at: fields.place("only")))
        }
        return .goals(plan: name, only: only)
    }

    private func chart(_ fields: inout Fields) -> BlockContent? {
        let before = fields.findings.count
        let names = fields.texts("measures")
        if names.isEmpty {
            if fields.findings.count == before {
                let example = "measures: [facebook.foljare]"
                fields.add(.missingKey("measures", example: example, at: fields.place("measures")))
            }
            return nil
        }
        let known = Set(site.measures.map(\.name))
        let folded = Set(known.map(\.folded))
        for name in names where !folded.contains(name.folded) {
            fields.add(
                .unknownReference(
                    Wording("måttet", "measure"), name, nearest: NearMiss.nearest(to: name, among: known),
                    at: fields.place("measures")))
        }
        let kind = fields.choice("kind", KeyTable.chartKinds).flatMap(ChartSelection.Kind.init) ?? .line
        let (from, to) = days(&fields)
        for measure in fields.findings.hasErrors ? [] : site.series(ofMeasures: names) {
            guard let first = measure.series.values.first, let last = measure.series.values.last else { continue }
            if measure.within(from: from, to: to).series.values.isEmpty {
                let key = from == nil ? "to" : "from"
                fields.add(.emptyChart(measure.label.name, first: first.day, last: last.day, at: fields.place(key)))
            }
        }
        return .chart(
            ChartSelection(
                title: fields.text("title"), measures: names, from: from, to: to, kind: kind))
    }
}

extension Finding {
    /// A chart of days from which there are no values.
    static func emptyChart(_ name: String, first: Day, last: Day, at place: Place) -> Finding {
        Finding(
            .nothingMatches, at: place,
            Wording(
                "måttet \(name) har inga värden från diagrammets tid",
                "the measure \(name) has no values from the chart's time"),
            help: Wording(
                "värdena är från \(first) till \(last); ändra från eller till",
                "the values are from \(first) to \(last); change from or to"))
    }

    /// A block that names something that is not there.
    static func unknownReference(_ what: Wording, _ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownID, at: place, Wording("\(what.swedish) \(name) finns inte", "there is no \(what.english) \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("kontrollera stavningen, eller ta bort raden", "check the spelling, or remove the line"))
    }
}
