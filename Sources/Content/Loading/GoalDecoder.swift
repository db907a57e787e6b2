import Diagnostics
import Foundations
import Goals

/// Decodes one goal of a plan: one goal, or one for each value of `each`.
struct GoalDecoder {
    let source: SourceText
    /// The plan's days; nil when they could not be read.
    let period: Period?

    /// What a goal of a plan gives.
    struct Decoded {
        var goals: [(goal: Goal, mark: YAMLMark)] = []
        var mentions: [GoalMention] = []
        var findings: [Finding] = []
    }

    /// Keys that say what a goal asks: without a value they are a slip, not left out.
    private static let ruleKeys: Set<String> = [
        "count", "measure", "at-least", "at-most", "between", "share-of", "after", "before", "grow", "reach", "each",
    ]

    /// The goals of an item of the list; `number` is its place in it, from 1.
    func goals(_ item: YAMLNode, number: Int) -> Decoded {
        var fields = Fields(item, table: .goal, source: source)
        var filters = FilterDecoder(source: source)
        let hasUnknownKeys = fields.findings.hasErrors
        let text = fields.text("text") { .goalWithoutText(at: $0 ?? source.place(item.mark)) }
        let owner = fields.text("owner")
        let span = GoalTimes(period: period).span(&fields)
        let counted = counted(&fields, &filters)
        let each = each(&fields, &filters)
        let shape = shape(&fields, saysMissing: text != nil && !hasUnknownKeys)
        let rule = shape.flatMap { decode($0, counted, span, &fields, &filters) }
        let id = fields.text("id") ?? text.map { Self.id($0, number: number) }
        var decoded = Decoded(mentions: filters.mentions, findings: fields.findings)
        guard let text, let id, let rule, let span, !fields.findings.hasErrors else { return decoded }
        let goal = Goal(id: id, text: text, owner: owner, span: span, rule: rule)
        let mark = fields.marks(["id"]).first?.mark ?? item.mark
        guard let each else {
            decoded.goals = [(goal, mark)]
            return decoded
        }
        for (index, part) in each.enumerated() {
            decoded.goals.append((goal.limited(to: part, number: index + 1), part.mark))
        }
        return decoded
    }

    /// A name made from the text; its number where the text has no letter that an id can have.
    private static func id(_ text: String, number: Int) -> String {
        let slug = Slug.make(text)
        return slug.isEmpty ? "\(number)" : slug
    }

    private func shape(_ fields: inout Fields, saysMissing: Bool) -> GoalShape? {
        let blank = fields.keys.filter { Self.ruleKeys.contains($0) && !fields.has($0) }
        for key in blank { fields.add(.goalKeyWithoutValue(key, name: fields.name(key), at: fields.keyPlace(key))) }
        let keys = fields.keys.filter { fields.has($0) || blank.contains($0) }
        let (shape, slips) = GoalShape.read(keys)
        for slip in slips {
            switch slip {
            case .withoutSubject(let key):
                if saysMissing {
                    fields.add(
                        .goalWithoutSubject(
                            fields.name(key), takesCount: GoalShape.takes("count", beside: keys),
                            takesMeasure: GoalShape.takes("measure", beside: keys), at: fields.keyPlace(key)))
                }
            case .withoutTarget(let subject):
                if saysMissing {
                    fields.add(
                        .goalWithoutTarget(
                            fields.name(subject), isMeasure: subject == "measure", at: fields.keyPlace(subject)))
                }
            case .twoRules(let first, let second):
                fields.add(.goalWithTwoRules(fields.name(first), fields.name(second), at: fields.keyPlace(second)))
            case .twoTargets(let first, let second):
                fields.add(
                    .goalWithTwoTargets(
                        fields.name(first), fields.name(second), limits: fields.limits, at: fields.keyPlace(second)))
            case .misfit(let key):
                fields.add(.goalKeyMisfit(key, name: fields.name(key), at: fields.keyPlace(key)))
            }
        }
        return slips.isEmpty ? shape : nil
    }

    // MARK: What is counted

    private func counted(_ fields: inout Fields, _ filters: inout FilterDecoder) -> Goal.Count? {
        let except = filters.except(&fields)
        let outer = FilterDecoder.distinct(&fields)
        guard let node = fields.node("count"),
            let inner = filters.filter(node, key: fields.name("count"), takesDistinct: true, &fields)
        else { return nil }
        if let first = inner.distinct, let outer, first != outer {
            fields.add(
                .goalWithTwoRules(fields.name("distinct"), fields.name("distinct"), at: fields.place("distinct")))
        }
        let filter = Filter(inner.filter.conditions, except: inner.filter.except + except)
        return Goal.Count(filter, distinct: outer ?? inner.distinct)
    }

    /// A value of `each`.
    fileprivate struct Part {
        let condition: Filter.Condition
        let name: String
        let mark: YAMLMark
    }

    private func each(_ fields: inout Fields, _ filters: inout FilterDecoder) -> [Part]? {
        guard let node = fields.node("each") else { return nil }
        var own = Fields(node, table: .filter, name: fields.name("each"), source: source)
        defer { fields.absorb(own) }
        let keys = own.keys
        guard keys.count == 1, let attribute = Attribute(rawValue: keys[0]) else {
            if own.findings.isEmpty {
                let key = keys.first { Attribute(rawValue: $0) == nil } ?? keys.dropFirst().first
                own.add(
                    .unclearEach(fields.name("each"), at: key.map(own.keyPlace) ?? source.place(node.mark)))
            }
            return []
        }
        let name = own.name(keys[0])
        guard let list = own.node(keys[0]) else {
            if !own.has(keys[0]) { own.add(.emptyFilter(name, at: own.keyPlace(keys[0]))) }
            return []
        }
        let values = filters.values(attribute, list, name: name, &own) ?? []
        return values.compactMap { value in
            filters.value(attribute, value, name: name, &own).map {
                Part(condition: Filter.Condition(attribute, [$0]), name: value.name, mark: value.mark)
            }
        }
    }

    // MARK: The rules

    private func decode(
        _ shape: GoalShape, _ counted: Goal.Count?, _ span: Period?, _ fields: inout Fields,
        _ filters: inout FilterDecoder
    ) -> Goal.Rule? {
        let times = GoalTimes(period: period)
        switch shape {
        case .count:
            let unit = times.unit(&fields)
            let bounds = fields.bounds(of: .count)
            return counted.flatMap { count in bounds.map { .count(count, $0, per: unit) } }
        case .share:
            let unit = times.unit(&fields)
            let bounds = fields.bounds(of: .share)
            let whole = filter("share-of", &fields, &filters)
            guard let counted, let bounds, let whole else { return nil }
            return .share(counted, of: whole, bounds, per: unit)
        case .followUp:
            let side: Goal.Side = fields.hasKey("after") ? .after : .before
            let meetings = filter(side == .after ? "after" : "before", &fields, &filters)
            let within = times.within(&fields)
            let least = fields.hasKey("at-least") ? fields.bounds(of: .count)?.least : .one
            guard let counted, let meetings, let within, let least else { return nil }
            return .followUp(counted, side, of: meetings, within: within, atLeast: least.roundedUp)
        case .growth:
            let from = times.baseline(&fields, span: span)
            let growth = fields.growth(of: .count)
            return counted.flatMap { count in growth.map { .growth(count, by: $0, from: from) } }
        case .change: return change(&fields, &filters, times)
        case .level:
            let unit = times.unit(&fields)
            let bounds = fields.bounds(of: .measure)
            let measure = measure(&fields, &filters, isReadable: bounds != nil)
            return measure.flatMap { name in bounds.map { .level(measure: name, $0, per: unit) } }
        case .task: return .task(by: times.by(&fields), done: times.done(&fields))
        }
    }

    private func change(_ fields: inout Fields, _ filters: inout FilterDecoder, _ times: GoalTimes) -> Goal.Rule? {
        let aim =
            fields.hasKey("reach")
            ? fields.target("reach").map { Goal.Aim.reach($0.value) }
            : fields.growth(of: .measure).map { Goal.Aim.grow($0) }
        let baseline = fields.target("from")?.value
        let by = times.by(&fields)
        let measure = measure(&fields, &filters, isReadable: aim != nil)
        guard let measure, let aim else { return nil }
        return .change(measure: measure, aim, baseline: baseline, by: by)
    }

    /// The measure's name. Figures that cannot be read have their finding, and no other.
    private func measure(_ fields: inout Fields, _ filters: inout FilterDecoder, isReadable: Bool) -> String? {
        guard let name = fields.text("measure"), let mark = fields.node("measure")?.mark else { return nil }
        let figures = !isReadable ? [] : fields.figures(["reach", "from", "at-least", "at-most", "between"])
        filters.mention(GoalMention(subject: .measure, name: name, mark: mark, figures: figures))
        return name
    }

    private func filter(_ key: String, _ fields: inout Fields, _ filters: inout FilterDecoder) -> Filter? {
        fields.node(key).flatMap { filters.filter($0, key: fields.name(key), &fields)?.filter }
    }
}

extension Goal {
    /// The goal for one value of `each`: counted, and of a share the whole too, where the condition holds.
    fileprivate func limited(to part: GoalDecoder.Part, number: Int) -> Goal {
        let condition = part.condition
        let slug = Slug.make(part.name)
        let rule: Rule =
            switch rule {
            case .count(let count, let bounds, let unit): .count(count.and(condition), bounds, per: unit)
            case .share(let count, let whole, let bounds, let unit):
                .share(count.and(condition), of: whole.and(condition), bounds, per: unit)
            case .followUp(let count, let side, let meetings, let within, let least):
                .followUp(count.and(condition), side, of: meetings, within: within, atLeast: least)
            case .growth(let count, let growth, let from): .growth(count.and(condition), by: growth, from: from)
            case .change, .level, .task: rule
            }
        return Goal(
            id: "\(id)-\(slug.isEmpty ? "\(number)" : slug)", text: "\(text) – \(part.name)", owner: owner, span: span,
            rule: rule)
    }
}

extension Goal.Count {
    fileprivate func and(_ condition: Filter.Condition) -> Goal.Count {
        Goal.Count(filter.and(condition), distinct: distinct)
    }
}
