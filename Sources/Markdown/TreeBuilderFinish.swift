/// What can be said only when all of a text has been seen.
extension TreeBuilder {
    /// Gives footnotes their number of references, and tells of those that members' blocks and the public share.
    mutating func checkFootnotes() {
        guard context.traits.contains(.footnotes) else { return }
        var labels: Set<Int> = []
        for index in nodes.indices where nodes[index].kind == .footnote {
            let number = nodes[index].footnoteNumber
            labels.insert(nodes[index].line)
            nodes[index].extra.count = UInt32(clamping: references[number] ?? 0)
            if nodes[index].isForMembers, publicReferences.contains(number) {
                issues.add(.membersBlock(.footnote), line: nodes[index].line)
            }
        }
        usedFootnoteLines = labels
    }

    /// Moves headings down where one is of level 1, which is the title's, and gives each its id.
    mutating func settleHeadings() {
        let headings = nodes.indices.filter { nodes[$0].kind == .heading }
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
