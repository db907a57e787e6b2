import Diagnostics

/// Walks through a page's template as rendering would, partials, parents and filled blocks included, and looks up each
/// name in the contexts that are there at that place.
///
/// It has a stack of its own and a limit on how much it unfolds, so no template can make it, or the rendering that
/// follows, recurse too deep or grow without end.
struct Unfolding {
    /// How many layers of sections, blocks and partials may lie in each other when all is unfolded: what the library
    /// can render on a thread with half a megabyte of stack, even unoptimised.
    static let deepest = 60
    /// How many tags a page's template may unfold to, each section taken once.
    static let mostTags = 20_000

    private let templates: [ParsedTemplate]
    private let graph: PartialGraph
    private(set) var uses: [NodeID: NameUse] = [:]

    private struct Frame {
        let template: Int
        var next: Int
        let end: Int
        let scope: NameScope
        let filled: [String: NodeID]
        var filling: NodeID?
    }
    private var frames: [Frame] = []
    private var filling: Set<NodeID> = []

    /// Nothing unfolded yet.
    init(_ templates: [ParsedTemplate], graph: PartialGraph) {
        self.templates = templates
        self.graph = graph
    }

    /// Walks through one page's template. Names are gathered in ``uses``; what cannot be rendered is told at once.
    mutating func walk(
        _ root: Int, context: any TemplateContext.Type, tell: (NodeID, Span, (Place) -> Finding) -> Void
    ) {
        frames = []
        filling = []
        enter(root, NameScope(.context(context.shapes)), [:])
        var visited = 0
        while let frame = frames.last {
            guard frame.next < frame.end else {
                if let content = frame.filling { filling.remove(content) }
                frames.removeLast()
                continue
            }
            let id = NodeID(template: frame.template, node: frame.next)
            let node = templates[id.template].nodes[id.node]
            frames[frames.count - 1].next = node.end
            visited += 1
            if visited > Self.mostTags {
                return tell(id, node.span) {
                    .templateTooLarge(templates[root].name, limit: Self.mostTags, at: $0)
                }
            }
            visit(node, id, frame, root, tell)
            if frames.count > Self.deepest {
                return tell(id, node.span) { .templateTooDeep(limit: Self.deepest, at: $0) }
            }
        }
    }

    private mutating func visit(
        _ node: Node, _ id: NodeID, _ frame: Frame, _ root: Int, _ tell: (NodeID, Span, (Place) -> Finding) -> Void
    ) {
        switch node.kind {
        case .escaped, .unescaped: _ = use(node, id, frame.scope, root)
        case .section: enter(id, use(node, id, frame.scope, root), frame.filled)
        case .inverted:
            _ = use(node, id, frame.scope, root)
            enter(id, frame.scope, frame.filled)
        case .partial:
            if let target = target(of: node) { enter(target, frame.scope, frame.filled) }
        case .parent: enterParent(node, id, frame)
        case .override: enter(id, frame.scope, frame.filled)
        case .block:
            guard let content = frame.filled[node.name] else { return enter(id, frame.scope, frame.filled) }
            guard filling.insert(content).inserted else {
                return tell(id, node.span) { .blockLoop(node.name, at: $0) }
            }
            enter(content, frame.scope, frame.filled)
            frames[frames.count - 1].filling = content
        }
    }

    /// As the library does it: what an outer template put into a block goes before what an inner one does.
    private mutating func enterParent(_ node: Node, _ id: NodeID, _ frame: Frame) {
        guard let target = target(of: node) else { return enter(id, frame.scope, frame.filled) }
        let nodes = templates[id.template].nodes
        var filled = frame.filled
        var own: Set<String> = []
        var homeless: [NodeID] = []
        var next = id.node + 1
        while next < node.end {
            let block = nodes[next]
            // Of two contents for one block in the same parent the library takes the later.
            let content = NodeID(template: id.template, node: next)
            if graph.homeless.contains(content) { homeless.append(content) }
            if filled[block.name] == nil || own.contains(block.name) {
                own.insert(block.name)
                filled[block.name] = content
            }
            next = block.end
        }
        enter(target, frame.scope, filled)
        // What lands nowhere is looked through where it stands, so that all is told at once.
        for content in homeless { enter(content, frame.scope, frame.filled) }
    }

    /// The template that a partial stands for; nil when it cannot be entered, which has been told already.
    private func target(of node: Node) -> Int? {
        guard let target = graph.usable(node.name) else { return nil }
        let isInside = graph.looping.contains(target) && frames.contains { $0.template == target }
        return isInside ? nil : target
    }

    private mutating func enter(_ template: Int, _ scope: NameScope, _ filled: [String: NodeID]) {
        frames.append(
            Frame(template: template, next: 0, end: templates[template].nodes.count, scope: scope, filled: filled))
    }

    private mutating func enter(_ id: NodeID, _ scope: NameScope, _ filled: [String: NodeID]) {
        frames.append(
            Frame(
                template: id.template, next: id.node + 1, end: templates[id.template].nodes[id.node].end, scope: scope,
                filled: filled))
    }

    /// Notes how a name is used, and gives the scope that a section over it opens.
    private mutating func use(_ node: Node, _ id: NodeID, _ scope: NameScope, _ root: Int) -> NameScope {
        let meaning = scope.meaning(of: node.name)
        if let fault = NameFault(meaning, in: node) {
            if uses[id, default: NameUse()].failure == nil {
                uses[id, default: NameUse()].failure = (fault, scope, root)
            }
        } else {
            uses[id, default: NameUse()].isRightSomewhere = true
        }
        switch meaning {
        case .value(let shape): return scope.entering(shape)
        case .itself: return scope
        case .anything, .noName, .noPart: return NameScope(.unknown, in: scope)
        }
    }
}

/// A tag among all templates.
struct NodeID: Hashable {
    let template: Int
    let node: Int
}

/// What became of a tag's name in all places where its template is used.
struct NameUse {
    var isRightSomewhere = false
    /// The first time that it went wrong: what, where, and for which page's template.
    var failure: (fault: NameFault, scope: NameScope, root: Int)?
}
