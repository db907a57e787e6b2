import Foundations

/// The words that Blad itself adds to a letter, the same in the text and in the HTML: Swedish, or English for every other
/// language (newsletter.md, section 2).
struct LetterLabels: Sendable {
    /// Before a picture's alt text.
    let picture: String
    /// Before struck words.
    let struck: String
    /// The heading of the footnotes.
    let notes: String
    /// Before the number of a footnote.
    let note: String
    /// Before the address of the letter's page.
    let readOnTheWeb: String
    /// Before the address where the list can be left.
    let unsubscribe: String
    private let number: String
    private let language: String

    /// The labels of a letter in a language, a BCP 47 tag.
    init(language: String) {
        let isSwedish = language.split(separator: "-").first?.lowercased() == "sv"
        picture = isSwedish ? "Bild" : "Image"
        struck = isSwedish ? "struket" : "struck"
        notes = isSwedish ? "Noter" : "Notes"
        note = isSwedish ? "not" : "note"
        readOnTheWeb = isSwedish ? "Läs brevet på webben:" : "Read this letter on the web:"
        unsubscribe = isSwedish ? "Avsluta utskicket:" : "Unsubscribe:"
        number = isSwedish ? "Nr" : "No."
        self.language = language
    }

    /// `Nr 11 · 21 november 2026`.
    func dateLine(_ number: Int, _ day: Day) -> String {
        "\(self.number) \(number) · \(DateWords(language: language).long(day))"
    }
}
