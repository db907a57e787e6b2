/// A line of a template: what stands on it, and whether a tag has it to itself.
///
/// A tag that writes nothing by itself and stands alone on its line takes the line with it, blanks and line end included
/// (Mustache 1.4, "standalone" tags). A comment may go over several lines; they count as one.
struct TemplateLine {
    /// Text and tags in order, the line end left out.
    private(set) var parts: [Part] = []
    /// The line end: `\n`, `\r\n`, or nothing at the end of the file.
    private(set) var end: [UInt8] = []

    enum Part {
        case text([UInt8])
        case tag(Tag)
    }

    /// Blanks and tabs at its beginning, before anything else.
    var blanks: [UInt8] {
        guard case .text(let bytes)? = parts.first else { return [] }
        return Array(bytes.prefix { $0.isBlank })
    }

    /// The tag that has the line to itself.
    var standaloneTag: Tag? {
        var found: Tag?
        for part in parts {
            switch part {
            case .text(let bytes): if !bytes.allSatisfy(\.isBlank) { return nil }
            case .tag(let tag):
                if found != nil || tag.kind == .escaped || tag.kind == .unescaped { return nil }
                found = tag
            }
        }
        return found
    }

    /// Cuts a template into its lines.
    static func lines(_ pieces: [Piece]) -> [TemplateLine] {
        var lines: [TemplateLine] = []
        var line = TemplateLine()
        for piece in pieces {
            guard case .text(var rest) = piece else {
                if case .tag(let tag) = piece { line.parts.append(.tag(tag)) }
                continue
            }
            while let feed = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let hasReturn = feed > rest.startIndex && rest[feed - 1] == UInt8(ascii: "\r")
                let stop = hasReturn ? feed - 1 : feed
                if stop > rest.startIndex { line.parts.append(.text(Array(rest[..<stop]))) }
                line.end = Array(rest[stop...feed])
                lines.append(line)
                line = TemplateLine()
                rest = rest[(feed + 1)...]
            }
            if !rest.isEmpty { line.parts.append(.text(Array(rest))) }
        }
        if !line.parts.isEmpty { lines.append(line) }
        return lines
    }
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
