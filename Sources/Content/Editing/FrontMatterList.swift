/// A list with an item a line, as it stands in a front matter.
struct FrontMatterList {
    private struct Item {
        let text: String
        /// Its line, and the comments above it.
        let lines: Range<Int>
    }

    private let matter: FrontMatterLines
    private let items: [Item]
    /// The comments below the last item.
    private let rest: Range<Int>
    /// What stands before an item's text.
    private let dash: ArraySlice<UInt8>

    /// Nil where an item is more than a text on its line; `texts` are the items as they are read.
    init?(matter: FrontMatterLines, entry: FrontMatterEntry, texts: [String]) {
        var items: [Item] = []
        var dash: ArraySlice<UInt8>?
        var start = entry.lines.lowerBound + 1
        for number in start..<entry.lines.upperBound {
            let line = matter.lines[number].content
            let content = matter.bytes[line].drop { $0 == 0x20 }
            if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
            guard content.starts(with: [UInt8(ascii: "-"), 0x20]), items.count < texts.count else { return nil }
            let text = content.dropFirst(2).drop { $0 == 0x20 }
            let indent = matter.bytes[line.lowerBound..<text.startIndex]
            guard dash == nil || dash?.elementsEqual(indent) == true else { return nil }
            dash = indent
            items.append(Item(text: texts[items.count], lines: start..<number + 1))
            start = number + 1
        }
        guard let dash, items.count == texts.count else { return nil }
        self.matter = matter
        self.items = items
        self.dash = dash
        rest = start..<entry.lines.upperBound
    }

    /// The lines for other items, without the last line's end: those that stay as they are, with their comments, and the new
    /// ones. Nil where the order of those that stay is another, or none are left.
    func lines(_ wanted: [String]) -> [UInt8]? {
        guard !wanted.isEmpty else { return nil }
        var written: [[UInt8]] = []
        var next = items.startIndex
        for text in wanted {
            if let index = items[next...].firstIndex(where: { $0.text == text }) {
                written += items[index].lines.map { Array(matter.bytes[matter.lines[$0].content]) }
                next = index + 1
            } else {
                written.append(dash + Array(YAMLWriting.scalar(text, as: .plain).utf8))
            }
        }
        written += rest.map { Array(matter.bytes[matter.lines[$0].content]) }
        return Array(written.joined(separator: matter.lineEnd))
    }
}
