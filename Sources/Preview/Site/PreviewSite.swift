import Build
import Content
import Diagnostics
import Foundations
import Synchronization

/// The site that is previewed: read again when it changes, always with a state to show.
public actor PreviewSite {
    let build: SiteBuild
    private let current: Mutex<PreviewState>
    /// The last reading: the next one, and a trial of what somebody types, take from it what has not changed.
    private(set) var prepared: PreparedSite?
    private var readers: [Int: AsyncStream<Int>.Continuation] = [:]
    private var lastReader = 0

    /// A site that has not been read yet. Only the options' folder, audience, day and drafts matter.
    public init(
        _ options: BuildOptions, fileSystem: FileSystem = .posix, clock: @escaping @Sendable () -> Int
    ) {
        build = SiteBuild(options, fileSystem: fileSystem, clock: clock)
        current = Mutex(.nothing)
    }

    /// The latest state; never waits for a reading that is under way.
    public nonisolated var state: PreviewState { current.withLock { $0 } }

    /// Reads the site again and, where it is not what it was, tells everyone who waits for changes.
    @discardableResult
    public func refresh(_ changes: FolderChanges = .everything) -> PreviewState {
        let before = state
        let prepared = build.preview(after: self.prepared, changed: changes.paths)
        // What was is let go when all have been told: to free it takes a while.
        let earlier = self.prepared
        defer { withExtendedLifetime((before, earlier)) {} }
        if let earlier, prepared.isSame(as: earlier) { return before }
        self.prepared = prepared
        let generation = before.generation + 1
        let snapshot = PreviewSnapshot(prepared, generation: generation)
        let state = PreviewState(
            snapshot: snapshot ?? before.snapshot, findings: prepared.findings.inReadingOrder(),
            language: snapshot == nil && before.snapshot != nil ? before.language : prepared.language,
            generation: generation, isStale: snapshot == nil)
        current.withLock { $0 = state }
        for reader in readers.values { reader.yield(generation) }
        return state
    }

    /// The state after the reading that is under way or, when there has been none, after a first.
    func firstState() -> PreviewState { state.generation > 0 ? state : refresh() }

    /// The generations to come, from the one that holds now.
    public func generations() -> AsyncStream<Int> {
        let (stream, reader) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        lastReader += 1
        let id = lastReader
        readers[id] = reader
        reader.yield(state.generation)
        reader.onTermination = { [weak self] _ in
            Task { await self?.forget(id) }
        }
        return stream
    }

    private func forget(_ reader: Int) { readers[reader] = nil }

    /// Ends all streams of generations.
    public func close() {
        for reader in readers.values { reader.finish() }
        readers = [:]
    }
}
