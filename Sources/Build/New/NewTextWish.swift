import Content
import Diagnostics
import Foundations
import Goals

/// What somebody wants to write: its kind, and what else is known of it.
public struct NewTextWish: Sendable {
    /// What kind of thing it is.
    public var kind: Kind
    /// The heading, as it was typed.
    public var title: String
    /// The folder directly under `content/`; the first of the kind if nil.
    public var section: String?
    /// Its day; the next one that makes sense if nil.
    public var day: Day?
    /// The meeting that it reports from.
    public var follows = Follows.asGoalsAsk
    /// Where else it is published.
    public var channels: [String] = []
    /// Its topics.
    public var tags: [String] = []
    /// The newspapers that it is for.
    public var outlets: [String] = []
    /// An event's type.
    public var type: String?
    /// An event's place.
    public var place: String?
    /// An event's organizer.
    public var organizer: String?
    /// Whether it is for members only.
    public var isForMembers = false

    /// Which meeting a text reports from.
    public enum Follows: Hashable, Sendable {
        /// The one that a goal waits for a text about, if there is one.
        case asGoalsAsk
        /// None.
        case none
        /// The latest that no text reports from yet.
        case latest
        /// The one with an id.
        case meeting(String)
    }

    /// A wish for a kind of thing.
    public init(_ kind: Kind, title: String, section: String? = nil, day: Day? = nil) {
        self.kind = kind
        self.title = title
        self.section = section
        self.day = day
    }

    /// The same; a letter whose heading is a month, `2026-12`, `december` or `december 2026`, is that month's letter, with the
    /// usual heading. Without a year it is the next month of that name.
    func withMonth(asOf today: Day) throws(FindingError) -> NewTextWish {
        guard kind == .newsletter, day == nil, let (year, month) = writtenMonth(asOf: today) else { return self }
        var wish = self
        wish.day = Day(year: year, month: month, day: 1)
        wish.title = ""
        if wish.day == nil { throw FindingError(.noSuchMonth(title.trimmed, year: "\(year)")) }
        return wish
    }

    private func writtenMonth(asOf today: Day) -> (year: Int, month: Int)? {
        func digits(_ text: Substring, _ count: Int) -> Int? {
            text.utf8.count == count && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(text) : nil
        }
        let parts = title.trimmed.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, let year = digits(parts[0], 4), let month = digits(parts[1], 2) { return (year, month) }
        let words = title.folded.split(separator: " ")
        let names = [CalendarNames.swedish, .english].compactMap { names in
            names.months.firstIndex { $0.folded[...] == words.first }
        }
        guard let month = names.first.map({ $0 + 1 }) else { return nil }
        if words.count == 1 { return (today.year + (month < today.month ? 1 : 0), month) }
        return words.count == 2 ? digits(words[1], 4).map { ($0, month) } : nil
    }

    /// The wish as something done on a day, as goals would count it.
    func activity(on day: Day, in section: String?) -> Activity? {
        let kind: Activity.Kind? =
            switch self.kind {
            case .post: .post
            case .newsletter: .newsletter
            case .event: .event
            case .page, .plan, .person: nil
            }
        guard let kind else { return nil }
        return Activity(
            kind: kind, day: day, section: section, channels: kind == .post ? ["hemsida"] + channels : channels,
            tags: tags, type: type, place: place, organizer: organizer, outlets: outlets,
            audience: isForMembers ? Audience.members.rawValue : Audience.public.rawValue, title: title, address: "")
    }
}
