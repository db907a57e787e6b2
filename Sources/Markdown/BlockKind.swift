import Foundations

/// What a fenced code block with one of Blad's info words shows (formats.md, section 3).
public enum BlockKind: UInt16, Sendable, CaseIterable {
    /// `kalender`, `events`: a list of events.
    case events
    /// `inlägg`, `posts`: a list of posts.
    case posts
    /// `mål`, `goals`: how a plan's goals stand.
    case goals
    /// `diagram`, `chart`: a chart of measures.
    case chart
    /// `personer`, `people`: persons.
    case people
    /// `medlemmar`, `members`: Markdown for members only.
    case members
    /// `ruta`, `callout`: Markdown in a box.
    case callout
    /// `knapp`, `button`: a button.
    case button
    /// `film`, `video`: a picture that links to a film.
    case video
    /// `bilder`, `gallery`: the pictures of a folder.
    case gallery

    /// The info words, the Swedish one first.
    public var words: [String] {
        switch self {
        case .events: ["kalender", "events"]
        case .posts: ["inlägg", "posts"]
        case .goals: ["mål", "goals"]
        case .chart: ["diagram", "chart"]
        case .people: ["personer", "people"]
        case .members: ["medlemmar", "members"]
        case .callout: ["ruta", "callout"]
        case .button: ["knapp", "button"]
        case .video: ["film", "video"]
        case .gallery: ["bilder", "gallery"]
        }
    }

    /// Whether its inside is Markdown; else it is YAML.
    public var holdsMarkdown: Bool { self == .members || self == .callout }

    /// The kind that an info word means, whatever its letter case and its normalization form.
    ///
    /// Of the members' block only the exact words count: what is nearly one must be mended, not guessed at.
    public init?(infoWord: some StringProtocol) {
        let typed = String(infoWord)
        if BlockKind.members.words.contains(typed) {
            self = .members
        } else if let kind = Self.byWord[typed] ?? Self.byWord[typed.folded], kind != .members {
            self = kind
        } else {
            return nil
        }
    }

    /// Every info word there is, in order of the alphabet.
    public static let allWords: [String] = byWord.keys.sorted()

    private static let byWord: [String: BlockKind] = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { kind in kind.words.map { ($0, kind) } })
}
