/// What changes without being seen: the day, and all files where the watch does not see all.
public struct Clockwork: Sendable {
    private let watch: (any FolderWatch)?

    /// Beside a watch; nil where there is none.
    public init(beside watch: (any FolderWatch)?) { self.watch = watch }

    /// Has everything looked at again until the task is cancelled: once a minute, or every other second where the watch does
    /// not see all. What stands as it stood is no change.
    public func run(_ collector: ChangeCollector) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: watch?.isWhole ?? false ? .seconds(60) : .seconds(2))
            collector.add(.everything)
        }
    }
}
