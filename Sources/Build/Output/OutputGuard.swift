import Diagnostics
import Editions
import Foundations

/// Decides whether a folder may be written to at all, by looking only.
struct OutputGuard {
    let location: OutputLocation
    /// The folder as the user named it.
    let folder: String
    let fileSystem: FileSystem
    /// How the user named it.
    var option = FolderOption.output

    /// Refuses the root, homes, the site's own folder and its sources, whatever name they are called by.
    func check(_ protected: ProtectedFolders) throws {
        guard !location.name.isEmpty else { throw refusal(.root) }
        let around = try identities(location.path)
        for home in fileSystem.homeFolders() where try holds(home) { throw refusal(.home) }
        if try holds(protected.project) { throw refusal(.project) }
        for source in protected.sources {
            let name = source.split(separator: "/").last.map(String.init) ?? source
            if try holds(source) { throw refusal(.source(name)) }
            if try isInside(source, around) { throw refusal(.insideSource(name)) }
        }
        if let site = protected.publicSite {
            if try holds(site) || isInside(site, around) || isPublic() { throw refusal(.publicSite) }
        }
        // A members' site inside the public one would be published with it.
        for outer in prefixes(location.path).dropLast()
        where try OutputMarker.read(in: outer, fileSystem: fileSystem) != nil {
            throw refusal(.insideSite)
        }
    }

    /// What Blad finds in a folder that it may write to.
    enum Standing {
        /// There is no folder.
        case missing
        /// A folder that holds nothing but files that keep house, by these names.
        case empty(housekeeping: Set<String>)
        /// A folder that Blad wrote, with what it says that it wrote there.
        case ours(OutputMarker.Reading)
    }

    /// Refuses a folder that Blad did not make and that holds anything but dot-files: those of Git and the system make a
    /// folder no less empty.
    func standing() throws -> Standing {
        guard location.status != nil else { return .missing }
        if let marker = try OutputMarker.read(in: location.path, fileSystem: fileSystem) { return .ours(marker) }
        var housekeeping: Set<String> = []
        for entry in try fileSystem.list(location.path) {
            guard let name = entry.name, name.hasPrefix(".") else {
                throw refusal(.notEmpty(entry.name ?? "?"))
            }
            housekeeping.insert(name)
        }
        return .empty(housekeeping: housekeeping)
    }

    private func refusal(_ obstacle: OutputObstacle) -> Refusal {
        Refusal(.outputNotOurs(obstacle, folder: folder, option: option))
    }

    /// Whether a public edition stands there: its `robots.txt` lets everyone in.
    private func isPublic() throws -> Bool {
        guard try OutputMarker.read(in: location.path, fileSystem: fileSystem) != nil,
            let robots = try? fileSystem.read(location.path + "/robots.txt", 1 << 16)
        else { return false }
        return robots.starts(with: Robots.bytes(sitemap: nil))
    }

    /// Whether the output stands below a folder; `around` is what stands at its path and around it.
    private func isInside(_ other: String, _ around: Set<FileIdentity>) throws -> Bool {
        let path = try OutputLocation.canonical(other, fileSystem: fileSystem).path
        let identity = try fileSystem.statusIfPresent(path)?.identity
        return location.path.hasPrefix(path + "/") || identity.map(around.contains) ?? false
    }

    /// Whether the output is a folder or stands above it.
    private func holds(_ other: String) throws(FileError) -> Bool {
        let path = try OutputLocation.canonical(other, fileSystem: fileSystem).path
        if path == location.path || path.hasPrefix(location.path + "/") { return true }
        guard let identity = location.status?.identity else { return false }
        return try identities(path).contains(identity)
    }

    /// What stands at a path and at each folder around it: names may differ in case or form and mean the same.
    private func identities(_ path: String) throws(FileError) -> Set<FileIdentity> {
        var identities: Set<FileIdentity> = []
        for prefix in prefixes(path) {
            if let status = try fileSystem.statusIfPresent(prefix) { identities.insert(status.identity) }
        }
        return identities
    }

    /// `/`, `/a`, `/a/b` of `/a/b`.
    private func prefixes(_ path: String) -> [String] {
        var prefix = ""
        return ["/"]
            + path.split(separator: "/").map { part in
                prefix += "/" + part
                return prefix
            }
    }
}
