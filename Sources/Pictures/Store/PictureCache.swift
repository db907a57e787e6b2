import Foundations

/// Pictures that have been made, kept between builds in a folder that is never published.
///
/// An entry is named after its original's SHA-256 and what was made of it, and sealed with that name: one that was damaged, cut
/// when the power went, or put in another's place, is no entry. Nothing here is needed: what cannot be read is made again, and
/// what cannot be written is not kept.
struct PictureCache: Sendable {
    private let site: String
    let fileSystem: FileSystem
    let hash: @Sendable ([UInt8]) -> String

    /// The folder of this recipe: `.blad/pictures/1` below the site's.
    var folder: String { ([site] + Self.folders).joined(separator: "/") }

    private static let hashLength = 64
    /// A larger entry is none of ours.
    private static let largest = 64 << 20

    /// The cache below a site's folder.
    init(site: String, fileSystem: FileSystem, hash: @escaping @Sendable ([UInt8]) -> String) {
        self.site = site
        self.fileSystem = fileSystem
        self.hash = hash
    }

    /// Makes the folder; false when nothing can be kept. What stands for one of its parts must be a folder itself, not a
    /// link to somewhere else.
    func open() -> Bool { fileSystem.hasFolders(Self.folders, in: site) }

    private static let folders = [".blad", "pictures", "\(PictureRecipe.version)"]

    /// An entry's bytes with their hash; nil when there is none that can be believed.
    func read(_ key: String) -> (bytes: [UInt8], hash: String)? {
        guard let entry = entry(key).read(), !entry.bytes.isEmpty else { return nil }
        return entry
    }

    /// Keeps bytes and gives their hash; nil when they cannot be kept.
    func write(_ key: String, _ bytes: [UInt8]) -> String? { entry(key).replace(with: bytes) }

    private func entry(_ key: String) -> SealedFile {
        SealedFile(
            KeptFile(key, in: Self.folders, of: site, fileSystem: fileSystem), under: key, largest: Self.largest,
            hash: hash)
    }

    /// Removes all entries but those of these originals, and what other recipes left.
    func prune(keeping hashes: Set<String>) {
        for entry in (try? fileSystem.list(folder)) ?? [] {
            guard let name = entry.name, name != PictureIndex.name else { continue }
            let isKept = hashes.contains(String(name.prefix(Self.hashLength))) && !name.hasSuffix(KeptFile.unfinished)
            if entry.kind == .file, !isKept { try? fileSystem.removeFile(folder + "/" + name) }
        }
        let own = "\(PictureRecipe.version)", above = site + "/.blad/pictures"
        for entry in (try? fileSystem.list(above)) ?? [] where entry.kind == .folder {
            if let name = entry.name, name != own { try? fileSystem.removeTree(above + "/" + name) }
        }
    }
}
