import Content
import Diagnostics
import Editions
import Foundations

/// Gathers what the outbox's page shows: each exported letter with its text, headers and findings.
struct OutboxPreview {
    let outbox: Outbox
    let site: Site
    let maker: LetterMaker
    /// The letter that is being exported, which the outbox does not hold yet.
    let latest: Entry
    let files: LetterFiles
    let findings: [Finding]

    private var language: MessageLanguage { site.settings.messageLanguage }

    /// The page; the letter that is being exported comes first, then the others, the latest first.
    func page() -> [UInt8] {
        let slugs = outbox.issues().filter { $0 != latest.slug }
        let others = site.entries.filter { $0.kind == .newsletter && slugs.contains($0.slug) }
            .sorted { ($0.date?.day.number ?? 0, $0.address) > ($1.date?.day.number ?? 0, $1.address) }
        let first = issue(latest, text: files.text, mail: files.ready, findings)
        return LetterPreview.page([first] + others.compactMap(issue), language: language)
    }

    private func issue(_ entry: Entry) -> LetterPreview.Issue? {
        guard let text = outbox.read(entry.slug + ".txt", of: entry.slug),
            let mail = outbox.read(entry.slug + ".eml", of: entry.slug)
        else { return nil }
        return issue(entry, text: text, mail: mail, maker.make(entry).findings)
    }

    private func issue(_ entry: Entry, text: [UInt8], mail: [UInt8], _ findings: [Finding]) -> LetterPreview.Issue {
        let words = FindingText(language: language)
        return LetterPreview.Issue(
            slug: entry.slug, title: entry.title, text: String(decoding: text, as: UTF8.self),
            headers: HeaderReading.headers(of: mail),
            findings: findings.inReadingOrder().map { ($0.severity, words.text($0).trimmed) })
    }
}
