import Content
import Diagnostics
import Editions
import Foundations
import Goals

/// What a new file of each kind looks like.
struct NewTextPattern {
    let section: Section?
    private let wish: NewTextWish
    private let title: String
    private let site: Site
    private let scorecard: Scorecard

    init(_ wish: NewTextWish, site: Site, scorecard: Scorecard) throws(FindingError) {
        let wish = try wish.withMonth(asOf: scorecard.day)
        self.wish = wish
        self.site = site
        self.scorecard = scorecard
        title = wish.title.split(whereSeparator: \.isWhitespace).joined(separator: " ").nfc
        let sections = site.settings.sections.filter { $0.kind == wish.kind }
        let usual = wish.kind == .page ? nil : sections.first
        section = wish.section.map { name in sections.first { $0.name.folded == name.folded } } ?? usual
        if wish.kind != .page, section == nil {
            let place = site.settings.source.whole
            throw FindingError(
                wish.kind == .newsletter
                    ? .noLetterSection(at: place) : .noSection(for: wish.kind.rawValue, wish.kind.wording, at: place))
        }
        if title.isEmpty, ![.newsletter, .plan].contains(wish.kind) {
            throw FindingError(.newWithoutTitle)
        }
    }

    private var today: Day { scorecard.day }
    private var isSwedish: Bool { site.settings.messageLanguage == .swedish }
    private func word(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }
    private var next: NextDay { NextDay(site: site, scorecard: scorecard) }

    private func slug() throws(FindingError) -> String {
        let slug = Slug.make(title)
        guard !slug.isEmpty else { throw FindingError(.newWithoutName) }
        return slug
    }

    /// The keys with which every new text begins.
    private var beginning: FrontMatterDraft {
        var matter = FrontMatterDraft(for: site.settings)
        matter.add("title", text: title)
        return matter
    }

    /// The keys with which every new text ends.
    private func ended(_ matter: FrontMatterDraft) -> FrontMatterDraft {
        var matter = matter
        matter.add("tags", list: wish.tags)
        if wish.isForMembers { matter.add("audience", .word(word("medlemmar", "members"))) }
        matter.add("draft", .word("true"))
        return matter
    }

    private var invitation: String { word("Skriv texten här.", "Write the text here.") }

    // MARK: Kinds

    func page() throws(FindingError) -> (String, String) { (try slug(), ended(beginning).file(invitation)) }

    func post() throws(FindingError) -> (String, String) {
        let day = wish.day ?? today
        let meeting = try meeting(day)
        var matter = beginning
        matter.add("channels", list: wish.channels)
        matter.add("outlet", list: wish.outlets)
        matter.add("follows", text: meeting?.event?.id)
        return ("\(day)-\(try slug())", ended(matter).file(opening(meeting) + invitation))
    }

    func event() throws(FindingError) -> (String, String) {
        let model = latestEvent
        let day = wish.day ?? wish.activity(on: today, in: section?.name).map(next.event) ?? today
        let time = model?.event?.start.time ?? LocalTime(seconds: 18 * 3600)
        let isSamePlace = wish.place == nil || wish.place?.folded == model?.event?.place?.folded
        var matter = beginning
        matter.add("start", .word("\(day) \(time)"))
        matter.add("end", model?.lastingTo.map { .word($0) })
        matter.add("place", text: wish.place ?? model?.event?.place)
        matter.add("address", text: isSamePlace ? model?.event?.address : nil)
        matter.add("type", text: wish.type)
        matter.add("organizer", text: wish.organizer ?? model?.event?.organizer)
        matter.add("channels", list: wish.channels)
        let body = word("Skriv vad som händer och för vem.", "Write what happens and for whom.")
        return ("\(day)-\(try slug())", ended(matter).file(body))
    }

    func person() throws(FindingError) -> (String, String) {
        var matter = beginning
        matter.add("role", .list([]))
        matter.add("contact", .list([]))
        let body = word("Skriv några rader om personen.", "Write a few lines about the person.")
        return (try slug(), ended(matter).file(body))
    }

    func plan() throws(FindingError) -> (String, String) {
        let asked = title.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Day(iso: $0 + "-01-01")?.year }
        let year = wish.day?.year ?? asked ?? next.year()
        var matter = FrontMatterDraft(for: site.settings)
        matter.add("title", text: title.isEmpty || title == "\(year)" ? "\(section?.title ?? "") \(year)" : title)
        matter.add("period", .word("\(year)"))
        let goals = word(
            """
            mål:
              - text: Minst ett inlägg i månaden
                räkna: inlägg
                minst: 1
                per: månad
            """,
            """
            goals:
              - text: At least one post a month
                count: post
                at-least: 1
                per: month
            """)
        let body = word("Skriv vad ni vill göra under året.", "Write what you want to do during the year.")
        return ("\(year)", ended(matter).file(body, rest: goals))
    }

    func letter() throws(FindingError) -> (String, String) {
        guard let section else { throw FindingError(.noLetterSection(at: site.settings.source.whole)) }
        let month = wish.day.map(CalendarMonth.init) ?? next.month(in: section)
        let draft = LetterDraft(
            site, section: section, month: month.days ?? Period(today), asOf: today, title: title.isEmpty ? nil : title)
        return (String(draft.fileName.dropLast(3)), draft.markdown())
    }

    // MARK: What they build on

    private func meeting(_ day: Day) throws(FindingError) -> Entry? {
        let waiting = WaitingMeeting(site: site, scorecard: scorecard)
        guard let text = wish.activity(on: day, in: section?.name) else { return nil }
        switch wish.follows {
        case .none: return nil
        case .asGoalsAsk: return waiting.asked(for: text)
        case .latest:
            if let meeting = waiting.latest(for: text) { return meeting }
            throw FindingError(.noWaitingMeeting(at: Place(file: "--follows")))
        case .meeting(let id):
            if let meeting = waiting.named(id) { return meeting }
            throw FindingError(
                .unknownID(id, nearest: NearMiss.nearest(to: id, among: waiting.ids), at: Place(file: "--follows")))
        }
    }

    /// A link to the meeting, to be written on.
    private func opening(_ meeting: Entry?) -> String {
        guard let meeting, site.entry(path: meeting.path)?.address == meeting.address, meeting.path.hasSuffix(".md")
        else { return "" }
        let link = "[\(meeting.title.escapedForMarkdown)](../\(meeting.path.escapedForDestination))"
        return word("Om \(link).", "About \(link).") + "\n\n"
    }

    /// The latest event of the same type: the next is mostly at the same time and place.
    private var latestEvent: Entry? {
        guard let type = wish.type?.folded else { return nil }
        return site.entries.filter { $0.section == section?.name && $0.event?.type?.folded == type && !$0.isDraft }
            .filter { wish.place == nil || $0.event?.place?.folded == wish.place?.folded }
            .max { ($0.date?.day ?? today, $0.address) < ($1.date?.day ?? today, $1.address) }
    }
}

extension Entry {
    /// The time at which an event of one day ends.
    fileprivate var lastingTo: String? {
        guard let event, let end = event.end, end.day == event.start.day else { return nil }
        return end.time?.description
    }
}
