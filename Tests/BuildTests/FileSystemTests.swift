import Foundation
import Foundations
import Testing

/// The real disk.
@Suite struct FileSystemTests {
    let folder: TestFolder
    let disk = FileSystem.posix

    init() throws { folder = try TestFolder() }

    private func reason(_ call: () throws(FileError) -> Void) -> FileError.Reason? {
        do throws(FileError) {
            try call()
            return nil
        } catch { return error.reason }
    }

    @Test func readsWholeFilesUpToTheLimit() throws {
        try folder.put("12345", at: "five")
        try folder.put("", at: "none")
        #expect(try disk.read(folder.path + "/five", 5) == Array("12345".utf8))
        #expect(try disk.read(folder.path + "/none", 0) == [])
        #expect(reason { () throws(FileError) in _ = try disk.read(folder.path + "/five", 4) } == .tooLarge)
    }

    @Test func opensNothingButFiles() throws {
        try folder.put("x", at: "file")
        try folder.link("link", to: "file")
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        let expected: [(String, FileError.Reason)] = [
            ("link", .isLink), ("pipe", .notAFile), ("project", .isFolder), ("nothing", .notFound),
            ("file/x", .notAFolder),
        ]
        for (name, why) in expected {
            #expect(
                reason { () throws(FileError) in _ = try disk.read(folder.path + "/" + name, 10) } == why, "\(name)")
        }
        #expect(reason { () throws(FileError) in _ = try disk.read("/dev/zero", 10) } == .notAFile)
        #expect(reason { () throws(FileError) in _ = try disk.list(folder.path + "/link") } != nil)
        #expect(try disk.readLink(folder.path + "/link") == "file")
    }

    @Test func listsInOrderOfBytesAndSaysWhatIsNoText() throws {
        for name in ["ö", "a", "B", "z"] { try folder.put("", at: "list/\(name)") }
        try folder.link("list/k", to: "a")
        try disk.makeFolder(folder.path + "/list/m")
        let entries = try disk.list(folder.path + "/list")
        #expect(entries.map(\.name) == ["B", "a", "k", "m", "z", "ö"])
        #expect(entries.map(\.kind) == [.file, .file, .link, .folder, .file, .file])
        #expect(FolderEntry(bytes: [0x61, 0xE5], kind: .file).name == nil)
    }

    @Test func neverWritesOverOrThrough() throws {
        try folder.put("x", at: "file")
        try folder.link("link", to: "new")
        for name in ["file", "link"] {
            let why = reason { () throws(FileError) in try disk.write(folder.path + "/" + name, [1]) }
            #expect(why == .exists)
        }
        #expect(try disk.statusIfPresent(folder.path + "/new") == nil)
    }

    @Test func removesATreeButNothingThatItsLinksPointTo() throws {
        try folder.put("x", at: "kept/file")
        try folder.put("x", at: "tree/a/b/c")
        try folder.link("tree/a/link", to: "../../kept")
        try disk.removeTree(folder.path + "/tree")
        #expect(try disk.statusIfPresent(folder.path + "/tree") == nil)
        #expect(folder.text("kept/file") == "x")
    }

    @Test func aLockIsHeldUntilItIsReleased() throws {
        let path = folder.path + "/lock"
        let lock = try #require(try disk.lock(path, 0))
        #expect(try disk.lock(path, 0.05) == nil)
        lock.release()
        #expect(try disk.statusIfPresent(path) == nil)
        let again = try #require(try disk.lock(path, 0))
        again.release()
    }
}
