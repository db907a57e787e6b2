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
        site.entries.filter { $0.kind == .newsletter }
            .sorted { ($0.date?.day.number ?? 0, $1.address) > ($1.date?.day.number ?? 0, $0.address) }
    }

    /// The letter of a slug or of a Markdown file's path; without a name the latest that is not ahead and no draft.
    func entry(_ name: String?) -> Result<Entry, FindingError> {
        guard let name else {
            let due = letters.first { !$0.isDraft && ($0.date.map { $0.day <= day } ?? false) }
            return due.map { .success($0) } ?? .failure(.init(.noIssue(at: Place(file: "content"))))
        }
        let wanted = name.nfc
        let found = letters.first { $0.slug == wanted } ?? letters.first { $0.stands(at: wanted) }
        if let found { return .success(found) }
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
