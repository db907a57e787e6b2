import Diagnostics

/// The part of the theme maker's manual that the tables of fields write themselves.
public enum TemplateReference {
    /// All templates with the names that they may use, and then all kinds of things in them, as Markdown.
    ///
    /// Headings begin at the second level.
    public static func markdown(_ roots: [String: any TemplateContext.Type], language: MessageLanguage) -> String {
        var text = ""
        var waiting: [any TemplateContext.Type] = []
        for (name, context) in roots.sorted(by: { $0.key < $1.key }) {
            text += "## \(name).mustache\n\n" + table(context, language, &waiting)
        }
        var told: Set<String> = []
        while !waiting.isEmpty {
            let context = waiting.removeFirst()
            guard told.insert(context.contextName).inserted else { continue }
            text += "## \(context.contextName)\n\n" + table(context, language, &waiting)
        }
        return text
    }

    private static func table(
        _ context: any TemplateContext.Type, _ language: MessageLanguage, _ waiting: inout [any TemplateContext.Type]
    ) -> String {
        var text = ""
        var origins: [String] = []
        for origin in context.rows.compactMap(\.origin) where !origins.contains(origin.contextName) {
            origins.append(origin.contextName)
            waiting.append(origin)
        }
        if !origins.isEmpty {
            let links = origins.map(link).joined(separator: ", ")
            text +=
                Wording("Allt som \(links) har, och dessutom:", "All that \(links) has, and:").text(in: language)
                + "\n\n"
        }
        let own = context.rows.filter { $0.origin == nil }
        guard !own.isEmpty else { return text }
        text += Wording("| namn | slag | betydelse |", "| name | kind | meaning |").text(in: language) + "\n"
        text += "| --- | --- | --- |\n"
        for row in own {
            var kind = row.shape.label.text(in: language)
            if let inner = row.shape.context {
                kind += " " + link(inner.contextName)
                waiting.append(inner)
            }
            text += "| `\(row.name)` | \(kind) | \(cell(row.help.text(in: language))) |\n"
        }
        return text + "\n"
    }

    private static func link(_ name: String) -> String { "[\(name)](#\(name.lowercased()))" }

    private static func cell(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").split(
            separator: "|", omittingEmptySubsequences: false
        )
        .joined(separator: "\\|")
    }
}
