import Diagnostics

/// One template: its text and tags in order, with the sections matched.
struct ParsedTemplate {
    /// How deep tags may lie in each other in one file.
    static let deepest = 50

    let name: String
    private(set) var nodes: [Node] = []
    /// Whether its sections do not match, so that nothing is known of what stands in what.
    private(set) var isBroken = false
    private var open: [Open] = []
    private let addresses: ([UInt8]) -> [SiteAddress]

    private struct Open {
        let node: Int
        let tag: Tag
        /// Whether it is a parent with something other than blocks and blanks in it that has been told of.
        var hasStray = false
    }

    /// Parses a template and tells what is wrong with its tags.
    ///
    /// - Parameter addresses: the site's own addresses in a piece of text, in order.
    init(
        name: String, text: String, addresses: @escaping ([UInt8]) -> [SiteAddress] = { _ in [] },
        tell: (Span, (Place) -> Finding) -> Void
    ) {
        self.name = name
        self.addresses = addresses
        let scanner = TagScanner(text)
        for (fault, span) in scanner.faults { tell(span) { .templateSyntax(fault, at: $0) } }
        for line in TemplateLine.lines(scanner.pieces) {
            take(line, tell)
            if open.count > Self.deepest { return }
        }
        for unclosed in open.reversed() {
            isBroken = true
            tell(unclosed.tag.span) { .unclosedSection(unclosed.tag.written, close: unclosed.tag.closing, at: $0) }
        }
        open = []
    }

    private mutating func take(_ line: TemplateLine, _ tell: (Span, (Place) -> Finding) -> Void) {
        noteBlanks(line.blanks.count)
        if let tag = line.standaloneTag { return take(tag, indentation: line.blanks, tell) }
        // Text that begins the line stands there even when it is empty: an indentation comes before a tag too.
        if case .text? = line.parts.first {} else { text([], startsLine: true) }
        for (offset, part) in line.parts.enumerated() {
            switch part {
            case .text(let bytes):
                if !bytes.allSatisfy(\.isBlank) { checkPlacement(tell) }
                text(bytes, startsLine: offset == 0)
            case .tag(let tag):
                take(tag, indentation: [], tell)
                if open.count > Self.deepest { return }
            }
        }
        text(line.end)
    }

    private mutating func take(_ tag: Tag, indentation: [UInt8], _ tell: (Span, (Place) -> Finding) -> Void) {
        switch tag.kind {
        case .comment: break
        case .close: close(tag, tell)
        case .escaped: leaf(.escaped, tag, tell)
        case .unescaped: leaf(.unescaped, tag, tell)
        case .partial: leaf(.partial, tag, indentation: indentation, tell)
        case .section: enter(.section, tag, tell)
        case .inverted: enter(.inverted, tag, tell)
        case .parent: enter(.parent, tag, indentation: indentation, tell)
        case .block: enter(isDirectlyInParent ? .override : .block, tag, indentation: indentation, tell)
        }
    }

    /// Between `{{<parent}}` and its end text is nothing.
    private mutating func text(_ bytes: [UInt8], startsLine: Bool = false) {
        guard !isDirectlyInParent, startsLine || !bytes.isEmpty else { return }
        var before: [UInt8] = [], next = 0, isFirst = startsLine
        for address in addresses(bytes) {
            append(.text, before + bytes[next..<address.range.lowerBound], startsLine: isFirst)
            append(.basePath)
            (before, next, isFirst) = (Array(address.address.utf8), address.range.upperBound, false)
        }
        append(.text, before + bytes[next...], startsLine: isFirst)
    }

    private mutating func append(_ kind: Node.Kind, _ text: [UInt8] = [], startsLine: Bool = false) {
        var node = Node(kind: kind, name: "", span: Span(line: 0, column: 0, length: 0), end: nodes.count + 1)
        node.text = text
        node.startsLine = startsLine
        nodes.append(node)
    }

    /// The first line inside an override says how far all of it is moved in.
    private mutating func noteBlanks(_ count: Int) {
        for open in open where nodes[open.node].kind == .override && nodes[open.node].ownBlanks == nil {
            nodes[open.node].ownBlanks = count
        }
    }

    private var isDirectlyInParent: Bool { open.last.map { nodes[$0.node].kind == .parent } ?? false }

    private mutating func leaf(
        _ kind: Node.Kind, _ tag: Tag, indentation: [UInt8] = [], _ tell: (Span, (Place) -> Finding) -> Void
    ) {
        checkPlacement(tell)
        var node = Node(kind: kind, name: tag.name, span: tag.span, end: nodes.count + 1)
        node.indentation = indentation
        nodes.append(node)
    }

    private mutating func enter(
        _ kind: Node.Kind, _ tag: Tag, indentation: [UInt8] = [], _ tell: (Span, (Place) -> Finding) -> Void
    ) {
        if kind != .override { checkPlacement(tell) }
        open.append(Open(node: nodes.count, tag: tag))
        var node = Node(kind: kind, name: tag.name, span: tag.span, end: nodes.count + 1)
        node.indentation = indentation
        nodes.append(node)
        if open.count > Self.deepest {
            isBroken = true
            tell(tag.span) { .templateTooDeep(limit: Self.deepest, at: $0) }
        }
    }

    /// Between `{{<parent}}` and its end only blocks have a place; text there would be lost without a word.
    private mutating func checkPlacement(_ tell: (Span, (Place) -> Finding) -> Void) {
        guard isDirectlyInParent, let parent = open.last, !parent.hasStray else { return }
        open[open.count - 1].hasStray = true
        tell(parent.tag.span) {
            .outsideBlocks(parent.tag.written, close: parent.tag.closing, at: $0)
        }
    }

    private mutating func close(_ tag: Tag, _ tell: (Span, (Place) -> Finding) -> Void) {
        guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
            isBroken = true
            let expected = open.last?.tag.closing
            tell(tag.span) { .strayClose(tag.written, expected: expected, at: $0) }
            return
        }
        while open.count > match + 1 {
            let unclosed = open.removeLast()
            isBroken = true
            tell(unclosed.tag.span) { .unclosedSection(unclosed.tag.written, close: unclosed.tag.closing, at: $0) }
        }
        nodes[open.removeLast().node].end = nodes.count
    }
}

extension Tag {
    /// The tag that ends this one.
    fileprivate var closing: String { Tag.write(.close, name) }
}
