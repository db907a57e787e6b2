import Dispatch

/// Room for the results of a parallel map, one place an index.
///
/// `@unchecked Sendable` is sound: each place is written by exactly one iteration, iterations write different places, and the
/// places are read only after `concurrentPerform` has returned, which happens after every iteration.
private struct Places<Value>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Value>
}

extension Array where Element: Sendable {
    /// Maps the elements on all cores; the results come in the elements' order.
    ///
    /// Elements are handed out in runs of `run`, so that neighbours (and their files) stay on one core.
    public func parallelMap<Result: Sendable>(
        run: Int = 16, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > 1 else { return map(transform) }
        return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            guard let start = buffer.baseAddress else { return }
            let places = Places(start: start)
            DispatchQueue.concurrentPerform(iterations: (count + run - 1) / run) { chunk in
                for index in chunk * run..<Swift.min(count, (chunk + 1) * run) {
                    places.start.advanced(by: index).initialize(to: transform(self[index]))
                }
            }
            initializedCount = count
        }
    }
}
