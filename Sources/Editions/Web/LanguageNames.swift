import Foundations

/// Languages by their own names.
enum LanguageNames {
    private static let names: [String: String] = [
        "sv": "Svenska", "en": "English", "ar": "العربية", "fi": "Suomi", "so": "Soomaali", "no": "Norsk",
        "nb": "Norsk", "da": "Dansk",
        "de": "Deutsch", "fr": "Français", "es": "Español", "fa": "فارسی", "ku": "Kurdî", "tr": "Türkçe",
        "pl": "Polski", "uk": "Українська",
        "ru": "Русский", "ti": "ትግርኛ", "am": "አማርኛ", "se": "Davvisámegiella", "fit": "Meänkieli", "rmn": "Romani",
        "yi": "ייִדיש",
        "bs": "Bosanski", "hr": "Hrvatski", "sr": "Srpski", "sq": "Shqip", "it": "Italiano", "pt": "Português",
        "ro": "Română", "hu": "Magyar",
    ]

    /// What easy reading is called in each language that has a word for it.
    private static let simple = [
        "sv": "Lättläst", "en": "Easy read", "fi": "Selkokieli", "ar": "لغة مبسّطة", "so": "Af fudud", "no": "Lettlest",
        "nb": "Lettlest", "da": "Letlæst", "de": "Leichte Sprache",
    ]

    /// The language's own name; the tag where it is not known. An easy version is called so, in its language.
    static func name(of tag: String) -> String {
        let primary = tag.primaryLanguage
        guard isSimple(tag) else { return names[primary] ?? tag }
        return simple[primary] ?? "\(names[primary] ?? primary) (simple)"
    }

    /// Whether a tag has the variant `simple`: language that is easy to read.
    static func isSimple(_ tag: String) -> Bool {
        tag.utf8.count > "simple".utf8.count
            && tag.lowercased().split(separator: "-").dropFirst().contains("simple")
    }
}
