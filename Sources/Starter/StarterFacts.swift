/// What a new association says of itself.
public struct StarterFacts: Sendable, Equatable {
    /// Its name.
    public var title: String
    /// Where its site will be.
    public var url: String
    /// Where it is: `Björkvik`, or `Björkviks kommun`; nil when it does not say.
    public var municipality: String?
    /// Its colour.
    public var colour: String

    /// Facts; what is not said is such that the site builds and can be changed afterwards.
    public init(
        title: String = "Föreningen", url: String = "https://forening.example", municipality: String? = nil,
        colour: String = "#1f4e79"
    ) {
        self.title = title
        self.url = url
        self.municipality = municipality
        self.colour = colour
    }

    /// The words of the starter's files that are written over, and what takes their place; texts stand in double quotes.
    var words: [(word: String, text: String)] {
        [
            ("TITLE", Self.quoted(title)), ("SITEURL", Self.quoted(url)), ("COLOUR", Self.quoted(colour)),
            ("WHERE", Self.quoted(municipality ?? "kommunen")),
            ("WEARE", Self.quoted(municipality.map { "Vi finns i \($0) och arbetar" } ?? "Vi arbetar")),
        ]
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
