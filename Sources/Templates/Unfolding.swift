import Diagnostics

/// Walks through a page's template, partials, parents and filled blocks included, looks up each name in the contexts
/// that are there at that place, and writes down what there is to do: the page's ``Program``.
///
/// It has a stack of its own and a limit on how much it unfolds, so no template can make it, or the rendering that
/// follows, recurse too deep or grow without end.
struct Unfolding {
    /// How many layers of sections, blocks and partials may lie in each other when all is unfolded: what can be rendered
    /// on a thread with half a megabyte of stack, even unoptimised.
    static let deepest = 60
    /// How many tags a page's template may unfold to, each section taken once.
    static let mostTags = 20_000
    /// How many bytes of text a page's template may unfold to.
    static let largestText = 4 << 20

    private let templates: [ParsedTemplate]
    private let graph: PartialGraph
    private(set) var uses: [NodeID: NameUse] = [:]

    private struct Frame {
        let template: Int
        var next: Int
        let end: Int
        let scope: NameScope
        let filled: [String: NodeID]
        let margin: Margin
        /// The content of a block that this is, and the section of the program that it fills.
        var filling: NodeID?
        var section: Int?
    }

    /// What is done at the beginning of each line.
    fileprivate struct Margin {
        /// How many blanks are left out.
        var dropped = 0
        /// What is written.
        var indentation: [UInt8] = []
    }

    private var frames: [Frame] = []
    private var filling: Set<NodeID> = []
    private var assembly = ProgramAssembly()

    /// Nothing unfolded yet.
    init(_ templates: [ParsedTemplate], graph: PartialGraph) {
        self.templates = templates
        self.graph = graph
    }

    /// Walks through one page's template, and gives its program; nil when it cannot be rendered, which is told at once.
    /// Names are gathered in ``uses``: where one is wrong the program is too.
    mutating func walk(
        _ root: Int, context: any TemplateContext.Type, tell: (NodeID, Span, (Place) -> Finding) -> Void
    ) -> Program? {
        frames = []
        filling = []
        assembly = ProgramAssembly()
        enter(root, NameScope(.context(context)), [:], Margin())
        var visited = 0
        while let frame = frames.last {
            guard frame.next < frame.end else {
                if let content = frame.filling { filling.remove(content) }
                if let section = frame.section { assembly.end(section) }
                frames.removeLast()
                continue
            }
            let id = NodeID(template: frame.template, node: frame.next)
            let node = templates[id.template].nodes[id.node]
            frames[frames.count - 1].next = node.end
            if node.kind == .text {
                write(node, frame.margin)
                if assembly.size > Self.largestText {
                    tell(id, node.span) { .templateTooLarge(templates[root].name, bytes: Self.largestText, at: $0) }
                    return nil
                }
                continue
            }
            visited += 1
            if visited > Self.mostTags {
                tell(id, node.span) { .templateTooLarge(templates[root].name, tags: Self.mostTags, at: $0) }
                return nil
            }
            visit(node, id, frame, root, tell)
            if frames.count > Self.deepest {
                tell(id, node.span) { .templateTooDeep(limit: Self.deepest, at: $0) }
                return nil
            }
        }
        return assembly.program(for: context)
    }

    private mutating func write(_ node: Node, _ margin: Margin) {
        guard node.startsLine else { return assembly.write(node.text) }
        assembly.write(margin.indentation)
        assembly.write(node.text.withoutBlanks(margin.dropped))
    }

    private mutating func visit(
        _ node: Node, _ id: NodeID, _ frame: Frame, _ root: Int, _ tell: (NodeID, Span, (Place) -> Finding) -> Void
    ) {
        switch node.kind {
        case .text: break
        case .basePath: assembly.writeBasePath()
        case .escaped, .unescaped:
            if let path = use(node, id, frame.scope, root).path { assembly.value(path) }
        case .section, .inverted:
            let use = use(node, id, frame.scope, root)
            let isInverted = node.kind == .inverted
            enter(id, isInverted ? frame.scope : use.scope, frame.filled, frame.margin)
            frames[frames.count - 1].section = use.path.map { assembly.begin($0, isInverted: isInverted) }
        case .partial:
            guard let target = target(of: node) else { break }
            enter(target, frame.scope, frame.filled, frame.margin.within(node))
        case .parent: enterParent(node, id, frame)
        case .override: enter(id, frame.scope, frame.filled, frame.margin)
        case .block:
            guard let content = frame.filled[node.name] else {
                return enter(id, frame.scope, frame.filled, frame.margin)
            }
            guard filling.insert(content).inserted else {
                return tell(id, node.span) { .blockLoop(node.name, at: $0) }
            }
            var margin = frame.margin.within(node)
            margin.dropped = templates[content.template].nodes[content.node].ownBlanks ?? 0
            enter(content, frame.scope, frame.filled, margin)
            frames[frames.count - 1].filling = content
        }
    }

    /// What an outer template put into a block goes before what an inner one does.
    private mutating func enterParent(_ node: Node, _ id: NodeID, _ frame: Frame) {
        guard let target = target(of: node) else { return enter(id, frame.scope, frame.filled, frame.margin) }
        let nodes = templates[id.template].nodes
        var filled = frame.filled
        var own: Set<String> = []
        var homeless: [NodeID] = []
        var next = id.node + 1
        while next < node.end {
            let block = nodes[next]
            // Of two contents for one block in the same parent the later holds.
            let content = NodeID(template: id.template, node: next)
            if graph.homeless.contains(content) { homeless.append(content) }
            if filled[block.name] == nil || own.contains(block.name) {
                own.insert(block.name)
                filled[block.name] = content
            }
            next = block.end
        }
        enter(target, frame.scope, filled, frame.margin.within(node))
        // What lands nowhere is looked through where it stands, so that all is told at once.
        for content in homeless { enter(content, frame.scope, frame.filled, frame.margin) }
    }

    /// The template that a partial stands for; nil when it cannot be entered, which has been told already.
    private func target(of node: Node) -> Int? {
        guard let target = graph.usable(node.name) else { return nil }
        let isInside = graph.looping.contains(target) && frames.contains { $0.template == target }
        return isInside ? nil : target
    }

    private mutating func enter(_ template: Int, _ scope: NameScope, _ filled: [String: NodeID], _ margin: Margin) {
        frames.append(
            Frame(
                template: template, next: 0, end: templates[template].nodes.count, scope: scope, filled: filled,
                margin: margin))
    }

    private mutating func enter(_ id: NodeID, _ scope: NameScope, _ filled: [String: NodeID], _ margin: Margin) {
        frames.append(
            Frame(
                template: id.template, next: id.node + 1, end: templates[id.template].nodes[id.node].end, scope: scope,
                filled: filled, margin: margin))
    }

    /// Notes how a name is used; gives where its value is found, and the scope that a section over it opens.
    private mutating func use(_ node: Node, _ id: NodeID, _ scope: NameScope, _ root: Int) -> (
        path: Program.Path?, scope: NameScope
    ) {
        let meaning = scope.meaning(of: node.name)
        if let fault = NameFault(meaning, in: node) {
            if uses[id, default: NameUse()].failure == nil {
                uses[id, default: NameUse()].failure = (fault, scope, root)
            }
        } else {
            uses[id, default: NameUse()].isRightSomewhere = true
        }
        switch meaning {
        case .value(let shape, let path): return (path, scope.entering(shape))
        case .itself(let path): return (path, scope.again)
        case .anything, .noName, .noPart: return (nil, NameScope(.unknown, in: scope))
        }
    }
}

extension Unfolding.Margin {
    /// The margin of what a tag includes.
    fileprivate func within(_ node: Node) -> Self {
        Self(indentation: indentation + node.indentation.withoutBlanks(dropped))
    }
}

extension [UInt8] {
    /// Without the first blanks, so many at the most.
    fileprivate func withoutBlanks(_ most: Int) -> ArraySlice<UInt8> {
        dropFirst(Swift.min(most, prefix { $0.isBlank }.count))
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
