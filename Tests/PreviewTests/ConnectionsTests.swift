import Synchronization
import Testing

@testable import Preview

/// Who makes room when there are too many connections.
struct ConnectionsTests {
    /// Connections that last until they are told to go.
    private final class Lasting: Sendable {
        private let ended = Mutex<Set<Int>>([])

        func work(_ id: Int) async {
            try? await Task.sleep(for: .seconds(600))
            ended.withLock { _ = $0.insert(id) }
        }

        /// Those that have gone, once there are so many.
        func gone(_ count: Int) async -> [Int] {
            while ended.withLock({ $0.count }) < count { await Task.yield() }
            return ended.withLock { $0.sorted() }
        }
    }

    private let lasting = Lasting()

    private func run(on connections: Connections) -> Bool { connections.run { [lasting] in await lasting.work($0) } }

    @Test func aBurstSendsAwayAsManyAsCome() async {
        let connections = Connections(most: 5)
        for _ in 0..<5 { #expect(run(on: connections)) }
        for _ in 0..<3 { #expect(run(on: connections)) }
        #expect(connections.count == 5)
        #expect(await lasting.gone(3) == [0, 1, 2])
        connections.cancelAll()
        #expect(await lasting.gone(8).count == 8)
        while connections.count > 0 { await Task.yield() }
    }

    @Test func theOneThatHasWaitedLongestGoes() async {
        let connections = Connections(most: 3)
        for _ in 0..<3 { #expect(run(on: connections)) }
        connections.set(0, isWaiting: false)
        connections.set(1, isWaiting: false)
        connections.set(1, isWaiting: true)
        #expect(run(on: connections))
        #expect(await lasting.gone(1) == [2])
        // It waits no more, whatever it says while it goes.
        connections.set(2, isWaiting: true)
        #expect(run(on: connections))
        #expect(await lasting.gone(2) == [1, 2])
        connections.cancelAll()
    }

    @Test func whoComesWhenNoneWaitsIsNotLetIn() async {
        let connections = Connections(most: 2)
        for id in 0..<2 {
            #expect(run(on: connections))
            connections.set(id, isWaiting: false)
        }
        #expect(!run(on: connections) && connections.count == 2)
        // What is kept alive between two requests makes room for the next that comes; what is being answered does not.
        connections.set(1, isWaiting: true)
        #expect(run(on: connections))
        #expect(await lasting.gone(1) == [1])
        connections.cancelAll()
    }
}
