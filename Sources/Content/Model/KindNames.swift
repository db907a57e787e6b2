import Foundations

extension Kind {
    /// A kind by one of its names in either language, as people write it: `inlägg`, `post`.
    public init?(written word: String) {
        guard let kind = Self.byName[word.folded] else { return nil }
        self = kind
    }

    /// The kinds' names in both languages.
    public static var names: [String] { Array(byName.keys) }

    private static let byName: [String: Kind] = [
        "page": .page, "sida": .page, "post": .post, "inlägg": .post, "newsletter": .newsletter, "letter": .newsletter,
        "brev": .newsletter, "medlemsbrev": .newsletter, "plan": .plan, "event": .event, "händelse": .event,
        "möte": .event, "person": .person,
    ]
}
