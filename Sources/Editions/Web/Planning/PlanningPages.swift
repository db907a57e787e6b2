import Content
import Diagnostics
import Foundations
import Templates

/// The board's year, in the members' edition alone: twelve months from now on, and each year of the plans.
struct PlanningPages: Sendable {
    let web: WebSite

    /// More published texts than this are counted instead of named.
    private static let mostPublished = 12

    private var settings: Settings { web.settings }
    private var language: String { settings.language }
    private var words: WordsContext { WordsContext(language: language) }
    private var names: CalendarNames { .in(language) }

    /// The page's address; nil in the public edition, and on a site without a calendar, a plan and a letter.
    static func address(in publication: Publication) -> String? {
        publication.hasPlanning ? "/planering/" : nil
    }

    /// The years that have a page of their own: those of the plans, and this one.
    static func years(of publication: Publication) -> [Int] {
        let plans = publication.plans.compactMap { $0.plan?.period }.flatMap { $0.start.year...$0.end.year }
        return Set(plans + [publication.day.year]).sorted(by: >)
    }

    /// The addresses of all its pages.
    static func addresses(in publication: Publication) -> [String] {
        address(in: publication).map { address in [address] + years(of: publication).map { "\(address)\($0)/" } } ?? []
    }

    /// Whether an address is that of one of its pages, of years that plans have or had.
    static func isPage(_ address: String, in publication: Publication) -> Bool {
        let segments = address.split(separator: "/")
        guard publication.audience == .members, segments.first == "planering" else { return false }
        return segments.count == 1 || (segments.count == 2 && CalendarAddresses.isYear(segments[1]))
    }

    /// All of them.
    func files() -> [RenderedFile] {
        guard let address = Self.address(in: web.publication) else { return [] }
        let calendar = PlanningCalendar(web)
        let now = CalendarMonth(web.publication.day)
        let coming = web.page(address, "planning", origin: owner(address)) {
            page(calendar, title: words["planning"], address, now.number..<now.number + 12, year: nil)
        }
        return [coming]
            + Self.years(of: web.publication).map { year in
                let own = "\(address)\(year)/"
                return web.page(own, "planning", origin: owner(own)) {
                    page(
                        calendar, title: "\(words["planning"]) \(year)", own, year * 12..<(year + 1) * 12, year: year)
                }
            }
    }

    /// What has an address of these already: a text, or a section. The collision is told there.
    private func owner(_ address: String) -> Place? {
        if let entry = web.publication.site.entry(address: address), web.publication.contains(entry) {
            return entry.place(of: "slug")
        }
        return settings.sections.contains { $0.address == address } ? settings.source.whole : nil
    }

    private func page(
        _ calendar: PlanningCalendar, title: String, _ address: String, _ months: Range<Int>, year: Int?
    ) -> PlanningContext {
        let home = settings.href("/planering/")
        let rows = Self.joined(months.map { row(calendar, CalendarMonth(number: $0)) })
        let used = Set(rows.flatMap(\.cells).flatMap(\.items).map(\.state))
        return PlanningContext(
            frame: FrameMaker(web: web).frame(
                title: title, address: address, description: words["planningText"],
                breadcrumbs: year == nil ? [] : [LinkContext(title: words["planning"], href: home)]),
            showsDrafts: web.publication.showsDrafts, columns: columns, months: rows,
            legend: PlanningState.allCases.filter(used.contains).map { $0.context(in: language) },
            years: Self.years(of: web.publication).map {
                LinkContext(title: "\($0)", href: "\(home)\($0)/")
            }, current: year.map(String.init))
    }

    private var columns: [String] {
        PlanningItem.Column.allCases.map { column in
            switch column {
            case .events: words["planningEvents"]
            case .letters: words["planningLetters"]
            case .texts: words["planningTexts"]
            case .goals: words["goals"]
            }
        }
    }

    private func row(_ calendar: PlanningCalendar, _ month: CalendarMonth) -> PlanningMonthContext {
        PlanningMonthContext(
            title: names.monthsAlone[month.month - 1], year: month.year,
            cells: zip(PlanningItem.Column.allCases, columns).map { column, title in
                let groups = calendar.groups(month, column)
                let published = groups.filter { $0[0].state == .published }
                let hidden = Set(published.dropLast(Self.mostPublished).map { $0[0].href })
                return PlanningCellContext(
                    title: title, items: groups.filter { !hidden.contains($0[0].href) }.map(item), more: hidden.count)
            })
    }

    /// The months of a year that hold nothing, and follow each other, become one row.
    private static func joined(_ rows: [PlanningMonthContext]) -> [PlanningMonthContext] {
        rows.reduce(into: []) { joined, row in
            if row.isEmpty, let before = joined.last, before.isEmpty, before.year == row.year {
                joined[joined.count - 1].last = row.title
            } else {
                joined.append(row)
            }
        }
    }

    private func item(_ group: [PlanningItem]) -> PlanningItemContext {
        let first = group[0]
        let days = group.map { "\($0.day.day)" }.joined(separator: ", ")
        return PlanningItemContext(
            dateText: "\(days) \(names.shortMonths[first.day.month - 1])",
            isDeadline: first.href.contains("#"), title: first.title, href: first.href, state: first.state,
            neededText: first.needed.map { "\($0) \(words["planningLeft"])" }, language: language)
    }
}
