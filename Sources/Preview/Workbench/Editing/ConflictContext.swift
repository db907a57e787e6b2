import Foundations
import Templates

/// The page that shows what was typed and what stands on the disk, side by side.
struct ConflictContext: TemplateContext {
    let words: EditWords
    let path: String
    let token: String
    /// The hash of the file on the disk: what is saved now knows of it.
    let hash: String
    let mine: String
    /// Nil when the file is gone.
    let theirs: String?

    static let fields = FieldTable<ConflictContext>([
        .text("language", "Sidans språk", "The page's language") { $0.words.language.rawValue },
        .text("title", "Rubriken", "The heading") {
            $0.theirs == nil ? $0.words.removedTitle : $0.words.conflictTitle
        },
        .text("help", "Vad som har hänt", "What has happened") {
            $0.theirs == nil ? $0.words.removedHelp : $0.words.conflictHelp
        },
        .text("path", "Filen", "The file") { $0.path },
        .text("hash", "Filens avtryck", "The file's hash") { $0.hash },
        .text(
            "token", "Det som visar att sidan är förhandsvisningens egen", "What shows that the page is the preview's"
        ) {
            $0.token
        },
        .text("mine", "Det som skrevs", "What was typed") { $0.mine },
        .flag("hasTheirs", "Om filen finns", "Whether the file is there") { $0.theirs != nil },
        .text("theirs", "Filen på disken", "The file on the disk") { $0.theirs },
        .text("mineLabel", "Ordet för det som skrevs", "The word for what was typed") { $0.words.mine },
        .text("theirsLabel", "Ordet för filen på disken", "The word for the file on the disk") { $0.words.theirs },
        .text("differencesLabel", "Ordet för det som skiljer", "The word for what differs") { $0.words.differences },
        .text("save", "Ordet för att spara", "The word for saving") { $0.words.saveMine },
        .text("takeTheirs", "Ordet för att behålla filen på disken", "The word for keeping the file on the disk") {
            $0.words.takeTheirs
        },
        .text("theirsHref", "Filen på disken i redigeraren", "The file on the disk in the editor") {
            $0.theirs == nil ? nil : WorkbenchLink.edit($0.path)
        },
        .text("lineLabel", "Ordet för rad", "The word for line") { $0.words.line },
        .list("differences", of: LineDifferenceContext.self, "Det som skiljer", "What differs") { context in
            LineDifference.of(context.mine, context.theirs ?? "").map(LineDifferenceContext.init)
        },
    ])
}

/// Lines that differ.
struct LineDifferenceContext: TemplateContext {
    let difference: LineDifference

    static let fields = FieldTable<LineDifferenceContext>([
        .text("place", "Raden i det som skrevs", "The line of what was typed") { "\($0.difference.line)" },
        .text("mineLines", "Raderna som skrevs", "The lines that were typed") {
            $0.difference.mine.joined(separator: "\n")
        },
        .text("theirLines", "Raderna på disken", "The lines on the disk") {
            $0.difference.theirs.joined(separator: "\n")
        },
    ])
}
