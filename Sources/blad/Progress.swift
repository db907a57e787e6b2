import Dispatch

/// A line that says that the program is at work, on a terminal and only when it takes more than a second.
final class Progress: Sendable {
    private let timer: DispatchWorkItemBox?

    init(isWanted: Bool, words: String) {
        guard isWanted, Console.isTerminal else {
            timer = nil
            return
        }
        let box = DispatchWorkItemBox(DispatchWorkItem { Console.error(words) })
        DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: box.item)
        timer = box
    }

    /// Takes the line away again.
    func finish() {
        guard let timer else { return }
        timer.item.cancel()
        Console.error("\r\u{1B}[K")
    }
}

/// `@unchecked Sendable` is sound: a work item's `cancel` may be called from any thread, and nothing else is done with it.
private final class DispatchWorkItemBox: @unchecked Sendable {
    let item: DispatchWorkItem

    init(_ item: DispatchWorkItem) { self.item = item }
}
