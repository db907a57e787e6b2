import Diagnostics
import Foundations

/// Reads `site.yml` into settings.
struct SettingsDecoder {
    let source: SourceText
    private(set) var findings: [Finding] = []

    init(_ source: SourceText) { self.source = source }

    /// What was read of the settings.
    enum Outcome {
        /// All that is required is there; perhaps with findings.
        case usable(Settings)
        /// What the zone or the language is cannot be known: texts and pages can be checked, but none can be published.
        case unpublishable(Settings)
        /// Something required is missing, but the sections are known: the texts can be checked.
        case checkOnly(Settings)
        /// What the texts are cannot be known.
        case unusable

        /// Whether the site can be published.
        var isUsable: Bool { if case .usable = self { true } else { false } }

        /// Whether the site's pages can be checked.
        var isForPages: Bool {
            switch self {
            case .usable, .unpublishable: true
            case .checkOnly, .unusable: false
            }
        }
    }

    /// The settings, with all findings of the file.
    mutating func decode() -> Outcome {
        let reader = YAMLReader(source: source, firstLine: 1)
        let (root, problems) = reader.read(String(decoding: source.bytes, as: UTF8.self))
        findings += problems
        guard let root else {
            if problems.isEmpty { findings.append(.emptyFile(at: source.whole)) }
            return .unusable
        }
        if root.pairs == nil, problems.isEmpty {
            findings.append(.mapExpected(nil, example: "title: Föreningen i Björkvik", at: source.place(line: 1)))
            return .unusable
        }
        var fields = Fields(root, table: .site, source: source)
        let title = required("title", "titel: Föreningen i Björkvik", &fields)
        let url = baseURL(&fields)
        let zone = zone(&fields)
        let language = language(&fields)
        let before = fields.findings.count
        let decoder = SectionsDecoder(source: source, language: language ?? "sv")
        let sections = decoder.sections(&fields)
        let patterns = decoder.permalinks(&fields)
        let isKnown =
            !fields.findings[before...].hasErrors && !(fields.has("sections") && fields.node("sections") == nil)
        let settings = Settings(
            title: title ?? "", origin: url?.origin ?? "", basePath: url?.path ?? "", language: language ?? "sv",
            zone: zone ?? .utc, description: fields.text("description"), colour: colour(&fields),
            organisation: organisation(&fields, title: title ?? ""), sections: sections, menu: fields.texts("menu"),
            pageSize: fields.number("page-size", in: 1...1000) ?? 20, hasSearch: fields.flag("search") ?? true,
            shareCards: fields.flag("share-cards").map { $0 ? .all : .none } ?? .bounded,
            measures: MeasureLabelsDecoder(source: source).labels(&fields), newsletter: newsletter(&fields),
            publishing: PublishDecoder(source: source).targets(&fields),
            permalinks: patterns, menuMarks: menuMarks(fields), newsletterMark: fields.keyMark("newsletter"),
            source: source)
        findings += fields.findings
        if !isKnown { return .unusable }
        if title == nil || url == nil || problems.hasErrors { return .checkOnly(settings) }
        return zone == nil || language == nil ? .unpublishable(settings) : .usable(settings)
    }

    private func menuMarks(_ fields: Fields) -> [YAMLMark] {
        guard let node = fields.node("menu") else { return [] }
        return (node.items ?? [node]).filter { $0.text?.trimmed.isEmpty == false }.map(\.mark)
    }

    private mutating func required(_ key: String, _ example: String, _ fields: inout Fields) -> String? {
        fields.text(key) { .missingKey(key, example: example, at: $0 ?? source.whole) }
    }

    private mutating func baseURL(_ fields: inout Fields) -> (origin: String, path: String)? {
        guard let text = required("url", "url: https://bjorkvik.example", &fields) else { return nil }
        if let parts = SiteURL.parts(of: text) { return parts }
        let hasLetters = text.unicodeScalars.contains { !$0.isASCII }
        fields.add(hasLetters ? .urlWithLetters(at: fields.place("url")) : .badURL(text, at: fields.place("url")))
        return nil
    }

    private mutating func zone(_ fields: inout Fields) -> Zone? {
        let written = fields.text("time-zone")
        if written == nil, fields.has("time-zone") { return nil }
        let name = written ?? "Europe/Stockholm"
        if let zone = Zone(named: name) { return zone }
        fields.add(
            .unknownTimeZone(
                name, nearest: NearMiss.nearest(to: name, among: Zone.names), at: fields.place("time-zone")))
        return nil
    }

    private mutating func language(_ fields: inout Fields) -> String? {
        let written = fields.text("language")
        if written == nil, fields.has("language") { return nil }
        let tag = written ?? "sv"
        if LanguageTag.isWellFormed(tag) { return tag }
        fields.add(.badLanguage(tag, at: fields.place("language")))
        return nil
    }

    private mutating func colour(_ fields: inout Fields) -> Colour? {
        guard let text = fields.text("colour") else { return nil }
        if let colour = Colour(hex: text) { return colour }
        fields.add(.badColour(fields.name("colour"), at: fields.place("colour")))
        return nil
    }

    private mutating func organisation(_ fields: inout Fields, title: String) -> Organisation {
        guard var own = fields.fields("organisation", table: .organisation) else {
            return Organisation(name: title, address: nil, email: nil, phone: nil)
        }
        let organisation = Organisation(
            name: own.text("name") ?? title, address: own.text("address"), email: own.address("email"),
            phone: own.text("phone"))
        fields.absorb(own)
        return organisation
    }

    private mutating func newsletter(_ fields: inout Fields) -> NewsletterSettings {
        var own = fields.fields("newsletter", table: .newsletter)
        defer { if let own { fields.absorb(own) } }
        return NewsletterSettings(
            sender: own?.mailbox("sender"), to: own?.mailbox("to"), replyTo: own?.mailbox("reply-to"),
            unsubscribe: own?.checked("unsubscribe", Finding.badUnsubscribe, MailAddress.isUnsubscribe),
            listID: own?.checked("list-id", Finding.badListID, MailAddress.isListID),
            postalAddress: own?.text("postal-address"))
    }
}
