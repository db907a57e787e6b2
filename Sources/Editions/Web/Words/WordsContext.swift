import Markdown
import Templates

/// The theme's fixed words in a page's language.
struct WordsContext: TemplateContext {
    static let contextName = "Words"
    let language: String

    static let fields = FieldTable<WordsContext>(
        Word.all.map { word in
            .text(word.name, word.text(in: "sv"), word.text(in: "en")) { word.text(in: $0.language) }
        })

    /// A word by its name; empty for a name that is none.
    subscript(_ name: String) -> String { Self.byName[name]?.text(in: language) ?? "" }

    /// The words that a text's HTML adds to it.
    var htmlLabels: HTMLLabels {
        HTMLLabels(
            notes: self["footnotes"], table: self["table"], done: self["done"], notDone: self["notDone"],
            membersOnly: self["membersOnly"], backToText: self["backToText"], picture: self["picture"])
    }

    private static let byName = Dictionary(uniqueKeysWithValues: Word.all.map { ($0.name, $0) })
}
