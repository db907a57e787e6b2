import Build
import Content
import Foundation
import Foundations
import Preview
import Starter
import TestSupport

/// An association's folder on the disk, with the real theme, for as long as the test holds it.
final class PreviewFolder: Sendable {
    /// The folder that holds `content/` and `templates/`.
    let folder: String

    /// The `site.yml` of tests that do not write their own.
    static let settings = """
        title: Föreningen i Björkvik
        url: https://bjorkvik.example
        sections:
          blogg: {title: Blogg, kind: post}
          brev: {title: Medlemsbrev, kind: newsletter}
          kalender: {title: Kalender, kind: event}
          personer: {title: Förtroendevalda, kind: person}
          plan: {title: Verksamhetsplan, kind: plan}

        """

    /// The day as of which the tests look.
    static let day = Day(iso: "2026-06-15")

    /// Writes the files, the theme and a `site.yml`.
    init(_ files: [String: String], settings: String = PreviewFolder.settings) {
        folder = TemporaryFolder.path("preview")
        write("content/site.yml", settings)
        for file in StarterFiles.files(title: "", today: Day(number: 0)) where file.path.hasPrefix("templates/") {
            write(file.path, file.bytes)
        }
        for (path, text) in files { write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file, over what stands there.
    func write(_ path: String, _ text: String) { write(path, Array(text.utf8)) }

    func write(_ path: String, _ bytes: [UInt8]) {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(bytes).write(to: url)
    }

    /// Puts a new file in the place of one, as many editors save.
    func replace(_ path: String, _ bytes: [UInt8]) {
        let part = path + ".tmp"
        write(part, bytes)
        _ = rename(folder + "/" + part, folder + "/" + path)
    }

    /// The text of a file.
    func text(_ path: String) -> String { (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) ?? "" }

    /// Removes a file or folder.
    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: folder + "/" + path) }

    /// A build of the folder.
    func build(audience: Audience = .public, drafts: Bool = false) -> SiteBuild {
        SiteBuild(options(audience: audience, drafts: drafts), clock: { 0 })
    }

    func options(audience: Audience = .public, drafts: Bool = false) -> BuildOptions {
        BuildOptions(folder: folder, audience: audience, asOf: Self.day, drafts: drafts)
    }

    /// A preview of the folder that has been read once; the workbench writes to the disk that is given.
    func preview(
        audience: Audience = .public, drafts: Bool = false, writingTo disk: FileSystem = .posix
    ) async -> Previewed {
        let previewed = Previewed(self, options(audience: audience, drafts: drafts), writingTo: disk)
        await previewed.site.refresh()
        return previewed
    }
}

/// A preview without sockets.
struct Previewed: Sendable {
    let folder: PreviewFolder
    let site: PreviewSite
    let app: PreviewApp

    static let token = "0123456789abcdef"
    static let port = 8080

    init(_ folder: PreviewFolder, _ options: BuildOptions, writingTo disk: FileSystem = .posix) {
        self.folder = folder
        site = PreviewSite(options, clock: { 0 })
        app = PreviewApp(
            WorkbenchEnvironment(
                site: site, folder: folder.folder, fileSystem: disk, token: Self.token, session: "s"),
            port: Self.port)
    }

    /// The answer to a request for a path, perhaps with a query.
    func get(_ address: String) async -> WorkbenchAnswer {
        let sides = address.split(separator: "?", maxSplits: 1).map(String.init)
        return await app.answer(
            WorkbenchRequest(.get, sides[0], query: FormFields(encoded: sides.count > 1 ? sides[1] : "")))
    }

    /// The text of a page.
    func page(_ address: String) async -> String { String(decoding: await get(address).bytes, as: UTF8.self) }

    /// Saves files and reads the site again, as the watch does.
    func save(_ files: [String: String]) async {
        for (path, text) in files { folder.write(path, text) }
        await site.refresh(.paths(Set(files.keys)))
    }
}

/// A text with front matter.
func text(_ matter: String, _ body: String = "Brödtext.") -> String { "---\n\(matter)\n---\n\n\(body)\n" }
