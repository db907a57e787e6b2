import Content
import Diagnostics
import Foundations

/// Which letter is meant.
struct IssueChoice {
    let site: Site
    /// The day as of which it is asked.
    let day: Day

    /// The letters, the latest first.
    private var letters: [Entry] {
        site.entries.filter { $0.kind == .newsletter }.latestFirst()
    }

    /// The letter of a slug, of a section and a slug, of an address on the site, or of a Markdown file's path; without a name
    /// the latest that is not ahead and no draft.
    func entry(_ name: String?) -> Result<Entry, FindingError> {
        guard let name else {
            let due = letters.first { !$0.isDraft && ($0.date.map { $0.day <= day } ?? false) }
            return due.map { .success($0) } ?? .failure(.init(.noIssue(at: Place(file: "content"))))
        }
        let wanted = name.nfc
        let address = wanted.split(separator: "/").joined(separator: "/")
        let found = [
            letters.filter { $0.slug == wanted }, letters.standing(at: wanted),
            letters.filter { $0.addressName == address },
            letters.filter { "\($0.section ?? "")/\($0.slug)" == wanted },
        ].first { !$0.isEmpty }
        if let found, let first = found.first {
            if found.count == 1 { return .success(first) }
            let names = found.map(\.addressName)
            return .failure(.init(.ambiguousIssue(name, names: names, at: Place(file: "content"))))
        }
        let known = letters.map(\.slug)
        let nearest = NearMiss.nearest(to: Self.stem(of: wanted), among: known) ?? known.first
        return .failure(.init(.unknownIssue(name, nearest: nearest, at: Place(file: "content"))))
    }

    /// What a path would have as its slug.
    private static func stem(of path: String) -> String {
        let parts = path.split(separator: "/").map { $0.hasSuffix(".md") ? $0.dropLast(3) : $0 }
        return String(parts.last { $0 != "index" } ?? "")
    }
}
