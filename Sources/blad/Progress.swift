import Dispatch
import Synchronization

/// A line that says that the program is at work, on a terminal and only when it takes more than a second.
final class Progress: Sendable {
    private let state = Mutex(State.over)

    private enum State {
        case waiting, shown, over
    }

    init(isWanted: Bool, words: String) {
        guard isWanted, Console.isTerminal else { return }
        state.withLock { $0 = .waiting }
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [self] in
            state.withLock { state in
                guard state == .waiting else { return }
                Console.error(words)
                state = .shown
            }
        }
    }

    /// Takes the line away again.
    func finish() {
        state.withLock { state in
            if state == .shown { Console.error("\r\u{1B}[K") }
            state = .over
        }
    }
}
