import Diagnostics

/// A theme's templates, checked: each can be rendered with its context, and every name in it is known.
///
/// Immutable and safe to use from many threads at once.
public struct TemplateSet: Sendable {
    private let programs: [String: Program]
    private var basePath: [UInt8] = []

    private init(programs: [String: Program]) { self.programs = programs }

    /// Loads templates, and tells everything that is wrong with them at once; a set only when nothing is.
    ///
    /// - Parameters:
    ///   - files: `templates/*.mustache`; a template is called what its file is without ending, `post` or
    ///     `partials/footer`. Of two files with the same name the later in the list holds, so that a site's own
    ///     templates can follow a theme's.
    ///   - roots: the templates that are rendered by themselves, each with the kind of its context.
    ///   - addresses: the site's own addresses in a piece of a template's text, in order.
    public static func load(
        files: [SourceText], roots: [String: any TemplateContext.Type],
        addresses: @escaping ([UInt8]) -> [SiteAddress] = { _ in [] }
    ) -> (set: TemplateSet?, findings: [Finding]) {
        let named = Dictionary(files.map { ($0.templateName, $0) }) { _, later in later }.sorted { $0.key < $1.key }
        var findings = TemplateFindings(named.map(\.value))
        let templates = named.enumerated().map { index, file in
            ParsedTemplate(
                name: file.key, text: String(decoding: file.value.bytes, as: UTF8.self), addresses: addresses
            ) {
                findings.add(index, $0, $1)
            }
        }
        let graph = PartialGraph(templates, findings: &findings)
        let programs = programs(templates, graph, roots, &findings)
        guard findings.findings.isEmpty else { return (nil, findings.findings.inReadingOrder()) }
        return (TemplateSet(programs: programs), [])
    }

    /// The same templates for a site that has a path on its host: `/vi`, without slash last.
    public func based(at path: String) -> TemplateSet {
        var set = self
        set.basePath = []
        set.basePath.appendForTemplate(path)
        return set
    }

    /// Renders a root template with a context of the kind that it was loaded for; UTF-8.
    ///
    /// The bytes are empty when there is no such template, or when the context is of another kind.
    @inlinable
    public func render<Context: TemplateContext>(_ name: String, _ context: Context) -> [UInt8] {
        render(name, ObjectIdentifier(Context.self), ContextFrame(context))
    }

    @usableFromInline
    func render(_ name: String, _ context: ObjectIdentifier, _ frame: Frame) -> [UInt8] {
        guard let program = programs[name], program.context == context else { return [] }
        return Rendering.page(program, frame, basePath: basePath)
    }

    private static func programs(
        _ templates: [ParsedTemplate], _ graph: PartialGraph, _ roots: [String: any TemplateContext.Type],
        _ findings: inout TemplateFindings
    ) -> [String: Program] {
        var programs: [String: Program] = [:]
        var unfolding = Unfolding(templates, graph: graph)
        let present = Dictionary(uniqueKeysWithValues: templates.enumerated().map { ($1.name, $0) })
        for (name, context) in roots.sorted(by: { $0.key < $1.key }) {
            guard let root = present[name] else {
                findings.add(.missingTemplate(name, at: Place(file: "templates/\(name).mustache")))
                continue
            }
            guard !templates[root].isBroken else { continue }
            programs[name] = unfolding.walk(root, context: context) { id, span, make in
                findings.add(id.template, span, make)
            }
        }
        for (id, use) in unfolding.uses.sorted(by: { ($0.key.template, $0.key.node) < ($1.key.template, $1.key.node) })
        {
            guard let (fault, scope, root) = use.failure else { continue }
            let node = templates[id.template].nodes[id.node]
            findings.add(id.template, node.span) {
                fault.finding(
                    node.name, in: scope, usedBy: use.isRightSomewhere ? templates[root].name : nil, at: $0)
            }
        }
        return programs
    }
}

extension SourceText {
    /// `partials/footer` of `templates/partials/footer.mustache`.
    fileprivate var templateName: String {
        var name = file[...]
        if name.hasSuffix(".mustache") { name.removeLast(".mustache".count) }
        let folders = name.split(separator: "/")
        guard let top = folders.firstIndex(of: "templates") else { return String(name) }
        return folders[(top + 1)...].joined(separator: "/")
    }
}
