import Diagnostics
import Foundations
import Goals

/// Reads `data/activities*.csv`: what was done elsewhere.
struct ActivityTable {
    /// The activities, with a finding for each row that cannot be read. `path` is the file's below `content/`.
    static func read(_ source: SourceText, path: String) -> (activities: [Activity], findings: [Finding]) {
        var table = DataTable(
            source, columns: .activityTable, required: ["date", "title"],
            example: Wording(
                "2026-03-09;facebook;kort;Tidtabellen som ändras;https://social.example/1",
                "2026-03-09,facebook,short,The timetable that changes,https://social.example/1"))
        var reader = RowReader(table, path: path)
        let rows = table.rows
        let activities = rows.compactMap { reader?.activity($0, &table) }
        return (activities, table.findings)
    }

    /// Reads rows by the places of the columns.
    private struct RowReader {
        let path: String
        let date: Int
        let title: Int
        let url, channel, tags, section, type, place, organizer, outlet: Int?
        /// The texts and lists that were read: most come many times.
        var texts: [String: String] = [:]
        var lists: [String: [String]] = [:]

        init?(_ table: DataTable, path: String) {
            guard let date = table.column("date"), let title = table.column("title") else { return nil }
            self.path = path
            self.date = date
            self.title = title
            url = table.column("url")
            channel = table.column("channel")
            tags = table.column("tags")
            section = table.column("section")
            type = table.column("type")
            place = table.column("place")
            organizer = table.column("organizer")
            outlet = table.column("outlet")
        }

        mutating func activity(_ row: DataTable.Row, _ table: inout DataTable) -> Activity? {
            guard let day = table.day(row, date) else { return nil }
            let title = row.cells[title].onOneLine.nfc
            if title.isEmpty {
                table.add(.missingCell(.title, at: table.place(row, self.title)))
                return nil
            }
            table.checkSeen(row, self.title)
            let url = url.map { row.cells[$0] } ?? ""
            if let column = self.url, let fault = CellAddress.fault(of: url) {
                table.add(.cellWithoutAddress(fault.isOnlyForbidden, meant: fault.meant, at: table.place(row, column)))
                return nil
            }
            return Activity(
                kind: .external, day: day, section: text(section, row, &table), channels: list(channel, row, &table),
                tags: list(tags, row, &table), type: text(type, row, &table), place: text(place, row, &table),
                organizer: text(organizer, row, &table), outlets: list(outlet, row, &table), title: title,
                address: url.isEmpty ? "\(path):\(row.line)" : url)
        }

        private mutating func text(_ column: Int?, _ row: DataTable.Row, _ table: inout DataTable) -> String? {
            column.flatMap { table.text(row, $0, &texts) }
        }

        private mutating func list(_ column: Int?, _ row: DataTable.Row, _ table: inout DataTable) -> [String] {
            guard let column, !row.cells[column].isEmpty else { return [] }
            let cell = row.cells[column]
            if let list = lists[cell] { return list }
            table.checkSeen(row, column)
            let list = cell.split(separator: ";").map { String($0).onOneLine.nfc }.filter { !$0.isEmpty }
            lists[cell] = list
            return list
        }
    }
}
