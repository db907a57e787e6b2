import Content
import Diagnostics
import Foundations

/// A branch of a Git repository, changed by one commit that is made without a work tree: it is there whole or not at all.
struct GitHost: PublishHost {
    let repository: String
    let branch: String
    /// How findings name it.
    let label: String
    /// Who the commits are from: the association, not the person at the keyboard.
    let author: (name: String, email: String)
    let day: Day
    let programs: Programs
    let fileSystem: FileSystem

    private var folder: String { programs.folder + "/git" }
    private static let tip = "refs/blad/tip"
    private var remoteRef: String { "refs/heads/" + branch }

    func close() {}

    func read(_ names: [String]) throws -> [String: [UInt8]] {
        try git(["init", "--quiet", "--bare", "--template=", "--", folder], in: programs.folder)
        let listed = try git(["ls-remote", "--", repository, remoteRef]).output
        if listed.isEmpty { return [:] }
        try git(["fetch", "--quiet", "--depth=1", "--no-tags", "--", repository, "+\(remoteRef):\(Self.tip)"])
        let tree = try tree() ?? [:]
        var files: [String: [UInt8]] = [:]
        for name in names where tree[name] != nil {
            files[name] = try git(["cat-file", "blob", "\(Self.tip):\(name)"]).output
        }
        return files
    }

    func standing(at paths: [String], of site: PublishedSite) throws -> [String: HostStanding] {
        guard let tree = try tree(), !tree.isEmpty else { return [:] }
        let folders = Set(tree.keys.flatMap(\.enclosingFolders))
        var standing: [String: HostStanding] = [:]
        var found: [String] = []
        for path in paths {
            if folders.contains(path) {
                standing[path] = .other(at: path)
            } else if let outer = path.enclosingFolders.first(where: { tree[$0] != nil }) {
                standing[path] = .other(at: outer)
            } else if tree[path] != nil {
                found.append(path)
            }
        }
        for (path, blob) in zip(found, try blobs(found, of: site)) {
            standing[path] = tree[path] == blob ? .same : .other(at: path)
        }
        return standing
    }

    func carryOut(_ plan: PublishPlan, of site: PublishedSite) throws {
        // A branch without files is one all the same: what is pushed follows its tip.
        let tip = try tree()
        let old = tip ?? [:]
        try fileSystem.write(programs.folder + "/manifest", plan.manifest)
        let manifest = try text(git(["hash-object", "-w", "--no-filters", "--", programs.folder + "/manifest"]))
        var index: [UInt8] = []
        for path in plan.removals where old[path] != nil {
            index.append("0 \(String(repeating: "0", count: 40))\t\(path)\0")
        }
        for (path, blob) in zip(plan.puts, try blobs(plan.puts, of: site)) { index.append("100644 \(blob)\t\(path)\0") }
        index.append("100644 \(manifest)\t\(HostList.manifest)\0")
        // Without it GitHub Pages runs the site through another program.
        if old[".nojekyll"] == nil {
            let empty = try text(git(["hash-object", "-w", "--stdin"]))
            index.append("100644 \(empty)\t.nojekyll\0")
        }
        if tip != nil { try git(["read-tree", Self.tip]) }
        try git(["update-index", "-z", "--index-info"], input: index)
        let tree = try text(git(["write-tree"]))
        let parent = tip == nil ? [] : ["-p", Self.tip]
        let commit = try text(git(["commit-tree", tree] + parent + ["-m", "Webbplatsen \(day)"]))
        let call = call(["push", "--quiet", "--", repository, "\(commit):\(remoteRef)"])
        let pushed = try programs.answer(call, host: label)
        if pushed.status != 0 { throw Refusal(.branchRefused(branch, reason: Self.reason(pushed), host: label)) }
    }

    /// Of Git's many lines the one that tells why.
    private static func reason(_ answer: Programs.Answer) -> String {
        let lines = answer.errors.split(whereSeparator: \.isNewline)
        let line = lines.first { $0.contains("! [") || $0.hasPrefix("remote: error") || $0.hasPrefix("fatal:") }
        return line.map { String($0.prefix(200)).trimmed.escapedForTerminal } ?? answer.lastLine
    }

    /// The files of the branch with their object names; nil when there is no branch.
    private func tree() throws -> [String: String]? {
        guard let known = programs.run(call(["rev-parse", "--quiet", "--verify", Self.tip])), known.status == 0 else {
            return nil
        }
        var tree: [String: String] = [:]
        for line in try git(["ls-tree", "-r", "-z", Self.tip]).output.split(separator: 0) {
            let text = String(decoding: line, as: UTF8.self)
            guard let tab = text.firstIndex(of: "\t") else { continue }
            tree[String(text[text.index(after: tab)...])] = text[..<tab].split(separator: " ").last.map(String.init)
        }
        return tree
    }

    /// The object names of files of the site, which are written into the repository.
    private func blobs(_ paths: [String], of site: PublishedSite) throws -> [String] {
        if paths.isEmpty { return [] }
        let list = paths.map { site.folder + "/" + $0 + "\n" }.joined()
        let answer = try git(["hash-object", "-w", "--no-filters", "--stdin-paths"], input: Array(list.utf8))
        let names = answer.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        guard names.count == paths.count else {
            throw Refusal(.hostFailed("git", reason: answer.lastLine, host: label))
        }
        return names
    }

    private func text(_ answer: Programs.Answer) -> String { String(decoding: answer.output, as: UTF8.self).trimmed }

    @discardableResult
    private func git(_ arguments: [String], in place: String? = nil, input: [UInt8] = []) throws -> Programs.Answer {
        let answer = try programs.answer(call(arguments, in: place, input: input), host: label)
        guard answer.status == 0 else { throw Refusal(.hostFailed("git", reason: Self.reason(answer), host: label)) }
        return answer
    }

    private func call(_ arguments: [String], in place: String? = nil, input: [UInt8] = []) -> Programs.Call {
        var call = Programs.Call("git", ["-c", "protocol.ext.allow=never"] + arguments, in: place ?? folder)
        call.input = input
        call.environment = [
            "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.email, "GIT_COMMITTER_NAME": author.name,
            "GIT_COMMITTER_EMAIL": author.email, "GIT_TERMINAL_PROMPT": programs.mayAsk ? "1" : "0",
        ]
        return call
    }
}
