import Content
import Foundations
import Goals

/// Fills a chart of measures for the web.
struct ChartMaker {
    let web: WebSite
    let entry: Entry
    /// What its ids begin with, unique on the page; nil where there are no drawings: feed readers take them away.
    let id: String?

    /// How many days the table of a page shows.
    private static let mostDays = 366

    private var language: String { entry.language }
    private var phrasing: Phrasing { Phrasing(language: language) }

    /// The chart: measures without values are left out.
    func block(_ selection: ChartSelection) -> ChartBlockContext {
        let measures = selection.series(of: web.publication.site, upTo: day).filter { !$0.series.values.isEmpty }
        let table = ChartTable(measures, latest: Self.mostDays, language: language)
        let title = selection.title ?? phrasing.list(measures.map(\.label.text))
        let panels = id.map { _ in ChartPanel.panels(measures, selection.kind) } ?? []
        return ChartBlockContext(
            title: title.isEmpty ? nil : title,
            panels: panels.enumerated().compactMap { panel($1, number: $0, of: panels.count, selection.kind, title) },
            findings: ChartFindings(kind: selection.kind, language: language).sentences(measures),
            notes: ChartNotes(kind: selection.kind, phrasing: phrasing).notes(panels)
                + [table.note(language: language)].compactMap { $0 },
            series: table.columns.map { SeriesContext(title: $0) },
            rows: table.rows.map { row in
                ChartRowContext(
                    date: DateContext(day: row.day, time: nil, language: language),
                    values: row.values.map { FigureContext(text: $0) })
            }, words: WordsContext(language: language))
    }

    /// In a letter the figures are those of the letter's day, so that an old letter keeps showing what was sent.
    private var day: Day {
        let today = web.publication.day
        return entry.kind == .newsletter ? min(entry.date?.day ?? today, today) : today
    }

    private func panel(
        _ panel: ChartPanel, number: Int, of count: Int, _ kind: ChartSelection.Kind, _ title: String
    ) -> ChartPanelContext? {
        guard let id, let days = panel.days else { return nil }
        let own = panel.title(phrasing)
        let axis = ChartAxis(panel.scale, isPercent: panel.isPercent, phrasing)
        let words = ChartNotes(kind: kind, phrasing: phrasing).description(panel, days)
        return ChartPanelContext(
            title: count > 1 ? own : nil,
            drawings: ChartFrame.Size.allCases.map { size in
                let (frame, shapes) = drawing(size, panel, days, axis, kind)
                return ChartDrawingContext(
                    kind: size.rawValue, id: "\(id)-\(number + 1)-\(size.rawValue)", width: Int(frame.size.width),
                    height: Int(frame.height.rounded(.up)), title: count > 1 ? own : title, description: words,
                    shapes: ChartShapesContext(shapes))
            })
    }

    private func drawing(
        _ size: ChartFrame.Size, _ panel: ChartPanel, _ days: Period, _ axis: ChartAxis, _ kind: ChartSelection.Kind
    ) -> (ChartFrame, ChartShapes) {
        switch kind {
        case .line:
            let drawing = LineDrawing(size, panel, days: days, axis: axis, phrasing)
            return (drawing.frame, drawing.shapes(language))
        case .bar:
            let drawing = BarDrawing(size, panel, days: days, axis: axis, phrasing)
            return (drawing.frame, drawing.shapes(language))
        }
    }
}
