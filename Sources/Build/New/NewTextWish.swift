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

    /// The same; a letter whose heading is a month, `2026-12`, is that month's letter, with the usual heading.
    func withMonth() throws(FindingError) -> NewTextWish {
        let parts = title.trimmed.split(separator: "-", omittingEmptySubsequences: false)
        guard kind == .newsletter, day == nil, parts.map(\.utf8.count) == [4, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
        else { return self }
        var wish = self
        wish.day = Day(iso: title.trimmed + "-01")
        wish.title = ""
        if wish.day == nil { throw FindingError(.noSuchMonth(title.trimmed, year: String(parts[0]))) }
        return wish
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
