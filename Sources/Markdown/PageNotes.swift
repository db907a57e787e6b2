/// Notes at the foot of the page that refers to them (CSS GCPM 3, section 2): footnotes, and where links lead.
public struct PageNotes: Sendable {
    /// What is printed for a link's address; nil for a link that says itself where it leads, or whose address is of no use
    /// on paper.
    public let address: @Sendable (String) -> String?

    /// Notes for links by what is printed for their addresses.
    public init(address: @escaping @Sendable (String) -> String?) { self.address = address }
}

extension HTMLWalk {
    /// Whether a footnote stands where it is referred to: one that holds nothing but paragraphs.
    func isOnPage(_ footnote: Int) -> Bool {
        options.pageNotes != nil && !isEmpty(footnote)
            && document.children(of: footnote).allSatisfy { document.nodes[$0].kind == .paragraph }
    }

    private func isEmpty(_ footnote: Int) -> Bool { document.nodes[footnote].end == footnote + 1 }

    /// Writes a footnote in the place of its first reference; false where the reference is a link to it.
    mutating func pageNote(_ reference: Node) -> Bool {
        guard reference.footnoteOccurrence == 1, !isInPageNote,
            let footnote = footnote(reference.footnoteNumber), isOnPage(footnote)
        else { return false }
        isInPageNote = true
        out.append("<span class=\"footnote\" id=\"not-")
        append(reference.footnoteNumber)
        out.append("\">")
        for (offset, paragraph) in document.children(of: footnote).enumerated() {
            if offset > 0 { out.append("<br>") }
            walk(paragraph + 1..<document.nodes[paragraph].end)
        }
        out.append("</span>")
        isInPageNote = false
        return true
    }

    /// The footnote with a number; all are looked for once.
    private mutating func footnote(_ number: Int) -> Int? {
        let known = footnotes ?? document.footnotesByNumber
        footnotes = known
        return known[number]
    }

    /// Writes where a link leads, once for each address.
    mutating func addressNote(_ link: Node, _ index: Int) {
        guard let notes = options.pageNotes else { return }
        let reference = LinkReference(
            destination: document.destination(link), title: document.title(link), isBareAddress: link.isBareAddress,
            line: link.line)
        guard !link.isBareAddress, case .address(let href, _) = options.resolveLink(reference),
            let shown = notes.address(href), !PlainWords.string(of: index, in: document).contains(shown),
            notedAddresses.insert(shown).inserted
        else { return }
        out.append(isInPageNote ? " (" : "<span class=\"footnote address\">")
        out.appendEscaped(shown)
        out.append(isInPageNote ? ")" : "</span>")
    }
}

extension Document {
    /// The nodes of the footnotes.
    fileprivate var footnotesByNumber: [Int: Int] {
        let pairs = nodes.indices.lazy.filter { self.nodes[$0].kind == .footnote }
            .map { (self.nodes[$0].footnoteNumber, $0) }
        return Dictionary(pairs) { first, _ in first }
    }
}
