/// Raw HTML is kept as text, comments vanish.
extension TreeBuilder {
    mutating func rawBlock(_ html: UnsafeBufferPointer<UInt8>, line: Int) {
        self.line = line
        if containerMarker(line: line) { return }
        noteOpaque(line, html, isFenced: false)
        let cleaned = withoutComments(html)
        guard let rest = cleaned.rest else { return }
        if cleaned.isUnclosed, !context.commentsAreBlanked {
            needsCommentPass = true
            return
        }
        noteRaw(rest, line: line)
        if MembersLookalike.isIn(rest) || namesMembers(rest) {
            issues.add(.membersBlock(.lookalike), line: context.fileLine(line))
        }
        var node = Node(.rawBlock, line: context.fileLine(line))
        node.words = rest.withUnsafeBufferPointer { store($0) }
        leaf(node)
    }

    mutating func rawInline(_ html: UnsafeBufferPointer<UInt8>) {
        if html.starts(with: Self.opening) {
            noteComment(html.dropFirst(4).dropLast(3))
            leavesBlankOut = previous == .edge
            return
        }
        var node = Node(.rawInline, line: context.fileLine(line))
        node.words = store(html)
        noteRaw(html, line: line)
        if namesMembers(html) || MembersLookalike.isIn(html) {
            issues.add(.membersBlock(.lookalike), line: context.fileLine(line))
        }
        leaf(node)
        line += html.count { $0 == 0x0A }
        previous = .word
    }

    private static var opening: String.UTF8View { "<!--".utf8 }

    /// A block's HTML without its comments: nil when only comments were in it, unclosed when the last has no end or when
    /// words follow the comment that the block began with, which the editor means as Markdown.
    private mutating func withoutComments(_ html: UnsafeBufferPointer<UInt8>) -> (rest: [UInt8]?, isUnclosed: Bool) {
        var rest: [UInt8] = []
        var index = 0
        var isUnclosed = false
        var beginsWithComment = false
        // How much of the rest is known to be blank: a line may have thousands of comments.
        var blanks = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "<"), html[index...].starts(with: Self.opening) else {
                rest.append(html[index])
                index += 1
                continue
            }
            while blanks < rest.count, rest[blanks] <= 0x20 { blanks += 1 }
            if blanks == rest.count { beginsWithComment = true }
            guard let end = commentEnd(html, from: index + 4) else {
                isUnclosed = true
                rest.append(contentsOf: html[index...])
                break
            }
            noteComment(html[(index + 4)..<(end - 3)])
            index = end
        }
        let isBlank = rest.allSatisfy { $0 <= 0x20 }
        return (isBlank ? nil : rest, isUnclosed || beginsWithComment)
    }

    private func commentEnd(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + 2 < html.count {
            if html[index] == UInt8(ascii: "-"), html[index + 1] == html[index], html[index + 2] == UInt8(ascii: ">") {
                return index + 3
            }
            index += 1
        }
        return nil
    }

    private mutating func noteComment(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
        if MembersLookalike.isMark(comment: words) {
            issues.add(.membersBlock(.lookalike), line: context.fileLine(line))
        }
    }

    private mutating func noteRaw(_ html: some Collection<UInt8>, line: Int) {
        // Of a pair, the beginning is enough.
        if html.starts(with: "</".utf8), issues.hasRawHTML { return }
        let first = html.prefix { $0 != 0x0A }.prefix(60)
        issues.add(.rawHTML, line: context.fileLine(line), needle: String(decoding: first, as: UTF8.self))
    }

    /// Whether it begins with a tag called `medlemmar` or nearly so.
    private func namesMembers(_ html: some Collection<UInt8>) -> Bool {
        let name = html.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") || $0 <= 0x20 }.prefix(40)
            .prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return MembersLookalike.isNear(String(decoding: name, as: UTF8.self))
    }
}
