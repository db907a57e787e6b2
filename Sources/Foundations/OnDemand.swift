import Dispatch
import Synchronization

/// A value that is made when it is first asked for, once, from whichever thread.
public final class OnDemand<Value: Sendable>: Sendable {
    private let state: Mutex<State>

    private enum State {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    /// A value that `make` makes. Who asks while it is made waits.
    public init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

    /// Begins to make it on another thread, for one who has other things to do before asking.
    public func begin() { DispatchQueue.global(qos: .userInitiated).async { _ = self.value } }

    /// The value.
    public var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
