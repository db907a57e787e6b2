import Build
import Diagnostics
import Foundation
import Foundations
import Testing

/// What a write does to the folder.
@Suite struct OutputFolderTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test func aFirstSiteStandsWithManifestAndMarker() throws {
        let result = try folder.write(["index.html": "hej", "blogg/kf/index.html": "kf"])
        #expect((result.written, result.unchanged, result.removed) == (2, 0, 0))
        let site = try folder.snapshot()
        #expect(
            site.keys.sorted() == [
                ".blad", "blad-manifest.json", "blogg", "blogg/kf", "blogg/kf/index.html", "index.html",
            ])
        struct Manifest: Decodable { let files: [String: String] }
        let manifest = try JSONDecoder().decode(
            Manifest.self, from: Data(try #require(site["blad-manifest.json"]).utf8))
        #expect(manifest.files.keys.sorted() == ["blogg/kf/index.html", "index.html"])
        #expect(manifest.files["index.html"] == "9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972c8d563ba")
        #expect(folder.beside == ["site"])
    }

    @Test func anUnchangedSiteIsNotWritten() throws {
        let pages = ["index.html": "hej", "a/b.html": "b"]
        try folder.write(pages)
        let before = try folder.disk.status(folder.site + "/index.html").identity
        let result = try folder.write(pages)
        #expect((result.written, result.unchanged, result.removed) == (0, 2, 0))
        #expect(try folder.disk.status(folder.site + "/index.html").identity == before)
        #expect(folder.beside == ["site"])
    }

    @Test func staleFilesAndTheirFoldersGoAndForeignOnesStay() throws {
        try folder.write(["index.html": "1", "a/b/c.html": "c", "a/d.html": "d"])
        try folder.put("min", at: "project/site/a/min.html")
        let result = try folder.write(["index.html": "2"])
        #expect((result.written, result.unchanged, result.removed) == (1, 0, 2))
        let site = try folder.snapshot()
        #expect(site["a/min.html"] == "min" && site["index.html"] == "2")
        #expect(site["a/b"] == nil && site["a/d.html"] == nil)
    }

    @Test(arguments: ["index.html", "a/b.html", "blad-manifest.json"])
    func whatIsDamagedByHandIsHealed(_ path: String) throws {
        let pages = ["index.html": "hej", "a/b.html": "b"]
        try folder.write(pages)
        let whole = try folder.snapshot()
        let text = try #require(whole[path])
        for damaged in [String(text.dropLast()), "", text + "x", String(repeating: "z", count: text.utf8.count)] {
            try folder.put(damaged, at: "project/site/\(path)")
            try folder.write(pages)
            #expect(try folder.snapshot() == whole)
        }
        try folder.disk.removeFile(folder.site + "/" + path)
        try folder.write(pages)
        #expect(try folder.snapshot() == whole)
    }

    @Test func aForgedManifestRemovesNothing() throws {
        try folder.write(["index.html": "hej"])
        try folder.put("utanför", at: "project/outside.txt")
        try folder.put("min", at: "project/site/min.html")
        try folder.put(#"{"files": {"../outside.txt": "00", "min.html": "00"}}"#, at: "project/site/blad-manifest.json")
        try folder.write(["index.html": "hej"])
        #expect(folder.text("project/outside.txt") == "utanför")
        #expect(folder.text("project/site/min.html") == "min")
    }

    @Test func aMarkerThatListsAPathOutsideIsNotTrusted() throws {
        try folder.write(["index.html": "hej"])
        let whole = try folder.snapshot()
        try folder.put("utanför", at: "project/outside.txt")
        let marker = try #require(whole[".blad"])
        try folder.put(marker.replacing("index.html", with: "../outside.txt"), at: "project/site/.blad")
        try folder.write(["index.html": "hej"])
        #expect(folder.text("project/outside.txt") == "utanför")
        #expect(try folder.snapshot() == whole)
    }

    @Test func withADamagedMarkerNothingUnknownIsLeftOrRemoved() throws {
        try folder.write(["index.html": "hej", "old.html": "gammal"])
        let marker = try #require(folder.text("project/site/.blad"))
        try folder.put(String(marker.dropLast(3)), at: "project/site/.blad")
        let before = try folder.snapshot()
        let finding = folder.refusal(of: ["index.html": "ny"])
        #expect(finding?.code == .outputNotOurs && finding?.message.swedish.contains("old.html") ?? false)
        #expect(try folder.snapshot() == before)
        try folder.write(["index.html": "ny", "old.html": "gammal"])
        #expect(try folder.snapshot() == folder.fromNothing(["index.html": "ny", "old.html": "gammal"]))
    }

    @Test(arguments: ["journal", "fresh/0/x.html", "old/1"])
    func forgedLeftoversAreThrownAway(_ name: String) throws {
        try folder.put("utanför", at: "project/outside.txt")
        try folder.write(["index.html": "hej"])
        try folder.put("remove\t../outside.txt\n", at: "project/.site.blad-staging/\(name)")
        try folder.link("project/.site.blad-staging/länk", to: "../outside.txt")
        try folder.write(["index.html": "hej"])
        #expect(folder.text("project/outside.txt") == "utanför")
        #expect(folder.beside == ["outside.txt", "site"])
    }

    @Test func aKnownHashSparesTheMaking() throws {
        let first = try folder.write(["index.html": "hej"])
        let hash = try #require(first.hashes.first)
        let output = Output(path: "index.html", knownHash: hash) { () throws(Refusal) in
            throw Refusal(.buildRunning(folder: ""))
        }
        let result = try OutputFolder.write([output], to: folder.site, protecting: folder.protected)
        #expect(result.unchanged == 1)
        try folder.put("hXj", at: "project/site/index.html")
        #expect(throws: Refusal.self) {
            try OutputFolder.write([output], to: folder.site, protecting: folder.protected)
        }
    }

    @Test func aPageThatCannotBeMadeLeavesTheOldSite() throws {
        try folder.write(["index.html": "hej"])
        let before = try folder.snapshot()
        let outputs = [
            Output(path: "index.html") { Array("ny".utf8) },
            Output(path: "bild.jpg") { () throws(Refusal) in throw Refusal(.buildRunning(folder: "bild")) },
        ]
        let refusal = #expect(throws: Refusal.self) {
            try OutputFolder.write(outputs, to: folder.site, protecting: folder.protected)
        }
        #expect(refusal?.findings.first == .buildRunning(folder: "bild"))
        #expect(try folder.snapshot() == before && folder.beside == ["site"])
    }

    @Test func linksInTheSiteAreReplacedNeverWrittenThrough() throws {
        try folder.write(["index.html": "hej", "a/b.html": "b"])
        let whole = try folder.snapshot()
        try folder.put("utanför", at: "project/outside.txt")
        try folder.disk.removeFile(folder.site + "/index.html")
        try folder.link("project/site/index.html", to: "../outside.txt")
        try folder.write(["index.html": "hej", "a/b.html": "b"])
        #expect(try folder.snapshot() == whole)
        #expect(folder.text("project/outside.txt") == "utanför")
    }

    @Test func staleFilesAreNotRemovedThroughALink() throws {
        try folder.write(["index.html": "hej", "a/b.html": "b"])
        try FileManager.default.moveItem(atPath: folder.site + "/a", toPath: folder.path + "/project/elsewhere")
        try folder.link("project/site/a", to: "../elsewhere")
        #expect(folder.refusal(of: ["index.html": "hej", "a/b.html": "b"])?.code == .outputNotOurs)
        try folder.write(["index.html": "hej"])
        #expect(folder.text("project/elsewhere/b.html") == "b")
        #expect(try folder.snapshot()["a"] == "-> ../elsewhere")
    }

    @Test func aForeignFolderAtAnOutputsPathIsAFinding() throws {
        try folder.write(["index.html": "hej"])
        try folder.put("min", at: "project/site/om/min.txt")
        try folder.put("min", at: "project/site/fil")
        #expect(folder.refusal(of: ["om": "x"])?.message.swedish.hasPrefix("om behövs") ?? false)
        #expect(folder.refusal(of: ["fil/index.html": "x"])?.message.swedish.hasPrefix("fil behövs") ?? false)
        #expect(folder.text("project/site/om/min.txt") == "min" && folder.text("project/site/index.html") == "hej")
    }

    @Test func filesAndFoldersAreReadableWhateverTheUmask() throws {
        try folder.write(["a/index.html": "hej"])
        for (path, mode) in [("", 0o755), ("/a", 0o755), ("/a/index.html", 0o644), ("/.blad", 0o644)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.site + path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
        }
    }

    @Test func aParentThatMayNotBeWrittenToIsDoneWithout() throws {
        try folder.put("*", at: "project/site/.gitignore")
        let parent = folder.path + "/project/."
        var disk = folder.disk
        disk.lock = { path, seconds throws(FileError) in
            if path.hasPrefix(parent) { throw FileError(.lock, path: path, reason: .notPermitted) }
            return try FileSystem.posix.lock(path, seconds)
        }
        try folder.write(["index.html": "1", "a/b.html": "1"], on: disk)
        try folder.write(["index.html": "2"], on: disk)
        let expected = try folder.fromNothing(["index.html": "2"]).merging([".gitignore": "*"]) { $1 }
        #expect(try folder.snapshot() == expected)
    }

    @Test func unsafeAndDoublePathsAreRefused() throws {
        for path in [
            "", "/a", "a/", "../a", "a/../b", "a//b", "./a", "å.html", "a\\b", ".blad", "blad-manifest.json", "a\nb",
        ] {
            #expect(folder.refusal(of: [path: "x"])?.code == .cannotWrite, "\(path)")
        }
        let twice = [Output(path: "a") { [] }, Output(path: "a") { [] }]
        #expect(throws: Refusal.self) { try OutputFolder.write(twice, to: folder.site, protecting: folder.protected) }
        #expect(folder.beside.isEmpty)
    }
}
