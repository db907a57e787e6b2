import Foundations
import Goals

/// The names that something on a site has: sections, tags, places, measures…
///
/// What is written but not yet published or dated ahead has them too: a goal may speak of what is to come.
struct KnownNames {
    /// Of each subject: the names as they are compared, with one spelling of each.
    private var names: [GoalMention.Subject: [String: String]] = [:]
    /// The spellings that were seen: comparing is dear, and most names come many times.
    private var seen: [GoalMention.Subject: Set<String>] = [:]
    /// The looks for misspelt names, of each subject that was asked for.
    private var looks: [GoalMention.Subject: NearestName] = [:]

    init(_ site: Site) {
        for section in site.settings.sections {
            insert(.section, section.name)
            insert(.type, contentsOf: section.types)
            insert(.outlet, contentsOf: section.outlets)
        }
        for entry in site.entries { insert(entry) }
        for row in site.externalActivities { insert(row) }
        for measure in site.measures { insert(.measure, measure.name) }
        names[.sectionOrKind] = names[.attribute(.section)]
    }

    private mutating func insert(_ entry: Entry) {
        switch entry.kind {
        case .page, .plan, .person: return
        case .post: insert(.channel, "hemsida")
        case .newsletter, .event: break
        }
        insert(.section, entry.section)
        insert(.channel, contentsOf: entry.channels)
        insert(.tag, contentsOf: entry.tags)
        insert(.outlet, contentsOf: entry.outlets)
        insert(.type, entry.event?.type)
        insert(.place, entry.event?.place)
        insert(.organizer, entry.event?.organizer)
        insert(.follows, entry.event?.id)
    }

    private mutating func insert(_ row: Activity) {
        insert(.section, row.section)
        insert(.channel, contentsOf: row.channels)
        insert(.tag, contentsOf: row.tags)
        insert(.outlet, contentsOf: row.outlets)
        insert(.type, row.type)
        insert(.place, row.place)
        insert(.organizer, row.organizer)
    }

    private mutating func insert(_ attribute: Attribute, contentsOf names: [String]) {
        for name in names { insert(attribute, name) }
    }

    private mutating func insert(_ attribute: Attribute, _ name: String?) {
        if let name { insert(.attribute(attribute), name) }
    }

    private mutating func insert(_ subject: GoalMention.Subject, _ name: String) {
        guard seen[subject, default: []].insert(name).inserted else { return }
        let folded = name.folded
        if names[subject]?[folded] == nil { names[subject, default: [:]][folded] = name }
    }

    /// Whether something has the name.
    func hold(_ name: String, _ subject: GoalMention.Subject) -> Bool {
        switch subject {
        case .attribute(.kind), .attribute(.audience): return true
        case .sectionOrKind where Activity.Kind(written: name) != nil: return true
        default: return names[subject]?[name.folded] != nil
        }
    }

    /// The attributes of which something has the name, those that are the likeliest first.
    func attributes(named name: String) -> [Attribute] {
        [.section, .type, .tag, .channel, .place, .outlet, .organizer].filter { hold(name, .attribute($0)) }
    }

    /// The known name that was most likely meant.
    mutating func nearest(to name: String, _ subject: GoalMention.Subject) -> String? {
        let names = names[subject] ?? [:]
        return looks[subject, default: NearestName { Array(names.values) }].nearest(to: name)
    }
}
