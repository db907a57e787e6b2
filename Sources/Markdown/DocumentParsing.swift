import Diagnostics
import Foundations

extension Document {
    /// The largest text that is parsed, in bytes: 1 MiB. Some inputs take time that grows with the square of their size.
    public static let largestText = 1 << 20

    /// The version of the library that parses: another one may read the same text in another way.
    public static var parserVersion: String { CmarkParser.version }

    /// Parses the Markdown of a file.
    ///
    /// - Parameters:
    ///   - source: The whole file.
    ///   - offset: Where the Markdown begins, in bytes: after the front matter.
    ///   - line: The file's line there, counted from 1.
    ///   - language: The language of its quotes and ids.
    /// - Returns: The document with its findings. Where a members' block is not to be trusted, the document is empty: not
    ///   a word of it may come out. What else is wrong with the text is seen in ``checked``.
    public static func parse(
        _ source: SourceText, from offset: Int = 0, line: Int = 1, language: TextLanguage
    ) -> Document {
        let start = min(max(0, offset), source.bytes.count)
        let body = start == 0 ? source.bytes : Array(source.bytes[start...])
        var document = DocumentParsing(source: source, body: body, line: line, language: language).run()
        if !document.findings.isEmpty { document.findings = document.findings.inReadingOrder() }
        return document
    }
}

/// One text on its way to a document: as many passes as its containers and comments need, mostly one.
struct DocumentParsing {
    let source: SourceText
    let body: [UInt8]
    let line: Int
    let language: TextLanguage
    /// How deep members' blocks and callouts may lie in each other.
    private static let deepestContainer = 5

    init(source: SourceText, body: [UInt8], line: Int, language: TextLanguage) {
        self.source = source
        self.body = body
        self.line = line
        self.language = language
    }

    func run() -> Document {
        guard body.count <= Document.largestText else { return refused(.tooLarge) }
        let scan = SourceScan(of: body)
        if let refusal = TextLimits.refusal(of: body, scan: scan) { return refused(refusal) }
        let (text, mark) = marked(scan.traits)
        var document = pass(text, mark, scan, omitsMembers: false)
        if document.nodes.contains(where: { $0.kind == .container && $0.blockKind == .members }) {
            let twin = pass(text, mark, scan, omitsMembers: true)
            document.findings += twin.findings.filter { $0.severity == .error }
            document.publicTwin = [twin]
        }
        return document
    }

    private func refused(_ refusal: TextLimits.Refusal) -> Document {
        var document = Document(language: language)
        document.findings = [refusal.finding(in: source, firstLine: line)]
        return document
    }

    private func marked(_ traits: SourceTraits) -> ([UInt8], EscapeMark?) {
        guard traits.contains(.escapes), let marked = body.withUnsafeBufferPointer({ EscapeMark.insert(into: $0) })
        else { return (body, nil) }
        return (marked.text, marked.mark)
    }

    private func pass(_ text: [UInt8], _ mark: EscapeMark?, _ scan: SourceScan, omitsMembers: Bool) -> Document {
        var text = text
        var context = ParseContext(
            traits: scan.traits, language: language, firstLine: line, omitsMembers: omitsMembers, mark: mark,
            imitatedFences: scan.imitatedFences)
        var early = IssueList()
        var depth = 0
        while true {
            var builder = TreeBuilder(context: context, size: text.count)
            CmarkParser.parse(text, into: &builder)
            if builder.needsCommentPass {
                blankComments(&text, &context, &early)
                continue
            }
            let lines = LineTable(builder.fences.isEmpty && builder.omittedFences.isEmpty ? [] : text)
            checkClosed(builder.omittedFences + builder.fences, lines, &builder)
            if !builder.fences.isEmpty, !builder.issues.emptiesDocument {
                depth += 1
                if depth <= Self.deepestContainer {
                    for fence in builder.fences where !fence.rest.isEmpty {
                        let line = context.fileLine(fence.shape.line)
                        early.add(.wordsOnFence(fence.kind), line: line, needle: fence.rest)
                    }
                    text = ContainerFence.open(builder.fences, in: lines)
                    context.containers.add(builder.fences)
                    continue
                }
                early.add(.tooDeep, line: context.fileLine(builder.fences[0].shape.line))
            }
            return finish(&builder, early, text)
        }
    }

    private func blankComments(_ text: inout [UInt8], _ context: inout ParseContext, _ early: inout IssueList) {
        let blanked = PrivateComments.blank(text)
        let lines = LineTable(text)
        for offset in blanked.unclosedAt {
            early.add(.unclosedComment, line: context.fileLine(lines.line(of: offset)), needle: "<!--")
        }
        text = blanked.text
        context.commentsAreBlanked = true
    }

    private func checkClosed(_ fences: [ContainerFence], _ lines: LineTable, _ builder: inout TreeBuilder) {
        var unclosed: Set<Int> = []
        for fence in fences where !fence.isClosed(in: lines) {
            let line = builder.context.fileLine(fence.shape.line)
            if fence.kind == .members {
                builder.issues.add(.membersBlock(.unclosed), line: line)
            } else {
                builder.issues.add(.unclosedInside(fence.kind), line: line)
                unclosed.insert(fence.shape.line)
            }
        }
        if !unclosed.isEmpty { builder.fences.removeAll { unclosed.contains($0.shape.line) } }
    }

    /// cmark-gfm writes the bytes FE and FF, which no text holds, for `&#xFFFE;` and `&#xFFFF;`, which are no characters.
    private func wholeText(_ arena: [UInt8], _ traits: SourceTraits) -> [UInt8] {
        guard traits.contains(.escapes), arena.contains(where: { $0 >= 0xFE }) else { return arena }
        return arena.map { $0 >= 0xFE ? UInt8(ascii: "?") : $0 }
    }

    private func finish(_ builder: inout TreeBuilder, _ early: IssueList, _ text: [UInt8]) -> Document {
        builder.checkFootnotes(in: text)
        builder.noteImitatedFences()
        builder.settleHeadings()
        let issues = early.all + builder.issues.all
        let isEmptied = builder.issues.emptiesDocument || early.emptiesDocument
        var document = Document(
            nodes: builder.nodes, arena: wholeText(builder.arena, builder.context.traits), language: language)
        if isEmptied {
            let withheld = document
            document = Document(language: language)
            if !builder.issues.isTooDeep, !early.isTooDeep { document.withheld = [withheld] }
        }
        if !issues.isEmpty {
            let lines = LineTable(source.bytes)
            document.findings = issues.map { $0.finding(in: source, lines: lines) }
        }
        return document
    }
}
