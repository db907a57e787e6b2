import Content
import Diagnostics
import Editions
import Foundations
import Pictures

/// Editions of a few texts with a theme of next to nothing: thousands a minute can be made.
enum SmallEdition {
    /// The ten digits that every file's fingerprint has.
    static let fingerprint = "0123456789"

    /// The site of some files below `content/`; `site.yml` is one of them.
    static func load(_ files: [String: [UInt8]]) -> SiteLoader.Result {
        SiteLoader(folder: "/s", fileSystem: disk(files).fileSystem).load()
    }

    /// A theme in which one template makes the pages of some kinds, and the others make nothing.
    static func theme(
        page: [UInt8] = [], of kinds: Set<String> = ["page"], assets: [(name: String, bytes: [UInt8])] = []
    ) -> (theme: Theme?, findings: [Finding]) {
        let templates = names.map { name in
            SourceText(file: "templates/\(name).mustache", bytes: kinds.contains(name) ? page : [])
        }
        return Theme.load(templates: templates, assets: assets, hash: { _ in fingerprint })
    }

    /// The edition of a site for the public.
    static func edition(of site: Site, theme: Theme) -> WebEdition {
        let day = Day(iso: "2026-06-15") ?? site.settings.zone.day(at: 0)
        let fileSystem = disk([:]).fileSystem
        let pictures = PictureStore(
            site: "/s", fileSystem: fileSystem, mayDrawLetters: false, hash: { _ in fingerprint })
        return WebEdition(
            Publication(site, asOf: day, audience: .public), scorecard: Scorecard(site, asOf: day), theme: theme,
            fileSystem: fileSystem, pictures: pictures, isPreview: true, hash: { _ in fingerprint })
    }

    /// The bytes of one of its files; nil when it has no such file.
    static func bytes(_ path: String, of edition: WebEdition) -> [UInt8]? {
        edition.file(at: path).flatMap { try? $0.make() }
    }

    /// A site of a single page, for inputs that are no texts.
    static let onePage: Site = {
        let files = [
            "site.yml": "title: A\nurl: https://a.example/vi\nsearch: false\n",
            "om.md": "---\ntitle: Om\n---\n\nText.\n",
        ]
        guard let site = load(files.mapValues { Array($0.utf8) }).site else {
            fatalError("the page of the fuzzer cannot be read")
        }
        return site
    }()

    private static let names = Samples.files("templates", ending: ".mustache", upTo: 1 << 20)
        .map { String($0.path.dropLast(".mustache".count)) }

    private static func disk(_ files: [String: [UInt8]]) -> MemoryDisk {
        let disk = MemoryDisk()
        for (path, bytes) in files { disk.put("/s/content/" + path, bytes) }
        return disk
    }
}
