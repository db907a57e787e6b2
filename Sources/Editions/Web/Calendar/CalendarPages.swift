import Content
import Foundations
import Templates

/// A calendar: what is coming, its years, its months as tables, and a page for each type and place.
struct CalendarPages: Sendable {
    let web: WebSite
    let calendar: CalendarIndex

    private var settings: Settings { web.settings }
    private var section: Section { calendar.section }
    private var items: ItemMaker { ItemMaker(web: web, language: section.language) }
    private var names: CalendarNames { .in(section.language) }
    private var home: LinkContext { LinkContext(title: section.title, href: settings.href(section.address)) }

    /// All of them.
    func files() -> [RenderedFile] {
        let years = YearList(calendar.events, section: section, settings: settings)
        let now = web.page(section.address, "events") { coming(years) }
        let yearPages = years.years.map { year in
            web.page(year.address, "events") { self.year(year, years) }
        }
        let months = calendar.months.indices.map { position in
            web.page(calendar.months[position].address, "month") { month(position) }
        }
        let types = calendar.types.map { type in web.page(type.address, "topic") { topic(type, isPlace: false) } }
        let places = calendar.places.map { place in web.page(place.address, "topic") { topic(place, isPlace: true) } }
        return [now] + yearPages + months + types + places
    }

    private func frame(_ title: String, _ address: String, _ crumbs: [LinkContext]) -> FrameContext {
        SectionPages(web: web).frame(section, title: title, address: address, crumbs: crumbs)
    }

    private func isComing(_ entry: Entry) -> Bool { entry.event.map { $0.lastDay >= web.publication.day } ?? false }

    // MARK: Lists by month

    private func coming(_ years: YearList) -> EventsContext {
        let pages = SectionPages(web: web)
        let calendars = CalendarFiles.links(
            of: section, types: EventNames(web.publication.events, by: \.type), settings: settings)
        return EventsContext(
            frame: pages.frame(section), intro: pages.intro(section), months: months(calendar.events.filter(isComing)),
            years: years.contexts(current: nil), calendars: calendars, types: calendar.types.map(topicLink),
            places: calendar.places.map(topicLink))
    }

    private func year(_ year: YearList.Year, _ years: YearList) -> EventsContext {
        EventsContext(
            frame: frame("\(section.title) \(year.year)", year.address, [home]), intro: nil,
            months: months(year.entries), years: years.contexts(current: year.year), calendars: [], types: [],
            places: [])
    }

    private func topicLink(_ topic: CalendarIndex.Topic) -> TopicContext {
        TopicContext(title: topic.title, href: settings.href(topic.address), count: topic.events.count)
    }

    /// What began earlier and still goes on stands in the month in which it began.
    private func months(_ events: [Entry]) -> [MonthContext] {
        let byMonth = Dictionary(grouping: events) { entry in
            entry.event.map { CalendarMonth($0.start.day) } ?? CalendarMonth(number: 0)
        }
        return byMonth.keys.sorted().map { month in
            MonthContext(
                title: names.monthsAlone[month.month - 1], year: month.year,
                href: settings.href(calendar.addresses.month(month)),
                events: (byMonth[month] ?? []).compactMap { items.row($0) })
        }
    }

    // MARK: A month

    private func month(_ position: Int) -> MonthPageContext {
        let month = calendar.months[position]
        let grid = MonthGrid(month: month, items: items)
        let parts = grid.parts()
        let year = LinkContext(
            title: "\(month.month.year)", href: settings.href(calendar.addresses.year(month.month.year)))
        let hasYear = month.events.contains { $0.event?.start.day.year == month.month.year }
        return MonthPageContext(
            frame: frame("\(section.title) \(name(month))", month.address, hasYear ? [home, year] : [home]),
            caption: name(month), weekdays: grid.weekdays(), weeks: parts.weeks, events: parts.rows,
            earlier: position > 0 ? link(calendar.months[position - 1]) : nil,
            later: position + 1 < calendar.months.count ? link(calendar.months[position + 1]) : nil)
    }

    private func name(_ month: CalendarIndex.Month) -> String {
        "\(names.monthsAlone[month.month.month - 1]) \(month.month.year)"
    }

    private func link(_ month: CalendarIndex.Month) -> LinkContext {
        LinkContext(title: name(month), href: settings.href(month.address))
    }

    // MARK: A type, a place

    private func topic(_ topic: CalendarIndex.Topic, isPlace: Bool) -> TopicPageContext {
        let coming = EventGroups(topic.events.filter(isComing)).groups.map(group)
        let past = Dictionary(grouping: topic.events.filter { !isComing($0) }) { $0.date?.day.year ?? 0 }
        let years = past.keys.sorted(by: >).map { year in
            TopicYearContext(
                year: year, groups: EventGroups((past[year] ?? []).reversed()).groups.map(group))
        }
        let address = isPlace ? topic.events.last { $0.event?.address != nil }?.event?.address : nil
        return TopicPageContext(
            frame: frame(topic.title, topic.address, [home]), address: address,
            mapHref: address.map(MapLink.href), coming: coming, years: years)
    }

    private func group(_ entries: [Entry]) -> EventGroupContext {
        let year = entries.first?.date?.day.year
        return EventGroupContext(
            row: entries.first.flatMap { items.row($0) },
            dates: entries.dropFirst().compactMap { entry in
                guard let event = entry.event else { return nil }
                let day = event.start.day
                return GroupDateContext(
                    date: DateContext(day: day, time: nil, language: items.language),
                    text: items.dates.text(day, sinceYear: year), href: items.href(entry.address),
                    isCancelled: event.isCancelled)
            })
    }
}
