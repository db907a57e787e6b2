import Diagnostics
import Foundations

extension PictureStore {
    /// Makes what earlier builds have not made, a picture a thread, and gives what is wrong with those that cannot be
    /// decoded. A dry run only decodes them.
    public func prepare(_ sources: [PictureSource], isDryRun: Bool) -> [Finding] {
        let distinct = Dictionary(sources.map { ($0.contentHash, $0) }) { first, _ in first }.values
            .filter { !isKnown($0) }.sorted { $0.name < $1.name }
        guard !distinct.isEmpty else { return [] }
        let keeps = !isDryRun && cache.open()
        return distinct.parallelMap(run: 1) { source -> Finding? in
            do throws(FindingError) {
                try self.prepare(source, keeps: keeps)
                return nil
            } catch { return error.finding }
        }.compactMap { $0 }
    }

    /// Whether all of a picture's files are known by their hashes: they were made once, so it can be decoded.
    private func isKnown(_ source: PictureSource) -> Bool {
        let keys = (source.plan?.variants ?? []).map(source.key)
        return state.withLock { state in keys.allSatisfy { state.index.made[$0] != nil } }
    }

    private func prepare(_ source: PictureSource, keeps: Bool) throws(FindingError) {
        guard let plan = source.plan, !isFull, recall(source, plan) else { return try make(source, keeps: keeps) }
    }

    /// Learns the hashes of what the cache holds; true when it holds everything.
    private func recall(_ source: PictureSource, _ plan: PicturePlan) -> Bool {
        plan.variants.allSatisfy { variant in
            guard let entry = cache.read(source.key(variant)) else { return false }
            know(source.key(variant), entry.hash)
            return true
        }
    }

    func know(_ key: String, _ hash: String) { state.withLock { $0.index.made[key] = hash } }

    private func make(_ source: PictureSource, keeps: Bool) throws(FindingError) {
        guard let plan = source.plan else { return }
        let bytes = try original(source)
        let maker = PictureMaker(header: source.header, plan: plan)
        do throws(PictureFault) {
            guard keeps else { return _ = try maker.decode(bytes) }
            for (variant, bytes) in try maker.make(plan.variants, from: bytes) { keep(bytes, as: source.key(variant)) }
        } catch { throw error.finding(of: source) }
    }

    func keep(_ bytes: [UInt8], as key: String) {
        if let hash = cache.write(key, bytes) { know(key, hash) }
    }

    /// A file of a picture: from the cache, or made for lack of it and kept there.
    public func bytes(of variant: PictureVariant, _ source: PictureSource) throws(FindingError) -> [UInt8] {
        let key = source.key(variant)
        let known = hash(of: variant, source)
        if known != nil || !isFull, let entry = cache.read(key), entry.hash == known ?? entry.hash {
            know(key, entry.hash)
            return entry.bytes
        }
        guard let plan = source.plan else { return try cleaned(source) }
        let original = try original(source)
        do throws(PictureFault) {
            let made = try PictureMaker(header: source.header, plan: plan).make([variant], from: original)
            let bytes = made.first?.bytes ?? []
            if cache.open() { keep(bytes, as: key) }
            return bytes
        } catch { throw error.finding(of: source) }
    }

    /// The SHA-256 of a file of a picture, if it has been made.
    public func hash(of variant: PictureVariant, _ source: PictureSource) -> String? {
        state.withLock { $0.index.made[source.key(variant)] }
    }

    /// The picture as it is but for its metadata: a drawing, or a moving PNG.
    public func cleaned(_ source: PictureSource) throws(FindingError) -> [UInt8] {
        let bytes = try original(source)
        switch PictureCleaning.cleaned(bytes, format: source.header.format) {
        case .success(let cleaned): return cleaned
        case .failure(let fault): throw fault.finding(of: source)
        }
    }

    /// The picture as a letter holds it.
    public func letterFile(_ source: PictureSource) throws(FindingError) -> LetterPictureFile {
        if !isFull, let entry = cache.read(source.letterKey), let kind = PictureKind(content: entry.bytes) {
            return LetterPictureFile(bytes: entry.bytes, kind: kind)
        }
        let bytes = source.header.format == .svg ? try cleaned(source) : try original(source)
        do throws(PictureFault) {
            let file = try LetterPictureFile.make(bytes, source.header)
            if cache.open() { _ = cache.write(source.letterKey, file.bytes) }
            return file
        } catch { throw error.finding(of: source) }
    }

    /// The original's bytes, which must be those that were looked at.
    private func original(_ source: PictureSource) throws(FindingError) -> [UInt8] {
        let place = Place(file: source.name)
        let bytes: [UInt8]
        do throws(FileError) { bytes = try fileSystem.read(source.path, PictureLimits.fileSize) } catch {
            throw FindingError(.unreadableFile(error, at: place))
        }
        guard hash(bytes) == source.contentHash else { throw FindingError(.pictureChanged(at: place)) }
        return bytes
    }
}

extension PictureFault {
    /// The fault of a picture whose header was good.
    fileprivate func finding(of source: PictureSource) -> FindingError {
        FindingError(finding(in: [], PictureFileName(source.name)))
    }
}

extension PictureKind {
    /// The kind of a file that was made.
    fileprivate init?(content bytes: [UInt8]) {
        switch PictureFormat(content: bytes) {
        case .jpeg: self = .jpeg
        case .png: self = .png
        default: return nil
        }
    }
}
