import Content
import Diagnostics
import Foundations

/// A folder at a host that is reached by rsync over SSH.
struct RsyncHost: PublishHost {
    let connection: SSHConnection
    let fileSystem: FileSystem

    private var temporary: String { connection.programs.folder }

    func close() { connection.close() }

    func read(_ names: [String]) throws -> [String: [UInt8]] {
        let copies = try folder("read")
        let filters = names.map { "--include=/" + $0 } + ["--exclude=*"]
        guard try run(["-r"] + filters + ["--", remote, copies + "/"], mayBeMissing: true) != nil else { return [:] }
        var files: [String: [UInt8]] = [:]
        for name in names where try fileSystem.statusIfPresent(copies + "/" + name) != nil {
            files[name] = try fileSystem.read(copies + "/" + name, HostList.largest)
        }
        return files
    }

    func standing(at paths: [String], of site: PublishedSite) throws -> [String: HostStanding] {
        guard let listing = try run(["-r", "--list-only", "--", remote], mayBeMissing: true) else { return [:] }
        let kinds = RsyncListing.kinds(listing.output)
        var standing: [String: HostStanding] = [:]
        var found: [String] = []
        for path in paths {
            if let folder = path.enclosingFolders.last(where: { kinds[$0].map { $0 != .folder } ?? false }) {
                standing[path] = .other(at: folder)
            } else if let kind = kinds[path] {
                if kind == .file { found.append(path) } else { standing[path] = .other(at: path) }
            }
        }
        if found.isEmpty { return standing }
        let dry = ["-rn", "--checksum", "--out-format=%i %n"]
        let answer = try send(found, from: site.folder, dry)
        let differing = RsyncListing.changed(answer.output)
        for path in found { standing[path] = differing.contains(path) ? .other(at: path) : .same }
        return standing
    }

    func carryOut(_ plan: PublishPlan, of site: PublishedSite) throws {
        let lists = try folder("lists")
        try fileSystem.write(lists + "/" + HostList.pending, plan.pending)
        try fileSystem.write(lists + "/" + HostList.manifest, plan.manifest)
        try makeBase()
        try put([HostList.pending], from: lists)
        try remove(plan.early, plan.folders, "early")
        for wave in plan.waves { try put(wave, from: site.folder) }
        try remove(plan.late, plan.folders, "late")
        try put([HostList.manifest], from: lists)
        try remove([HostList.pending], [], "last")
    }

    /// rsync makes the folder itself, but not those around it.
    private func makeBase() throws {
        let empty = try folder("base")
        var parts = connection.place.path.split(separator: "/").filter { $0 != "." }.map(String.init)
        guard let last = parts.popLast() else { return }
        let root = connection.place.path.hasPrefix("/") ? "/" : "./"
        var folder = empty
        for part in parts + [last] {
            folder += "/" + part
            try fileSystem.makeFolder(folder)
        }
        _ = try run(["-r", "--chmod=D755", "--", empty + "/", "\(connection.place.login):\(root)"])
    }

    private func put(_ paths: [String], from folder: String) throws {
        if paths.isEmpty { return }
        _ = try send(paths, from: folder, ["-rz", "--ignore-times", "--chmod=D755,F644"])
    }

    /// What the list names and the folder lacks is removed; a folder only if it is empty.
    private func remove(_ paths: [String], _ folders: [String], _ name: String) throws {
        if paths.isEmpty { return }
        try remove(paths, name)
        let depths = Dictionary(grouping: folders) { $0.split(separator: "/").count }
        for (depth, folders) in depths.sorted(by: { $0.key > $1.key }) { try remove(folders, "\(name)-\(depth)") }
    }

    private func remove(_ paths: [String], _ name: String) throws {
        let source = try folder("without-" + name)
        // rsync looks only in folders that the list's side has.
        for folder in Set(paths.flatMap(\.enclosingFolders)).sorted() {
            try fileSystem.makeFolder(source + "/" + folder)
        }
        _ = try send(paths, from: source, ["-r", "--delete-missing-args"])
    }

    // MARK: Running

    private var remote: String { "\(connection.place.login):\(connection.place.path)/" }

    private func folder(_ name: String) throws -> String {
        let folder = temporary + "/" + name
        try fileSystem.removeTree(folder)
        try fileSystem.makeFolder(folder)
        return folder
    }

    private func send(_ paths: [String], from folder: String, _ options: [String]) throws -> Programs.Answer {
        let list = temporary + "/list"
        if try fileSystem.statusIfPresent(list) != nil { try fileSystem.removeFile(list) }
        try fileSystem.write(list, paths.flatMap { Array($0.utf8) + [0] })
        let arguments = options + ["--from0", "--files-from=" + list, "--", folder + "/", remote]
        guard let answer = try run(arguments) else {
            throw Refusal(.hostFailed("rsync", reason: "", host: connection.label))
        }
        return answer
    }

    /// Runs rsync; nil when the folder is not at the host yet and may be missing.
    private func run(_ arguments: [String], mayBeMissing: Bool = false) throws -> Programs.Answer? {
        var shell = ["ssh"] + connection.options.flatMap { ["-o", $0] }
        if let port = connection.place.port { shell += ["-p", "\(port)"] }
        let call = Programs.Call("rsync", ["-s", "-e", shell.joined(separator: " ")] + arguments, in: temporary)
        let answer = try connection.run(call, mayEnd: Set(0...255))
        if answer.status == 0 { return answer }
        if mayBeMissing, answer.status == 23, answer.errors.contains("change_dir"),
            answer.errors.contains("No such file")
        {
            return nil
        }
        throw Refusal(.hostFailed("rsync", reason: answer.lastLine, host: connection.label))
    }
}

/// What rsync prints.
enum RsyncListing {
    /// What stands at a host, of `--list-only`: `-rw-r--r--  1,024 2026/11/21 18:01:52 blogg/index.html`.
    static func kinds(_ output: [UInt8]) -> [String: SFTPListing.Kind] {
        var kinds: [String: SFTPListing.Kind] = [:]
        for line in output.split(separator: 0x0A) {
            let fields = line.split(separator: 0x20, maxSplits: 4, omittingEmptySubsequences: true)
            guard fields.count == 5, let first = line.first else { continue }
            let name = String(decoding: fields[4], as: UTF8.self)
            switch first {
            case UInt8(ascii: "-"): kinds[name] = .file
            case UInt8(ascii: "d"): kinds[name] = .folder
            // A link is shown with where it leads.
            default: kinds[name.firstRange(of: " -> ").map { String(name[..<$0.lowerBound]) } ?? name] = .other
            }
        }
        return kinds
    }

    /// The files that would be sent, of `--out-format=%i %n`.
    static func changed(_ output: [UInt8]) -> Set<String> {
        Set(
            output.split(separator: 0x0A).compactMap { line in
                let text = String(decoding: line, as: UTF8.self)
                guard text.hasPrefix("<f"), let space = text.firstIndex(of: " ") else { return nil }
                return String(text[text.index(after: space)...])
            })
    }
}
