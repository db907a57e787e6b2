import Diagnostics
import Foundations

/// Puts entries together from the values that all kinds share; the same for files and for the items of lists.
struct EntryAssembly {
    let settings: Settings
    let location: EntryLocation
    let source: SourceText
    let bodyOffset: Int
    let bodyLine: Int

    /// What differs between the entries of one file: a repeated event has several.
    struct Place {
        let date: WrittenDate?
        let details: Entry.Details
        let address: String
    }

    /// The entries, with the findings of the shared values in `fields`. None without a title, and none where a draft or an
    /// audience was written but cannot be read: such a thing is never published.
    func entries(_ fields: inout Fields, title: String?, at places: [Place]) -> [Entry] {
        let updated = fields.day("updated")
        let expires = fields.day("expires"), draft = fields.flag("draft")
        let audience = fields.choice("audience", KeyTable.audiences)
        let language = language(&fields)
        check(&fields, date: places.first?.date?.day, updated: updated, expires: expires)
        let tags = fields.texts("tags"), authors = fields.texts("author"), summary = fields.text("summary")
        let image = fields.text("image"), imageAlt = fields.text("image-alt"), aliases = fields.texts("aliases")
        let menuLabel = menuLabel(&fields, title: title)
        let translationOf = fields.text("translation-of").map(Self.withoutEnding)
        let channels = fields.texts("channels"), outlets = fields.texts("outlet"), follows = fields.text("follows")
        guard let title, draft != nil || !fields.hasKey("draft"), audience != nil || !fields.hasKey("audience"),
            expires != nil || !fields.hasKey("expires")
        else { return [] }
        let marks = fields.marks(Self.marked)
        return places.enumerated().map { number, place in
            Entry(
                path: location.path, name: location.name, kind: location.kind, section: location.section?.name,
                address: place.address,
                title: title, date: place.date, updated: updated, expires: expires, isDraft: draft ?? false,
                audience: audience.flatMap(Audience.init) ?? .public, tags: tags, authors: authors, summary: summary,
                image: image,
                imageAlt: imageAlt, aliases: aliases, menuLabel: number == 0 ? menuLabel : nil, language: language,
                translationOf: translationOf,
                channels: channels, outlets: outlets, follows: follows, details: place.details, source: source,
                bodyOffset: bodyOffset, bodyLine: bodyLine, marks: marks)
        }
    }

    private func check(_ fields: inout Fields, date: Day?, updated: Day?, expires: Day?) {
        guard let date else { return }
        if let updated, updated < date, location.kind != .event {
            fields.add(.datesOutOfOrder(updated: updated, date: date, at: fields.place("updated")))
        }
        if let expires, expires <= date {
            fields.add(.expiredBeforePublished(expires: expires, date: date, at: fields.place("expires")))
        }
    }

    private static func withoutEnding(_ name: String) -> String {
        let name = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    private func language(_ fields: inout Fields) -> String {
        let usual = location.section?.language ?? settings.language
        guard let text = fields.text("language") else { return usual }
        if let tag = LanguageTag.read(text, usual: usual) { return tag }
        fields.add(.badLanguage(text, at: fields.place("language")))
        return usual
    }

    /// The label in the menu, where a repeated event stands with its first day alone.
    private func menuLabel(_ fields: inout Fields, title: String?) -> String? {
        guard let node = fields.node("menu") else { return nil }
        if let flag = Fields.flag(node) { return flag ? title : nil }
        return fields.text("menu")
    }

    /// The keys whose values later checks speak about.
    private static let marked: Set<String> = [
        "image", "aliases", "follows", "translation-of", "outlet", "type", "slug", "signup", "id", "period", "author",
        "tags", "draft", "preheader", "sender", "reply-to", "summary", "title",
    ]
}
