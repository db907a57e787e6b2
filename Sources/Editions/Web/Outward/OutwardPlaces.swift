import Content
import Diagnostics
import Markdown

/// Where the links to other sites stand. They are looked for in the texts, so they are asked for only where something is to be
/// said: link by link in their order, that each text is parsed once.
public struct OutwardPlaces {
    private var entry: Entry?
    /// Where the last text has its links and pictures: the first of each destination.
    private var standings: [String: LinkPlace] = [:]

    /// No text has been looked at.
    public init() {}

    /// Where the first text that has a link has it.
    public mutating func place(of link: OutwardLink) -> Place {
        let entry = link.entry
        if entry !== self.entry {
            self.entry = entry
            standings = Dictionary(Links(entry.document()).entries.map { ($0.destination, $0.standing) }) { first, _ in
                first
            }
        }
        if let standing = standings[link.destination] { return standing.place(in: entry) }
        if entry.event?.signup == link.destination { return entry.place(of: "signup") }
        // A person's ways to be reached stand in the front matter.
        return entry.source.place(of: link.destination, fromLine: entry.person == nil ? entry.bodyLine : 1)
    }
}
