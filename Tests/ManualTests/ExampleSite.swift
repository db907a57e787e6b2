import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Starter
import TestSupport

/// A small association in a folder of its own, with the files of some examples; removed with the value.
///
/// It has the starter's templates, `site.yml`, `index.md` and `om-oss.md`, and its sections are empty.
final class ExampleSite {
    /// The day as of which the manual is written.
    static let today = Day(iso: "2026-11-21") ?? Day(number: 0)

    private let folder: String

    /// An association as the starter makes it, without the texts in its sections.
    init() throws {
        folder = TemporaryFolder.path("manual")
        for file in StarterFiles.files(title: "Föreningen i Björkvik", today: Self.today) {
            let isInSection = file.path.hasPrefix("content/") && file.path.split(separator: "/").count > 2
            try put(isInSection ? nil : Self.withOwnAddresses(file), at: file.path)
        }
    }

    /// What the starter says of letters is a placeholder, of which letters are told.
    private static func withOwnAddresses(_ file: StarterFiles.File) -> [UInt8] {
        guard file.path == "content/site.yml" else { return file.bytes }
        let text = String(decoding: file.bytes, as: UTF8.self)
            .replacing("brev@forening.example", with: "brev@bjorkvik.example")
            .replacing("Storgatan 1, 123 45 Orten", with: "Storgatan 4, 123 45 Björkvik")
        return Array(text.utf8)
    }

    /// Björkvik, the example association.
    static func association() throws -> ExampleSite {
        let site = try ExampleSite()
        let own = Repository.folder + "/content"
        let copy = site.folder + "/content"
        try FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: own, toPath: copy)
        return site
    }

    /// How the goals stand.
    func scorecard() throws -> Scorecard {
        let loaded = SiteLoader(folder: folder, fileSystem: .posix).load()
        guard let site = loaded.site else { throw SiteFailure() }
        return Scorecard(site, asOf: Self.today)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Everything that is said of the site.
    func findings() -> [Finding] {
        SiteBuild(BuildOptions(folder: folder, asOf: Self.today)) { 0 }.check().findings
    }

    /// Everything that is said when a letter is exported: of a path, or else the latest.
    func exported(_ letter: String?) -> [Finding] {
        LetterExport(folder: folder, asOf: Self.today, clock: { 0 }).export(letter).findings
    }

    /// Adds the files of a section that says what goes wrong: exactly what its examples hold, and what its commands do.
    func add(faults examples: [ManualExample]) throws {
        for example in examples {
            if example.language == "sh" {
                try run(example.text)
            } else if let path = example.path {
                try put(Array(example.text.utf8), at: path)
            }
        }
    }

    /// Adds the files of a section that says how to write: front matter alone and text alone are made into whole files,
    /// and the pictures and documents that an example shows are put beside it, or in the folder that it names.
    func add(guide examples: [ManualExample]) throws {
        for example in examples where example.path != nil || example.language == "md" {
            let path = example.path ?? "content/nyheter/2026-03-09-exempel.md"
            var text = example.text
            if path.hasSuffix(".md"), example.language == "yaml" { text = "---\n\(text)---\n\nText.\n" }
            if path.hasSuffix(".md"), !text.hasPrefix("---") { text = "---\ntitel: Exempel\n---\n\n" + text }
            try put(Array(text.utf8), at: path)
            try putAttachments(of: text, beside: path)
        }
    }

    private func putAttachments(of text: String, beside path: String) throws {
        let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"><path d="M0 0h6v4z"/></svg>"#
        let folder = text.firstMatch(of: /mapp: ([a-z]+\/)/)?.output.1 ?? ""
        for match in text.matches(of: /[a-z0-9-]+\.(svg|pdf)/) {
            let beside = path.split(separator: "/").dropLast().joined(separator: "/") + "/" + folder + match.output.0
            try put(Array((match.output.1 == "svg" ? drawing : "%PDF-1.4").utf8), at: beside)
        }
    }

    /// Writes a file, or only makes its folder.
    private func put(_ bytes: [UInt8]?, at path: String) throws {
        let whole = folder + "/" + path
        let parent = URL(fileURLWithPath: whole).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        guard let bytes else { return }
        try Data(bytes).write(to: URL(fileURLWithPath: whole))
    }

    private func run(_ command: String) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-ec", command]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder)
        try shell.run()
        shell.waitUntilExit()
        if shell.terminationStatus != 0 { throw CommandFailure(command: command) }
    }
}

/// A site of the manual's examples that could not be loaded.
struct SiteFailure: Error {}

/// A command of the manual that did not work.
struct CommandFailure: Error {
    let command: String
}
