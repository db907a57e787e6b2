import Synchronization

/// Ends work that takes too long. One task looks at all of it now and then: a sleep for each piece of work would keep its memory
/// until it has slept, also when it is cancelled.
final class Deadlines: Sendable {
    /// The time is up.
    struct Passed: Error {}

    private struct Work {
        let end: ContinuousClock.Instant
        let stop: @Sendable () -> Void
    }

    private struct State {
        var open: [Int: Work] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// How often it is looked at what has taken too long.
    private static let pause = Duration.milliseconds(250)

    /// How much work has a deadline ahead.
    var count: Int { state.withLock { $0.open.count } }

    /// Does the work; throws ``Passed`` when it takes longer, and stops it.
    func within<Result: Sendable>(
        _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task(operation: work)
        let id = open(Work(end: .now + time) { task.cancel() })
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        guard close(id) else { throw Passed() }
        return try result.get()
    }

    /// Stops what has taken too long, until the task is cancelled.
    func run() async {
        while (try? await Task.sleep(for: Self.pause)) != nil { sweep(at: .now) }
    }

    /// Stops what should have ended by a moment.
    func sweep(at moment: ContinuousClock.Instant) {
        let late = state.withLock { state in
            let late = state.open.filter { $0.value.end <= moment }
            for id in late.keys { state.open[id] = nil }
            return late.values
        }
        for work in late { work.stop() }
    }

    private func open(_ work: Work) -> Int {
        state.withLock { state in
            state.next += 1
            state.open[state.next] = work
            return state.next
        }
    }

    /// Whether the work ended before it was stopped.
    private func close(_ id: Int) -> Bool { state.withLock { $0.open.removeValue(forKey: id) != nil } }
}
