import Diagnostics
import Editions
import Foundations

/// The folder `outbox/`: exported letters, each in a folder of its own. Not part of the site.
struct Outbox {
    /// The folder, absolute.
    let folder: String
    let fileSystem: FileSystem

    /// A file to write, by its name in the folder.
    struct File: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    /// Puts files into a folder of the outbox, all of them or none; what else lies there is left alone.
    ///
    /// They are written beside it first, so that a full disk is found before anything is replaced.
    func put(_ files: [File], into name: String) throws(Refusal) {
        do {
            try makeFolder(folder)
            guard let lock = try fileSystem.lock(folder + "/.lock", 10) else {
                throw Refusal(.buildRunning(folder: "outbox"))
            }
            defer { lock.release() }
            try replace(files, in: folder + "/" + name, by: folder + "/.\(name).new")
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as FileError {
            throw Refusal(.cannotWrite(error, folder: "outbox"))
        } catch {
            // Nothing else is thrown here; the compiler does not know it.
            throw Refusal(.cannotWrite(FileError(.write, path: folder, reason: .other(code: 0)), folder: "outbox"))
        }
    }

    /// Puts the page `index.html` into the outbox, and letters as they look in the dark, by slug.
    func put(preview page: [UInt8], dark letters: [String: [UInt8]]) throws(Refusal) {
        do throws(FileError) {
            try makeFolder(folder + "/.dark")
            for (slug, html) in letters { try put(html, at: LetterPreview.darkPath(of: slug)) }
            try put(page, at: "index.html")
        } catch {
            throw Refusal(.cannotWrite(error, folder: "outbox"))
        }
    }

    private func put(_ bytes: [UInt8], at path: String) throws(FileError) {
        try fileSystem.removeTree(folder + "/.new")
        try fileSystem.write(folder + "/.new", bytes)
        try fileSystem.rename(folder + "/.new", folder + "/" + path)
    }

    private func makeFolder(_ path: String) throws(FileError) {
        guard let status = try fileSystem.statusIfPresent(path) else { return try fileSystem.makeFolder(path) }
        if status.kind == .link { throw FileError(.makeFolder, path: path, reason: .isLink) }
        if status.kind != .folder { throw FileError(.makeFolder, path: path, reason: .notAFolder) }
    }

    private func replace(_ files: [File], in target: String, by staging: String) throws(FileError) {
        try fileSystem.removeTree(staging)
        try fileSystem.makeFolder(staging)
        do throws(FileError) {
            for file in files { try fileSystem.write(staging + "/" + file.name, file.bytes) }
            try fileSystem.syncAll(staging)
            // A first export is one rename; a later one replaces file by file.
            if try fileSystem.statusIfPresent(target) == nil { return try fileSystem.rename(staging, target) }
            try makeFolder(target)
            try exchange(files.map(\.name), in: target, by: staging)
        } catch {
            try? fileSystem.removeTree(staging)
            throw error
        }
        try fileSystem.removeTree(staging)
    }

    /// Moves each new file over the old one, so that each is complete at every moment; a second name keeps the old ones until
    /// the last is there, and what fails is put back.
    private func exchange(_ names: [String], in target: String, by staging: String) throws(FileError) {
        for name in names { try? fileSystem.link(target + "/" + name, staging + "/old-" + name) }
        var moved: [String] = []
        do throws(FileError) {
            for name in names {
                try fileSystem.rename(staging + "/" + name, target + "/" + name)
                moved.append(name)
            }
        } catch {
            for name in moved { try? fileSystem.rename(staging + "/old-" + name, target + "/" + name) }
            throw error
        }
    }

    /// The names of the folders in it, in order.
    func issues() -> [String] {
        ((try? fileSystem.list(folder)) ?? []).filter { $0.kind == .folder }.compactMap(\.name)
            .filter { !$0.hasPrefix(".") }
    }

    /// A file of an exported letter.
    func read(_ name: String, of issue: String) -> [UInt8]? {
        try? fileSystem.read("\(folder)/\(issue)/\(name)", 8 << 20)
    }
}
