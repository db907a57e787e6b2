/// A fence as cmark-gfm saw it; lines and columns count from 1 in the text.
struct FenceShape: Sendable {
    let line: Int
    let lastLine: Int
    /// The column, in bytes, of the first fence character.
    let column: Int
    /// How many blanks it is indented by inside its own container, 0–3.
    let offset: Int
    let length: Int
    let character: UInt8
}

/// A fenced block whose inside is Markdown.
///
/// Its two fence lines are replaced by empty HTML comments and the text is parsed again: so the inside has the same
/// lines, link definitions and footnotes as the rest, and the builder knows the comments by their lines.
struct ContainerFence: Sendable {
    let kind: BlockKind
    let shape: FenceShape
    /// How many lines its inside has.
    let contentLines: Int
    /// What follows the info word on the first line: shown nowhere.
    let rest: String

    /// What a fence line becomes: a block of its own that interrupts anything (GFM spec, section 4.6, kind 2).
    private static let marker = Array("<!---->".utf8)

    /// Whether the last line is a closing fence that stands as deep in block quotes as the first.
    func isClosed(in lines: LineTable) -> Bool {
        guard shape.lastLine > shape.line, contentLines == shape.lastLine - shape.line - 1 else { return false }
        let line = lines.bytes(ofLine: shape.lastLine)
        guard let run = closingRun(line) else { return false }
        let before = line.prefix(run.lowerBound)
        return before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
            && depth(before) == depth(prefix(lines))
    }

    /// Writes the markers over the fence lines.
    static func open(_ fences: [ContainerFence], in lines: LineTable) -> [UInt8] {
        var replacements: [(line: Int, bytes: [UInt8])] = []
        for fence in fences {
            let prefix = fence.prefix(lines)
            replacements.append((fence.shape.line, prefix + marker))
            // The first line may begin a list item; the last must only be as deep as it.
            let blank = prefix.map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }
            replacements.append((fence.shape.lastLine, blank + marker))
        }
        return lines.replacing(replacements.sorted { $0.line < $1.line })
    }

    /// What stands on the first line before the fence, without the fence's own indentation.
    private func prefix(_ lines: LineTable) -> [UInt8] {
        var prefix = Array(lines.bytes(ofLine: shape.line).prefix(max(0, shape.column - 1)))
        var rest = shape.offset
        while rest > 0, prefix.last == 0x20 {
            prefix.removeLast()
            rest -= 1
        }
        return prefix
    }

    private func depth(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 == UInt8(ascii: ">") } }

    private func closingRun(_ line: [UInt8]) -> Range<Int>? {
        let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
        var start = end
        while start > 0, line[start - 1] == shape.character { start -= 1 }
        return end - start >= shape.length ? start..<end : nil
    }
}

/// The lines of fences that have been opened up.
struct ContainerLines: Sendable {
    private(set) var kinds: [Int: BlockKind] = [:]
    private(set) var closing: Set<Int> = []
    private var members: [ClosedRange<Int>] = []

    /// Adds the fences of one pass.
    mutating func add(_ fences: [ContainerFence]) {
        for fence in fences {
            kinds[fence.shape.line] = fence.kind
            closing.insert(fence.shape.lastLine)
            if fence.kind == .members { members.append(fence.shape.line...fence.shape.lastLine) }
        }
    }

    /// Whether a line of the text is inside a members' block.
    func isInMembers(line: Int) -> Bool { members.contains { $0.contains(line) } }
}
