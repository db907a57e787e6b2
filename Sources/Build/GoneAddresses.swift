import Content
import Diagnostics
import Editions
import Foundations

/// Pages that the last build had and this one has not, and that no alias leads on from: readers and search engines still
/// look for them.
struct GoneAddresses: Sendable {
    private let label: String
    /// The files of the last build.
    private let old: [String]

    /// Reads what the last build left in a folder, which findings call `label`.
    init(folder: String, label: String, fileSystem: FileSystem) {
        self.label = label
        old = (try? OutputMarker.read(in: folder, fileSystem: fileSystem))?.paths ?? []
    }

    /// A warning for each; one for all days of an event. What is only unpublished, with its aliases, and lists that became
    /// shorter are no loss.
    func findings(_ publication: Publication, edition: WebEdition) -> [Finding] {
        let lists = ListAddresses(publication)
        let missing = old.compactMap { path -> String? in
            guard path.hasSuffix("/index.html"), edition.file(at: path) == nil else { return nil }
            let address = "/" + path.dropLast("index.html".count)
            return publication.site.entry(address: address) != nil || lists.contains(address) ? nil : address
        }
        if missing.isEmpty { return [] }
        // What is not published just now keeps its old addresses until it is.
        let aliases = Set(publication.site.entries.flatMap(Alias.addresses))
        let gone = missing.filter { !aliases.contains($0) }
        return Dictionary(grouping: gone) { Self.withoutDay($0) ?? $0 }.values.compactMap { group in
            let addresses = group.sorted()
            guard let first = addresses.first, let last = addresses.last else { return nil }
            let place = Place(file: label + first + "index.html")
            return group.count == 1
                ? .addressGone(first, at: place)
                : .addressesGone(group.count, from: first, to: last, at: place)
        }
    }

    /// The address of an event's day, `/kalender/torgmote-2026-06-22/`, without the day; nil where there is none last.
    private static func withoutDay(_ address: String) -> String? {
        let parts = address.dropLast().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 3, let stem = parts.dropLast(3).last, !stem.isEmpty, !stem.hasSuffix("/"),
            Day(iso: parts.suffix(3).joined(separator: "-")) != nil
        else { return nil }
        return parts.dropLast(3).joined(separator: "-")
    }
}

extension Finding {
    /// A page that is no more.
    static func addressGone(_ address: String, at place: Place) -> Finding {
        Finding(
            .addressGone, at: place,
            Wording(
                "sidan \(address) fanns i förra bygget men finns inte längre",
                "the page \(address) was in the last build and is no more"),
            help: Wording(
                "skriv alias: \(address) i texten som ersätter den",
                "write aliases: \(address) in the text that replaces it"))
    }

    /// Pages that are no more and have all but the day in common.
    static func addressesGone(_ count: Int, from first: String, to last: String, at place: Place) -> Finding {
        Finding(
            .addressGone, at: place,
            Wording(
                "\(count) sidor, en för varje dag, fanns i förra bygget men finns inte längre: \(first) till \(last)",
                "\(count) pages, one for each day, were in the last build and are no more: \(first) to \(last)"),
            help: Wording(
                "skriv de adresser som någon länkar till i texten som ersätter dem: alias: [\(first), \(last)]",
                "write those that anybody links to in the text that replaces them: aliases: [\(first), \(last)]"))
    }
}
