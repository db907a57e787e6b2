import Markdown

/// Tables: in columns where they fit, else as records.
extension PlainTextWalk {
    mutating func table(_ index: Int) {
        var headings: [String] = []
        var rows: [[String]] = []
        var alignments: [ColumnAlignment] = []
        for row in document.children(of: index) {
            let cells = document.children(of: row).map { $0 }
            let texts = cells.map { cell($0) }
            if document.nodes[row].isHeaderRow {
                headings = texts
                alignments = cells.map { document.nodes[$0].alignment }
            } else {
                rows.append(texts)
            }
        }
        let table = TextTable(headings: headings, rows: rows, alignments: alignments)
        if let columns = table.columns(room: lines.room) {
            for line in columns where !line.isEmpty { lines.append(line) }
            return
        }
        for record in table.records {
            lines.separate()
            for line in record { lines.append(wrapped: line, hanging: 2) }
        }
    }

    private mutating func cell(_ index: Int) -> String {
        var text = InlineText()
        inlines(of: index, into: &text)
        return text.finish()
    }
}
