import Build
import Diagnostics
import Foundation
import Foundations
import Testing

/// A file of `content/` is written over only while it is what it was when it was opened.
@Suite struct ContentFilesTests {
    private static let path = "content/a.md"

    private static func files(of folder: TestFolder, on disk: FileSystem) -> ContentFiles {
        ContentFiles(folder: folder.path + "/project", fileSystem: disk)
    }

    private static func replace(_ old: String, with new: String, in files: ContentFiles) throws(FindingError) -> Bool {
        try files.replace(path, Array(new.utf8), known: ContentFiles.hash(Array(old.utf8)), limit: 1 << 20)
    }

    /// The names in `content/`, with those that nobody reads.
    private func names(in folder: TestFolder) throws -> [String] {
        try folder.disk.list(folder.path + "/project/content").compactMap(\.name)
    }

    @Test(arguments: ["", "\u{301}", "\u{200D}"])
    func whatNobodyReadsAndWhatClimbsIsNotTouched(mark: String) {
        #expect(ContentFiles.admits("content/\(mark)a.md"))
        for name in [".\(mark)a.md", "_\(mark)a.md", "../\(mark)a.md", "a/..", "a\\\(mark)b.md", "/\(mark)a.md"] {
            #expect(!ContentFiles.admits("content/" + name), "\(name)")
        }
    }

    /// Whether another program saves, or removes the file, after the draft has been written or while the disk takes it.
    @Test(arguments: [true, false], ["Deras.", nil] as [String?])
    func whatIsSavedMeanwhileStays(isWritten: Bool, theirs: String?) throws {
        let folder = try TestFolder()
        try folder.put("Först.", at: "project/" + Self.path)
        let whole = folder.path + "/project/" + Self.path
        @Sendable func save() {
            try? folder.disk.removeFile(whole)
            if let theirs { try? folder.put(theirs, at: "project/" + Self.path) }
        }
        var disk = FileSystem.posix
        disk.write = { path, bytes throws(FileError) in
            try FileSystem.posix.write(path, bytes)
            if isWritten { save() }
        }
        disk.sync = { path throws(FileError) in
            try FileSystem.posix.sync(path)
            if !isWritten { save() }
        }
        #expect(try !Self.replace("Först.", with: "Mina.", in: Self.files(of: folder, on: disk)))
        #expect(folder.text("project/" + Self.path) == theirs)
        #expect(try names(in: folder) == (theirs == nil ? [] : ["a.md"]))
    }

    @Test(arguments: [["Ett.", "Två."], ["Samma.", "Samma."], (0..<16).map { "Text \($0)." }])
    func ofThoseThatSaveAtOnceOneWins(texts: [String]) throws {
        let folder = try TestFolder()
        try folder.put("Först.", at: "project/" + Self.path)
        var disk = FileSystem.posix
        // As slow as a disk can be: all have looked at the file before any of them writes.
        disk.sync = { _ throws(FileError) in Thread.sleep(forTimeInterval: 0.02) }
        let files = Self.files(of: folder, on: disk)
        let won = texts.parallelMap(run: 1) { text -> Bool? in try? Self.replace("Först.", with: text, in: files) }
        #expect(won.count { $0 == true } == 1 && won.count { $0 == false } == texts.count - 1)
        let winner = won.firstIndex(of: true).map { texts[$0] }
        #expect(folder.text("project/" + Self.path) == winner)
        #expect(try names(in: folder) == ["a.md"])
    }

    @Test(arguments: [true, false])
    func ofThoseThatMakeAFileAtOnceOneDoes(hasLinks: Bool) throws {
        let folder = try TestFolder()
        var disk = FileSystem.posix
        disk.sync = { _ throws(FileError) in Thread.sleep(forTimeInterval: 0.02) }
        if !hasLinks {
            disk.link = { path, _ throws(FileError) in throw FileError(.move, path: path, reason: .notPermitted) }
        }
        let files = Self.files(of: folder, on: disk)
        let faults = Array(0..<8).parallelMap(run: 1) { number -> Finding? in
            do throws(FindingError) {
                try files.create(Self.path, Array("Text \(number / 2).".utf8))
                return nil
            } catch {
                return error.finding
            }
        }
        #expect(faults.count { $0 == nil } == 1)
        #expect(faults.allSatisfy { $0 == nil || $0 == Finding.fileExists(at: Place(file: Self.path)) })
        let made = faults.firstIndex(of: nil).map { "Text \($0 / 2)." }
        #expect(folder.text("project/" + Self.path) == made)
        #expect(try names(in: folder) == ["a.md"])
    }
}
