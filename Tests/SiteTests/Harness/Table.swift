/// A table of a page, as one reads it by rows.
struct Table {
    /// A row with its heading.
    struct Row {
        let head: String
        let cells: [String]
        /// How many columns the row's cells take.
        let columns: Int
    }

    let caption: String
    let head: [String]
    let rows: [Row]
    /// Whether every heading says what it is the heading of.
    let headingsHaveScope: Bool

    /// The table in what stands between `<table>` and `</table>`.
    init(_ html: String) {
        let tags = Page.tags(in: html)
        headingsHaveScope = tags.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil }
        caption = Self.contents("caption", html).first ?? ""
        let lines = Self.parts("tr", html)
        head = lines.first.map { Self.contents("th", $0) } ?? []
        rows = lines.dropFirst().map { line in
            let cells = Page.tags(in: line).filter { $0.name == "td" || $0.name == "th" }
            return Row(
                head: Self.contents("th", line).first ?? "", cells: Self.contents("td", line),
                columns: cells.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "1") ?? 0) })
        }
    }

    /// What stands in each element of a name; none of them holds another.
    static func parts(_ name: String, _ html: String) -> [String] {
        let tags = Page.tags(in: html)
        let ends = tags.filter { $0.name == "/" + name }
        return zip(tags.filter { $0.name == name }, ends).map { start, end in
            String(html[start.range.upperBound..<end.range.lowerBound])
        }
    }

    private static func contents(_ name: String, _ html: String) -> [String] { parts(name, html).map(Page.words) }
}

extension Page {
    /// The tables of the main part.
    var tables: [Table] { Table.parts("table", main).map(Table.init) }
}
