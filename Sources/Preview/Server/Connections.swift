import Synchronization

/// The open connections: so many at most, and all of them ended with the server.
final class Connections: Sendable {
    private let table = Mutex(Table())

    private struct Table {
        /// Those that are open and have not been told to go.
        var tasks: [Int: Task<Void, Never>] = [:]
        /// Those that have sent no whole request yet, or none since the last, the longest first.
        var waiting: [Int] = []
        var next = 0
    }

    /// How many may be open. A browser has six for each host.
    private let most: Int

    init(most: Int = 200) { self.most = most }

    /// Runs a connection. When there are too many, the one that has waited longest makes room; when none waits it is
    /// not run, and false: nobody who is being answered is cut off for one who has asked for nothing yet.
    func run(_ work: @escaping @Sendable (Int) async -> Void) -> Bool {
        table.withLock { table in
            if table.tasks.count >= most {
                guard let oldest = table.waiting.first else { return false }
                // It takes a while to end: who comes meanwhile must find another.
                table.waiting.removeFirst()
                table.tasks.removeValue(forKey: oldest)?.cancel()
            }
            let id = table.next
            table.next += 1
            table.waiting.append(id)
            table.tasks[id] = Task {
                await work(id)
                self.end(id)
            }
            return true
        }
    }

    /// Says whether a connection waits for a request or has one.
    func set(_ id: Int, isWaiting: Bool) {
        table.withLock { table in
            table.waiting.removeAll { $0 == id }
            // One that has been told to go makes no room a second time.
            if isWaiting, table.tasks[id] != nil { table.waiting.append(id) }
        }
    }

    private func end(_ id: Int) {
        table.withLock { table in
            table.tasks[id] = nil
            table.waiting.removeAll { $0 == id }
        }
    }

    /// How many are open and have not been told to go.
    var count: Int { table.withLock { $0.tasks.count } }

    /// Ends all of them.
    func cancelAll() {
        for task in table.withLock({ Array($0.tasks.values) }) { task.cancel() }
    }
}
