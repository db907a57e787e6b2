import Templates

/// The page where one searches the site.
struct SearchContext: TemplateContext {
    let frame: FrameContext
    let script: String
    let data: HTML
    let archives: [LinkContext]

    static let fields: FieldTable<SearchContext> =
        .from(FrameContext.self) { $0.frame } + [
            .text("script", "Sökskriptets adress", "The search script's address") { $0.script },
            .html("data", "Det som skriptet behöver veta, som JSON", "What the script needs to know, as JSON") {
                $0.data
            },
            .list("archives", of: LinkContext.self, "Avdelningarna och taggarna", "The sections and the tags") {
                $0.archives
            },
        ]
}
