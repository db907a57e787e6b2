import Diagnostics
import Foundations
import Goals

/// Reads what a goal counts: `{section: blogg}`, a bare word, a list of words.
struct FilterDecoder {
    let source: SourceText
    /// What the filters name, for the check that something has it.
    private(set) var mentions: [GoalMention] = []

    init(source: SourceText) { self.source = source }

    /// What is counted, and of which attribute different values.
    struct Decoded {
        let filter: Filter
        let distinct: Attribute?
    }

    /// The filter of a key; nil with a finding when it cannot be read. `takesDistinct` is true for what is counted.
    mutating func filter(_ node: YAMLNode, key: String, takesDistinct: Bool = false, _ fields: inout Fields) -> Decoded?
    {
        guard node.pairs != nil else {
            return words(node, key: key, &fields).map { Decoded(filter: $0, distinct: nil) }
        }
        var own = Fields(node, table: .filter, name: key, source: source)
        defer { fields.absorb(own) }
        let before = mentions
        var conditions: [Filter.Condition] = []
        for attribute in Attribute.allCases where own.hasKey(attribute.rawValue) {
            if let condition = condition(attribute, &own) { conditions.append(condition) }
        }
        let except = except(&own)
        var distinct: Attribute?
        if takesDistinct {
            distinct = Self.distinct(&own)
        } else if own.hasKey("distinct") {
            own.add(.distinctElsewhere(own.name("distinct"), at: own.keyPlace("distinct")))
        }
        if own.findings.hasErrors {
            mentions = before
            return nil
        }
        return Decoded(filter: Filter(conditions, except: except), distinct: distinct)
    }

    /// What `not` leaves out; empty when there is none.
    mutating func except(_ fields: inout Fields) -> [Filter] {
        guard fields.hasKey("not") else { return [] }
        guard let node = fields.node("not") else {
            if !fields.has("not") { fields.add(.emptyFilter(fields.name("not"), at: fields.keyPlace("not"))) }
            return []
        }
        guard let except = filter(node, key: fields.name("not"), &fields)?.filter else { return [] }
        if except.conditions.isEmpty, except.except.isEmpty {
            fields.add(.emptyFilter(fields.name("not"), at: source.place(node.mark)))
        }
        return [except]
    }

    /// Takes note of a name that something has to have.
    mutating func mention(_ mention: GoalMention) { mentions.append(mention) }

    /// The key whose values `distinct` counts.
    static func distinct(_ fields: inout Fields) -> Attribute? {
        fields.choice("distinct", KeyTable.filterKeys).flatMap(Attribute.init)
    }

    /// The values of a key of a filter, or of `each`, with their places; nil with a finding when there is none.
    mutating func values(_ attribute: Attribute, _ node: YAMLNode, name: String, _ fields: inout Fields)
        -> [GoalMention]?
    {
        var values: [GoalMention] = []
        for item in node.items ?? [node] {
            guard let text = fields.line(item, key: name, inList: true) else {
                if item.isNull || item.text != nil {
                    fields.add(.emptyFilter(name, at: source.place(item.mark)))
                }
                return nil
            }
            values.append(GoalMention(subject: .attribute(attribute), name: text, mark: item.mark))
        }
        if values.isEmpty {
            fields.add(.emptyFilter(name, at: source.place(node.mark)))
            return nil
        }
        mentions += values
        return values
    }

    /// A value as the activities have it: kinds and audiences by their English names. Nil with a finding when there is
    /// none of that name.
    func value(_ attribute: Attribute, _ value: GoalMention, name: String, _ fields: inout Fields) -> String? {
        if fields.isFull { return nil }
        switch attribute {
        case .kind:
            if let kind = Activity.Kind(written: value.name) { return kind.rawValue }
            let words = KeyTable.activityKinds.flatMap { [$0.swedish, $0.english] }
            fields.add(
                .notCountedKind(
                    value.name, nearest: NearMiss.nearest(to: value.name, among: words), at: source.place(value.mark)))
            return nil
        case .audience:
            let folded = value.name.folded
            let known = KeyTable.audiences.first { $0.english == folded || $0.swedish == folded }
            if let known { return known.english }
            let words = KeyTable.audiences.flatMap { [$0.english, $0.swedish] }
            fields.add(
                .wrongChoice(
                    name, value: value.name, choices: words, nearest: NearMiss.nearest(to: value.name, among: words),
                    at: source.place(value.mark)))
            return nil
        default: return value.name
        }
    }

    private mutating func condition(_ attribute: Attribute, _ fields: inout Fields) -> Filter.Condition? {
        let name = fields.name(attribute.rawValue)
        guard var node = fields.node(attribute.rawValue) else {
            if !fields.has(attribute.rawValue) { fields.add(.emptyFilter(name, at: fields.place(attribute.rawValue))) }
            return nil
        }
        var needsAll = false
        if node.pairs != nil {
            var own = Fields(node, table: .allOf, name: name, source: source)
            let all = own.node("all")
            if all == nil, own.findings.isEmpty { own.add(.emptyFilter(name, at: source.place(node.mark))) }
            if all != nil, ![.channel, .tag, .outlet].contains(attribute) {
                own.add(.allOfSingle(name, at: own.keyPlace("all")))
            }
            fields.absorb(own)
            guard let all, !own.findings.hasErrors else { return nil }
            (node, needsAll) = (all, true)
        }
        let values = values(attribute, node, name: name, &fields)?.compactMap {
            value(attribute, $0, name: name, &fields)
        }
        return values.map { Filter.Condition(attribute, $0, needsAll: needsAll) }
    }

    /// Bare words: sections or kinds of these names.
    private mutating func words(_ node: YAMLNode, key: String, _ fields: inout Fields) -> Filter? {
        var values: [String] = []
        for item in node.items ?? [node] {
            guard let word = fields.line(item, key: key, inList: true) else {
                if item.isBlank { fields.add(.emptyFilter(key, at: source.place(item.mark))) }
                return nil
            }
            mentions.append(GoalMention(subject: .sectionOrKind, name: word, mark: item.mark))
            values.append(word)
            if let kind = Activity.Kind(written: word)?.rawValue, kind != word { values.append(kind) }
        }
        if values.isEmpty {
            fields.add(.emptyFilter(key, at: source.place(node.mark)))
            return nil
        }
        return Filter([Filter.Condition(sectionOrKind: values)])
    }
}

extension Activity.Kind {
    /// A kind as people write it: `inlägg`, `nyhetsbrev`, `events`.
    init?(written word: String) {
        switch word.folded {
        case "post", "posts", "inlägg": self = .post
        case "newsletter", "newsletters", "brev", "nyhetsbrev", "medlemsbrev": self = .newsletter
        case "event", "events", "händelse", "händelser": self = .event
        case "external", "extern", "externt", "externa": self = .external
        default: return nil
        }
    }
}
