/// The language that a text is written in, as far as typography and labels go.
public struct TextLanguage: Sendable, Hashable {
    /// The BCP 47 tag as given: `sv`, `en-GB`.
    public let code: String
    let quotes: QuoteMarks
    /// Whether quotes and dashes are set at all: not in `zxx`, "no linguistic content" (ISO 639-2).
    let isTypographic: Bool

    /// The language of a BCP 47 tag; an unknown one gets English quotes.
    public init(_ code: String) {
        self.code = code
        let primary = code.lowercased().split(separator: "-").first.map(String.init) ?? ""
        quotes = QuoteMarks.byLanguage[primary] ?? .english
        isTypographic = primary != "zxx"
    }

    /// Swedish.
    public static let swedish = TextLanguage("sv")
    /// English.
    public static let english = TextLanguage("en")

    /// Whether the text is Swedish, in any of its countries.
    public var isSwedish: Bool { code == "sv" || code.hasPrefix("sv-") }

    /// The id of a heading of which no letter is left.
    var emptySlug: String { isSwedish ? "avsnitt" : "section" }
}

/// The quotes of a language, as UTF-8.
struct QuoteMarks: Sendable, Hashable {
    let doubleOpen: [UInt8]
    let doubleClose: [UInt8]
    let singleOpen: [UInt8]
    let singleClose: [UInt8]
    static let apostrophe: [UInt8] = Array("’".utf8)

    init(_ doubleOpen: String, _ doubleClose: String, _ singleOpen: String, _ singleClose: String) {
        self.doubleOpen = Array(doubleOpen.utf8)
        self.doubleClose = Array(doubleClose.utf8)
        self.singleOpen = Array(singleOpen.utf8)
        self.singleClose = Array(singleClose.utf8)
    }

    static let english = QuoteMarks("“", "”", "‘", "’")
    private static let swedish = QuoteMarks("”", "”", "’", "’")
    private static let lowHigh = QuoteMarks("„", "“", "‚", "‘")
    private static let lowHighRight = QuoteMarks("„", "”", "‚", "’")
    private static let guillemets = QuoteMarks("«", "»", "‘", "’")
    /// French sets a narrow no-break space inside.
    private static let french = QuoteMarks("«\u{202F}", "\u{202F}»", "‘", "’")

    /// Unicode CLDR's quotation marks, and the national language councils' where they differ (da, sv).
    static let byLanguage: [String: QuoteMarks] = [
        "sv": swedish, "fi": swedish, "da": swedish, "se": swedish, "smj": swedish, "sma": swedish, "fit": swedish,
        "en": english, "so": english, "ti": english, "nl": english, "tr": english, "pt": english, "ga": english,
        "nb": guillemets, "nn": guillemets, "no": guillemets, "es": guillemets, "it": guillemets, "ru": guillemets,
        "uk": guillemets, "el": guillemets, "fa": guillemets, "ku": guillemets, "ckb": guillemets, "am": guillemets,
        "ar": QuoteMarks("”", "“", "’", "‘"), "fr": french, "de": lowHigh, "is": lowHigh, "cs": lowHigh, "sk": lowHigh,
        "lt": lowHigh, "bg": lowHigh, "sq": lowHigh, "et": lowHigh, "pl": lowHighRight, "hu": lowHighRight,
        "ro": lowHighRight, "bs": lowHighRight, "hr": lowHighRight, "sr": lowHighRight,
    ]
}
