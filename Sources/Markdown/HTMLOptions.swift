/// How an edition wants a document's HTML.
public struct HTMLOptions: Sendable {
    /// The words that the HTML adds.
    public let labels: HTMLLabels
    /// What stands for the heading in the label of a table before the first heading; empty for nothing.
    public let title: String
    /// How many pictures are loaded at once; those after them when the reader comes near.
    public let eagerPictures: Int
    /// Where a link leads on this edition.
    public let resolveLink: @Sendable (LinkReference) -> ResolvedLink
    /// What this edition shows for a picture.
    public let resolvePicture: @Sendable (PictureReference) -> ResolvedPicture
    /// How notes stand at the foot of the page that refers to them, for paper; nil for a list of notes at the end.
    public let pageNotes: PageNotes?

    /// Options for a text in a language, with addresses as they were written where they are safe.
    ///
    /// - Parameter labels: the words that the HTML adds; nil for those that ``HTMLLabels`` has of the language itself.
    public init(
        language: TextLanguage, labels: HTMLLabels? = nil, title: String = "", eagerPictures: Int = 1,
        resolveLink: @escaping @Sendable (LinkReference) -> ResolvedLink = HTMLOptions.safeLink,
        resolvePicture: @escaping @Sendable (PictureReference) -> ResolvedPicture = HTMLOptions.safePicture,
        pageNotes: PageNotes? = nil
    ) {
        self.labels = labels ?? HTMLLabels(language: language)
        self.title = title
        self.eagerPictures = eagerPictures
        self.resolveLink = resolveLink
        self.resolvePicture = resolvePicture
        self.pageNotes = pageNotes
    }

    /// Leaves safe addresses as they are and shows only the text of others.
    public static let safeLink: @Sendable (LinkReference) -> ResolvedLink = { link in
        guard SafeAddress.isSafe(link.destination) else { return .text }
        return .address(SafeAddress.encoded(link.destination), isExternal: SafeAddress.isExternal(link.destination))
    }

    /// Shows pictures of the site itself, links to those of other hosts.
    public static let safePicture: @Sendable (PictureReference) -> ResolvedPicture = { picture in
        guard SafeAddress.isSafe(picture.source) else { return .text }
        let address = SafeAddress.encoded(picture.source)
        if SafeAddress.isExternal(picture.source) { return .link(href: address, text: picture.alt) }
        return SafeAddress.scheme(of: picture.source) == nil ? .image(.init(source: address)) : .text
    }
}

/// The words that HTML adds to a text, in the text's language.
public struct HTMLLabels: Sendable, Hashable {
    /// The heading of the footnotes.
    public let notes: String
    /// What a table is called when it is read aloud.
    public let table: String
    /// A check box that is checked.
    public let done: String
    /// A check box that is not.
    public let notDone: String
    /// What a members' block is called when it is read aloud.
    public let membersOnly: String
    /// The link from a footnote to its reference.
    public let backToText: String
    /// A picture without alt text that is shown as a link.
    public let picture: String

    /// Labels in whichever language.
    public init(
        notes: String, table: String, done: String, notDone: String, membersOnly: String, backToText: String,
        picture: String
    ) {
        self.notes = notes
        self.table = table
        self.done = done
        self.notDone = notDone
        self.membersOnly = membersOnly
        self.backToText = backToText
        self.picture = picture
    }

    /// The labels that need no theme: Swedish, or English for every other language.
    init(language: TextLanguage) {
        let isSwedish = language.isSwedish
        self.init(
            notes: isSwedish ? "Noter" : "Notes", table: isSwedish ? "Tabell" : "Table",
            done: isSwedish ? "Klart" : "Done", notDone: isSwedish ? "Inte klart" : "Not done",
            membersOnly: isSwedish ? "Bara för medlemmar" : "For members only",
            backToText: isSwedish ? "Tillbaka till texten" : "Back to the text",
            picture: isSwedish ? "Bild" : "Picture")
    }
}
