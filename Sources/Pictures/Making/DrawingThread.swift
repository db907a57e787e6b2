import Dispatch
import Foundation
import Foundations
import Synchronization

/// The one thread on which letters and drawings are drawn.
///
/// Cairo and Pango share fonts between threads, and libvips 8.14.1 keeps them apart by no lock (its pull request 2848 took it
/// away, 3277 gave it back). What a thread has of the fonts goes when it ends, whoever draws meanwhile: this one never ends.
final class DrawingThread: Sendable {
    private let waiting = Mutex<[@Sendable () -> Void]>([])
    private let wanted = DispatchSemaphore(value: 0)

    /// Begins the thread.
    init() {
        Thread.detachNewThread { [self] in
            while true {
                wanted.wait()
                let draw = waiting.withLock { $0.removeFirst() }
                draw()
            }
        }
    }

    /// What a drawing gives; whoever asks waits for it.
    func run<Value: Sendable>(_ draw: @escaping @Sendable () -> Value) -> Value {
        let drawn = OnDemand(draw)
        let done = DispatchSemaphore(value: 0)
        waiting.withLock {
            $0.append {
                _ = drawn.value
                done.signal()
            }
        }
        wanted.signal()
        done.wait()
        return drawn.value
    }
}
