import Foundations

/// Where a text lies and what that says about it.
struct EntryLocation: Sendable {
    /// The path below `content/`, in NFC.
    let path: String
    /// The section that it lies in.
    let section: Section?
    /// The path's parts.
    let segments: [Substring]
    /// The path without its ending.
    let name: String
    /// The file's name without its ending.
    let stem: String
    /// The name that address and date are made from: the file's, or the folder's of an `index.md`.
    let ownName: String
    /// Whether it is the `index.md` directly in a section's folder.
    let isSectionIndex: Bool
    /// The kind that the folder gives; a section's own `index.md` is a page above its list.
    let kind: Kind
    /// Whether it must have a day of publication.
    var isDated: Bool { kind == .post || kind == .newsletter }
    /// The day that the name begins with, and what comes after it.
    let dateInName: (day: Day, rest: String)?

    init(path: String, section: Section?) {
        self.path = path
        self.section = section
        let segments = path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        let name = String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
        let stem =
            name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
        self.segments = segments
        self.name = name
        self.stem = stem
        ownName = stem != "index" ? stem : segments.count >= 2 ? String(segments[segments.count - 2]) : ""
        isSectionIndex = section != nil && segments.count == 2 && stem == "index"
        kind = isSectionIndex ? .page : section?.kind ?? .page
        dateInName = Self.date(in: ownName)
    }

    private static func date(in name: String) -> (day: Day, rest: String)? {
        guard name.utf8.first.map({ (0x30...0x39).contains($0) }) == true, let day = Day(iso: name.prefix(10)) else {
            return nil
        }
        let rest = name.dropFirst(10)
        return rest.isEmpty ? (day, name) : rest.first == "-" && rest.count > 1 ? (day, String(rest.dropFirst())) : nil
    }
}
