import Content
import Diagnostics
import Editions
import Foundations

/// Gathers what the outbox's page shows: each exported letter with its text, headers and findings.
struct OutboxPreview {
    let outbox: Outbox
    let site: Site
    let folders: LetterFolders
    let maker: LetterMaker
    /// The letter that is being exported, which the outbox does not hold yet.
    let latest: Entry
    let files: LetterFiles
    let findings: [Finding]

    private var language: MessageLanguage { site.settings.messageLanguage }

    /// The page; the letter that is being exported comes first, then the others, the latest first.
    func page() -> [UInt8] {
        let names = outbox.issues().filter { $0 != folders.name(of: latest) }
        let others = site.entries.filter { $0.kind == .newsletter && names.contains(folders.name(of: $0)) }
            .latestFirst()
        let first = issue(latest, text: files.text, mail: files.ready, findings)
        return LetterPreview.page([first] + others.compactMap(issue), language: language)
    }

    private func issue(_ entry: Entry) -> LetterPreview.Issue? {
        let name = folders.name(of: entry)
        guard let text = outbox.read(name + ".txt", of: name), let mail = outbox.read(name + ".eml", of: name)
        else { return nil }
        return issue(entry, text: text, mail: mail, maker.make(entry).findings)
    }

    private func issue(_ entry: Entry, text: [UInt8], mail: [UInt8], _ findings: [Finding]) -> LetterPreview.Issue {
        let words = FindingText(language: language)
        return LetterPreview.Issue(
            slug: folders.name(of: entry), title: entry.title, text: String(decoding: text, as: UTF8.self),
            headers: HeaderReading.headers(of: mail),
            findings: findings.inReadingOrder().map { ($0.severity, words.text($0).trimmed) })
    }
}
