import Testing

@testable import Preview

/// Work that must be done in a time.
struct DeadlinesTests {
    private let deadlines = Deadlines()

    /// Waits until it is stopped.
    private func wait() async throws { try await Task.sleep(for: .seconds(100_000)) }

    /// Until so much work has a deadline ahead.
    private func isAtWork(on count: Int) async { while deadlines.count < count { await Task.yield() } }

    @Test func whatIsDoneInTimeGivesItsResultAndLeavesNothing() async throws {
        for number in 0..<1000 { #expect(try await deadlines.within(.seconds(30)) { number } == number) }
        #expect(deadlines.count == 0)
    }

    @Test func whatFailsFailsWithItsOwnError() async {
        struct Own: Error {}
        await #expect(throws: Own.self) { try await deadlines.within(.seconds(30)) { throw Own() } }
        #expect(deadlines.count == 0)
    }

    @Test func onlyWhatIsLateIsStopped() async {
        // A machine with much to do may take minutes between two lines: the times lie hours apart.
        let beginning = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await #expect(throws: Deadlines.Passed.self) {
                    try await deadlines.within(.seconds(30)) { try await wait() }
                }
            }
            group.addTask {
                await #expect(throws: Deadlines.Passed.self) {
                    try await deadlines.within(.seconds(30_000)) { try await wait() }
                }
            }
            await isAtWork(on: 2)
            deadlines.sweep(at: beginning)
            #expect(deadlines.count == 2)
            deadlines.sweep(at: .now + .seconds(31))
            #expect(deadlines.count == 1)
            deadlines.sweep(at: .now + .seconds(30_001))
            await group.waitForAll()
        }
        #expect(deadlines.count == 0)
    }

    @Test func aTaskThatIsCancelledEndsItsWork() async {
        let task = Task { try await deadlines.within(.seconds(30)) { try await wait() } }
        await isAtWork(on: 1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(deadlines.count == 0)
    }

    @Test func nobodyNeedsToAskWhatIsLate() async {
        let sweeping = Task { await deadlines.run() }
        await #expect(throws: Deadlines.Passed.self) { try await deadlines.within(.zero) { try await wait() } }
        sweeping.cancel()
        await sweeping.value
    }
}
