import Content
import Foundations
import Goals
import Templates

/// The days ahead: events, texts that are dated ahead, and the last days of what the goals ask.
struct DeskCalendar {
    let snapshot: PreviewSnapshot
    let words: DeskWords
    let links: DeskLinks

    /// How many days ahead the desk looks.
    private static let span = 62

    /// The days on which there is something, in order.
    func days() -> [DeskDay] {
        let last = snapshot.day + Self.span
        let items = (texts + deadlines).filter { $0.day >= snapshot.day && $0.day <= last }
        return Dictionary(grouping: items, by: \.day).sorted { $0.key < $1.key }.map { day, items in
            DeskDay(date: day.description, name: words.withWeekday(day, from: snapshot.day), items: items)
        }
    }

    private var texts: [DeskDayItem] {
        snapshot.site.entries.compactMap { entry in
            guard let day = entry.date?.day, [.event, .post, .newsletter].contains(entry.kind) else { return nil }
            let isDraft = entry.isDraft
            guard entry.kind == .event || isDraft || day > snapshot.day else { return nil }
            let note = entry.event?.isCancelled == true ? words.cancelled : isDraft ? words.state(.draft) : nil
            return DeskDayItem(
                day: day, kind: words.kind(entry.kind), title: entry.title, note: note,
                href: links.page(entry) ?? links.editor(entry))
        }
    }

    private var deadlines: [DeskDayItem] {
        snapshot.scorecard.current.flatMap { plan in
            plan.goals.compactMap { standing -> DeskDayItem? in
                guard standing.status == .open || standing.status == .upcoming, let next = standing.next,
                    next.needed.map({ $0 > ExactDecimal(0) }) ?? false
                else { return nil }
                return DeskDayItem(
                    day: next.by, kind: words.lastDay, title: standing.goal.text, note: nil,
                    href: links.page(plan.entry))
            }
        }
    }
}

/// A day with what is on it.
struct DeskDay: TemplateContext {
    let date: String
    let name: String
    let items: [DeskDayItem]

    static let fields = FieldTable<DeskDay>([
        .text("date", "Dagen, ÅÅÅÅ-MM-DD", "The day, YYYY-MM-DD") { $0.date },
        .text("name", "Dagen i ord", "The day in words") { $0.name },
        .list("items", of: DeskDayItem.self, "Det som är då", "What is on it") { $0.items },
    ])
}

/// Something on a day.
struct DeskDayItem: TemplateContext {
    let day: Day
    let kind: String
    let title: String
    let note: String?
    let href: String?

    static let fields = FieldTable<DeskDayItem>([
        .text("kind", "Vad det är", "What it is") { $0.kind },
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("note", "Inställt eller utkast", "Cancelled or a draft") { $0.note },
        .text("href", "Sidan", "The page") { $0.href },
    ])
}
