/// A value to write into a front matter.
public enum FrontMatterValue: Hashable, Sendable {
    /// A text of any length; lines are kept.
    case text(String)
    /// A word of the format itself, written without quotes: a date, a number, yes or no.
    case word(String)
    /// A list of texts.
    case list([String])

    /// As YAML: a text in the form asked for, if it can be.
    func written(as form: FrontMatterEntry.Form) -> String {
        switch self {
        case .text(let text): YAMLWriting.scalar(text, as: form)
        case .word(let word): word
        case .list(let items): YAMLWriting.list(items)
        }
    }
}
