import Content
import Foundations
import Goals

/// The first paragraphs: the year in a few counted sentences, and beside the year before.
struct ReportOpening {
    let year: ReportYear

    private var words: ReportWords { year.words }
    private var settings: Settings { year.site.settings }

    func markdown() -> String {
        guard !year.activities.isEmpty else {
            return [nothing(), comparison()].compactMap { $0 }.joined(separator: "\n\n")
        }
        let sentences = [published()] + letters() + [printed(), events(), elsewhere()]
        return [sentences.compactMap { $0 }.joined(separator: " "), comparison()].compactMap { $0 }.joined(
            separator: "\n\n")
    }

    private var name: String { settings.organisation.name.escapedForMarkdown }

    /// `Under 2025`, `Från den 1 januari till och med den 21 november 2026`.
    private var during: String {
        guard !year.isOver, let span = year.span else { return words.pick("Under \(year.title)", "In \(year.title),") }
        return words.pick(
            "Från den 1 januari till och med \(words.fullDate(span.end))",
            "From 1 January to \(words.fullDate(span.end)),")
    }

    private func nothing() -> String {
        words.pick(
            "\(during) är inget antecknat: inga inlägg, brev eller händelser, och inget på annat håll.",
            "\(during) nothing is recorded: no posts, letters or events, and nothing elsewhere.")
    }

    // MARK: The year

    private func published() -> String {
        let posts = year.activities.filter { $0.kind == .post }
        let sections = settings.sections.filter { $0.kind == .post }.map { section in
            (title: section.title.escapedForMarkdown, count: posts.count { $0.section == section.name })
        }.filter { $0.count > 0 }
        // Numbers side by side are all in letters or all in digits.
        let isLong = sections.contains { $0.count > 12 }
        let parts = sections.map { section in
            (isLong ? words.cell(section.count) : words.number(section.count, like: words.posts))
                + words.pick(" i ", " in ") + section.title
        }
        let listed = sections.count > 1 ? ": " + words.list(parts) : ""
        let count = words.counted(posts.count, words.posts)
        return words.pick(
            "\(during) publicerade \(name) \(count) på hemsidan\(listed).",
            "\(during) \(name) published \(count) on its website\(listed).")
    }

    /// A sentence for each letter that came out this year or the year before.
    private func letters() -> [String] {
        settings.sections.filter { $0.kind == .newsletter }.compactMap { section in
            let count = year.activities.count { $0.kind == .newsletter && $0.section == section.name }
            let before = year.earlier.count { $0.kind == .newsletter && $0.section == section.name }
            if count == 0, before == 0 { return nil }
            let title = section.title.escapedForMarkdown
            let number = words.counted(count, words.issues)
            return count == 0
                ? words.pick("Av \(title) kom inget nummer.", "No issue of \(title) came out.")
                : words.pick("Av \(title) kom \(number).", "\(number.capitalizedFirst) of \(title) came out.")
        }
    }

    private func printed() -> String? {
        let letters = year.activities.filter { $0.kind == .post && !$0.outlets.isEmpty }
        if letters.isEmpty { return nil }
        let papers = Set(letters.flatMap(\.outlets).map(\.folded)).count
        let count = words.counted(letters.count, words.letters).capitalizedFirst
        let verb = words.pick("trycktes", letters.count == 1 ? "was printed" : "were printed")
        return "\(count) \(verb) \(words.pick("i", "in")) \(words.counted(papers, words.papers))."
    }

    private func events() -> String? {
        let count = year.activities.count { $0.kind == .event }
        let cancelled = ReportEvents(year: year).cancelled.count
        if count == 0, cancelled == 0 { return nil }
        let off = words.number(cancelled, like: words.events)
        let also =
            cancelled == 0
            ? ""
            : words.pick("; \(off) ställdes in", "; \(off) \(cancelled == 1 ? "was" : "were") cancelled")
        let number = words.counted(count, words.events) + among(count)
        return words.pick("Kalendern har \(number)\(also).", "The calendar has \(number)\(also).")
    }

    /// `, bland dem ett årsmöte och fyra medlemsmöten`: the first types of the report's order.
    private func among(_ count: Int) -> String {
        let kinds = ReportEvents(year: year).groups.compactMap { group in
            EventNouns.noun(group.name, in: words).map { words.counted(group.activities.count, $0) }
        }
        return count < 2 || kinds.isEmpty
            ? "" : words.pick(", bland dem ", ", among them ") + words.list(Array(kinds.prefix(5)))
    }

    private func elsewhere() -> String? {
        let count = year.activities.count { $0.kind == .external }
        if count == 0 { return nil }
        let number = words.counted(count, words.deeds)
        return words.pick(
            "På annat håll är \(number) \(count == 1 ? "antecknad" : "antecknade").",
            "Elsewhere, \(number) \(count == 1 ? "is" : "are") recorded.")
    }

    // MARK: The year before

    private func comparison() -> String? {
        guard year.number > 1 else { return nil }
        guard year.hasEarlier else {
            return year.activities.isEmpty
                ? nil
                : words.pick(
                    "För \(year.earlierTitle) finns inget att jämföra med.",
                    "For \(year.earlierTitle) there is nothing to compare with.")
        }
        let parts = compared.filter { $0.count > 0 || $0.before > 0 }.map {
            words.difference($0.count, $0.before, $0.noun)
        }
        let with =
            year.isOver
            ? year.earlierTitle : words.pick("samma tid \(year.earlierTitle)", "the same time in \(year.earlierTitle)")
        return words.pick(
            "Jämfört med \(with) är det \(words.list(parts)).", "Compared with \(with) that is \(words.list(parts)).")
    }

    private var compared: [(noun: ReportWords.Noun, count: Int, before: Int)] {
        func counts(_ noun: ReportWords.Noun, _ isMeant: (Activity) -> Bool) -> (ReportWords.Noun, Int, Int) {
            (noun, year.activities.count(where: isMeant), year.earlier.count(where: isMeant))
        }
        let letters = settings.sections.filter { $0.kind == .newsletter }.map { section in
            var noun = words.issues
            noun.tail = words.pick(" av ", " of ") + section.title.escapedForMarkdown
            return counts(noun) { $0.kind == .newsletter && $0.section == section.name }
        }
        return [counts(words.posts) { $0.kind == .post }] + letters + [
            counts(words.letters) { $0.kind == .post && !$0.outlets.isEmpty },
            counts(words.events) { $0.kind == .event },
            counts(elsewhereNoun) { $0.kind == .external },
        ]
    }

    private var elsewhereNoun: ReportWords.Noun {
        var noun = words.deeds
        noun.tail = words.pick(" på annat håll", " elsewhere")
        return noun
    }
}
