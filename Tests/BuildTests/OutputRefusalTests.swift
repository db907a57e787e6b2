import Build
import Diagnostics
import Foundation
import Foundations
import Testing

/// The folders that are never written to, by whatever name.
@Suite struct OutputRefusalTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("# Hej", at: "project/content/index.md")
        try folder.put("{{title}}", at: "project/templates/page.mustache")
        try folder.put("x", at: "project/file")
        try folder.put("mitt", at: "full/brev.txt")
        try folder.disk.makeFolder(folder.path + "/empty")
        try folder.link("link", to: "empty")
        try folder.link("dangling", to: "nowhere")
        try folder.link("project/content-again", to: "content")
    }

    @Test(arguments: [
        "", "project", "project/", "project/.", "project/content", "project/content/site", "project/content/a/b",
        "project/templates", "project/templates/site", "project/site/../content", "project/content-again/site",
        "project/file", "full", "link", "link/", "dangling", "project/content/..", "empty/..",
    ])
    func isLeftAlone(_ path: String) throws {
        try folder.put("", at: "project/site/.gitkeep")
        let before = try folder.snapshot(folder.path)
        let finding = try #require(folder.refusal(to: folder.path + "/" + path))
        #expect(finding.code == .outputNotOurs && finding.help != nil)
        #expect(try folder.snapshot(folder.path) == before)
    }

    @Test func rootAndHomesAreLeftAlone() throws {
        for path in ["/", "//", "/.", "/tmp/.."] { #expect(folder.refusal(to: path)?.code == .outputNotOurs) }
        try folder.disk.makeFolder(folder.path + "/homes")
        try folder.disk.makeFolder(folder.path + "/homes/me")
        let home = folder.path + "/homes/me"
        var disk = folder.disk
        disk.homeFolders = { [home] }
        for path in ["/homes/me", "/homes", "/homes/me/"] {
            #expect(throws: Refusal.self) { try folder.write(["a": "a"], to: folder.path + path, on: disk) }
        }
        #expect(try folder.disk.list(home).isEmpty)
        try folder.write(["a": "a"], to: home + "/site", on: disk)
    }

    @Test func aFolderForSourcesThatDoesNotExistYetIsLeftAlone() throws {
        try folder.disk.removeTree(folder.path + "/project/templates")
        #expect(folder.refusal(to: folder.path + "/project/templates")?.code == .outputNotOurs)
    }

    @Test func aSiteInsideASiteIsRefused() throws {
        try folder.write(["index.html": "x"])
        #expect(folder.refusal(to: folder.site + "/medlemmar")?.code == .outputNotOurs)
    }

    @Test func aFolderAroundWhoseCachesAreAnothersIsNoSite() throws {
        var disk = folder.disk
        let caches = folder.path + "/project/.blad"
        try disk.makeFolder(caches)
        disk.read = { path, limit throws(FileError) in
            if path == caches { throw FileError(.read, path: path, reason: .notPermitted) }
            return try FileSystem.posix.read(path, limit)
        }
        try folder.write(["index.html": "x"], on: disk)
        #expect(folder.text("project/site/index.html") == "x")
        // A marker that may not be read may be any site's.
        try disk.removeFolder(caches)
        try folder.put("x", at: "project/.blad")
        #expect(throws: Refusal.self) { try folder.write(["index.html": "y"], on: disk) }
    }

    @Test func emptyFoldersAndHousekeepingAreTaken() throws {
        try folder.write(["index.html": "x"], to: folder.path + "/empty")
        try folder.put("*", at: "kept/.gitignore")
        try folder.write(["index.html": "x"], to: folder.path + "/kept/")
        #expect(folder.text("kept/.gitignore") == "*")
        #expect(folder.refusal(of: [".gitignore": "x"], to: folder.site) == nil)
        try folder.put("*", at: "own/.gitignore")
        #expect(folder.refusal(of: [".gitignore": "x"], to: folder.path + "/own")?.code == .outputNotOurs)
        #expect(folder.text("own/.gitignore") == "*")
    }

    @Test func foldersAroundAreMadeAndGoAgainOnAnError() throws {
        try folder.write(["index.html": "x"], to: folder.path + "/new/a/b/site")
        #expect(folder.text("new/a/b/site/index.html") == "x")
        #expect(
            folder.refusal(of: [String(repeating: "n", count: 300): "x"], to: folder.path + "/other/a")?.code
                == .cannotWrite)
        #expect(try folder.disk.statusIfPresent(folder.path + "/other") == nil)
    }

    @Test(arguments: [
        (FileError.Reason.diskFull, "disken är full"), (.readOnly, "disken är skrivskyddad"),
        (.notPermitted, "du har inte rättighet till det"), (.nameTooLong, "namnet är för långt"),
        (.tooManyOpen, "för många filer är öppna"),
    ])
    func theReasonIsSaidInPlainWords(_ reason: FileError.Reason, _ words: String) throws {
        try folder.write(["index.html": "x"])
        let before = try folder.snapshot(folder.path)
        var disk = folder.disk
        disk.write = { path, _ throws(FileError) in throw FileError(.write, path: path, reason: reason) }
        let refusal = #expect(throws: Refusal.self) { try folder.write(["index.html": "y"], on: disk) }
        let finding = try #require(refusal?.findings.first)
        #expect(finding.code == .cannotWrite && finding.message.swedish.hasSuffix(words) && finding.help != nil)
        #expect(try folder.snapshot(folder.path) == before)
    }
}
