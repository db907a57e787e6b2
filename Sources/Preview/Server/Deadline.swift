/// Work that must be done in a time.
enum Deadline {
    /// The time is up.
    struct Passed: Error {}

    /// Does the work; throws ``Passed`` when it takes longer, and stops it.
    static func within<Result: Sendable>(
        _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: time)
                throw Passed()
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw Passed() }
            return result
        }
    }
}
