import Foundations

/// A fixed word of the theme in the languages that the theme speaks.
struct Word: Sendable {
    /// The name under which templates use it.
    let name: String
    private let texts: [String: String]

    init(_ name: String, sv: String, en: String, ar: String, fi: String, so: String) {
        self.name = name
        texts = ["sv": sv, "en": en, "ar": ar, "fi": fi, "so": so]
    }

    /// The word in a language by its primary subtag; English where the theme does not speak it.
    func text(in language: String) -> String {
        texts[language.primaryLanguage] ?? texts["en"] ?? ""
    }

    /// All words, area by area.
    static let all: [Word] = frame + calendar + monthView + chart + person + plan + planning + print + search
}
