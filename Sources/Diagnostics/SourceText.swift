import Foundations

/// A text file as it was read, from which places are made.
public struct SourceText: Sendable {
    /// The path from the site's folder: `content/blogg/2024-03-12-kf.md`.
    public let file: String
    /// What the file is known again by; nil where nobody wants to know it again, or it was changed just now.
    public let stamp: FileStamp?
    private let content: SourceBytes
    private let lines = LineStarts()

    /// A text whose bytes are UTF-8 with `\n` line ends.
    ///
    /// - Parameter read: reads the bytes again when they have been let go of.
    public init(
        file: String, bytes: [UInt8], stamp: FileStamp? = nil, read: (@Sendable () -> [UInt8])? = nil
    ) {
        self.file = file
        self.stamp = stamp
        content = SourceBytes(bytes, read: read)
    }

    /// A text that was read before, and is read again when somebody asks for its bytes.
    public init(file: String, stamp: FileStamp, later bytes: @escaping @Sendable () -> [UInt8]) {
        self.file = file
        self.stamp = stamp
        content = SourceBytes(nil, read: bytes)
    }

    /// The file's bytes: UTF-8, with `\n` as the only line end and without byte order mark.
    public var bytes: [UInt8] { content.value }

    /// Whether the file has been read; false for one that nobody has asked for yet.
    public var wasRead: Bool { content.wasRead }

    /// Gives the memory of the bytes back: what is done with them is done. Who asks for them later makes them be read again.
    public func letGo() { content.letGo() }

    /// The file as a whole.
    public var whole: Place { Place(file: file) }

    /// The byte offsets of a line without its end, counted from 1; nil past the last line.
    ///
    /// The first question about a line far down makes a table of all lines, so that many findings in one file stay cheap.
    public func range(ofLine line: Int) -> Range<Int>? {
        guard line >= 1 else { return nil }
        return line <= Self.near ? nearRange(ofLine: line) : lines.range(ofLine: line, in: bytes)
    }

    /// Lines up to this one are counted from the top: front matter seldom has more.
    private static let near = 40

    private func nearRange(ofLine line: Int) -> Range<Int>? {
        let bytes = bytes
        var current = 1
        var start = 0
        while current < line {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
            start = end + 1
            current += 1
        }
        return start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
    }

    /// A line as a whole.
    public func place(line: Int) -> Place {
        Place(file: file, line: line, lineText: shownText(ofLine: line) ?? "")
    }

    /// A line's text for a place; nil when the places of this text have shown enough of it, and go without.
    private func shownText(ofLine line: Int) -> String? {
        // Finding where a line ends takes its length too.
        guard lines.affords(0), lines.affords(range(ofLine: line)?.count ?? 0) else { return nil }
        return text(ofLine: line)
    }

    /// A place whose column counts Unicode scalars from 1, as Yams does.
    public func place(line: Int, scalar: Int, scalarLength: Int = 1) -> Place {
        guard let text = shownText(ofLine: line) else { return Place(file: file, line: line) }
        let scalars = text.unicodeScalars
        let start =
            scalars.index(scalars.startIndex, offsetBy: max(0, scalar - 1), limitedBy: scalars.endIndex)
            ?? scalars.endIndex
        let end = scalars.index(start, offsetBy: scalarLength, limitedBy: scalars.endIndex) ?? scalars.endIndex
        return place(line: line, text: text, from: start, to: end)
    }

    /// A place whose column counts bytes from 1, as cmark-gfm does.
    public func place(line: Int, byte: Int, byteLength: Int = 1) -> Place {
        guard let text = shownText(ofLine: line) else { return Place(file: file, line: line) }
        let start =
            text.utf8.index(text.startIndex, offsetBy: max(0, byte - 1), limitedBy: text.endIndex) ?? text.endIndex
        let end = text.utf8.index(start, offsetBy: byteLength, limitedBy: text.endIndex) ?? text.endIndex
        return place(line: line, text: text, from: start, to: end)
    }

    /// The first place of a text at or after a line; the line as a whole when it stands nowhere.
    ///
    /// - Parameter asItem: whether it is to stand by itself, as an item of a YAML list does: not as part of a word.
    public func place(
        of needle: String, fromLine line: Int, throughLine last: Int? = nil, asItem: Bool = false
    ) -> Place {
        guard !needle.isEmpty else { return place(line: line) }
        let search = ByteSearch(Array(needle.utf8))
        var current = line
        // A search costs less than what is shown, but a thousand of them through a megabyte too much.
        while current <= last ?? Int.max, lines.affords(0), let range = range(ofLine: current),
            lines.affords(range.count >> 6)
        {
            let bytes = bytes
            let found = search.first(in: bytes, range) { offset in
                !asItem || Self.isItem(offset..<offset + needle.utf8.count, of: bytes, inLine: range)
            }
            if let found {
                return place(line: current, byte: found - range.lowerBound + 1, byteLength: needle.utf8.count)
            }
            current += 1
            if current - line > 2000 { break }
        }
        return place(line: line)
    }

    /// Whether nothing but YAML's signs of lists and quotes stands beside a part of a line.
    private static func isItem(_ part: Range<Int>, of bytes: [UInt8], inLine line: Range<Int>) -> Bool {
        let signs = " \t,[]\"'".utf8
        return (part.lowerBound == line.lowerBound || signs.contains(bytes[part.lowerBound - 1]))
            && (part.upperBound == line.upperBound || signs.contains(bytes[part.upperBound]))
    }

    /// Where a link's destination stands, at or after a line; the line as a whole when it stands nowhere.
    public func place(ofDestination destination: String, fromLine line: Int) -> Place {
        var search = DestinationSearch(destination)
        var current = line
        while !search.isOver, current - line <= 2000, lines.affords(0), let range = range(ofLine: current),
            lines.affords(range.count >> 6)
        {
            search.look(at: current, range, of: bytes)
            current += 1
        }
        guard let found = search.found else { return place(line: line) }
        return place(line: found.line, byte: found.offset + 1, byteLength: destination.utf8.count)
    }

    /// A line's text without its end; empty past the last line.
    public func text(ofLine line: Int) -> String {
        range(ofLine: line).map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    }

    private func place(line: Int, text: String, from start: String.Index, to end: String.Index) -> Place {
        Place(
            file: file, line: line, column: text.distance(from: text.startIndex, to: start) + 1,
            length: text.distance(from: start, to: end), lineText: text)
    }
}
