import Content
import Diagnostics
import Foundations
import Templates

/// What is written: drafts, what is dated ahead, letters, and what was published last.
struct DeskTexts {
    let snapshot: PreviewSnapshot
    let words: DeskWords
    let links: DeskLinks

    /// How many published texts, and how many letters, are named.
    private static let most = 8

    /// The lists that hold something.
    func lists() -> [DeskTextList] {
        let entries = snapshot.site.entries
        let drafts = entries.filter { status($0) == .draft }.sorted(by: isOlder)
        let scheduled = entries.filter { status($0) == .scheduled }.sorted(by: isOlder)
        let published = entries.filter { $0.kind == .post && status($0) == .published }.sorted { isOlder($1, $0) }
        let letters = entries.filter { $0.kind == .newsletter }.sorted { isOlder($1, $0) }
        return [
            list(words.drafts, drafts, empty: words.noDrafts),
            list(words.scheduled, scheduled, empty: words.nothingScheduled),
            list(words.letters, Array(letters.prefix(Self.most)), empty: words.noLetters),
            list(words.published, Array(published.prefix(Self.most)), empty: words.nothingPublished),
        ]
    }

    private func list(_ title: String, _ entries: [Entry], empty: String) -> DeskTextList {
        DeskTextList(
            title: title, empty: entries.isEmpty ? empty : nil,
            texts: entries.map { entry in
                DeskText(
                    title: entry.title, day: entry.date.map { words.short($0.day, from: snapshot.day) },
                    kind: words.kind(entry.kind),
                    state: status(entry) == .published ? nil : words.state(status(entry)),
                    isForMembers: entry.audience == .members ? words.members : nil, href: links.page(entry),
                    editHref: links.editor(entry), edit: words.edit)
            })
    }

    private func status(_ entry: Entry) -> Publication.Status {
        Publication.status(of: entry, asOf: snapshot.day, audience: .members)
    }

    /// What has no day comes last.
    private func isOlder(_ left: Entry, _ right: Entry) -> Bool {
        let days = [left, right].map { $0.date?.day.number ?? .max }
        return days[0] != days[1] ? days[0] < days[1] : left.address < right.address
    }
}

/// A list of texts.
struct DeskTextList: TemplateContext {
    let title: String
    let empty: String?
    let texts: [DeskText]

    static let fields = FieldTable<DeskTextList>([
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("empty", "När listan är tom", "When the list is empty") { $0.empty },
        .list("texts", of: DeskText.self, "Texterna", "The texts") { $0.texts },
    ])
}

/// A text on the desk.
struct DeskText: TemplateContext {
    let title: String
    let day: String?
    let kind: String
    let state: String?
    let isForMembers: String?
    let href: String?
    let editHref: String?
    let edit: String

    static let fields = FieldTable<DeskText>([
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("day", "Dagen", "The day") { $0.day },
        .text("kind", "Slaget", "The kind") { $0.kind },
        .text("state", "Hur den är publicerad", "How it is published") { $0.state },
        .text("members", "Att den är för medlemmar", "That it is for members") { $0.isForMembers },
        .text("href", "Sidan i förhandsvisningen", "The page in the preview") { $0.href },
        .text("editHref", "Där texten ändras", "Where the text is edited") { $0.editHref },
        .text("edit", "Ordet för att ändra", "The word for editing") { $0.edit },
    ])
}
