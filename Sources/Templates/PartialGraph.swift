import Diagnostics
import Foundations

/// Which templates include which, and what can be said of that without knowing any context.
struct PartialGraph {
    private let templates: [ParsedTemplate]
    private let places: [String: Int]
    /// Templates that stand in themselves.
    private(set) var looping: Set<Int> = []
    /// Contents for blocks that the parent does not have.
    private(set) var homeless: Set<NodeID> = []

    private struct Edge {
        let target: Int
        let span: Span
    }

    /// Finds partials that are not there, not allowed or in themselves, and tells of them.
    init(_ templates: [ParsedTemplate], findings: inout TemplateFindings) {
        self.templates = templates
        places = Dictionary(uniqueKeysWithValues: templates.enumerated().map { ($1.name, $0) })
        let edges = templates.indices.map { checkNames(in: $0, &findings) }
        findLoops(edges, &findings)
        for index in templates.indices { checkOverrides(in: index, &findings) }
    }

    /// The template of a name, or nil when there is none or its sections do not match.
    func usable(_ name: String) -> Int? {
        places[name].flatMap { templates[$0].isBroken ? nil : $0 }
    }

    /// All blocks that can be filled in through a template, its own and its partials'; nil when part of it is unknown.
    func blocks(of name: String) -> Set<String>? {
        guard let first = usable(name) else { return nil }
        var blocks: Set<String> = []
        var seen: Set<Int> = [first]
        var waiting = [first]
        while let index = waiting.popLast() {
            for node in templates[index].nodes {
                switch node.kind {
                case .block: blocks.insert(node.name)
                case .partial, .parent:
                    guard let target = usable(node.name) else { return nil }
                    if seen.insert(target).inserted { waiting.append(target) }
                case .text, .basePath, .escaped, .unescaped, .section, .inverted, .override: break
                }
            }
        }
        return blocks
    }

    private func checkNames(in index: Int, _ findings: inout TemplateFindings) -> [Edge] {
        var edges: [Edge] = []
        for node in templates[index].nodes where node.kind == .partial || node.kind == .parent {
            if let target = places[node.name] {
                edges.append(Edge(target: target, span: node.span))
            } else if node.name.leadsOutOfFolder {
                findings.add(index, node.span) { .unsafePartial(node.name, at: $0) }
            } else {
                findings.add(index, node.span) {
                    .unknownPartial(node.name, nearest: NearMiss.nearest(to: node.name, among: places.keys), at: $0)
                }
            }
        }
        return edges
    }

    /// Goes through all chains of partials with a stack of its own, however long they are.
    private mutating func findLoops(_ edges: [[Edge]], _ findings: inout TemplateFindings) {
        enum State { case new, open, done }
        var states = Array(repeating: State.new, count: templates.count)
        for start in templates.indices where states[start] == .new {
            var path = [(template: start, next: 0)]
            states[start] = .open
            while let (template, next) = path.last {
                guard next < edges[template].count else {
                    states[template] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = edges[template][next]
                switch states[edge.target] {
                case .done: break
                case .new:
                    states[edge.target] = .open
                    path.append((edge.target, 0))
                case .open:
                    let from = path.lastIndex { $0.template == edge.target } ?? 0
                    let ring = path[from...].map(\.template)
                    looping.formUnion(ring)
                    let chain = (ring + [edge.target]).map { templates[$0].name }
                    findings.add(template, edge.span) { .partialLoop(chain, at: $0) }
                }
            }
        }
    }

    private mutating func checkOverrides(in index: Int, _ findings: inout TemplateFindings) {
        let nodes = templates[index].nodes
        var known: [String: Set<String>] = [:]
        for (place, parent) in nodes.enumerated() where parent.kind == .parent {
            guard let blocks = known[parent.name] ?? blocks(of: parent.name) else { continue }
            known[parent.name] = blocks
            var next = place + 1
            while next < parent.end {
                let block = nodes[next]
                if block.kind == .override, !blocks.contains(block.name) {
                    homeless.insert(NodeID(template: index, node: next))
                    findings.add(index, block.span) {
                        .unknownTemplateBlock(
                            block.name, parent: parent.name, nearest: NearMiss.nearest(to: block.name, among: blocks),
                            known: blocks.sorted(), at: $0)
                    }
                }
                next = block.end
            }
        }
    }
}

extension String {
    /// Whether a partial's name is a path that leads, or might lead, out of the folder of templates.
    fileprivate var leadsOutOfFolder: Bool {
        contains("\\") || contains(":")
            || split(separator: "/", omittingEmptySubsequences: false).contains { ["", ".", ".."].contains($0) }
    }
}
