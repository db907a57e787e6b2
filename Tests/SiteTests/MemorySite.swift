import Build
import Content
import Diagnostics
import Foundations
import Starter

/// A whole site's folder in memory, checked as `blad check` does: the starter's templates, and these files over them.
struct MemorySite {
    private var files: [String: [UInt8]] = [:]
    private var kinds: [String: FileKind] = [:]

    private static let settings = """
        title: T
        url: https://t.example
        sections:
          blogg: {kind: post, outlets: [Björkviks Tidning]}
          kalender: {kind: event}
          brev: {kind: newsletter}
          plan: {kind: plan}

        """

    /// A site of texts, by paths from the site's folder.
    init(_ texts: [String: String] = [:]) {
        for file in StarterFiles.files(title: "T", today: Day(number: 20_000)) where file.path.hasPrefix("templates/") {
            files["/s/" + file.path] = file.bytes
        }
        files["/s/content/site.yml"] = Array(Self.settings.utf8)
        for (path, text) in texts { files["/s/" + path] = Array(text.utf8) }
    }

    /// A site with one file of any bytes.
    init(_ path: String, _ bytes: [UInt8], and texts: [String: String] = [:]) {
        self.init(texts)
        files["/s/" + path] = bytes
    }

    /// A site with something in `content/` that is no file.
    init(_ name: String, _ kind: FileKind) {
        self.init()
        kinds["/s/content/" + name] = kind
    }

    /// Without one of its files.
    func without(_ path: String) -> MemorySite {
        var site = self
        site.files["/s/" + path] = nil
        return site
    }

    /// With one more file.
    func with(_ path: String, _ bytes: [UInt8]) -> MemorySite {
        var site = self
        site.files["/s/" + path] = bytes
        return site
    }

    /// The findings of a check.
    func check() -> [Finding] {
        let options = BuildOptions(folder: "/s", asOf: Day(number: 20_000))
        return SiteBuild(options, fileSystem: fileSystem, clock: { 0 }).check().findings
    }

    /// The findings of loading its texts, settings and tables, without its theme and without rendering: much faster.
    func load() -> [Finding] { SiteLoader(folder: "/s", fileSystem: fileSystem).load().findings }

    /// The findings of exporting its latest letter; nothing is written.
    func export() -> [Finding] {
        LetterExport(folder: "/s", asOf: Day(number: 20_000), fileSystem: fileSystem, clock: { 0 }).export(nil).findings
    }

    private var fileSystem: FileSystem {
        let files = files, kinds = kinds
        var system = FileSystem.posix
        system.read = { path, limit throws(FileError) in
            guard let bytes = files[path] else { throw FileError(.read, path: path, reason: .notFound) }
            if bytes.isEmpty, path.hasSuffix("/olasbar.md") {
                throw FileError(.read, path: path, reason: .notPermitted)
            }
            if bytes.count > limit { throw FileError(.read, path: path, reason: .tooLarge) }
            return bytes
        }
        system.status = { path throws(FileError) in
            let identity = FileIdentity(device: 0, inode: 0)
            if let bytes = files[path] { return FileStatus(kind: .file, size: bytes.count, identity: identity) }
            if let kind = kinds[path] { return FileStatus(kind: kind, size: 0, identity: identity) }
            guard files.keys.contains(where: { $0.hasPrefix(path + "/") }) else {
                throw FileError(.read, path: path, reason: .notFound)
            }
            return FileStatus(kind: .folder, size: 0, identity: identity)
        }
        system.list = { folder throws(FileError) in
            var found: [String: FileKind] = [:]
            for path in files.keys where path.hasPrefix(folder + "/") {
                let rest = path.dropFirst(folder.count + 1)
                found[String(rest.prefix { $0 != "/" })] = rest.contains("/") ? .folder : .file
            }
            for (path, kind) in kinds
            where path.hasPrefix(folder + "/") && !path.dropFirst(folder.count + 1).contains("/") {
                found[String(path.dropFirst(folder.count + 1))] = kind
            }
            return found.map { FolderEntry(bytes: Array($0.key.utf8), kind: $0.value) }.sorted {
                $0.bytes.lexicographicallyPrecedes($1.bytes)
            }
        }
        system.makeFolder = { path throws(FileError) in
            throw FileError(.makeFolder, path: path, reason: .readOnly)
        }
        return system
    }
}
