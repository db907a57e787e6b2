/// The quotes of a language, as UTF-8.
///
/// An object, so that to hand it on costs one count and not one for each mark.
final class QuoteMarks: Sendable {
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
