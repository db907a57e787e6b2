import Foundations

/// The language that a text is written in, as far as typography and labels go.
public struct TextLanguage: Sendable, Hashable {
    /// The BCP 47 tag as given: `sv`, `en-GB`.
    public let code: String
    /// Its quotes; nil in `zxx`, "no linguistic content" (ISO 639-2), where quotes and dashes stay as they are typed.
    let quotes: QuoteMarks?

    /// The language of a BCP 47 tag; an unknown one gets English quotes.
    public init(_ code: String) {
        self.code = code
        let primary = code.primaryLanguage
        quotes = primary == "zxx" ? nil : QuoteMarks.byLanguage[primary] ?? .english
    }

    /// Swedish.
    public static let swedish = TextLanguage("sv")
    /// English.
    public static let english = TextLanguage("en")

    /// Whether the text is Swedish, in any of its countries.
    public var isSwedish: Bool { code.isSwedish }

    /// The id of a heading of which no letter is left.
    var emptySlug: String { isSwedish ? "avsnitt" : "section" }

    /// Two languages are the same when their tags are.
    public static func == (left: TextLanguage, right: TextLanguage) -> Bool { left.code == right.code }

    /// Feeds the tag to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
