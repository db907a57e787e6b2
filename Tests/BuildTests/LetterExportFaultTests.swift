import Build
import Diagnostics
import Foundations
import Testing

/// An export on a disk that fails leaves the outbox as it was, wherever it fails.
@Suite struct LetterExportFaultTests {
    private static let settings = """
        title: Föreningen
        url: https://bjorkvik.example
        sections: {brev: {title: Brev, kind: newsletter}}
        newsletter: {sender: a@bjorkvik.example, unsubscribe: "mailto:a@bjorkvik.example", postal-address: Storgatan 4}

        """

    private static func folder(_ word: String = "Hej.") throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put(settings, at: "project/content/site.yml")
        try folder.put(letter(word), at: "project/content/brev/2026-05.md")
        return folder
    }

    private static func letter(_ word: String) -> String {
        "---\ntitle: Majbrevet\ndate: 2026-05-20\npreheader: Kort.\n---\n\n\(word)\n"
    }

    private func export(_ folder: TestFolder, on disk: FileSystem? = nil) -> ExportReport {
        var quick = FileSystem.posix
        quick.sync = { _ in }
        quick.syncAll = { _ in }
        return LetterExport(
            folder: folder.path + "/project", asOf: Day(iso: "2026-06-01"), fileSystem: disk ?? quick, clock: { 0 }
        ).export("2026-05")
    }

    private func outbox(_ folder: TestFolder) throws -> [String: String] {
        try folder.snapshot(folder.path + "/project/outbox")
    }

    /// A folder whose letter was exported and then changed.
    private func prepared() throws -> (TestFolder, [String: String]) {
        let folder = try Self.folder("Förra.")
        _ = export(folder)
        try folder.put(Self.letter("Nya."), at: "project/content/brev/2026-05.md")
        return (folder, try outbox(folder))
    }

    @Test(arguments: [FileError.Reason.diskFull, .readOnly])
    func anExportOverAnEarlierOneIsDoneOrUndone(reason: FileError.Reason) throws {
        for at in 1...500 {
            let (folder, before) = try prepared()
            let disk = FaultyDisk(.error(reason), at: at)
            let report = export(folder, on: disk.fileSystem(over: .posix))
            let after = try outbox(folder)
            if disk.struck == nil {
                #expect(report.findings.isEmpty && after["2026-05/2026-05.txt"]?.contains("Nya.") == true)
                return
            }
            if report.files.isEmpty {
                #expect(report.findings.hasErrors && after == before, "\(at): \(after.keys.sorted())")
            } else {
                #expect(after["2026-05/2026-05.txt"]?.contains("Nya.") == true, "\(at)")
            }
        }
        Issue.record("no end")
    }

    @Test func aFirstExportIsDoneOrUndone() throws {
        for at in 1...500 {
            let folder = try Self.folder()
            let disk = FaultyDisk(.error(.diskFull), at: at)
            let report = export(folder, on: disk.fileSystem(over: .posix))
            if disk.struck == nil { return }
            let outbox = try folder.disk.statusIfPresent(folder.path + "/project/outbox")
            #expect(report.files.isEmpty == (outbox == nil), "\(at)")
        }
        Issue.record("no end")
    }

    @Test func aPowerCutLeavesEachFileWholeAndTheNextExportMendsTheRest() throws {
        let (sample, before) = try prepared()
        _ = export(sample)
        let new = try outbox(sample)
        for at in 1...500 {
            let (folder, _) = try prepared()
            let disk = FaultyDisk(.power, at: at)
            _ = export(folder, on: disk.fileSystem(over: .posix))
            if disk.struck == nil { return }
            for (path, text) in try outbox(folder) where !path.hasPrefix(".new") && path != ".lock" {
                #expect(text == before[path] || text == new[path], "\(at): \(path)")
            }
            #expect(export(folder).findings.isEmpty)
            #expect(try outbox(folder) == new, "\(at)")
        }
        Issue.record("no end")
    }

    @Test func whereFilesCanHaveNoSecondNameTheyAreCopied() throws {
        let (folder, before) = try prepared()
        var disk = FileSystem.posix
        disk.link = { path, _ throws(FileError) in throw FileError(.move, path: path, reason: .notPermitted) }
        let renamed = folder.path + "/project/outbox/index.html"
        let base = disk
        disk.rename = { path, newPath throws(FileError) in
            if newPath == renamed { throw FileError(.move, path: path, reason: .diskFull) }
            try base.rename(path, newPath)
        }
        #expect(export(folder, on: disk).findings.map(\.code) == [.cannotWrite])
        #expect(try outbox(folder) == before)
    }

    @Test func wherePagesHaveNoSecondNameALargeOneIsCopiedToo() throws {
        let (folder, _) = try prepared()
        let page = "project/outbox/index.html"
        try folder.disk.removeFile(folder.path + "/" + page)
        try folder.put(String(repeating: "x", count: 9 << 20), at: page)
        var disk = FileSystem.posix
        disk.link = { path, _ throws(FileError) in throw FileError(.move, path: path, reason: .notPermitted) }
        #expect(export(folder, on: disk).findings.isEmpty)
        #expect(try outbox(folder)["index.html"]?.contains("Nya.") == true)
    }

    @Test func aFullDiskIsNotTakenForOneWithoutSecondNames() throws {
        let (folder, before) = try prepared()
        var disk = FileSystem.posix
        disk.link = { path, _ throws(FileError) in throw FileError(.move, path: path, reason: .diskFull) }
        #expect(export(folder, on: disk).findings.map(\.code) == [.cannotWrite])
        #expect(try outbox(folder) == before)
    }

    /// The letter is named, not the site, and the path is said as who exports knows it.
    @Test func whatStandsInTheWayOfALetterIsSaid() throws {
        let folder = try Self.folder()
        try folder.put("x", at: "project/outbox")
        let said = try #require(export(folder).findings.first)
        #expect(said.code == .cannotWrite && said.place.file == "outbox")
        #expect(said.message.swedish == "brevet gick inte att skriva; det tog stopp vid outbox: det är ingen mapp")
        try folder.disk.removeFile(folder.path + "/project/outbox")
        try folder.put("x", at: "project/outbox/2026-05")
        let inside = try #require(export(folder).findings.first)
        let text = "the letter could not be written; it stopped at outbox/2026-05: it is no folder"
        #expect(inside.message.english == text)
    }
}
