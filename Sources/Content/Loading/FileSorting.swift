import Diagnostics
import Foundations

/// Sorts the files below `content/` by what they are for.
struct FileSorting {
    let settings: Settings
    /// All files, in order of their paths.
    private let files: [ContentFile]
    /// Markdown files, and YAML lists in sections of events.
    private(set) var texts: [ContentFile] = []
    /// `data/measures*.csv`.
    private(set) var measureTables: [ContentFile] = []
    /// `data/activities*.csv`.
    private(set) var activityTables: [ContentFile] = []
    /// Pictures, documents and everything else that a text may link to.
    private(set) var others: [ContentFile] = []
    private(set) var findings: [Finding] = []

    /// Sorts files that stand in order of their paths.
    init(_ files: [ContentFile], settings: Settings) {
        self.settings = settings
        self.files = files
        var folder: Substring?
        for file in files {
            take(file)
            let next = file.path.contains("/") ? file.path.prefix { $0 != "/" } : nil
            if let next, next != folder { noteFolder(String(next)) }
            folder = next
        }
    }

    /// A folder that is called nearly as a section is: its texts would be pages, seen at once whatever their day.
    private mutating func noteFolder(_ name: String) {
        guard !settings.sections.contains(where: { $0.name == name }) else { return }
        let slug = Slug.make(name)
        let section = slug.isEmpty ? nil : settings.sections.first { Slug.make($0.name) == slug }
        guard let section else { return }
        findings.append(.nearlySection(name, section: section.name, at: Place(file: "content/" + name)))
    }

    private static let markdownEndings: Set<String> = [
        "md", "markdown", "mdown", "mdtext", "mdtxt", "mdwn", "mdx", "mkd", "mkdn", "qmd", "rmd",
    ]
    private static let spreadsheets: Set<String> = ["csv", "tsv", "xlsx", "xls", "ods", "numbers"]

    private mutating func take(_ file: ContentFile) {
        let name =
            file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
                String(file.path[file.path.utf8.index(after: $0)...])
            } ?? file.path
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        if file.path == "site.yml" || isEditorsOwn(name) { return }
        let place = Place(file: "content/" + file.path)
        if let original = original(ofCopy: file, name: name, ending: ending) {
            findings.append(.copyOfText(original, at: place))
            return
        }
        if isCopy(name) { findings.append(.leftoverFile(at: place)) }
        if name.hasSuffix(".md") {
            texts.append(file)
            if name.utf8.count == 8, name != "index.md", name.lowercased() == "index.md" {
                findings.append(.capitalIndex(name, at: place))
            }
        } else if Self.isNearlyMarkdown(name, ending: ending) {
            findings.append(.otherEnding(at: place))
        } else if file.path.hasPrefix("data/") {
            takeTable(file, name: name.lowercased(), ending: ending)
        } else if ending == "yml" || ending == "yaml", settings.section(ofPath: file.path)?.kind == .event {
            texts.append(file)
        } else {
            if ending == "yml" || ending == "yaml" {
                let events = settings.sections.first { $0.kind == .event }
                findings.append(.listOutsideEvents(section: events?.name, at: place))
            }
            others.append(file)
        }
    }

    /// Whether a text's name has another of the endings of Markdown, or something after its own.
    private static func isNearlyMarkdown(_ name: String, ending: String) -> Bool {
        if markdownEndings.contains(ending) { return true }
        if name.hasSuffix(".md.txt") || name.hasSuffix(".markdown.txt") { return true }
        guard let last = name.last, last == "." || last.isWhitespace else { return false }
        let end = name.lastIndex { $0 != "." && !$0.isWhitespace }
        return end.map { name[...$0].lowercased().hasSuffix(".md") } ?? false
    }

    private mutating func takeTable(_ file: ContentFile, name: String, ending: String) {
        if ending == "csv", name.hasPrefix("measures") {
            measureTables.append(file)
        } else if ending == "csv", name.hasPrefix("activities") {
            activityTables.append(file)
        } else if Self.spreadsheets.contains(ending) {
            findings.append(.unknownTable(at: Place(file: "content/" + file.path)))
        }
    }

    /// Files that editors and systems leave behind, whose names do not begin with `.`.
    private func isEditorsOwn(_ name: String) -> Bool {
        name.hasPrefix("~$") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".bak")
            || name.hasSuffix(".tmp")
            || name == "Thumbs.db" || name == "desktop.ini"
    }

    /// The file beside a text of which its name says that it is a copy; nil where no such file stands.
    private func original(ofCopy file: ContentFile, name: String, ending: String) -> String? {
        let isList = ending == "yml" || ending == "yaml"
        guard ending == "md" || (isList && settings.section(ofPath: file.path)?.kind == .event) else { return nil }
        let folder = file.path.dropLast(name.count)
        return CopyName.originals(of: String(name.dropLast(ending.count + 1))).first { stem in
            stands("\(folder)\(stem).\(ending)")
        }.map { "\($0).\(ending)" }
    }

    private func stands(_ path: String) -> Bool {
        var range = files.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if files[middle].path == path { return true }
            range = files[middle].path < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }

    /// A second copy that a sync service made, in its own words.
    private func isCopy(_ name: String) -> Bool {
        // The marks have a blank, or the word conflict, in them.
        guard
            name.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") })
                || (name.utf8.contains(UInt8(ascii: "f")) && (name.contains("onflict") || name.contains("onflikt")))
        else { return false }
        let lower = name.lowercased().nfc
        return ["conflicted copy", "sync-conflict", "i konflikt", "konfliktkopia", " - kopia", " - copy", "(1)."]
            .contains { lower.contains($0) }
    }
}
