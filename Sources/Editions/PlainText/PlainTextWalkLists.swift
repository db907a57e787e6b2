import Foundations
import Markdown

/// Lists, and the footnotes, which are one.
extension PlainTextWalk {
    mutating func list(_ index: Int) {
        let node = document.nodes[index]
        let kept = document.children(of: index).filter { shown.hasContent($0) }
        let items = kept.enumerated().map { (node.isOrdered ? node.listStart + $0.offset : nil, $0.element) }
        self.items(items, isTight: node.isTight)
    }

    /// Items with their numbers, which are as wide as the widest.
    mutating func items(_ items: [(number: Int?, index: Int)], isTight: Bool) {
        let width = items.last?.number.map { String($0).utf8.count } ?? 0
        for (number, index) in items {
            if !isTight { lines.separate() }
            let mark = mark(number, width: width, document.nodes[index])
            nested(mark, hanging: String(repeating: " ", count: mark.utf8.count)) {
                $0.item(index, isTight: isTight)
            }
        }
    }

    private func mark(_ number: Int?, width: Int, _ item: Node) -> String {
        var mark = "- "
        if let number {
            let digits = String(number)
            mark = String(repeating: " ", count: width - digits.utf8.count) + digits + ". "
        }
        if item.isTask { mark += item.isChecked ? "[x] " : "[ ] " }
        return mark
    }

    /// What stands in an item: a list directly below its words where items are lines.
    private mutating func item(_ index: Int, isTight: Bool) {
        for child in document.children(of: index) {
            if !isTight || document.nodes[child].kind != .list { lines.separate() }
            block(child)
        }
    }
}
