import Diagnostics
import Foundations
import Goals

/// Looks for what blocks name and nothing on the site has: it is misspelt most likely, and the block would stay empty.
///
/// While nothing has a name of the kind at all, as on a new site, the block is written ahead of what it is to show.
struct BlockNames: Sendable {
    private let site: Site
    private var known: KnownNames?
    private var isUsed: [Attribute: Bool] = [:]
    private var offices: NearestName

    /// Names are gathered when a block asks for one.
    init(_ site: Site) {
        self.site = site
        offices = NearestName {
            let all = site.entries.flatMap { $0.person?.offices ?? [] }
            return Array(Set(all.flatMap { [$0.title, $0.text, $0.body].compactMap(\.self) }))
        }
    }

    /// Adds a warning for each value of a key that nothing has.
    mutating func check(_ attribute: Attribute, _ fields: inout Fields) {
        guard let node = fields.node(attribute.rawValue), isUsed(attribute) else { return }
        let subject = GoalMention.Subject.attribute(attribute)
        var known = known ?? site.knownNames
        for item in node.items ?? [node] where fields.findings.count < Fields.mostFindings {
            guard let name = item.text?.trimmed.nfc, !name.isEmpty, !known.hold(name, subject) else { continue }
            // A list without brackets has its own warning.
            if node.items == nil, attribute != .place, item.partsBetweenCommas != nil { continue }
            fields.add(
                .nothingMatches(
                    subject.absence(of: name), meant: nil, name: name, nearest: known.nearest(to: name, subject),
                    at: fields.source.place(item.mark)))
        }
        self.known = known
    }

    private mutating func isUsed(_ attribute: Attribute) -> Bool {
        if let known = isUsed[attribute] { return known }
        let answer = site.entries.contains { entry in
            switch attribute {
            case .type: entry.event?.type != nil
            case .place: entry.event?.place != nil
            default: !entry.tags.isEmpty
            }
        }
        isUsed[attribute] = answer
        return answer
    }

    /// Adds a warning when nobody ever had an office of that name.
    mutating func check(role: String, _ fields: inout Fields) {
        let all = site.entries.lazy.flatMap { $0.person?.offices ?? [] }
        if all.isEmpty || all.contains(where: { $0.answers(to: role) }) { return }
        fields.add(
            .nothingMatches(
                Wording("ingen person har uppdraget \(role)", "no person has the office \(role)"), meant: nil,
                name: role, nearest: offices.nearest(to: role), at: fields.place("role")))
    }
}
