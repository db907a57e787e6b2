import Synchronization

/// The open connections: so many at most, and all of them ended with the server.
final class Connections: Sendable {
    private let table = Mutex(Table())

    private struct Table {
        var tasks: [Int: Task<Void, Never>] = [:]
        /// Those that have sent no whole request yet, or none since the last, the longest first.
        var waiting: [Int] = []
        var next = 0
    }

    /// How many may be open. A browser has six for each host.
    private let most: Int

    init(most: Int = 200) { self.most = most }

    /// Runs a connection. When there are too many, the one that has waited longest makes room.
    func run(_ work: @escaping @Sendable (Int) async -> Void) {
        table.withLock { table in
            let id = table.next
            table.next += 1
            if table.tasks.count >= most, let oldest = table.waiting.first { table.tasks[oldest]?.cancel() }
            table.waiting.append(id)
            table.tasks[id] = Task {
                await work(id)
                self.end(id)
            }
        }
    }

    /// Says whether a connection waits for a request or has one.
    func set(_ id: Int, isWaiting: Bool) {
        table.withLock { table in
            table.waiting.removeAll { $0 == id }
            if isWaiting { table.waiting.append(id) }
        }
    }

    private func end(_ id: Int) {
        table.withLock { table in
            table.tasks[id] = nil
            table.waiting.removeAll { $0 == id }
        }
    }

    /// How many are open.
    var count: Int { table.withLock { $0.tasks.count } }

    /// Ends all of them.
    func cancelAll() {
        for task in table.withLock({ Array($0.tasks.values) }) { task.cancel() }
    }
}
