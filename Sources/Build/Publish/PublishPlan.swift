import Foundations

/// What is to be done at a host, in an order in which no visitor meets a page whose style sheet or picture is missing.
struct PublishPlan: Sendable {
    /// Removals that make room for a folder where a file stood, or the other way round.
    let early: [String]
    /// Files that are written, in waves: what pages use, new pages, changed pages, then feeds and lists of pages.
    let waves: [[String]]
    /// Which of them the host has not had.
    let fresh: Set<String>
    /// Files that the site no longer has, after all that is written.
    let late: [String]
    /// Folders that may be empty afterwards, the innermost first.
    let folders: [String]
    /// How many files stay as they are.
    let unchanged: Int
    /// Whether the host has all of it already.
    let isDone: Bool
    /// The list that is written last.
    let manifest: [UInt8]
    /// The list that is written first.
    let pending: [UInt8]

    /// The plan from what Blad put there to what the site has; `same` are files that stand there already, by other hands.
    init(site: PublishedSite, host: HostList, same: Set<String>) {
        let puts = site.hashes.filter { path, hash in
            !same.contains(path) && (host.touched.contains(path) || host.hashes[path] != hash)
        }.keys.sorted()
        let gone = host.paths.filter { site.hashes[$0] == nil }.sorted()
        let fresh = Set(puts.filter { host.hashes[$0] == nil })
        let needed = Set(site.paths.flatMap(\.enclosingFolders))
        let isFile = Set(site.hashes.keys)
        // A file where a folder is needed; or files in a folder where a file is needed.
        let early = gone.filter { path in
            needed.contains(path) || path.enclosingFolders.contains(where: isFile.contains)
        }
        self.early = early
        let first = Set(early)
        late = gone.filter { !first.contains($0) }
        waves = Self.waves(puts, fresh: fresh)
        self.fresh = fresh
        folders = Set(gone.flatMap(\.enclosingFolders)).subtracting(needed).sorted(by: >)
        unchanged = site.hashes.count - puts.count
        isDone = host.hashes == site.hashes && host.touched.isEmpty
        manifest = OutputManifest.bytes(of: site.paths.map { ($0, site.hashes[$0] ?? "") })
        let changes = Set(puts).union(gone).union(host.touched)
        pending = OutputManifest.bytes(of: changes.sorted().map { ($0, site.hashes[$0] ?? "") })
    }

    /// All files that are written.
    var puts: [String] { waves.flatMap { $0 } }
    /// All files that are removed.
    var removals: [String] { early + late }

    private static func waves(_ puts: [String], fresh: Set<String>) -> [[String]] {
        var waves: [[String]] = [[], [], [], []]
        for path in puts {
            if path.hasSuffix(".html") {
                waves[fresh.contains(path) ? 1 : 2].append(path)
            } else {
                let isList = [".xml", "feed.json", ".ics"].contains { path.hasSuffix($0) }
                waves[isList ? 3 : 0].append(path)
            }
        }
        return waves
    }
}
