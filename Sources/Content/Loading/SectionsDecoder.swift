import Diagnostics
import Foundations

/// Reads `sections` and `permalinks` of `site.yml`.
struct SectionsDecoder {
    let source: SourceText
    /// The site's language.
    let language: String

    /// The sections in the order of the file.
    func sections(_ fields: inout Fields) -> [Section] {
        guard let node = fields.node("sections") else { return [] }
        guard let pairs = node.pairs else {
            fields.add(
                .mapExpected(fields.name("sections"), example: "blogg: {kind: post}", at: source.place(node.mark)))
            return []
        }
        var names: [String: Int] = [:]
        var addresses: [String: String] = [:]
        var sections: [Section] = []
        for pair in pairs {
            guard let name = pair.key.text?.nfc else { continue }
            if let line = names[name] {
                fields.add(.duplicateKey(name, firstLine: line, at: source.place(pair.key.mark)))
                continue
            }
            names[name] = pair.key.mark.line
            guard let section = section(named: name, at: pair.key.mark, pair.value, &fields) else { continue }
            if let other = addresses[section.address] {
                fields.add(.addressCollision(section.address, other: other, at: source.place(pair.key.mark)))
                continue
            }
            addresses[section.address] = name
            sections.append(section)
        }
        checkTranslations(pairs, sections, &fields)
        return sections
    }

    /// A translation is of another section that is there.
    private func checkTranslations(
        _ pairs: [YAMLNode.Pair], _ sections: [Section], _ fields: inout Fields
    ) {
        for section in sections {
            guard let original = section.translationOf,
                let pair = pairs.first(where: { $0.key.text?.nfc == section.name })
            else { continue }
            let others = sections.map(\.name).filter { $0 != section.name }
            if others.contains(original) { continue }
            let own = Fields(pair.value, table: .section, name: section.name, source: source)
            fields.add(
                .unknownTranslatedSection(
                    original, nearest: NearMiss.nearest(to: original, among: others), at: own.place("translation-of")))
        }
    }

    private func section(named name: String, at mark: YAMLMark, _ node: YAMLNode, _ fields: inout Fields) -> Section? {
        let slug = Slug.make(name)
        if name.utf8.contains(where: "/%".utf8.contains) || name.utf8.first == UInt8(ascii: ".")
            || !AddressCheck.isSafe(name)
        {
            fields.add(.unsafeAddress(name, at: source.place(mark)))
            return nil
        }
        if slug.isEmpty {
            fields.add(.emptySlug(name, at: source.place(mark)))
            return nil
        }
        if ReservedAddress.isReserved(slug) {
            fields.add(.reservedSection("/\(slug)/", at: source.place(mark)))
            return nil
        }
        var own = Fields(node, table: .section, name: name, source: source)
        defer { fields.absorb(own) }
        var kind = Kind.page
        if let word = own.text("kind") {
            guard let known = Kind(written: word) else {
                let nearest = NearMiss.nearest(to: word, among: Kind.names)
                own.add(.unknownKind(word, nearest: nearest, at: own.place("kind")))
                return nil
            }
            kind = known
        }
        var language = language
        if let text = own.text("language") {
            if let tag = LanguageTag.read(text, usual: self.language) {
                language = tag
            } else {
                own.add(.badLanguage(text, at: own.place("language")))
            }
        }
        let pattern = own.text("permalink").flatMap { permalink($0, kind, at: own.place("permalink"), &own) }
        return Section(
            name: name, title: own.text("title") ?? name, kind: kind, description: own.text("description"),
            outlets: own.texts("outlets"), types: own.texts("types"), permalink: pattern, address: "/\(slug)/",
            language: language, translationOf: own.text("translation-of")?.nfc)
    }

    /// The patterns of addresses by kind.
    func permalinks(_ fields: inout Fields) -> [Kind: Permalink] {
        guard let node = fields.node("permalinks") else { return [:] }
        guard let pairs = node.pairs else {
            fields.add(
                .mapExpected(
                    fields.name("permalinks"), example: "post: \"/:section/:year/:slug/\"", at: source.place(node.mark))
            )
            return [:]
        }
        var patterns: [Kind: Permalink] = [:]
        var lines: [Kind: Int] = [:]
        for pair in pairs {
            let word = pair.key.text ?? ""
            guard let kind = Kind(written: word) else {
                let nearest = NearMiss.nearest(to: word, among: Kind.names)
                fields.add(.unknownKind(word, nearest: nearest, at: source.place(pair.key.mark)))
                continue
            }
            if let line = lines[kind] {
                fields.add(.duplicateKey(word, firstLine: line, at: source.place(pair.key.mark)))
                continue
            }
            lines[kind] = pair.key.mark.line
            guard let text = pair.value.text, !pair.value.isNull else {
                if !pair.value.isUnreadable { fields.add(.patternExpected(word, at: source.place(pair.value.mark))) }
                continue
            }
            patterns[kind] = permalink(text, kind, at: source.place(pair.value.mark), &fields)
        }
        return patterns
    }

    private func permalink(_ text: String, _ kind: Kind, at place: Place, _ fields: inout Fields) -> Permalink? {
        if kind == .page || kind == .event {
            fields.add(.patternNotForKind(kind.wording, at: place))
            return nil
        }
        do {
            return try Permalink(text)
        } catch .unknownPlaceholder(let word) {
            fields.add(
                .unknownPlaceholder(word, nearest: NearMiss.nearest(to: word, among: Permalink.placeholders), at: place)
            )
        } catch .unsafe {
            fields.add(.unsafeAddress(text, at: place))
        } catch {
            fields.add(.permalinkWithoutSlug(text, at: place))
        }
        return nil
    }
}
