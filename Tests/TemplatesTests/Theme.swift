import Diagnostics
import Templates

/// Templates by name, as a test writes them; `post` is rendered with a `PostContext` unless it says otherwise.
struct Theme: Sendable {
    let templates: [String: String]
    var roots: [String: any TemplateContext.Type] = ["post": PostContext.self]

    init(_ templates: [String: String], roots: [String: any TemplateContext.Type] = ["post": PostContext.self]) {
        self.templates = templates
        self.roots = roots
    }

    /// Only `post`.
    init(_ post: String) { self.init(["post": post]) }

    func load() -> (set: TemplateSet?, findings: [Finding]) {
        TemplateSet.load(
            files: templates.map { SourceText(file: "templates/\($0.key).mustache", bytes: Array($0.value.utf8)) },
            roots: roots)
    }

    /// What `post` becomes; the findings when it becomes nothing.
    func render(_ context: PostContext = PostContext()) -> String {
        let (set, _) = load()
        guard let set else { return messages.joined(separator: "\n") }
        return String(decoding: set.render("post", context), as: UTF8.self)
    }

    /// `post:1:3 unknown-name namnet … (menade du …?)`
    var messages: [String] { messages(in: .swedish) }

    func messages(in language: MessageLanguage) -> [String] {
        load().findings.map { finding in
            let name = finding.place.file.dropFirst("templates/".count).dropLast(".mustache".count)
            let help = finding.help.map { " (\($0.text(in: language)))" } ?? ""
            return "\(name):\(finding.place.line):\(finding.place.column) \(finding.code.rawValue) "
                + finding.message.text(in: language) + help
        }
    }
}
