import Diagnostics
import Foundations

/// One text of the association: a page, a post, a letter, a plan, an event or a person.
///
/// Immutable; a class, so that lists of texts are filtered and sorted without copying them.
public final class Entry: Sendable {
    /// The path below `content/`, in NFC: `blogg/2024-03-12-kf.md`. Events of a list share their file's.
    public let path: String
    /// The path without its ending, by which other texts name it: `blogg/2024-03-12-kf`.
    public let name: String
    /// What kind of thing it is.
    public let kind: Kind
    /// The folder directly under `content/`; nil for texts outside every section.
    public let section: String?
    /// The address on the site, from the root, with a slash last: `/blogg/2024/kf/`.
    public let address: String

    /// The heading.
    public let title: String
    /// The day of publication, and its time where one was written; an event's is its start's.
    public let date: WrittenDate?
    /// When it was last changed in substance.
    public let updated: Day?
    /// The first day on which it is gone.
    public let expires: Day?
    /// In no output at all.
    public let isDraft: Bool
    /// Who may read it.
    public let audience: Audience
    /// Topics, as written.
    public let tags: [String]
    /// Who wrote it.
    public let authors: [String]
    /// A sentence or two, where the writer gave them.
    public let summary: String?
    /// A picture file, relative to the text.
    public let image: String?
    /// What the picture shows.
    public let imageAlt: String?
    /// Old addresses that redirect here, as written.
    public let aliases: [String]
    /// The label in the menu, for texts that ask to be there.
    public let menuLabel: String?
    /// The text's language, a BCP 47 tag.
    public let language: String
    /// The name of the text that this is a translation of.
    public let translationOf: String?
    /// Where else it was published.
    public let channels: [String]
    /// The newspapers that printed it.
    public let outlets: [String]
    /// The id of the meeting that it reports from.
    public let follows: String?
    /// What only its kind has.
    public let details: Details

    /// The file that it stands in.
    public let source: SourceText
    /// The byte of the file on which the body begins.
    public let bodyOffset: Int
    /// The line of the file on which the body begins, from 1.
    public let bodyLine: Int
    /// Where the values stand that findings are about, by English key.
    let marks: [KeyMark]

    /// Where a key's value stands.
    struct KeyMark: Sendable {
        let key: String
        let mark: YAMLMark
    }

    init(
        path: String, name: String, kind: Kind, section: String?, address: String, title: String, date: WrittenDate?,
        updated: Day?, expires: Day?, isDraft: Bool, audience: Audience, tags: [String], authors: [String],
        summary: String?,
        image: String?, imageAlt: String?, aliases: [String], menuLabel: String?, language: String,
        translationOf: String?,
        channels: [String], outlets: [String], follows: String?, details: Details, source: SourceText, bodyOffset: Int,
        bodyLine: Int, marks: [KeyMark]
    ) {
        self.path = path
        self.name = name
        self.kind = kind
        self.section = section
        self.address = address
        self.title = title
        self.date = date
        self.updated = updated
        self.expires = expires
        self.isDraft = isDraft
        self.audience = audience
        self.tags = tags
        self.authors = authors
        self.summary = summary
        self.image = image
        self.imageAlt = imageAlt
        self.aliases = aliases
        self.menuLabel = menuLabel
        self.language = language
        self.translationOf = translationOf
        self.channels = channels
        self.outlets = outlets
        self.follows = follows
        self.details = details
        self.source = source
        self.bodyOffset = bodyOffset
        self.bodyLine = bodyLine
        self.marks = marks
    }

    /// What only one kind of thing has.
    public enum Details: Sendable {
        /// Pages and posts.
        case none
        /// A letter.
        case letter(Letter)
        /// A plan.
        case plan(Plan)
        /// An event.
        case event(Event)
        /// A person.
        case person(Person)
    }

    /// The event's own values, for events.
    public var event: Event? { if case .event(let event) = details { event } else { nil } }
    /// The letter's own values, for letters.
    public var letter: Letter? { if case .letter(let letter) = details { letter } else { nil } }
    /// The plan's own values, for plans.
    public var plan: Plan? { if case .plan(let plan) = details { plan } else { nil } }
    /// The person's own values, for persons.
    public var person: Person? { if case .person(let person) = details { person } else { nil } }

    /// The place of a key's value; where the key was not written, the item of a list or the file as a whole.
    public func place(of key: String) -> Place {
        if let mark = marks.first(where: { $0.key == key })?.mark { return source.place(mark) }
        return path.hasSuffix(".md") ? source.whole : source.place(line: bodyLine)
    }

    /// Where a key's value stands, by file, and in a list of events by line too.
    func whereabouts(of key: String) -> String {
        path.hasSuffix(".md") ? source.file : "\(source.file):\(place(of: key).line)"
    }

    /// Whether an event's id is written, not made from its address.
    var hasWrittenID: Bool { event != nil && marks.contains { $0.key == "id" } }

    /// The folder of the file, with a slash last; empty for `content/` itself.
    public var folder: String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
}
