import Templates

/// What a page's script must know to load the page anew when the site has changed.
struct ReloadContext: TemplateContext {
    /// The server's run and the site's state that the page shows.
    let mark: String

    init(session: String, generation: Int) { mark = "\(session).\(generation)" }

    static let fields = FieldTable<ReloadContext>([
        .text("mark", "Vilket läge av webbplatsen sidan visar", "Which state of the site the page shows") { $0.mark }
    ])
}
