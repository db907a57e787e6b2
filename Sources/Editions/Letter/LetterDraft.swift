import Content
import Foundations
import Goals
import Markdown

/// The draft of a month's letter: what was published since the last one, what the papers printed, what happens next and how
/// the goals stand, in Markdown to be edited.
public struct LetterDraft {
    private let site: Site
    private let section: Section
    private let month: Period
    /// The letter's own day.
    private let day: Day
    private let members: Publication
    private let everyone: Publication
    /// The first day whose posts are in it: without a letter before it, those of a month.
    private let firstDay: Day
    private let title: String?

    /// A draft for a month, in a section of letters, as of a day.
    ///
    /// Without a title it has one to be written over. The letter is dated that day when it lies in the month, else the
    /// month's first day, or its last when it has passed.
    public init(_ site: Site, section: Section, month: Period, asOf today: Day, title: String? = nil) {
        self.title = title
        self.site = site
        self.section = section
        self.month = month
        let day = min(max(today, month.start), month.end)
        self.day = day
        members = Publication(site, asOf: day, audience: .members)
        everyone = Publication(site, asOf: day, audience: .public)
        firstDay = members.firstDayOfPosts(inLetterOf: section.name, on: day) ?? day - 30
    }

    private var isSwedish: Bool { site.settings.messageLanguage == .swedish }
    private func word(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }
    private var dates: LetterDates { LetterDates(language: word("sv", "en"), day: day) }
    private var speech: GoalWords { GoalWords(language: site.settings.language) }

    /// The name of its file in the section's folder: `2026-12.md`.
    public var fileName: String { "\(Day.padded(month.start.year, 4))-\(Day.padded(month.start.month, 2)).md" }

    /// The whole text of the file.
    public func markdown() -> String {
        ([frontMatter(), opening()] + publicParts() + [membersPart(), closing()].compactMap { $0 })
            .joined(separator: "\n\n") + "\n"
    }

    // MARK: Front matter and frame

    private func frontMatter() -> String {
        let number = nextNumber
        let title =
            self.title
            ?? word(
                "\(section.title) nr \(number) \(day.year): \(DraftWords.title.swedish)",
                "\(section.title) no. \(number) \(day.year): \(DraftWords.title.english)")
        return """
            ---
            \(word("titel", "title")): "\(title.escapedForYAML)"
            \(word("nummer", "number")): \(number)
            \(word("datum", "date")): \(day)
            \(word("förtext", "preheader")): \(word(DraftWords.preheader.swedish, DraftWords.preheader.english))
            \(word("utkast", "draft")): true
            ---
            """
    }

    /// One more than the last of the year so far, drafts too.
    private var nextNumber: Int {
        let numbers = site.entries.compactMap { entry -> Int? in
            guard entry.section == section.name, let date = entry.date?.day, date.year == day.year, date <= month.end
            else { return nil }
            return entry.letter?.number
        }
        return (numbers.max() ?? 0) + 1
    }

    private func opening() -> String {
        word(
            """
            <!-- Styrelsens ord: två eller tre meningar om det som varit viktigast. Skriv över raden nedanför. -->

            \(DraftWords.opening.swedish)
            """,
            """
            <!-- The board's words: two or three sentences about what mattered most. Write over the line below. -->

            \(DraftWords.opening.english)
            """)
    }

    private func closing() -> String {
        word(
            "<!-- Läs igenom, ta bort raden utkast överst och kör sedan: blad brev \(fileName.dropLast(3)) -->",
            "<!-- Read it through, remove the line draft at the top, then run: blad newsletter \(fileName.dropLast(3)) -->"
        )
    }

    // MARK: What everyone may read

    private func publicParts() -> [String] {
        let posts = posts(of: everyone)
        let printed = posts.filter { $0.isLetterToTheEditor(site.settings) }
        let others = posts.filter { !$0.isLetterToTheEditor(site.settings) }
        return [
            part(word("Sedan sist", "Since last time"), others.map(summary)),
            part(word("I tidningarna", "In the papers"), printed.map(clipping)),
            part(word("På gång", "What’s on"), events(of: everyone).map(occasion)),
        ].compactMap { $0 }
    }

    private func part(_ heading: String, _ lines: [String], mark: String = "##") -> String? {
        lines.isEmpty ? nil : "\(mark) \(heading)\n\n" + lines.map { "- \($0)" }.joined(separator: "\n")
    }

    /// What was published from the day of the letter before, up to this one's day; without one before, the last month's.
    private func posts(of publication: Publication) -> [Entry] {
        publication.posts.filter { entry in entry.date.map { (firstDay...day).contains($0.day) } ?? false }
    }

    /// From the letter's day to the end of the month after its own.
    private func events(of publication: Publication) -> [Entry] {
        let next = month.end + 1
        let last = next + (Day.length(ofMonth: next.month, year: next.year) - 1)
        return publication.events.filter { entry in
            guard let event = entry.event, !event.isCancelled else { return false }
            return event.lastDay >= day && event.start.day <= last
        }
    }

    private func summary(_ entry: Entry) -> String {
        let words = entry.summary ?? firstParagraph(entry)
        return words.isEmpty ? link(entry) + "." : "\(link(entry)). \(words.escapedForMarkdown)"
    }

    private func firstParagraph(_ entry: Entry) -> String {
        let whole = entry.document()
        return (entry.audience == .members ? whole : whole.withoutMembers()).firstParagraph(limit: 240)
    }

    private func clipping(_ entry: Entry) -> String {
        let papers = entry.outlets.joined(separator: word(" och ", " and ")).escapedForMarkdown
        let date = entry.date.map { dates.short($0.day) } ?? ""
        return papers.isEmpty ? "\(link(entry)), \(date)" : "\(link(entry)), \(papers) \(date)"
    }

    private func occasion(_ entry: Entry) -> String {
        guard let event = entry.event else { return link(entry) }
        let place = event.place.map { ", " + $0.escapedForMarkdown } ?? ""
        return "\(dates.when(event)): \(link(entry))\(place)"
    }

    /// A link to the text's own file from the section's folder; events of a list have none and are linked by their address.
    private func link(_ entry: Entry) -> String {
        let isOwnFile = site.entry(path: entry.path)?.address == entry.address
        let target = isOwnFile && entry.path.hasSuffix(".md") ? "../" + entry.path : entry.address
        return "[\(entry.title.escapedForMarkdown)](\(target.escapedForDestination))"
    }

    // MARK: What members alone may read

    private func membersPart() -> String? {
        let posts = posts(of: members).filter { !everyone.contains($0) }
        let events = events(of: members).filter { !everyone.contains($0) }
        let parts = [
            part(word("Bara för er", "For you alone"), posts.map(summary)),
            part(word("Möten för medlemmar", "Members’ meetings"), events.map(occasion)),
            part(word("Så går det med planen", "How the plan is going"), goals()),
        ].compactMap { $0 }
        if parts.isEmpty { return nil }
        return "```\(word("medlemmar", "members"))\n\(parts.joined(separator: "\n\n"))\n```"
    }

    /// The goals of the plans whose time it is; those that need something first.
    private func goals() -> [String] {
        let scorecard = Scorecard(site, asOf: day)
        let standings = scorecard.plans.filter { $0.period.contains(day) }.flatMap(\.goals)
        let shown = standings.filter { [.missed, .open].contains($0.status) && $0.next != nil }
        return shown.map { standing in
            let sentence = speech.sentence(standing, scorecard.index, asOf: day)
            return "**\(standing.goal.text.escapedForMarkdown)**: \(sentence.escapedForMarkdown)"
        }
    }
}
