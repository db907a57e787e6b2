import Foundations

/// Which way a language is written, as HTML says it.
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a BCP 47 tag.
    init(language: String) {
        let isRightToLeft = ["ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"].contains(language.primaryLanguage)
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}
