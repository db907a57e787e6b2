/// What stands in files of several things, some for everyone and some hidden.
extension PrivateSite {
    /// A list of events, and repeated ones among them; nothing of the hidden ones, not even their days, is for the public.
    mutating func addEventList() {
        var whole: [String] = [], open: [String] = []
        for _ in 0..<4 {
            let hidden = chance(2), name = name(hidden)
            var lines = [
                "- title: \(hidden ? Self.marker : "Rubrik") \(number)",
                "  start: 2026-0\(hidden ? 1 + number % 5 : 5 + number % 4)-11 18:00",
            ]
            lines.append("  id: \(name)")
            if chance(3) { lines.append("  repeat: {every: week, count: 3}") }
            if hidden {
                lines += ["  place: \(Self.marker)", "  type: \(Self.marker)", "  \(hiding(dated: false))"]
            } else {
                open += lines
            }
            whole += lines
        }
        guard !open.isEmpty else {
            return put("content/kalender/\(Self.marker).yml", whole.joined(separator: "\n"), nil)
        }
        put("content/kalender/lista.yml", whole.joined(separator: "\n"), open.joined(separator: "\n"))
    }

    /// The text above a section's list.
    mutating func addSectionIndex() {
        let matter = "title: \(Self.marker)\nsummary: \(Self.marker)\n\(hiding(dated: false))"
        put("content/\(pick(["blogg", "plan", "personer", "kalender"]))/index.md", text(matter, Self.marker), nil)
    }

    /// A text for everyone and its easy version, which is hidden.
    mutating func addTranslation() {
        put("content/lasa.md", text("title: Läsa"), text("title: Läsa"))
        let matter = "title: \(Self.marker)\nlanguage: lättläst\ntranslation-of: lasa\n\(hiding(dated: false))"
        put("content/lasa-latt.md", text(matter, Self.marker), nil)
    }

    /// Values and rows of other days than those that have been, and measures and tags that no public text names.
    mutating func addTables() {
        let figures = "date,measure,value\n2026-01-01,m,1\n2026-05-01,m,2\n"
        put(
            "content/data/measures.csv",
            figures + "2026-01-01,\(Self.marker),1\n2026-07-01,m,31337\n2026-07-01,\(Self.marker)-2,1\n", figures)
        let rows = "date,channel,title\n2026-03-01,facebook,Elsewhere\n"
        put("content/data/activities.csv", rows + "2026-07-01,\(Self.marker),\(Self.marker)\n", rows)
    }
}
