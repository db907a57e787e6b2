import CCmarkArena
import CCmarkGFM
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The border to cmark-gfm: the only file that knows its types. It parses, walks the tree once and frees everything.
///
/// The walk follows the tree's links, never itself: depth costs no stack. A tree stays on its thread; what leaves is
/// what ``TreeBuilder`` copied.
enum CmarkParser {
    /// What is looked up once, before any thread parses: registering and attaching change tables of the whole process.
    private struct Extensions: @unchecked Sendable {
        // The pointers are set once in `init`, under `static let`'s own lock, and cmark-gfm only reads what they point
        // at afterwards; `table` and `tasklist` change no global table when they are attached (design.md).
        let table: OpaquePointer?
        let tasklist: OpaquePointer?
        let strikethrough: OpaquePointer?
        /// The node types that extensions added, learnt from a sample: the headers do not name them.
        let kinds: [UInt32: NodeKind]

        init() {
            cmark_gfm_core_extensions_ensure_registered()
            table = cmark_find_syntax_extension("table")
            tasklist = cmark_find_syntax_extension("tasklist")
            strikethrough = cmark_find_syntax_extension("strikethrough")
            kinds = Self.learnKinds([table, strikethrough])
        }

        private static func learnKinds(
            _ extensions: [OpaquePointer?]
        ) -> [UInt32: NodeKind] {
            let names: [String: NodeKind] = [
                "table": .table, "table_header": .row, "table_row": .row, "table_cell": .cell,
                "strikethrough": .strikethrough,
            ]
            var kinds: [UInt32: NodeKind] = [:]
            withTree(of: Array("| a |\n|---|\n| ~~b~~ |\n".utf8), options: 0, extensions: extensions) { root in
                walk(root) { node, isEntering in
                    guard isEntering, let name = cmark_node_get_type_string(node) else { return }
                    if let kind = names[String(cString: name)] { kinds[cmark_node_get_type(node).rawValue] = kind }
                }
            }
            return kinds
        }
    }

    private static let extensions = Extensions()

    /// The library's version: `0.29.0.gfm.6`.
    static var version: String { String(cString: cmark_version_string()) }

    /// Attaching `strikethrough` lists `~` in a table that every parser of the process reads: one at a time, and only
    /// documents without `~` beside it, to which that table makes no difference.
    private static let tildeLock = Mutex(())

    /// Parses a text and hands its nodes to a builder, in pre-order.
    static func parse(_ text: [UInt8], into builder: inout TreeBuilder) {
        let extensions = extensions
        let options = CMARK_OPT_FOOTNOTES
        if builder.context.traits.contains(.tilde) {
            tildeLock.withLock { _ in
                let all = [extensions.table, extensions.tasklist, extensions.strikethrough]
                withTree(of: text, options: options, extensions: all) { build($0, extensions, &builder) }
            }
        } else {
            let safe = [extensions.table, extensions.tasklist]
            withTree(of: text, options: options, extensions: safe) { build($0, extensions, &builder) }
        }
    }

    private typealias Tree = OpaquePointer

    /// The largest text, in bytes, whose tree is made in an arena. Hostile ones need much more memory than others, most of
    /// which is given back on the way.
    private static let largestInArena = 64 << 10

    private static func withTree(
        of text: [UInt8], options: Int32,
        extensions: [OpaquePointer?], _ body: (Tree) -> Void
    ) {
        // What is in the arena goes with it: nothing of the tree is freed by itself.
        let arena = text.count <= largestInArena ? blad_arena() : nil
        guard let parser = arena.map({ cmark_parser_new_with_mem(options, $0) }) ?? cmark_parser_new(options) else {
            return
        }
        defer { if arena == nil { cmark_parser_free(parser) } else { blad_arena_empty() } }
        for part in extensions { cmark_parser_attach_syntax_extension(parser, part) }
        text.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let root = cmark_parser_finish(parser) else { return }
        defer { if arena == nil { cmark_node_free(root) } }
        body(root)
    }

    /// Visits every node on the way in, and those that may have children on the way out too.
    private static func walk(_ root: Tree, _ visit: (Tree, _ isEntering: Bool) -> Void) {
        var node = root
        while true {
            visit(node, true)
            if let child = cmark_node_first_child(node) {
                node = child
                continue
            }
            visit(node, false)
            while node != root {
                if let next = cmark_node_next(node) {
                    node = next
                    break
                }
                guard let parent = cmark_node_parent(node) else { return }
                node = parent
                visit(node, false)
            }
            if node == root { return }
        }
    }

    private static func build(_ root: Tree, _ extensions: Extensions, _ builder: inout TreeBuilder) {
        // Where a link's only child is its own address, that child has been dealt with by the link.
        var skipped: Tree?
        walk(root) { node, isEntering in
            if node == skipped { return }
            let type = cmark_node_get_type(node)
            if isEntering {
                skipped = enter(node, type, extensions, &builder)
            } else if let kind = kind(type, extensions) {
                builder.end(kind)
            }
        }
    }

    /// Hands a node on; returns the child that it has dealt with, if any.
    private static func enter(
        _ node: Tree, _ type: cmark_node_type, _ extensions: Extensions, _ builder: inout TreeBuilder
    ) -> Tree? {
        switch type {
        case CMARK_NODE_TEXT: builder.text(literal(node), isFollowed: { isFollowed(node) })
        case CMARK_NODE_SOFTBREAK: builder.lineBreak(.softBreak)
        case CMARK_NODE_LINEBREAK: builder.lineBreak(.hardBreak)
        case CMARK_NODE_CODE: builder.code(literal(node))
        case CMARK_NODE_HTML_INLINE: builder.rawInline(literal(node))
        case CMARK_NODE_FOOTNOTE_REFERENCE: builder.footnoteReference(literal(node))
        case CMARK_NODE_LINK: return enterLink(node, &builder)
        case CMARK_NODE_IMAGE:
            builder.beginTarget(.picture, bytes(cmark_node_get_url(node)), bytes(cmark_node_get_title(node)))
        case CMARK_NODE_HTML_BLOCK: builder.rawBlock(literal(node), line: line(node))
        case CMARK_NODE_THEMATIC_BREAK: builder.rule(line: line(node))
        case CMARK_NODE_CODE_BLOCK: enterCodeBlock(node, &builder)
        case CMARK_NODE_HEADING: builder.beginHeading(level: Int(cmark_node_get_heading_level(node)), line: line(node))
        case CMARK_NODE_LIST: enterList(node, &builder)
        case CMARK_NODE_ITEM:
            let isTask = cmark_node_get_syntax_extension(node) == extensions.tasklist
            builder.beginItem(
                isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil, line: line(node))
        case CMARK_NODE_FOOTNOTE_DEFINITION: builder.beginFootnote(literal(node), line: line(node))
        default:
            guard let kind = kind(type, extensions) else { return nil }
            enterPlain(node, kind, &builder)
        }
        return nil
    }

    private static func enterPlain(_ node: Tree, _ kind: NodeKind, _ builder: inout TreeBuilder) {
        switch kind {
        case .table:
            let columns = Int(cmark_gfm_extensions_get_table_columns(node))
            let letters = cmark_gfm_extensions_get_table_alignments(node)
            builder.beginTable(
                UnsafeBufferPointer(start: letters, count: letters == nil ? 0 : columns), line: line(node))
        case .row: builder.beginRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0, line: line(node))
        case .cell: builder.beginCell()
        case .emphasis, .strong, .strikethrough: builder.begin(kind)
        default: builder.beginBlock(kind, line: line(node))
        }
    }

    private static func enterLink(_ node: Tree, _ builder: inout TreeBuilder) -> Tree? {
        let address = bytes(cmark_node_get_url(node))
        if let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
            cmark_node_get_type(child) == CMARK_NODE_TEXT
        {
            let words = literal(child)
            if words.elementsEqual(address)
                || ("mailto:".utf8.count + words.count == address.count && address.starts(with: "mailto:".utf8)
                    && address.dropFirst(7).elementsEqual(words))
            {
                builder.beginTarget(.link, address, bytes(cmark_node_get_title(node)))
                builder.address(words)
                return child
            }
        }
        builder.beginTarget(.link, address, bytes(cmark_node_get_title(node)))
        return nil
    }

    private static func enterList(_ node: Tree, _ builder: inout TreeBuilder) {
        builder.beginList(
            isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
            start: Int(cmark_node_get_list_start(node)),
            isTight: cmark_node_get_list_tight(node) != 0, line: line(node))
    }

    private static func enterCodeBlock(_ node: Tree, _ builder: inout TreeBuilder) {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
        let fence = FenceShape(
            line: line(node), lastLine: Int(cmark_node_get_end_line(node)),
            column: Int(cmark_node_get_start_column(node)),
            offset: Int(offset), length: Int(length), character: UInt8(bitPattern: character))
        builder.codeBlock(
            literal(node), info: bytes(cmark_node_get_fence_info(node)), fence: isFenced ? fence : nil, line: line(node)
        )
    }

    /// Whether words follow on the same line: a quote before them may open.
    private static func isFollowed(_ node: Tree) -> Bool {
        guard let next = cmark_node_next(node) else { return false }
        let type = cmark_node_get_type(next)
        return type != CMARK_NODE_SOFTBREAK && type != CMARK_NODE_LINEBREAK
    }

    /// The kind of a node that may have children; nil for leaves.
    private static func kind(_ type: cmark_node_type, _ extensions: Extensions) -> NodeKind? {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
            CMARK_NODE_FOOTNOTE_REFERENCE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK:
            nil
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_IMAGE: .picture
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_DOCUMENT: .document
        default: extensions.kinds[type.rawValue]
        }
    }

    private static func line(_ node: Tree) -> Int {
        let line = cmark_node_get_start_line(node)
        // A paragraph that a table's heading was split from has no line; the table has the paragraph's.
        guard line == 0, let next = cmark_node_next(node) else { return Int(line) }
        return Int(cmark_node_get_start_line(next))
    }

    private static func literal(_ node: Tree) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }

    /// A C string's bytes, which live as long as the tree.
    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
    }
}
