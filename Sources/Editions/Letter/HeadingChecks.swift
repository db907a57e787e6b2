import Content
import Diagnostics
import Markdown

/// Tells of a letter's headings that are shown on another level than they are written on.
struct HeadingChecks {
    let entry: Entry
    let outline: Outline

    func findings() -> [Finding] {
        // The level of the letter's title.
        var previous = 1
        return outline.entries.compactMap { heading in
            defer { previous = heading.level }
            let place = entry.source.place(line: heading.line)
            if isTop(heading) { return .topHeadingInLetter(at: place) }
            return heading.level > previous + 1 ? .skippedHeadingLevel(shownAs: previous + 1, at: place) : nil
        }
    }

    /// Whether a heading is written with one `#`, or underlined with `=`: in the document all are moved down then.
    private func isTop(_ heading: Outline.Entry) -> Bool {
        guard heading.level == 2 else { return false }
        let line = entry.source.text(ofLine: heading.line).drop { " \t>-*+0123456789.)".contains($0) }
        let marks = line.prefix { $0 == "#" }.count
        if marks > 0, [" ", "\t"].contains(line.dropFirst(marks).first ?? " ") { return marks == 1 }
        let underline = entry.source.text(ofLine: heading.line + 1).drop { $0 == " " || $0 == ">" }
        return underline.first == "=" && underline.allSatisfy { $0 == "=" || $0 == " " }
    }
}
