import Diagnostics
import Foundations

/// Decodes what only persons have.
struct PersonDecoder {
    let settings: Settings
    let source: SourceText

    /// The person; an office without a time of its own has the person's.
    func person(_ fields: inout Fields) -> Person {
        let term = fields.term("period")
        let offices =
            offices("role", term, isInAssociation: false, &fields)
            + offices("party-role", term, isInAssociation: true, &fields)
        return Person(offices: offices, term: term, contacts: contacts(&fields), order: fields.number("order"))
    }

    /// One office or a list of them, each a text or a map.
    private func offices(_ key: String, _ term: Term?, isInAssociation: Bool, _ fields: inout Fields) -> [Office] {
        guard let node = fields.node(key) else { return [] }
        return (node.items ?? [node]).compactMap { item in
            guard !item.isNull, !fields.isFull else { return nil }
            if item.pairs != nil { return office(item, key, term, isInAssociation, &fields) }
            return fields.line(item, key: key, inList: true)
                .map { Office(title: $0, term: term, isInAssociation: isInAssociation) }
        }
    }

    private func office(
        _ node: YAMLNode, _ key: String, _ term: Term?, _ isInAssociation: Bool, _ outer: inout Fields
    ) -> Office? {
        var fields = Fields(node, table: .office, name: outer.name(key), source: source)
        let title = fields.text("title") { place in
            .missingKey("title", example: "title: Ledamot i kommunfullmäktige", at: place ?? source.place(node.mark))
        }
        let body = fields.text("body")
        let own = fields.term("period")
        outer.absorb(fields)
        return title.map { Office(title: $0, body: body, term: own ?? term, isInAssociation: isInAssociation) }
    }

    /// A text, a list of texts, or a map of the person's own words: `{e-post: …, signal: …}`.
    private func contacts(_ fields: inout Fields) -> [Contact] {
        guard let node = fields.node("contact") else { return [] }
        guard let pairs = node.pairs else { return contacts(node, label: nil, &fields) }
        return pairs.flatMap { pair in
            fields.line(pair.key, key: "contact", inList: true)
                .map { contacts(pair.value, label: $0, &fields) } ?? []
        }
    }

    private func contacts(_ node: YAMLNode, label: String?, _ fields: inout Fields) -> [Contact] {
        (node.items ?? [node]).flatMap { item -> [Contact] in
            guard !item.isNull, let text = fields.line(item, key: "contact", inList: true) else { return [] }
            return Contact.ways(text, label: label, zone: settings.zone)
        }
    }
}
