import Content
import Foundations

/// Fills a chart of measures for the web.
struct ChartMaker {
    let web: WebSite
    let entry: Entry

    /// How many days the table of a page shows.
    private static let mostDays = 366

    private var language: String { entry.language }

    /// The chart: measures without values are left out.
    func block(_ selection: ChartSelection) -> ChartBlockContext {
        let measures = selection.series(of: web.publication.site, upTo: day(of: entry)).filter {
            !$0.series.values.isEmpty
        }
        let table = ChartTable(measures, latest: Self.mostDays, language: language)
        return ChartBlockContext(
            title: selection.title, caption: selection.title ?? measures.map(\.label.title).joined(separator: ", "),
            findings: ChartFindings(kind: selection.kind, language: language).sentences(measures),
            notes: [table.note(language: language)].compactMap { $0 },
            series: table.columns.map { SeriesContext(title: $0) },
            rows: table.rows.map { row in
                ChartRowContext(
                    date: DateContext(day: row.day, time: nil, language: language),
                    values: row.values.map { FigureContext(text: $0) })
            }, words: WordsContext(language: language))
    }

    /// In a letter the figures are those of the letter's day, so that an old letter keeps showing what was sent.
    private func day(of entry: Entry) -> Day {
        let today = web.publication.day
        return entry.kind == .newsletter ? min(entry.date?.day ?? today, today) : today
    }
}
