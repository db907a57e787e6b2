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

    /// UTF-8 with one blank between words.
    private func wordsWithoutPictures(in range: Range<Int>) -> [UInt8] {
        var words: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = nodes[index]
            switch node.kind {
            case .text, .code: words.append(contentsOf: arena[node.words.range])
            case .softBreak, .hardBreak: words.append(0x20)
            default: break
            }
            index = node.kind == .picture ? node.end : index + 1
        }
        return words.withOneBlankBetween()
    }

    private static func cut(_ words: [UInt8], _ limit: Int) -> String {
        guard limit < words.count else { return String(decoding: words, as: UTF8.self) }
        if let head = latinHead(of: words, limit) { return String(decoding: head, as: UTF8.self) + "…" }
        let words = String(decoding: words, as: UTF8.self)
        guard words.count > limit else { return words }
        guard limit > 1 else { return limit == 1 ? "…" : "" }
        var head = words.prefix(limit - 1)
        let next = words[head.endIndex]
        if next != " ", let blank = head.lastIndex(of: " ") { head = head[..<blank] }
        while let last = head.last, " ,;:–—-.(".contains(last) { head.removeLast() }
        return head + "…"
    }

    /// What stays of a longer text, when it begins with more Latin letters than there is room for: those are a character
    /// each, and counting characters takes long. Nil where there are others, or too few.
    private static func latinHead(of words: [UInt8], _ limit: Int) -> ArraySlice<UInt8>? {
        guard limit > 1 else { return nil }
        var index = 0, end = 0
        for count in 0...limit {
            guard index < words.count else { return nil }
            if count == limit - 1 { end = index }
            switch words[index] {
            case 0x20..<0x7F: index += 1
            // U+0080–U+00FF.
            case 0xC2, 0xC3: index += 2
            default: return nil
            }
        }
        var head = words[..<end]
        if words[end] != 0x20, let blank = head.lastIndex(of: 0x20) { head = head[..<blank] }
        while let last = head.last, " ,;:-.(".utf8.contains(last) { head.removeLast() }
        return head
    }
}

extension [UInt8] {
    /// The text with one blank for each run of blanks and tabs, and none at its ends.
    fileprivate func withOneBlankBetween() -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(count)
        for byte in self {
            let isBlank = byte == 0x20 || byte == 0x09
            if !isBlank { words.append(byte) } else if let last = words.last, last != 0x20 { words.append(0x20) }
        }
        if words.last == 0x20 { words.removeLast() }
        return words
    }
}
