import Build
import Diagnostics
import Foundation
import Foundations
import TestSupport

/// A folder of its own for one test, removed with the value.
final class TestFolder: Sendable {
    let path: String
    let disk = FileSystem.posix

    init() throws {
        let made = TemporaryFolder.path("output")
        try disk.makeFolder(made)
        path = try disk.canonicalPath(made)
        try disk.makeFolder(path + "/project")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the site stands unless a test says otherwise.
    var site: String { path + "/project/site" }

    var protected: ProtectedFolders {
        let project = path + "/project"
        return ProtectedFolders(project: project, sources: [project + "/content", project + "/templates"])
    }

    /// Writes a site from texts by path.
    @discardableResult
    func write(
        _ pages: [String: String], to folder: String? = nil, on fileSystem: FileSystem? = nil, waiting: Double = 20,
        durably: Bool = false
    ) throws(Refusal) -> WriteResult {
        let outputs = pages.sorted { $0.key < $1.key }.map { path, text in Output(path: path) { Array(text.utf8) } }
        return try OutputFolder.write(
            outputs, to: folder ?? site, protecting: protected, fileSystem: fileSystem ?? disk, waiting: waiting,
            durably: durably)
    }

    /// The code and Swedish message of the refusal; nil when the site was written.
    func refusal(of pages: [String: String] = ["index.html": "x"], to folder: String? = nil, waiting: Double = 0)
        -> Finding?
    {
        do {
            try write(pages, to: folder, waiting: waiting)
            return nil
        } catch { return error.findings.first }
    }

    func put(_ text: String, at path: String) throws {
        let whole = self.path + "/" + path
        try FileManager.default.createDirectory(
            atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: whole))
    }

    func text(_ path: String) -> String? {
        (try? disk.read(self.path + "/" + path, 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self.path + "/" + path, withDestinationPath: target)
    }

    /// Everything below a folder: the text of files, `-> target` of links, "/" of folders.
    func snapshot(_ folder: String? = nil) throws -> [String: String] {
        var found: [String: String] = [:]
        var open = [""]
        let root = folder ?? site
        guard try disk.statusIfPresent(root) != nil else { return [:] }
        while let inner = open.popLast() {
            for entry in try disk.list(root + "/" + inner) {
                let path = inner + (entry.name ?? "?")
                switch entry.kind {
                case .file: found[path] = String(decoding: try disk.read(root + "/" + path, 1 << 24), as: UTF8.self)
                case .link: found[path] = "-> " + (try disk.readLink(root + "/" + path))
                case .other: found[path] = "?"
                case .folder:
                    found[path] = "/"
                    open.append(path + "/")
                }
            }
        }
        return found
    }

    /// What a build of the pages from nothing gives.
    func fromNothing(_ pages: [String: String]) throws -> [String: String] {
        let other = try TestFolder()
        try other.write(pages)
        return try other.snapshot()
    }

    /// The names beside the site.
    var beside: [String] { ((try? disk.list(path + "/project")) ?? []).compactMap(\.name) }
}
