import Foundations

/// The words that a letter adds to what its editor wrote, in the issue's language: the text and the HTML say the same.
struct LetterWords: Sendable {
    let language: String

    /// Before a picture's alternative text in the plain text: `Bild`.
    var image: String { Self.image.text(in: language) }
    /// Before struck words in the plain text: `struket`.
    var struck: String { Self.struck.text(in: language) }
    /// The heading of the footnotes: `Noter`.
    var notes: String { Self.notes.text(in: language) }
    /// Before the letter's address in the signature: `Läs brevet på webben:`.
    var readOnWeb: String { Self.readOnWeb.text(in: language) + ":" }
    /// Before the address for leaving: `Avsluta utskicket:`.
    var unsubscribe: String { Self.unsubscribe.text(in: language) + ":" }

    /// A reference to a footnote: `(not 1)`.
    func note(_ number: Int) -> String { "(\(Self.note.text(in: language)) \(number))" }

    /// The line below the title: `Nr 11 · 21 november 2026`.
    func issueLine(_ number: Int, _ day: Day) -> String {
        "\(Self.number.text(in: language)) \(number) · \(DateWords(language: language).long(day))"
    }

    private static let image = Word("image", sv: "Bild", en: "Image", ar: "صورة", fi: "Kuva", so: "Sawir")
    private static let struck = Word(
        "struck", sv: "struket", en: "struck", ar: "محذوف", fi: "poistettu", so: "la tiray")
    private static let note = Word("note", sv: "not", en: "note", ar: "حاشية", fi: "viite", so: "qoraal")
    private static let notes = Word("notes", sv: "Noter", en: "Notes", ar: "الحواشي", fi: "Viitteet", so: "Qoraallo")
    private static let number = Word("number", sv: "Nr", en: "No.", ar: "العدد", fi: "Nro", so: "Tirsi")
    private static let readOnWeb = Word(
        "readOnWeb", sv: "Läs brevet på webben", en: "Read the letter on the web", ar: "اقرأ الرسالة على الويب",
        fi: "Lue kirje verkossa", so: "Ka akhri warqadda shabakadda")
    private static let unsubscribe = Word(
        "unsubscribe", sv: "Avsluta utskicket", en: "Unsubscribe", ar: "إلغاء الاشتراك", fi: "Peruuta tilaus",
        so: "Jooji fariimaha")
}
