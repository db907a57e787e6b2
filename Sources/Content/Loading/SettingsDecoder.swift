import Diagnostics
import Foundations

/// Reads `site.yml` into settings.
struct SettingsDecoder {
    let source: SourceText
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) { self.source = source }

    /// The settings; nil when something required cannot be read, with all findings of the file either way.
    mutating func decode() -> Settings? {
        let reader = YAMLReader(source: source, firstLine: 1)
        let (root, problems) = reader.read(String(decoding: source.bytes, as: UTF8.self))
        findings += problems
        guard let root else {
            if problems.isEmpty { findings.append(.emptyFile(at: source.whole)) }
            return nil
        }
        var fields = Fields(root, table: .site, source: source)
        let title = required("title", "titel: Föreningen i Björkvik", &fields)
        let url = baseURL(&fields)
        let zone = zone(&fields)
        let language = language(&fields)
        let sections = sections(&fields)
        let settings = Settings(
            title: title ?? "", origin: url?.origin ?? "", basePath: url?.path ?? "", language: language ?? "sv",
            zone: zone ?? .utc, description: fields.text("description"), colour: colour(&fields),
            organisation: organisation(&fields, title: title ?? ""), sections: sections, menu: fields.texts("menu"),
            pageSize: fields.number("page-size", in: 1...1000) ?? 20, newsletter: newsletter(&fields),
            permalinks: permalinks(&fields), source: source)
        findings += fields.findings
        let isUsable = title != nil && url != nil && zone != nil && language != nil
        return isUsable ? settings : nil
    }

    private mutating func required(_ key: String, _ example: String, _ fields: inout Fields) -> String? {
        if let text = fields.text(key) { return text }
        if !fields.has(key) || fields.node(key)?.text?.trimmed.isEmpty == true {
            fields.add(.missingKey(key, example: example, at: fields.place(key)))
        }
        return nil
    }

    private mutating func baseURL(_ fields: inout Fields) -> (origin: String, path: String)? {
        guard let text = required("url", "url: https://bjorkvik.example", &fields) else { return nil }
        if let parts = SiteURL.parts(of: text) { return parts }
        fields.add(.badURL(text, at: fields.place("url")))
        return nil
    }

    private mutating func zone(_ fields: inout Fields) -> Zone? {
        let name = fields.text("time-zone") ?? "Europe/Stockholm"
        if let zone = Zone(named: name) { return zone }
        fields.add(.unknownTimeZone(name, nearest: NearMiss.nearest(to: name, among: Zone.names), at: fields.place("time-zone")))
        return nil
    }

    private mutating func language(_ fields: inout Fields) -> String? {
        let tag = fields.text("language") ?? "sv"
        if LanguageTag.isWellFormed(tag) { return tag }
        fields.add(.badLanguage(tag, at: fields.place("language")))
        return nil
    }

    private mutating func colour(_ fields: inout Fields) -> Colour? {
        guard let text = fields.text("colour") else { return nil }
        if let colour = Colour(hex: text) { return colour }
        fields.add(.badColour(text, at: fields.place("colour")))
        return nil
    }

    private mutating func organisation(_ fields: inout Fields, title: String) -> Organisation {
        guard var own = fields.fields("organisation", table: .organisation) else {
            return Organisation(name: title, address: nil, email: nil, phone: nil)
        }
        let organisation = Organisation(
            name: own.text("name") ?? title, address: own.text("address"), email: own.text("email"), phone: own.text("phone"))
        fields.absorb(own)
        return organisation
    }

    private mutating func newsletter(_ fields: inout Fields) -> NewsletterSettings {
        var own = fields.fields("newsletter", table: .newsletter)
        defer { if let own { fields.absorb(own) } }
        return NewsletterSettings(
            sender: own?.text("sender"), to: own?.text("to"), replyTo: own?.text("reply-to"), unsubscribe: own?.text("unsubscribe"),
            listID: own?.text("list-id"), postalAddress: own?.text("postal-address"))
    }

    private mutating func sections(_ fields: inout Fields) -> [Section] {
        guard let node = fields.node("sections") else { return [] }
        guard let pairs = node.pairs else {
            fields.add(.wrongType("sections", expected: .map, at: source.place(node.mark)))
            return []
        }
        var seen: [String: Int] = [:]
        var sections: [Section] = []
        for pair in pairs {
            guard let name = pair.key.text?.nfc else { continue }
            if let line = seen[name] {
                fields.add(.duplicateKey(name, firstLine: line, at: source.place(pair.key.mark)))
                continue
            }
            seen[name] = pair.key.mark.line
            if let section = section(named: name, at: pair.key.mark, pair.value, &fields) { sections.append(section) }
        }
        return sections
    }

    private mutating func section(named name: String, at mark: YAMLMark, _ node: YAMLNode, _ fields: inout Fields) -> Section? {
        let slug = Slug.make(name)
        if name.contains("/") || name.contains("\\") || name.hasPrefix(".") || name.contains("%") {
            fields.add(.unsafeAddress(name, at: source.place(mark)))
            return nil
        }
        if slug.isEmpty {
            fields.add(.emptySlug(name, at: source.place(mark)))
            return nil
        }
        if ReservedAddress.isReserved(slug) {
            fields.add(.reservedAddress("/\(slug)/", at: source.place(mark)))
            return nil
        }
        var own = Fields(node, table: .section, source: source)
        defer { fields.absorb(own) }
        var kind = Kind.page
        if let word = own.text("kind") {
            guard let known = Kind(rawValue: word.folded) else {
                let nearest = NearMiss.nearest(to: word, among: Kind.allCases.map(\.rawValue))
                own.add(.unknownKind(word, nearest: nearest, at: own.place("kind")))
                return nil
            }
            kind = known
        }
        let pattern = own.text("permalink").flatMap { permalink($0, at: own.place("permalink"), &own) }
        return Section(
            name: name, title: own.text("title") ?? name, kind: kind, description: own.text("description"),
            outlets: own.texts("outlets"), types: own.texts("types"), permalink: pattern, address: "/\(slug)/")
    }

    private mutating func permalinks(_ fields: inout Fields) -> [Kind: Permalink] {
        guard let node = fields.node("permalinks") else { return [:] }
        var patterns: [Kind: Permalink] = [:]
        for pair in node.pairs ?? [] {
            let word = pair.key.text ?? ""
            guard let kind = Kind(rawValue: word.folded) else {
                let nearest = NearMiss.nearest(to: word, among: Kind.allCases.map(\.rawValue))
                fields.add(.unknownKind(word, nearest: nearest, at: source.place(pair.key.mark)))
                continue
            }
            guard let text = pair.value.text else {
                fields.add(.wrongType(word, expected: Wording("ett adressmönster", "a pattern of addresses"), at: source.place(pair.value.mark)))
                continue
            }
            patterns[kind] = permalink(text, at: source.place(pair.value.mark), &fields)
        }
        if node.pairs == nil { fields.add(.wrongType("permalinks", expected: .map, at: source.place(node.mark))) }
        return patterns
    }

    private func permalink(_ text: String, at place: Place, _ fields: inout Fields) -> Permalink? {
        do {
            return try Permalink(text)
        } catch .unknownPlaceholder(let word) {
            fields.add(.unknownPlaceholder(word, nearest: NearMiss.nearest(to: word, among: Permalink.placeholders), at: place))
        } catch .unsafe(let segment) {
            fields.add(.unsafeAddress(segment, at: place))
        } catch {
            fields.add(.permalinkWithoutSlug(text, at: place))
        }
        return nil
    }
}
