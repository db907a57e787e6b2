import Diagnostics

/// Words of a page of the workbench, in the language of the site's editors.
protocol SpokenWords: Sendable {
    /// The language that they are said in.
    var language: MessageLanguage { get }
}

extension SpokenWords {
    /// The words in the page's language.
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}
