import Templates

/// What counted for a goal, as far as this edition shows it.
struct EvidenceContext: TemplateContext {
    static let contextName = "Evidence"
    let count: Int
    let groups: [EvidenceGroupContext]
    let isPartial: Bool

    static let fields: FieldTable<EvidenceContext> = [
        .text("count", "Hur många som visas här", "How many this edition shows") { "\($0.count)" },
        .list("groups", of: EvidenceGroupContext.self, "Allt, eller fönster för fönster", "All, or window by window") {
            $0.groups
        },
        .flag("hasGroups", "Något visas här", "Something is shown here") { $0.count > 0 },
        .flag("partial", "Något som räknades visas inte här", "Something that counted is not shown here") {
            $0.isPartial
        },
    ]
}

/// What counted in a window, or in all of them.
struct EvidenceGroupContext: TemplateContext {
    static let contextName = "EvidenceGroup"
    let title: String?
    let items: [EvidenceItemContext]
    let more: Int

    static let fields: FieldTable<EvidenceGroupContext> = [
        .text("title", "Fönstret", "The window") { $0.title },
        .list("items", of: EvidenceItemContext.self, "Det som räknades", "What counted") { $0.items },
        .text("more", "Hur många till", "How many more") { $0.more > 0 ? "\($0.more)" : nil },
    ]
}

/// One thing that counted.
struct EvidenceItemContext: TemplateContext {
    static let contextName = "EvidenceItem"
    let title: String
    let href: String?
    let rel: String?
    let date: DateContext

    static let fields: FieldTable<EvidenceItemContext> = [
        .text("title", "Rubriken", "The title") { $0.title },
        .text("href", "Adressen, om den har någon", "The address, if it has one") { $0.href },
        .text("rel", "För länkar ut", "For links that lead out") { $0.rel },
        .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
    ]
}

/// The meetings of a goal that follows them up.
struct MeetingsContext: TemplateContext {
    static let contextName = "Meetings"
    let summary: String
    let rows: [MeetingContext]

    static let fields: FieldTable<MeetingsContext> = [
        .text("summary", "8 av 10", "8 of 10") { $0.summary },
        .list("rows", of: MeetingContext.self, "Mötena", "The meetings") { $0.rows },
    ]
}

/// A meeting with what was done about it.
struct MeetingContext: TemplateContext {
    static let contextName = "Meeting"
    let meeting: EvidenceItemContext?
    let status: StatusContext
    let items: [EvidenceItemContext]
    let isPartial: Bool

    static let fields: FieldTable<MeetingContext> = [
        .object("meeting", of: EvidenceItemContext.self, "Mötet, om det visas här", "The meeting, if it is shown here")
        { $0.meeting },
        .object("status", of: StatusContext.self, "Läget", "The status") { $0.status },
        .list("items", of: EvidenceItemContext.self, "Det som räknades", "What counted") { $0.items },
        .flag("hasItems", "Något räknades och visas här", "Something counted and is shown here") { !$0.items.isEmpty },
        .flag("partial", "Något som räknades visas inte här", "Something that counted is not shown here") {
            $0.isPartial
        },
    ]
}
