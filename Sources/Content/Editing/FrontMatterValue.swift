/// A value to write into a front matter.
public enum FrontMatterValue: Hashable, Sendable {
    /// A text of any length; lines are kept.
    case text(String)
    /// A word of the format itself, written without quotes: a date, a number, yes or no.
    case word(String)
    /// A list of texts.
    case list([String])
}
