import Content
import Diagnostics
import Editions
import Foundations

/// Gathers what the outbox's page shows: each exported letter with its text, headers and findings.
struct OutboxPreview {
    let outbox: Outbox
    let site: Site
    let maker: LetterMaker

    /// The page; the letter that was exported last comes first, then the others, the latest first.
    func page(latest: String) -> [UInt8] {
        let language: MessageLanguage = site.settings.language.hasPrefix("sv") ? .swedish : .english
        let slugs = outbox.issues()
        let letters = site.entries.filter { $0.kind == .newsletter && slugs.contains($0.slug) }
            .sorted {
                ($0.slug == latest ? 1 : 0, $0.date?.day.number ?? 0) > (
                    $1.slug == latest ? 1 : 0, $1.date?.day.number ?? 0
                )
            }
        return LetterPreview.page(letters.compactMap { issue($0, language) }, language: language)
    }

    private func issue(_ entry: Entry, _ language: MessageLanguage) -> LetterPreview.Issue? {
        guard let text = outbox.read(entry.slug + ".txt", of: entry.slug),
            let mail = outbox.read(entry.slug + ".eml", of: entry.slug)
        else { return nil }
        let words = FindingText(language: language)
        let findings = maker.make(entry).findings.inReadingOrder()
        return LetterPreview.Issue(
            slug: entry.slug, title: entry.title, text: String(decoding: text, as: UTF8.self),
            headers: HeaderReading.headers(of: mail), findings: findings.map { ($0.severity, words.text($0).trimmed) })
    }
}
