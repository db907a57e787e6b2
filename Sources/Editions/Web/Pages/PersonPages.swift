import Content
import Foundations
import Templates

/// The persons of a section, and each person's own page.
struct PersonPages: Sendable {
    let web: WebSite

    private var day: Day { web.publication.day }

    // MARK: The list

    /// The candidates before an election; then who sits where today; then those who did.
    func list(_ section: Section, of pages: SectionPages) -> PersonsContext {
        let items = ItemMaker(web: web, language: section.language)
        let words = WordsContext(language: section.language)
        let groups = PersonGroups(
            web.publication.persons.filter { $0.section == section.name }, on: day, board: words["board"])
        var shown = groups.bodies.map { group in
            PersonGroupContext(
                title: group.title, people: group.holders.map { items.card($0, text: group.text($0)) })
        }
        if !groups.coming.isEmpty {
            shown.append(
                PersonGroupContext(title: words["comingOffices"], people: groups.coming.map { items.card($0) }))
        }
        if !groups.others.isEmpty {
            let title = shown.isEmpty ? "" : words["otherPeople"]
            shown.append(PersonGroupContext(title: title, people: groups.others.map { items.card($0) }))
        }
        return PersonsContext(
            frame: pages.frame(section), intro: pages.intro(section),
            candidates: groups.candidates.map { candidates($0, items, words) }, groups: shown,
            former: groups.former.map { former($0, items) })
    }

    private func candidates(_ group: PersonGroups.Group, _ items: ItemMaker, _ words: WordsContext) -> CandidatesContext
    {
        let last = group.holders.flatMap(\.offices).compactMap { $0.term?.end }.max()
        return CandidatesContext(
            title: group.title,
            untilText: last.map { "\(words["until"]) \(DateWords(language: items.language).long($0))" },
            people: group.holders.map { holder in
                let held = holder.entry.person?.publicOffices(on: day) ?? []
                return CandidateContext(
                    card: items.card(OfficeHolder(holder.entry, held)),
                    place: holder.offices.first?.candidacy?.place, summary: web.summary(of: holder.entry))
            })
    }

    /// Somebody with the latest office, and the years from the first to the last.
    private func former(_ holder: OfficeHolder, _ items: ItemMaker) -> PersonCardContext {
        let latest = holder.offices.max { ($0.term?.end ?? day) < ($1.term?.end ?? day) }
        return items.card(OfficeHolder(holder.entry, latest.map { [$0] } ?? []))
    }

    // MARK: A person's own page

    /// What the person does, how to reach them and what they have written.
    func page(_ entry: Entry, of pages: TextPages) -> PersonContext {
        let items = ItemMaker(web: web, language: entry.language)
        let words = WordsContext(language: entry.language)
        let offices = entry.person?.offices ?? []
        let present = offices.filter { $0.isHeld(on: day) }
        let candidacies = present.filter { $0.candidacy != nil }
        let held = present.filter { $0.candidacy == nil }
        let first = held.first ?? candidacies.first ?? offices.first { !$0.isOver(on: day) } ?? latest(offices)
        let kinds = kinds(offices, words).filter { !$0.offices.isEmpty }
        return PersonContext(
            frame: pages.frame(entry), article: pages.article(entry),
            card: items.card(OfficeHolder(entry, first.map { [$0] } ?? [])),
            isFormer: first?.isOver(on: day) ?? entry.person?.term?.isOver(on: day) ?? false,
            candidacies: held.isEmpty ? [] : candidacies.map(items.office),
            contacts: (entry.person?.contacts ?? []).map { contact($0, words) },
            offices: offices.count < 2
                ? [] : kinds.map { OfficesContext(title: $0.title, offices: $0.offices.map(items.office)) },
            posts: (web.postsByAuthor[entry.title.folded] ?? []).prefix(20).map { items.teaser($0, showsSection: true) }
        )
    }

    private func latest(_ offices: [Office]) -> Office? {
        offices.filter { $0.candidacy == nil }.max { ($0.term?.end ?? day) < ($1.term?.end ?? day) }
    }

    /// The offices by when and where they are; candidacies of earlier elections are left out, as they led to nothing more.
    private func kinds(_ offices: [Office], _ words: WordsContext) -> [(title: String, offices: [Office])] {
        let held = offices.filter { $0.isHeld(on: day) && $0.candidacy == nil }
        let ahead = offices.filter { $0.term.map { $0.start > day } ?? false && $0.candidacy == nil }
        let over = offices.filter { $0.isOver(on: day) && $0.candidacy == nil }
            .sorted { ($0.term?.end ?? day) > ($1.term?.end ?? day) }
        return [
            (words["officesToday"], held.filter { !$0.isInAssociation }),
            (words["partyRole"], held.filter(\.isInAssociation)),
            (words["candidacy"], offices.filter { $0.candidacy != nil && $0.isHeld(on: day) }),
            (words["comingOffices"], ahead), (words["formerOffices"], over),
        ]
    }

    private func contact(_ contact: Contact, _ words: WordsContext) -> ContactContext {
        let kind =
            contact.href.map { $0.hasPrefix("mailto:") ? "email" : $0.hasPrefix("tel:") ? "phone" : "web" } ?? "contact"
        return ContactContext(label: contact.label ?? words[kind], text: contact.text, href: contact.href)
    }
}
