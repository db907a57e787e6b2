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
        let (set, findings) = TemplateSet.load(files: templates, roots: roots)
        let sheets = assets.filter { isJoined($0.name) }.sorted { $0.name < $1.name }
        let named = assets.filter { !isJoined($0.name) }
            .map { Asset(name: $0.name, path: path($0.name, $0.bytes, hash), bytes: $0.bytes) }
        let joined = sheets.flatMap { Self.line($0.bytes) }
        return (set.map { Theme(templates: $0, assets: named, styleSheet: joined, card: card) }, findings)
    }

    private static func isJoined(_ name: String) -> Bool { name.hasSuffix(".css") && !name.contains("/") }

    /// The bytes without a mark of byte order, which would end the rule before it, and with a line end.
    private static func line(_ bytes: [UInt8]) -> [UInt8] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return text.last == UInt8(ascii: "\n") ? text : text + [UInt8(ascii: "\n")]
    }

    /// The path under which a file is published: its name with the first ten digits of its hash before the ending.
    static func path(_ name: String, _ bytes: [UInt8], _ hash: ([UInt8]) -> String) -> String {
        let digits = hash(bytes).prefix(10)
        guard let dot = name.lastIndex(of: ".") else { return "assets/\(name).\(digits)" }
        return "assets/\(name[..<dot]).\(digits)\(name[dot...])"
    }
}
