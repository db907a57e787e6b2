/// The lines of a file's front matter as they stand in its bytes, whatever their line ends.
struct FrontMatterLines {
    /// A line: its bytes without the line end, and where the next one begins.
    struct Line {
        let content: Range<Int>
        let next: Int
    }

    let bytes: [UInt8]
    /// The lines between the two rules.
    let lines: [Line]
    /// Where the closing rule begins: the place for a key that is new.
    let end: Int
    /// Where the closing rule's line has ended.
    let body: Int
    /// How the file ends its lines.
    let lineEnd: [UInt8]

    /// Nil when the file has no front matter.
    init?(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = Self.line(from: start, in: bytes), Self.isRule(bytes[first.content]) else { return nil }
        var lines: [Line] = []
        var next = first.next
        while let line = Self.line(from: next, in: bytes) {
            if Self.isRule(bytes[line.content]) {
                self.bytes = bytes
                self.lines = lines
                end = next
                body = line.next
                lineEnd = Array(bytes[first.content.upperBound..<first.next])
                return
            }
            lines.append(line)
            next = line.next
        }
        return nil
    }

    private static func line(from start: Int, in bytes: [UInt8]) -> Line? {
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstLineEnd
        return Line(content: start..<end.lowerBound, next: end.upperBound)
    }

    /// `---`, perhaps with blanks after it.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
