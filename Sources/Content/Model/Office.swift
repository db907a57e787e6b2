import Foundations

/// What somebody is elected to, or stands for: `Ledamot i kommunfullmäktige`.
public struct Office: Hashable, Sendable {
    /// The office in the writer's words.
    public let title: String
    /// The body that it is in, written or read out of the title; nil when neither says one.
    public let body: String?
    /// When it is held; nil when that is not said, and then it always is.
    public let term: Term?
    /// Whether it is an office in the association itself (`party-role`).
    public let isInAssociation: Bool
    /// What the person stands for, when the title says so.
    public let candidacy: Candidacy?
    /// The title, with the body after it where the title does not name it: `Ordförande, Socialnämnden`.
    public let text: String

    /// An office; without `body` it is read out of the title.
    public init(title: String, body: String? = nil, term: Term? = nil, isInAssociation: Bool = false) {
        let text = body.map { title.folded.contains($0.folded) ? title : "\(title), \($0)" } ?? title
        let candidacy = Candidacy(text)
        self.title = title
        self.body = body ?? (candidacy == nil ? Self.body(in: title, orAfterComma: !isInAssociation) : nil)
        self.term = term
        self.isInAssociation = isInAssociation
        self.text = text
        self.candidacy = candidacy
    }

    /// Whether it is held on a day.
    public func isHeld(on day: Day) -> Bool { term.map { $0.contains(day) } ?? true }

    /// Whether it is held on any day of a period.
    public func isHeld(in period: Period) -> Bool { term.map { $0.overlaps(period) } ?? true }

    /// Whether machines may be told of it: somebody's office in an association, and in a party above all, is there for
    /// people to read, and belongs in nobody's index (the General Data Protection Regulation, article 9).
    public func isPublic(on day: Day) -> Bool { !isInAssociation && candidacy == nil && isHeld(on: day) }

    /// Whether its time is over on a day.
    public func isOver(on day: Day) -> Bool { term.map { $0.isOver(on: day) } ?? false }

    /// Where it stands among the offices of a body: 0 for the chair, 1 for a vice chair, 3 for a substitute, else 2.
    public var rank: Int {
        let words = title.folded
        if ["ersättare", "suppleant", "deputy", "substitute"].contains(where: words.hasPrefix) { return 3 }
        if ["vice ordförande", "vice chair", "viceordförande"].contains(where: words.contains) { return 1 }
        return ["ordförande", "chair"].contains(where: words.hasPrefix) ? 0 : 2
    }

    /// Whether somebody who asks for these words means this office. A candidate does not hold what they stand for.
    func answers(to words: String) -> Bool {
        let asked = words.folded
        if candidacy != nil, !Candidacy.words.contains(where: asked.contains) { return false }
        return [text, body ?? ""].contains { Self.holds($0.folded, asked) }
    }

    /// Whether words stand in a text where a word begins: `styrelsen` is not in `kommunstyrelsen`.
    private static func holds(_ text: String, _ words: String) -> Bool {
        text.ranges(of: words).contains { range in
            guard range.lowerBound > text.startIndex else { return true }
            let before = text[text.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber
        }
    }

    /// The body in a title: `Ledamot i kommunfullmäktige` is in `Kommunfullmäktige`.
    private static func body(in title: String, orAfterComma: Bool) -> String? {
        let ranges = [" i ", " av ", " in ", " of "].compactMap { title.firstRange(of: $0) }
        let first = ranges.min { $0.lowerBound < $1.lowerBound }
        guard let mark = first ?? (orAfterComma ? title.firstRange(of: ", ") : nil) else { return nil }
        var name = String(title[mark.upperBound...].prefix { $0 != "," && $0 != "(" }).trimmed
        if name.hasPrefix("the ") { name = String(name.dropFirst(4)) }
        return name.isEmpty ? nil : name.capitalizedFirst
    }
}
