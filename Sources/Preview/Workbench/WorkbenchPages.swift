import Diagnostics
import Templates

/// The pages of the workbench: templates of the program itself, which no theme changes.
enum WorkbenchPages {
    /// The templates and the contexts that they are rendered with.
    private static let roots: [String: any TemplateContext.Type] = [
        "bar": BarContext.self, "conflict": ConflictContext.self, "desk": DeskContext.self,
        "edit": EditPageContext.self, "faults": FaultsContext.self, "new": NewTextContext.self,
    ]

    /// What is wrong with the templates: nothing, or a test fails.
    static let findings = loaded.findings

    private static let loaded = TemplateSet.load(
        files: WorkbenchFiles.all.filter { $0.key.hasSuffix(".mustache") }.map { path, bytes in
            SourceText(file: "templates/" + path.split(separator: "/").dropFirst().joined(separator: "/"), bytes: bytes)
        }, roots: roots)

    /// A page of a template; the context is of the kind that the template is loaded for.
    static func render(_ name: String, _ context: some TemplateContext) -> [UInt8] {
        loaded.set?.render(name, context) ?? []
    }
}
