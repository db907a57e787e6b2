/// Which way a language is written, as HTML says it.
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a BCP 47 tag.
    init(language: String) {
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
        self = ["ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"].contains(primary) ? .rightToLeft : .leftToRight
    }
}
