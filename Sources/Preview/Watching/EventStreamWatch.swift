#if os(macOS)
    import CoreServices
    import Dispatch

    /// A watch through FSEvents: the one file that speaks to it. Not tried on a Mac yet.
    ///
    /// `@unchecked Sendable` is sound: the stream is made in `init`, and only stopped later, which any thread may do once.
    final class EventStreamWatch: FolderWatch, @unchecked Sendable {
        private var stream: FSEventStreamRef?
        private let collector: ChangeCollector
        private let queue = DispatchQueue(label: "blad.watch")

        let isWhole = true

        init?(_ folder: String, _ collector: ChangeCollector) {
            self.collector = collector
            var context = FSEventStreamContext(
                version: 0, info: Unmanaged.passUnretained(collector).toOpaque(), retain: nil, release: nil,
                copyDescription: nil)
            // Which files changed is seen by their stamps: that something did is enough.
            let callback: FSEventStreamCallback = { _, info, _, _, _, _ in
                guard let info else { return }
                Unmanaged<ChangeCollector>.fromOpaque(info).takeUnretainedValue().add(.everything)
            }
            let paths = FolderWatching.watched.map { folder + "/" + $0 } as CFArray
            stream = FSEventStreamCreate(
                nil, callback, &context, paths, FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.02,
                FSEventStreamCreateFlags(kFSEventStreamCreateFlagNoDefer | kFSEventStreamCreateFlagWatchRoot))
            guard let stream else { return nil }
            FSEventStreamSetDispatchQueue(stream, queue)
            guard FSEventStreamStart(stream) else { return nil }
        }

        func stop() {
            queue.sync {
                guard let stream else { return }
                FSEventStreamStop(stream)
                FSEventStreamInvalidate(stream)
                FSEventStreamRelease(stream)
                self.stream = nil
            }
        }
    }
#endif
