import Foundations

/// Tables can be scrolled sideways by keyboard, and each has a name that no other on the page has.
extension HTMLWalk {
    var isInHeader: Bool { tableState == .header }

    mutating func beginTable() {
        out.append("<div class=\"table\" tabindex=\"0\" role=\"region\"")
        attribute(" aria-label", tableLabel())
        out.append("><table>\n")
        tableState = .start
    }

    private mutating func tableLabel() -> String {
        let subject = tableSubject()
        let label = subject.isEmpty ? options.labels.table : "\(options.labels.table): \(subject)"
        let count = tableLabels[label, default: 0] + 1
        tableLabels[label] = count
        return count == 1 ? label : "\(label) (\(count))"
    }

    /// The last heading's words, cut where a reader has heard enough; many tables may stand below one long heading.
    private mutating func tableSubject() -> String {
        if let known = tableSubjects, known.heading == heading { return known.words }
        let words = heading.map { PlainWords.string(of: $0, in: document) } ?? options.title
        let subject = words.count > Self.longestSubject ? words.prefix(Self.longestSubject - 1) + "…" : words
        tableSubjects = (heading, subject)
        return subject
    }

    /// In characters.
    private static var longestSubject: Int { 120 }

    mutating func beginRow(_ node: Node) {
        if node.isHeaderRow {
            tableState = .header
            out.append("<thead>\n")
        } else if tableState != .body {
            tableState = .body
            out.append("<tbody>\n")
        }
        out.append("<tr>")
    }

    mutating func endRow(_ node: Node) {
        newLine()
        out.append("</tr>")
        if node.isHeaderRow { out.append("\n</thead>") }
    }

    mutating func beginCell(_ node: Node, _ index: Int) {
        out.append(isInHeader ? "<th scope=\"col\"" : "<td")
        let isShort = !isInHeader && isFigure(node, index)
        switch node.alignment {
        case .none: out.append(isShort ? " class=\"short\">" : ">")
        case .left: out.append(isShort ? " class=\"left short\">" : " class=\"left\">")
        case .center: out.append(isShort ? " class=\"center short\">" : " class=\"center\">")
        case .right: out.append(" class=\"right\">")
        }
    }

    /// Whether a cell holds a day, a time or an amount, to be read in one go: few words that begin with a digit.
    private func isFigure(_ node: Node, _ index: Int) -> Bool {
        let inside = index + 1..<node.end
        guard let text = document.nodes[inside].first(where: { $0.kind == .text }),
            let first = document.bytes(text.words).first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
        else { return false }
        let words = PlainWords.string(of: inside, nodes: document.nodes, arena: document.arena)
        return words.contains(" ") && words.count <= Self.longestFigure
    }

    /// In characters: `28 september 2026`, `7–12 september 2026`.
    private static var longestFigure: Int { 20 }

    mutating func endTable() {
        newLine()
        out.append(tableState == .body ? "</tbody></table></div>\n" : "</table></div>\n")
    }

    /// Which part of a table is being written.
    enum TableState {
        case start, header, body
    }
}
