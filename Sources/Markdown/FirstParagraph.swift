extension Document {
    /// The words of the first real paragraph, without marks, for summaries; empty when there is none.
    ///
    /// Pictures, quotations, lists, tables and what is in a box or for members only are no beginning. A text longer than
    /// `limit` characters is cut after a word, and `…` stands for the rest; with it the text has `limit` at most.
    public func firstParagraph(limit: Int = .max) -> String {
        for index in children(of: 0) where nodes[index].kind == .paragraph {
            let words = wordsWithoutPictures(in: index + 1..<nodes[index].end)
            if !words.isEmpty { return Self.cut(words, limit) }
        }
        return ""
    }

    private func wordsWithoutPictures(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = nodes[index]
            switch node.kind {
            case .text, .code: bytes.append(contentsOf: arena[node.words.range])
            case .softBreak, .hardBreak: bytes.append(0x20)
            default: break
            }
            index = node.kind == .picture ? node.end : index + 1
        }
        return String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    private static func cut(_ words: String, _ limit: Int) -> String {
        guard limit < words.utf8.count, words.count > limit else { return words }
        guard limit > 1 else { return limit == 1 ? "…" : "" }
        var head = words.prefix(limit - 1)
        let next = words[head.endIndex]
        if next != " ", let blank = head.lastIndex(of: " ") { head = head[..<blank] }
        while let last = head.last, " ,;:–—-.(".contains(last) { head.removeLast() }
        return head + "…"
    }
}
