/// Takes out the comments that cmark-gfm does not see as comments, though a reader of HTML would: with `--` or blank
/// lines inside, begun in the middle of a line, or followed by words.
///
/// Only texts that have one pass here. Code is left alone: fences, code spans, and lines indented after a blank one.
struct PrivateComments {
    private let text: [UInt8]
    private var result: [UInt8] = []
    private var index = 0
    /// The character and length of the fence that is open.
    private var fence: (character: UInt8, length: Int)?
    private var isAfterBlankLine = true
    /// Offsets, in the text, of comments that never end.
    private(set) var unclosed: [Int] = []
    /// Whether a comment's end may still come.
    private var hasEnd = true
    /// The ends of the paragraphs in which no code span mark of a length has a partner any more.
    private var loneRuns: [Int: Int] = [:]

    private init(_ text: [UInt8]) {
        self.text = text
        result.reserveCapacity(text.count + 16)
    }

    /// The text with the same lines but without the comments; a comment that never ends gets a backslash before it.
    static func blank(_ text: [UInt8]) -> (text: [UInt8], unclosedAt: [Int]) {
        var pass = PrivateComments(text)
        while pass.index < pass.text.count { pass.line() }
        return (pass.result, pass.unclosed)
    }

    private mutating func line() {
        let end = text[index...].firstIndex(of: 0x0A) ?? text.count
        let line = text[index..<end]
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        if let (character, length) = fenceRun(line) {
            if let open = fence {
                if open.character == character, length >= open.length, closes(line, character) { fence = nil }
            } else {
                fence = (character, length)
            }
            copy(upTo: end)
        } else if fence != nil || (isAfterBlankLine && isIndented(line)) {
            copy(upTo: end)
            if fence == nil { isAfterBlankLine = true }
        } else {
            isAfterBlankLine = isBlank
            words(through: end)
        }
        if index < text.count, text[index] == 0x0A { copy(upTo: index + 1) }
    }

    private mutating func copy(upTo end: Int) {
        result.append(contentsOf: text[index..<end])
        index = end
    }

    /// The words of a line, or of several where a comment or a code span runs on.
    private mutating func words(through end: Int) {
        while index < end {
            switch text[index] {
            case UInt8(ascii: "\\"): copy(upTo: min(index + 2, text.count))
            case UInt8(ascii: "`"): codeSpan()
            case UInt8(ascii: "<") where text[index...].starts(with: "<!--".utf8): comment()
            default: copy(upTo: index + 1)
            }
        }
    }

    private mutating func codeSpan() {
        let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
        if index >= loneRuns[length, default: 0], let end = spanEnd(from: index + length, length: length) {
            copy(upTo: end)
        } else {
            copy(upTo: index + length)
        }
    }

    /// The end of a code span: a run of the same length before the paragraph ends.
    private mutating func spanEnd(from start: Int, length: Int) -> Int? {
        var at = start
        defer { if at >= text.count || text[at] == 0x0A { loneRuns[length] = at } }
        while at < text.count {
            if text[at] == 0x0A, at + 1 < text.count, text[at + 1] == 0x0A { return nil }
            guard text[at] == UInt8(ascii: "`") else { at += 1; continue }
            let run = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == length { return at + run }
            at += run
        }
        return nil
    }

    private mutating func comment() {
        var end = hasEnd ? index + 4 : text.count
        while end + 2 < text.count, !(text[end] == 0x2D && text[end + 1] == 0x2D && text[end + 2] == 0x3E) { end += 1 }
        guard end + 2 < text.count else {
            hasEnd = false
            unclosed.append(index)
            result.append(UInt8(ascii: "\\"))
            copy(upTo: index + 4)
            return
        }
        for byte in text[index..<end] where byte == 0x0A { result.append(byte) }
        index = end + 3
        // A blank on both sides would be one too many, and a blank at the line's end could make a hard break.
        if result.last == nil || result.last == 0x0A || result.last == 0x20 {
            while index < text.count, text[index] == 0x20 { index += 1 }
        }
    }

    private func fenceRun(_ line: ArraySlice<UInt8>) -> (UInt8, Int)? {
        let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
        guard let first = rest.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let length = rest.prefix { $0 == first }.count
        if length < 3 || (first == UInt8(ascii: "`") && rest.dropFirst(length).contains(first)) { return nil }
        return (first, length)
    }

    private func closes(_ line: ArraySlice<UInt8>, _ character: UInt8) -> Bool {
        line.allSatisfy { $0 == character || $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    }

    private func isIndented(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "    ".utf8) || line.first == 0x09
    }
}
