import Dispatch

/// Results of a parallel map, one slot an index.
///
/// `@unchecked Sendable` is sound: each index is written by exactly one iteration, iterations write disjoint slots, and
/// the slots are read only after `concurrentPerform` has returned, which happens after every iteration.
private final class Slots<Value>: @unchecked Sendable {
    let values: UnsafeMutablePointer<Value?>
    let count: Int

    init(count: Int) {
        self.count = count
        values = .allocate(capacity: count)
        values.initialize(repeating: nil, count: count)
    }

    deinit {
        values.deinitialize(count: count)
        values.deallocate()
    }
}

extension Array where Element: Sendable {
    /// Maps the elements on all cores; the results come in the elements' order.
    ///
    /// Elements are handed out in runs of `run`, so that neighbours (and their files) stay on one core.
    public func parallelMap<Result: Sendable>(
        run: Int = 16, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > 1 else { return map(transform) }
        let slots = Slots<Result>(count: count)
        DispatchQueue.concurrentPerform(iterations: (count + run - 1) / run) { chunk in
            for index in chunk * run..<Swift.min(count, (chunk + 1) * run) {
                slots.values[index] = transform(self[index])
            }
        }
        return (0..<count).compactMap { slots.values[$0] }
    }
}
