/// What can be said only when all of a text has been seen.
extension TreeBuilder {
    /// Gives footnotes their number of references, and tells of those that nothing refers to and of those that members'
    /// blocks and the public share.
    mutating func checkFootnotes(in text: [UInt8]) {
        guard context.traits.contains(.footnotes) else { return }
        var used: Set<Int> = []
        for index in nodes.indices where nodes[index].kind == .footnote {
            let number = nodes[index].footnoteNumber
            used.insert(nodes[index].line)
            nodes[index].extra.count = UInt32(clamping: references[number] ?? 0)
            if nodes[index].isForMembers, publicReferences.contains(number) {
                issues.add(.membersBlock(.footnote), line: nodes[index].line)
            }
        }
        if !context.omitsMembers { noteUnusedFootnotes(in: text, used: used) }
    }

    /// cmark-gfm drops notes without references before anybody sees them: they are looked for in the text.
    private mutating func noteUnusedFootnotes(in text: [UInt8], used: Set<Int>) {
        var opaque = opaqueLines[...]
        for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let label = Self.footnoteLabel(line), !used.contains(context.fileLine(number + 1)) else { continue }
            while let first = opaque.first, first.upperBound < number + 1 { opaque.removeFirst() }
            if opaque.first?.contains(number + 1) == true { continue }
            issues.add(.unusedFootnote, line: context.fileLine(number + 1), needle: label)
        }
    }

    /// `[^label]` where a line begins with `[^label]:`.
    private static func footnoteLabel(_ line: ArraySlice<UInt8>) -> String? {
        let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
        guard rest.starts(with: "[^".utf8), let end = rest.prefix(200).firstIndex(of: UInt8(ascii: "]")),
            end + 1 < rest.endIndex, rest[end + 1] == UInt8(ascii: ":"), end > rest.startIndex + 2
        else { return nil }
        return String(decoding: rest[...end], as: UTF8.self)
    }

    /// Tells of what is mistaken for a members' block, but in code, which shows how something is written.
    mutating func noteImitatedFences() {
        for line in context.imitatedFences where !codeLines.contains(where: { $0.contains(line) }) {
            issues.add(.membersBlock(.lookalike), line: context.fileLine(line))
        }
    }

    /// Moves headings down where one is of level 1, which is the title's, and gives each its id.
    mutating func settleHeadings() {
        guard !headings.isEmpty else { return }
        let shift: UInt16 = headings.contains { nodes[$0].detail == 1 } ? 1 : 0
        var ids = HeadingIDs(language: context.language)
        for index in headings {
            nodes[index].detail = min(6, nodes[index].detail + shift)
            let id = ids.id(for: PlainWords.bytes(of: index + 1..<nodes[index].end, nodes: nodes, arena: arena)[...])
            let start = arena.count
            arena.append(id)
            nodes[index].extra = TextRange(start: UInt32(clamping: start), count: UInt32(clamping: arena.count - start))
        }
    }
}
