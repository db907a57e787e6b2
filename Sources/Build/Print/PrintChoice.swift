import Content
import Foundations

/// Which text is meant.
struct PrintChoice {
    let site: Site

    /// The text of a name (its file below `content/` without ending), of a file's path, of an address on the site or of a
    /// letter's slug; nil when there is none, or it may be of several.
    func entry(_ name: String) -> Entry? {
        let wanted = name.nfc
        if let entry = site.entry(named: wanted) { return entry }
        let standing = site.entries.standing(at: wanted)
        // The days of a repeated event are one file's.
        if let first = standing.first, standing.allSatisfy({ $0.path == first.path }) { return first }
        if let entry = address(wanted).flatMap(site.entry(address:)) { return entry }
        let letters = site.entries.filter { $0.kind == .newsletter && $0.slug == wanted }
        return letters.count == 1 ? letters.first : nil
    }

    /// What names there are.
    var known: [String] { site.names }

    /// The address that is meant: `plan/2026`, `/plan/2026/` or the whole address with its host.
    private func address(_ name: String) -> String? {
        let settings = site.settings
        var path = name
        let root = settings.origin + settings.basePath
        if !settings.origin.isEmpty, path.hasPrefix(root) { path = String(path.dropFirst(root.count)) }
        if path.contains(":") { return nil }
        let parts = path.split(separator: "/")
        return parts.isEmpty ? (name.isEmpty ? nil : "/") : "/" + parts.joined(separator: "/") + "/"
    }
}
