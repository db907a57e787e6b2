import Content
import Diagnostics
import Foundations

/// A site's folder in memory, by paths below `content/`.
struct Folder {
    var files: [String: [UInt8]]
    /// What stands in folders besides files: links, pipes, names that are no text.
    var others: [(folder: String, entry: FolderEntry)] = []

    /// An association with a section of each kind.
    static let site = """
        title: T
        url: https://t.example
        sections:
          blogg: {kind: post}
          nyheter: {kind: post}
          kalender: {kind: event}
          brev: {kind: newsletter}
          plan: {kind: plan}
          personer: {kind: person}

        """

    /// A folder of texts; `site.yml` is ``site`` unless it is among them.
    init(_ texts: [String: String] = [:]) {
        files = ["site.yml": Array(Self.site.utf8)]
        for (path, text) in texts { files[path] = Array(text.utf8) }
    }

    /// One page with these bytes.
    init(page bytes: [UInt8]) {
        self.init()
        files["om.md"] = bytes
    }

    /// The site with its findings.
    func load() -> SiteLoader.Result { SiteLoader(folder: "/s", fileSystem: fileSystem).load() }

    /// Each finding as one line in Swedish: place, severity, message, code, and the help after `=`.
    var said: [String] {
        load().findings.inReadingOrder().map { finding in
            let line = FindingText(language: .swedish).text(finding).split(separator: "\n")[0]
            return line + (finding.help.map { " = " + $0.swedish } ?? "")
        }
    }

    /// The addresses of all texts.
    var addresses: [String] { load().site?.entries.map(\.address) ?? [] }

    /// The one text of the folder.
    var entry: Entry? { load().site?.entries.first }

    private var fileSystem: FileSystem {
        let files = Dictionary(uniqueKeysWithValues: files.map { ("/s/content/" + $0.key, $0.value) })
        let others = others
        var system = FileSystem.posix
        system.read = { path, limit throws(FileError) in
            guard let bytes = files[path] else { throw FileError(.read, path: path, reason: .notFound) }
            if bytes.count > limit { throw FileError(.read, path: path, reason: .tooLarge) }
            return bytes
        }
        system.list = { folder throws(FileError) in
            var kinds: [[UInt8]: FileKind] = [:]
            for path in files.keys where path.utf8.starts(with: (folder + "/").utf8) {
                let rest = Array(path.utf8.dropFirst(folder.utf8.count + 1))
                let name = Array(rest.prefix { $0 != UInt8(ascii: "/") })
                kinds[name] = name.count == rest.count ? .file : .folder
            }
            let entries =
                kinds.map { FolderEntry(bytes: $0.key, kind: $0.value) }
                + others.filter { "/s/content" + $0.folder == folder }.map(\.entry)
            return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        }
        return system
    }
}
