import Foundations

extension PictureStore {
    /// What a file of the built site was when it last had the bytes that it should have; nil when that is not known.
    public func stamp(ofPublished path: String, hash: String) -> FileStamp? {
        state.withLock { $0.index.published[path] }.flatMap { $0.hash == hash ? $0.stamp : nil }
    }

    /// Remembers, after a build, what was found out and what stands in the built site, and drops from the cache what
    /// belongs to no picture that is left.
    ///
    /// - Parameters:
    ///   - originals: the absolute paths of all files of the content, whether this build shows them or not.
    ///   - output: the absolute path of the built site.
    ///   - published: the absolute paths of the pictures in it, with their hashes.
    public func remember(originals: Set<String>, output: String, published: [(path: String, hash: String)]) {
        var index = state.withLock { $0.index }
        index.originals = index.originals.filter { originals.contains($0.key) }
        index.published = index.published.filter { !$0.key.hasPrefix(output + "/") }
        for (path, hash) in published {
            guard let stamp = (try? fileSystem.status(path))?.stamp else { continue }
            index.published[path] = .init(stamp: stamp, hash: hash)
        }
        let hashes = Set(index.originals.values.map(\.contentHash)), shown = Set(index.published.values.map(\.hash))
        index.made = index.made.filter { key, hash in
            // Another edition in another folder shows other cards.
            key.hasSuffix(Self.cardEnding) ? shown.contains(hash) : hashes.contains(Self.original(key))
        }
        // A site without pictures leaves no folder behind.
        guard
            !index.originals.isEmpty || !index.made.isEmpty
                || (try? fileSystem.statusIfPresent(cache.folder)) ?? nil != nil
        else { return }
        guard index != loaded, cache.open() else { return }
        cache.prune(keeping: hashes.union(index.made.keys.map(Self.original)))
        _ = cache.write(PictureIndex.name, index.bytes)
    }

    /// The part of a key that tells what the file was made from.
    private static func original(_ key: String) -> String { String(key.prefix { $0 != "-" }) }
}
