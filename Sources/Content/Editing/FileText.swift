import Foundations

/// A text of a file as an editor changes it: its lines end as they did, wherever the editor's own line ends.
public struct FileText: Sendable {
    /// A line without its end, and its end: none after the last.
    private struct Line {
        let content: ArraySlice<UInt8>
        let end: ArraySlice<UInt8>
    }

    private let lines: [Line]
    /// How new lines end.
    private let lineEnd: [UInt8]

    /// A text of UTF-8 bytes; new lines end as its first one does, or as asked where it has none.
    public init(_ bytes: ArraySlice<UInt8>, lineEnd: [UInt8] = [0x0A]) {
        var lines: [Line] = []
        var start = bytes.startIndex
        while case let end = bytes[start...].firstLineEnd, !end.isEmpty {
            lines.append(Line(content: bytes[start..<end.lowerBound], end: bytes[end]))
            start = end.upperBound
        }
        lines.append(Line(content: bytes[start...], end: []))
        self.lines = lines
        self.lineEnd = lines.count > 1 ? Array(lines[0].end) : lineEnd
    }

    /// The text with `\n` as its line end.
    public var text: String {
        String(decoding: Array(lines.map(\.content).joined(separator: [0x0A])), as: UTF8.self)
    }

    /// The bytes of another text: lines before and after what was changed keep theirs.
    public func bytes(of other: String) -> [UInt8] {
        // Forms and scripts send any line ends.
        let new = FileText(Array(other.utf8)[...]).lines.map(\.content)
        let tail = CommonEnds(lines.map(\.content), new).tail
        var bytes: [UInt8] = []
        for (number, line) in new.enumerated() {
            bytes += line
            guard number < new.count - 1 else { break }
            // A line in the place of another ends as that did.
            let old = number >= new.count - tail ? lines.count - (new.count - number) : number
            let own = number < lines.count - tail || number >= new.count - tail ? lines[old].end : []
            let end = own.isEmpty ? lineEnd[...] : own
            // After a lone CR, an empty line's LF would be the second half of a pair.
            let wouldPair = line.isEmpty && bytes.last == 0x0D && end.first == 0x0A
            bytes += wouldPair ? [0x0D] : end
        }
        return bytes
    }
}
