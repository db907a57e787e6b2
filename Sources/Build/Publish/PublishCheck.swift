import Content
import Diagnostics
import Editions
import Foundations

/// Finds out whether a built site may be published: it must be what a build for the public gives now.
struct PublishCheck: Sendable {
    /// The folder that it stands in, absolute.
    let folder: String
    /// How findings name it.
    let label: String
    let publication: Publication
    let edition: WebEdition
    let fileSystem: FileSystem

    /// The site with the hashes of its files; throws a refusal that says why it may not be published.
    func site() throws -> PublishedSite {
        let standing = try listed()
        try refuseWhatIsNotPublic(Set(standing))
        let files = edition.files
        let wanted = Set(files.map(\.path))
        var differing = wanted.symmetricDifference(standing).sorted()
        let looked = files.parallelMap { file in Result { try look(file) } }
        var hashes: [String: String] = [:]
        for (file, result) in zip(files, looked) {
            let found = try result.get()
            hashes[file.path] = found.hash
            if !found.isSame, !differing.contains(file.path) { differing.append(file.path) }
        }
        if let example = differing.min() {
            throw Refusal(.staleSite(example: example, count: differing.count, folder: label))
        }
        return PublishedSite(folder: folder, hashes: hashes)
    }

    /// What a build wrote there, of its marker.
    private func listed() throws -> [String] {
        guard try fileSystem.statusIfPresent(folder)?.kind == .folder else { throw refusal(.missing) }
        guard let marker = try OutputMarker.read(in: folder, fileSystem: fileSystem) else { throw refusal(.unmarked) }
        guard let paths = marker.paths else { throw refusal(.damaged) }
        return paths
    }

    private func refusal(_ reason: UnbuiltReason) -> Refusal { Refusal(.notBuilt(reason, folder: label)) }

    /// Says of members' material and drafts that this is what they are, not only that the site differs.
    private func refuseWhatIsNotPublic(_ standing: Set<String>) throws {
        for entry in publication.site.entries
        where standing.contains(RenderedFile.path(ofAddress: entry.address)) {
            switch Publication.status(of: entry, asOf: publication.day, audience: .public) {
            case .membersOnly: throw Refusal(.siteNotPublic(.members, address: entry.address, folder: label))
            case .draft, .scheduled: throw Refusal(.siteNotPublic(.draft, address: entry.address, folder: label))
            case .published, .expired: continue
            }
        }
    }

    /// The hash of what stands, and whether it is that of what should.
    private func look(_ file: RenderedFile) throws -> (hash: String, isSame: Bool) {
        let path = folder + "/" + file.path
        guard try fileSystem.statusIfPresent(path)?.kind == .file else { return ("", false) }
        let hash = ContentHash.hex(try fileSystem.read(path, .max - 1))
        if let known = file.knownHash() { return (hash, known == hash) }
        return (hash, ContentHash.hex(try file.make()) == hash)
    }
}
