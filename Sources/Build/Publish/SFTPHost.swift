import Content
import Diagnostics
import Foundations

/// A folder at a host that is reached by SFTP: the system's `sftp` carries out lists of commands.
struct SFTPHost: PublishHost {
    let connection: SSHConnection
    let fileSystem: FileSystem

    private var temporary: String { connection.programs.folder }

    func close() { connection.close() }

    func read(_ names: [String]) throws -> [String: [UInt8]] {
        var batch = SFTPBatch()
        for (index, name) in names.enumerated() {
            batch.attempt("get", connection.path(name), "\(temporary)/read-\(index)")
        }
        try run(batch, in: temporary)
        return try fetched(names, as: "read")
    }

    func standing(at paths: [String], of site: PublishedSite) throws -> [String: HostStanding] {
        var standing: [String: HostStanding] = [:]
        var found: [String] = []
        // Folder by folder from the top, and only into those that are there.
        var folders: [String: [String]] = ["": paths]
        while !folders.isEmpty {
            let listing = try list(folders.keys.sorted())
            var next: [String: [String]] = [:]
            for (folder, inside) in folders {
                let entries = listing[folder] ?? [:]
                for (name, below) in Dictionary(grouping: inside, by: { $0.firstPart(after: folder) }) {
                    guard let kind = entries[name] else { continue }
                    let path = folder.isEmpty ? name : folder + "/" + name
                    if below == [path], kind == .file {
                        found.append(path)
                    } else if kind == .folder, !below.contains(path) {
                        next[path] = below
                    } else {
                        for other in below { standing[other] = .other(at: path) }
                    }
                }
            }
            folders = next
        }
        for (path, hash) in try hashes(of: found) {
            standing[path] = hash == site.hashes[path] ? .same : .other(at: path)
        }
        return standing
    }

    func carryOut(_ plan: PublishPlan, of site: PublishedSite) throws {
        try fileSystem.write(temporary + "/pending", plan.pending)
        try fileSystem.write(temporary + "/manifest", plan.manifest)
        var replacing = SFTPBatch.Replacing.byRename
        var answer = try attempt(changes(plan, replacing: replacing), in: site.folder)
        // Some servers do not move a file over another.
        if answer.status != 0, answer.errors.contains("remote rename") {
            replacing = .byRemoval
            answer = try attempt(changes(plan, replacing: replacing), in: site.folder)
        }
        guard answer.status == 0 else {
            throw Refusal(.hostFailed("sftp", reason: answer.lastLine, host: connection.label))
        }
        let left = SFTPListing.answers(answer.output).suffix(plan.late.count)
        for (path, entries) in zip(plan.late, left) where entries[String(path.lastPart)] == .file {
            throw Refusal(.notRemoved(path, host: connection.label))
        }
        var last = SFTPBatch()
        last.put(temporary + "/manifest", connection.path(HostList.manifest), replacing: replacing)
        last.attempt("rm", connection.path(HostList.pending))
        try run(last, in: site.folder)
    }

    /// All but the list that comes last.
    private func changes(_ plan: PublishPlan, replacing: SFTPBatch.Replacing) -> SFTPBatch {
        var batch = SFTPBatch()
        batch.makeFolders(connection.place.path)
        batch.put(temporary + "/pending", connection.path(HostList.pending), replacing: replacing)
        remove(plan.early, plan.folders, &batch)
        var made: Set<String> = []
        for path in plan.puts {
            for folder in path.enclosingFolders.reversed() where made.insert(folder).inserted {
                batch.attempt("mkdir", connection.path(folder))
            }
            batch.put("./" + path, connection.path(path), replacing: replacing)
        }
        remove(plan.late, plan.folders, &batch)
        for path in plan.late { batch.attempt("ls -lan", connection.path(path)) }
        return batch
    }

    private func remove(_ paths: [String], _ folders: [String], _ batch: inout SFTPBatch) {
        if paths.isEmpty { return }
        for path in paths {
            batch.attempt("rm", connection.path(path))
            batch.attempt("rm", connection.path(PublishName.new(path)))
        }
        for folder in folders { batch.attempt("rmdir", connection.path(folder)) }
    }

    // MARK: Looking

    private func list(_ folders: [String]) throws -> [String: [String: SFTPListing.Kind]] {
        var batch = SFTPBatch()
        for folder in folders { batch.attempt("ls -lan", connection.path(folder)) }
        let listings = SFTPListing.answers(try run(batch, in: temporary).output)
        return Dictionary(zip(folders, listings)) { first, _ in first }
    }

    private func hashes(of paths: [String]) throws -> [String: String] {
        if paths.isEmpty { return [:] }
        var batch = SFTPBatch()
        for (index, path) in paths.enumerated() {
            batch.attempt("get", connection.path(path), "\(temporary)/found-\(index)")
        }
        try run(batch, in: temporary)
        let files = try fetched(paths, as: "found")
        return Dictionary(paths.map { ($0, files[$0].map(ContentHash.hex) ?? "") }) { first, _ in first }
    }

    private func fetched(_ paths: [String], as name: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for (index, path) in paths.enumerated() {
            let copy = "\(temporary)/\(name)-\(index)"
            guard try fileSystem.statusIfPresent(copy) != nil else { continue }
            files[path] = try fileSystem.read(copy, .max - 1)
            try fileSystem.removeFile(copy)
        }
        return files
    }

    // MARK: Running

    @discardableResult
    private func run(_ batch: SFTPBatch, in folder: String) throws -> Programs.Answer {
        let answer = try attempt(batch, in: folder)
        guard answer.status == 0 else {
            throw Refusal(.hostFailed("sftp", reason: answer.lastLine, host: connection.label))
        }
        return answer
    }

    private func attempt(_ batch: SFTPBatch, in folder: String) throws -> Programs.Answer {
        let file = temporary + "/batch"
        if try fileSystem.statusIfPresent(file) != nil { try fileSystem.removeFile(file) }
        try fileSystem.write(file, batch.bytes)
        let port = connection.place.port.map { ["-P", "\($0)"] } ?? []
        // What is told first holds: -b would forbid questions.
        let arguments = connection.options.flatMap { ["-o", $0] } + port + ["-b", file, "--", connection.place.login]
        return try connection.run(.init("sftp", arguments, in: folder), mayEnd: Set(0...255))
    }
}

extension String {
    /// The part of a path that follows a folder: of `blogg/kf/index.html` after `blogg` it is `kf`.
    fileprivate func firstPart(after folder: String) -> String {
        String(dropFirst(folder.isEmpty ? 0 : folder.count + 1).prefix { $0 != "/" })
    }
}
