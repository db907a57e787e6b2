import Foundations
import Goals

/// What an event has beside a text's common values.
public struct Event: Sendable {
    /// The name that `follows` refers to; unique on the site.
    public let id: String
    /// What calendar programs know it by for ever, within the site: it changes neither with the title nor with a move.
    public let uid: String
    /// When it begins, in the site's zone; no time when it lasts all day.
    public let start: WrittenDate
    /// When it ends, if that is known; the last day, included, when it lasts all day.
    public let end: WrittenDate?
    /// All day, without times.
    public let isAllDay: Bool
    /// The venue.
    public let place: String?
    /// The street address.
    public let address: String?
    /// `kf-möte`, `torgmöte`…, as written.
    public let type: String?
    /// Who organises it.
    public let organizer: String?
    /// An address for signing up, `https:` or `mailto:`.
    public let signup: String?
    /// Cancelled, and shown so everywhere.
    public let isCancelled: Bool
    /// One of a repetition that was moved from its day.
    public let isMoved: Bool

    /// The last day on which it goes on.
    public var lastDay: Day { max(start.day, end?.day ?? start.day) }

    /// Whether it goes on past midnight and no longer than to six: it is one evening's.
    public var isOneNight: Bool {
        guard let end, let begins = start.time, end.day == start.day + 1 else { return false }
        return end.time.map { $0.hour < 6 && $0 < begins } ?? false
    }

    /// The days on which calendars show it: all of them, or the first hundred; a night is its evening's.
    public var shownDays: Period {
        let last = isOneNight ? start.day : min(lastDay, start.day + 99)
        return Period(start: start.day, end: last) ?? Period(start.day)
    }
}

/// What a letter has beside a text's common values.
public struct Letter: Sendable {
    /// The number.
    public let number: Int?
    /// The line that inboxes show after the subject.
    public let preheader: String?
    /// The sender, unless the site's.
    public let sender: String?
    /// Where answers go, unless the site's.
    public let replyTo: String?
}

/// What a plan has beside a text's common values.
public struct Plan: Sendable {
    /// The days that the plan is for.
    public let period: Period?
    /// Its goals, in order.
    public let goals: [Goal]
    /// Who may see how the goals stand.
    public let progress: Audience
    /// What the goals name and something has to have: sections, tags, measures…
    let mentions: [GoalMention]
}
