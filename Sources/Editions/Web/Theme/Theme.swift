import Content
import Diagnostics
import Foundations
import Templates

/// The templates and assets of a site, loaded and checked.
public struct Theme: Sendable {
    /// The checked templates.
    public let templates: TemplateSet
    /// The assets, with the names that they are published under; without the sheets that ``styleSheet`` joins.
    let assets: [Asset]
    /// The style sheets directly in `assets/`, joined in the order of their names: a page asks for one file, not for ten.
    let styleSheet: [UInt8]
    /// How share cards look.
    let card: ShareCardDesign

    /// A file of `templates/assets/`.
    struct Asset: Sendable {
        /// The name below `assets/`: `icon.svg`.
        let name: String
        /// The path on the site, with a fingerprint: `assets/icon.1a2b3c4d5e.svg`.
        let path: String
        /// Its bytes.
        let bytes: [UInt8]
    }

    /// The templates and the contexts that they are rendered with.
    static let roots: [String: any TemplateContext.Type] = [
        "start": StartContext.self, "page": PageContext.self, "post": PostContext.self, "list": ListContext.self,
        "tags": TagsContext.self,
        "plan": PlanContext.self, "plans": PlansContext.self, "event": EventContext.self, "events": EventsContext.self,
        "month": MonthPageContext.self, "topic": TopicPageContext.self, "planning": PlanningContext.self,
        "person": PersonContext.self,
        "persons": PersonsContext.self, "letter": LetterContext.self, "letters": LettersContext.self,
        "notfound": NotFoundContext.self,
        "redirect": RedirectContext.self, "search": SearchContext.self, "block-events": EventsBlockContext.self,
        "block-posts": PostsBlockContext.self,
        "block-people": PeopleBlockContext.self, "block-button": ButtonBlockContext.self,
        "block-video": VideoBlockContext.self,
        "block-gallery": GalleryBlockContext.self, "block-goals": GoalsBlockContext.self,
        "block-chart": ChartBlockContext.self,
        "print-page": PrintContext.self, "print-plan": PrintContext.self, "print-letter": PrintContext.self,
        "print-drawing": PrintContext.self,
    ]

    /// Checks templates and takes assets; the fingerprint comes from `hash`, which gives lower-case letters and digits.
    public static func load(
        templates: [SourceText], assets: [(name: String, bytes: [UInt8])], card: ShareCardDesign = ShareCardDesign(),
        hash: ([UInt8]) -> String
    ) -> (theme: Theme?, findings: [Finding]) {
        let files = ThemeAssets(assets, hash: hash)
        let (set, findings) = TemplateSet.load(files: templates, roots: roots, addresses: files.addresses)
        let theme = set.map {
            Theme(templates: $0, assets: files.published, styleSheet: files.styleSheet, card: card)
        }
        return (theme, findings + files.findings + files.findings(in: templates))
    }

    /// The path under which a file is published: its name with the first ten digits of its hash before the ending.
    static func path(_ name: String, _ bytes: [UInt8], _ hash: ([UInt8]) -> String) -> String {
        let digits = hash(bytes).prefix(10)
        guard let dot = name.lastIndex(of: ".") else { return "assets/\(name).\(digits)" }
        return "assets/\(name[..<dot]).\(digits)\(name[dot...])"
    }
}
