import Foundations
import Markdown

extension MailBody {
    // MARK: Lists

    mutating func list(_ index: Int, _ place: Place) {
        let node = document.nodes[index]
        let items = shown(index)
        let isTask = !items.isEmpty && items.allSatisfy { document.nodes[$0].isTask }
        // The check box hangs before the words where there is nothing else that would hang too.
        let hangs = isTask && items.allSatisfy { shown($0).count == 1 && startsWithWords($0) }
        var attributes = listAttributes(place, isTask: isTask)
        if node.isOrdered, node.listStart != 1 { attributes.insert(("start", String(node.listStart)), at: 0) }
        writer.begin(node.isOrdered ? "ol" : "ul", attributes)
        for item in items {
            beginItem(hangs: hangs)
            let child = document.nodes[item]
            mark = child.isTask ? (child.isChecked ? "☑" : "☐") : nil
            if let mark, !startsWithWords(item) {
                writer.text(mark)
                self.mark = nil
            }
            blocks(of: item, inList(place))
            writer.end()
        }
        writer.end()
    }

    /// Begins an item; `number` where it does not follow from the one before.
    mutating func beginItem(number: Int? = nil, hangs: Bool = false) {
        let value = number.map { [("value", String($0))] } ?? []
        writer.begin("li", value + [("style", "margin:0 0 6px" + (hangs ? ";text-indent:-24px" : ""))])
    }

    private func startsWithWords(_ item: Int) -> Bool {
        shown(item).first.map { document.nodes[$0].kind == .paragraph } ?? false
    }

    func listAttributes(_ place: Place, isTask: Bool) -> [(String, String)] {
        let style = "margin:0 0 \(place.gap)px;padding:\(theme.box(0, 0, 0, Self.indent))"
        return [("style", style + (isTask ? ";list-style-type:none" : ""))]
    }

    func inList(_ place: Place) -> Place {
        var inside = place
        inside.room = max(40, place.room - Self.indent)
        inside.gap = 8
        inside.lastGap = 0
        return inside
    }

    private static let indent = 26

    // MARK: Boxes

    mutating func quote(_ index: Int, _ place: Place) {
        let style = "border-\(theme.start):3px solid \(theme.light.line.hex);padding:\(theme.box(2, 0, 2, 18));"
        boxed(place, extra: "line", style: style, narrower: 21, width: "100%") { body, inside in
            body.writer.begin("blockquote", [("style", "margin:0")])
            body.blocks(of: index, inside)
            body.writer.end()
        }
    }

    mutating func container(_ index: Int, _ place: Place) {
        switch document.nodes[index].blockKind {
        case .callout:
            var inside = place
            inside.ground = .box
            let style =
                "border-\(theme.start):4px solid \(theme.light.accent.hex);padding:\(theme.box(18, 20, 18, 20));"
            boxed(inside, extra: "mark", style: style, narrower: 44, width: "100%") { $0.blocks(of: index, $1) }
        case .button: button(index, place)
        default: blocks(of: index, place)
        }
    }

    /// A link in a coloured cell; what is no link has no button.
    private mutating func button(_ index: Int, _ place: Place) {
        let children = shown(index)
        guard children.count == 1, document.nodes[children[0]].kind == .paragraph,
            shown(children[0]).allSatisfy({ document.nodes[$0].kind == .link })
        else {
            blocks(of: index, place)
            return
        }
        var inside = place
        inside.ground = .button
        inside.ink = .label
        inside.font = LetterTheme.button
        boxed(inside, style: "padding:12px 22px;", narrower: 44, width: nil) { $0.inlines(of: children[0], $1) }
    }

    mutating func code(_ code: String, _ place: Place) {
        var inside = place
        inside.ground = .box
        inside.font = LetterTheme.code
        boxed(inside, style: "padding:14px 16px;", narrower: 32, width: "100%") { body, _ in
            body.writer.begin("code", [("dir", "ltr"), ("style", body.theme.css(LetterTheme.code))])
            Self.write(code, into: &body.writer)
            body.writer.end()
        }
    }

    /// Code as it stands: `white-space` lacks support, so spaces that count are no-break spaces.
    private static func write(_ code: String, into writer: inout MailWriter) {
        var lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            if index > 0 { writer.tag("br") }
            var words = ""
            var isAfterSpace = true
            for character in line.replacing("\t", with: "    ") {
                words.append(character == " " && isAfterSpace ? "\u{A0}" : character)
                isAfterSpace = character == " "
            }
            writer.text(words)
        }
    }

    /// A table of one cell, with room below it.
    private mutating func boxed(
        _ place: Place, extra: String? = nil, style: String, narrower: Int, width: String?,
        _ content: (inout MailBody, Place) -> Void
    ) {
        var inside = place
        inside.room = max(40, place.room - narrower)
        inside.gap = 18
        inside.lastGap = 0
        writer.begin("div", [("style", "margin:0 0 \(place.gap)px")])
        writer.begin("table", theme.layoutTable(width: width))
        writer.begin("tr")
        writer.begin("td", theme.cell(place.ground, place.ink, place.font, extra: extra, style: style))
        content(&self, inside)
        for _ in 0..<4 { writer.end() }
    }

    // MARK: Tables

    mutating func table(_ index: Int, _ place: Place) {
        let rows = shown(index)
        guard let first = rows.first else { return }
        var inside = place
        inside.font = LetterTheme.table
        inside.room = max(40, place.room / max(1, shown(first).count) - 16)
        // With no words in its heading, a table's rows are named by their first cells.
        let hasHeading = shown(first).contains(where: hasWords) || !rows.dropFirst().contains { hasName($0) }
        writer.begin("div", [("style", "margin:0 0 \(place.gap)px")])
        var attributes = [("width", "100%"), ("cellpadding", "0"), ("cellspacing", "0"), ("border", "0")]
        if theme.direction == .rightToLeft { attributes.append(("dir", theme.direction.rawValue)) }
        writer.begin("table", attributes)
        if hasHeading { part("thead", [first], inside) }
        if rows.count > 1 { part("tbody", Array(rows.dropFirst()), inside, namesRows: !hasHeading) }
        writer.end()
        writer.end()
    }

    private func hasName(_ row: Int) -> Bool { shown(row).first.map(hasWords) ?? false }

    private func hasWords(_ cell: Int) -> Bool { document.children(of: cell).contains(where: hasContent) }

    private mutating func part(_ name: String, _ rows: [Int], _ place: Place, namesRows: Bool = false) {
        writer.begin(name)
        for row in rows {
            writer.begin("tr")
            for (column, cell) in shown(row).enumerated() {
                let isHeading = name == "thead" || (namesRows && column == 0 && hasWords(cell))
                self.cell(cell, scope: isHeading ? (name == "thead" ? "col" : "row") : nil, place)
            }
            writer.end()
        }
        writer.end()
    }

    private mutating func cell(_ index: Int, scope: String?, _ place: Place) {
        let align: String =
            switch document.nodes[index].alignment {
            case .none: theme.start
            case .left: "left"
            case .center: "center"
            case .right: "right"
            }
        let isHeading = scope != nil
        var font = place.font
        font.isBold = isHeading
        var attributes = theme.dataCell(font, isHeading: isHeading, align: align)
        if let scope { attributes.insert(("scope", scope), at: 0) }
        writer.begin(isHeading ? "th" : "td", attributes)
        inlines(of: index, place)
        writer.end()
    }
}
