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

    /// A warning for each. What is only unpublished, and lists that became shorter, are no loss.
    func findings(site: Site, edition: WebEdition) -> [Finding] {
        old.compactMap { path in
            guard path.hasSuffix("/index.html"), edition.file(at: path) == nil else { return nil }
            let address = "/" + path.dropLast("index.html".count)
            if site.entry(address: address) != nil || isList(address) { return nil }
            return .addressGone(address, at: Place(file: label + "/" + path))
        }
    }

    /// Pages of tags, of years and of long lists.
    private func isList(_ address: String) -> Bool {
        let segments = address.split(separator: "/")
        if segments.first == "taggar" || segments.dropLast().last == "sida" { return true }
        return segments.count == 2 && segments[1].count == 4 && Int(segments[1]) != nil
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
}
