/// The order in which readers look for words in a list: letters without regard to case and accents. In Swedish and Finnish å, ä
/// and ö are letters of their own, after z.
public struct AlphabeticalOrder: Sendable {
    private let endsWithAring: Bool

    /// The order in a language, a BCP 47 tag.
    public init(language: String) { endsWithAring = ["sv", "fi"].contains(language.primaryLanguage) }

    /// What two texts are compared by; texts with the same key are the same to a reader.
    public func key(_ text: String) -> String {
        text.lowercased().nfc.reduce(into: "") { key, letter in
            switch letter {
            case "å" where endsWithAring: key += "{"
            case "ä" where endsWithAring, "æ" where endsWithAring: key += "|"
            case "ö" where endsWithAring, "ø" where endsWithAring: key += "}"
            default:
                let folded = Slug.make(String(letter))
                key += !folded.isEmpty ? folded : letter.isLetter ? String(letter) : " "
            }
        }
    }
}
