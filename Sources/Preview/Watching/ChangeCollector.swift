import Synchronization

/// Gathers changes until they pause, so that a hundred saves in a second are read as one, and a file that is saved in two
/// steps is read when it is whole.
public final class ChangeCollector: Sendable {
    private let pending = Mutex(Pending())
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    private struct Pending {
        var changes = FolderChanges.paths([])
        var count = 0
    }

    /// How long nothing may happen before the changes are given; and how long they are held back at most.
    static let pause = Duration.milliseconds(20), patience = Duration.milliseconds(200)

    /// A collector without changes.
    public init() {
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds changes; from any thread.
    public func add(_ changes: FolderChanges) {
        pending.withLock {
            $0.changes = $0.changes.union(changes)
            $0.count += 1
        }
        signal.yield()
    }

    /// Ends ``run(_:)``.
    public func close() { signal.finish() }

    /// Gives what has gathered to `take`, again and again, until ``close()``. While `take` works, more gathers.
    public func run(_ take: (FolderChanges) async -> Void) async {
        for await _ in signals {
            await settle()
            let changes = pending.withLock { pending in
                defer { pending.changes = .paths([]) }
                return pending.changes
            }
            if !changes.isEmpty { await take(changes) }
        }
    }

    private func settle() async {
        let end = ContinuousClock.now + Self.patience
        var seen: Int
        repeat {
            seen = pending.withLock { $0.count }
            try? await Task.sleep(for: Self.pause)
        } while seen != pending.withLock({ $0.count }) && ContinuousClock.now < end && !Task.isCancelled
    }
}
