/// What kind of thing a text is; a section says it for its folder.
public enum Kind: String, Sendable, CaseIterable {
    /// A page that stands by itself.
    case page
    /// A dated text in a section.
    case post
    /// An issue of the members' letter.
    case newsletter
    /// A yearly plan with goals.
    case plan
    /// Something that happens at a time.
    case event
    /// An elected person, a candidate or a member of the board.
    case person
}

/// Who may read something.
public enum Audience: String, Sendable, CaseIterable {
    /// Everyone.
    case `public`
    /// Members only: absent from every byte of the public edition.
    case members
}
