import Content
import Diagnostics
import Foundations
import Templates

/// The page that edits a file.
struct EditPageContext: TemplateContext {
    let words: EditWords
    let file: EditableText
    let path: String
    let hash: String
    let token: String
    /// Whether the file is shown as a whole.
    let isWhole: Bool
    /// Whether it has been saved just now, without the page's script.
    var isSaved = false
    /// The line that somebody wants to mend.
    var line: Int?
    /// The address of the text's page.
    var address: String?
    /// What was typed, when it could not be saved, and why.
    var typed: EditSubmission?
    var fault: String?
    var suggestions: Suggestions?

    private var isForm: Bool { !isWhole && file.form != nil }

    /// Where a field stands: above the text, below it, or below that until it is asked for.
    private enum Group { case lead, usual, other }

    /// What one fills in before one writes.
    private static let lead: Set<String> = ["title", "start", "end", "place", "preheader", "summary", "role"]

    private func group(_ field: FrontMatterField) -> Group {
        Self.lead.contains(field.key.english) ? .lead : field.isUsual || field.isThere ? .usual : .other
    }

    private func shown(_ group: Group) -> [EditFieldContext] {
        guard isForm, let form = file.form else { return [] }
        return form.fields.filter { self.group($0) == group }.map { field in
            EditFieldContext(
                field: field, values: typed?.fields[field.key.english] ?? field.values,
                suggestions: suggestions?.values(field.key.english) ?? [], words: words)
        }
    }

    /// What the script says, so that it holds no words of its own.
    private var scriptWords: [EditScriptWordContext] {
        [
            ("saved", words.saved), ("saving", words.saving), ("unsaved", words.unsaved),
            ("unreached", words.unreached),
            ("changed", words.changedOnDisk), ("nothing", words.nothing), ("help", words.help),
            ("fetching", words.fetching), ("error", words.severity(.error)), ("warning", words.severity(.warning)),
            ("hint", words.severity(.hint)),
        ].map { EditScriptWordContext(name: $0.0, word: $0.1) }
    }

    private var title: String {
        let name = file.form?.fields.first { $0.key.english == "title" }?.values.first ?? ""
        return words.title(name.isEmpty ? path : name)
    }

    static let fields = FieldTable<EditPageContext>([
        .text("language", "Sidans språk", "The page's language") { $0.words.language.rawValue },
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("path", "Filen", "The file") { $0.path },
        .text("hash", "Filens avtryck", "The file's hash") { $0.hash },
        .text(
            "token", "Det som visar att sidan är förhandsvisningens egen", "What shows that the page is the preview's"
        ) {
            $0.token
        },
        .text("base", "Filen som den öppnades", "The file as it was opened") { $0.file.whole },
        .text("text", "Det som skrivs", "What is typed") {
            $0.typed?.text ?? ($0.isForm ? $0.file.body : $0.file.whole)
        },
        .text("bodyLine", "Textens första rad i filen", "The text's first line in the file") {
            "\($0.isForm ? $0.file.bodyLine : 1)"
        },
        .text("line", "Raden att laga", "The line to mend") { $0.line.map { "\($0)" } },
        .text("lineKey", "Nyckeln på den raden", "The key on that line") { context in
            context.line.flatMap { context.isForm ? context.file.form?.key(ofLine: $0) : nil }
        },
        .text("state", "Att det sparades, eller varför inte", "That it was saved, or why not") {
            $0.fault ?? ($0.isSaved ? $0.words.saved : nil)
        },
        .flag("isSaved", "Om det sparades nyss", "Whether it was saved just now") { $0.isSaved },
        .flag("isForm", "Om uppgifterna visas som formulär", "Whether the front matter is shown as a form") {
            $0.isForm
        },
        .flag("hasPage", "Om filen blir en sida", "Whether the file makes a page") { $0.path.hasSuffix(".md") },
        .text("unreadable", "Varför hela filen visas", "Why the whole file is shown") {
            $0.path.hasSuffix(".md") && $0.file.form == nil ? $0.words.unreadable : nil
        },
        .text("formHref", "Samma fil som formulär", "The same file as a form") {
            $0.isWhole && $0.file.form != nil ? WorkbenchLink.edit($0.path) : nil
        },
        .text("wholeHref", "Hela filen", "The whole file") {
            $0.isForm ? WorkbenchLink.edit($0.path) + "&mode=whole" : nil
        },
        .text("pageHref", "Textens sida", "The text's page") { $0.address },
        .text("previewHref", "Sidan som den blir", "The page as it will be") {
            WorkbenchRouter.root + TrialRoute.name + "?path=" + WorkbenchLink.encoded($0.path)
        },
        .text("homeHref", "Redaktionens sida", "The workbench's page") { _ in WorkbenchRouter.root },
        .list("lead", of: EditFieldContext.self, "Fälten över texten", "The fields above the text") { $0.shown(.lead) },
        .list("usual", of: EditFieldContext.self, "Fälten under texten", "The fields below the text") {
            $0.shown(.usual)
        },
        .list("others", of: EditFieldContext.self, "De andra fälten", "The other fields") { $0.shown(.other) },
        .object("words", of: EditWordsContext.self, "Sidans ord", "The page's words") {
            EditWordsContext(words: $0.words)
        },
        .list("scriptWords", of: EditScriptWordContext.self, "Skriptets ord", "The script's words") { $0.scriptWords },
    ])
}

/// The words of the page that edits a file.
struct EditWordsContext: TemplateContext {
    let words: EditWords

    private static func word(
        _ name: String, _ value: @escaping @Sendable (EditWords) -> String
    ) -> Field<EditWordsContext> {
        .text(name, "Ett ord på sidan", "A word on the page") { value($0.words) }
    }

    static let fields = FieldTable<EditWordsContext>([
        word("save") { $0.save }, word("saveShortcut") { $0.saveShortcut }, word("kept") { $0.kept },
        word("useKept") { $0.useKept }, word("dropKept") { $0.dropKept }, word("home") { $0.home },
        word("show") { $0.show }, word("matter") { $0.matter }, word("more") { $0.more }, word("body") { $0.body },
        word("bodyHelp") { $0.bodyHelp }, word("wholeFile") { $0.wholeFile }, word("asWhole") { $0.asWhole },
        word("asForm") { $0.asForm }, word("preview") { $0.preview }, word("findings") { $0.findings },
        word("picture") { $0.picture }, word("pictureHelp") { $0.pictureHelp }, word("alt") { $0.alt },
        word("altHelp") { $0.altHelp }, word("insert") { $0.insert }, word("cancel") { $0.cancel },
    ])
}

/// A word that the page's script shows.
struct EditScriptWordContext: TemplateContext {
    let name: String
    let word: String

    static let fields = FieldTable<EditScriptWordContext>([
        .text("key", "När det visas", "When it is shown") { $0.name },
        .text("word", "Ordet", "The word") { $0.word },
    ])
}
