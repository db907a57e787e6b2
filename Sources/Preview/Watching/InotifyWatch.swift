#if os(Linux)
    import Dispatch
    import Glibc
    import Synchronization

    /// A watch through inotify (inotify(7)): the one file that speaks to it.
    ///
    /// Each folder has a watch of its own, so a new folder gets one before what it holds is reported as changed: whatever
    /// is put into it later is seen. When the kernel's queue has overflown, everything may have changed.
    ///
    /// `@unchecked Sendable` is sound: all is constant but what the mutex holds, and a dispatch source, whose `cancel` any
    /// thread may call and with which nothing else is done after `init`.
    final class InotifyWatch: FolderWatch, @unchecked Sendable {
        private let file: Int32
        private let folder: String
        private let collector: ChangeCollector
        private let source: any DispatchSourceRead
        private let state = Mutex(State())

        private struct State {
            /// The folders by their watches, as paths from the site's folder.
            var folders: [Int32: String] = [:]
            var isWhole = true
        }

        var isWhole: Bool { state.withLock { $0.isWhole } }

        /// What is of interest: a file was written and closed or written on, came, went, or had its rights changed.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
                | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)

        init?(_ folder: String, _ collector: ChangeCollector) {
            file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard file >= 0 else { return nil }
            self.folder = folder
            self.collector = collector
            source = DispatchSource.makeReadSource(fileDescriptor: file, queue: DispatchQueue(label: "blad.watch"))
            source.setEventHandler { [weak self] in self?.read() }
            source.setCancelHandler { [file] in _ = close(file) }
            watchEverything()
            source.activate()
            guard !state.withLock({ $0.folders.isEmpty }) else {
                stop()
                return nil
            }
        }

        func stop() { source.cancel() }

        private func watchEverything() {
            watch("")
            for name in FolderWatching.watched { watchTree(name) }
        }

        /// Watches one folder; false when there is none.
        @discardableResult
        private func watch(_ path: String) -> Bool {
            let watch = inotify_add_watch(file, path.isEmpty ? folder : folder + "/" + path, Self.mask)
            guard watch >= 0 else {
                // The system's limit, fs.inotify.max_user_watches; a folder that is gone is no loss.
                if errno == ENOSPC { state.withLock { $0.isWhole = false } }
                return false
            }
            state.withLock { $0.folders[watch] = path }
            return true
        }

        private func watchTree(_ path: String) {
            var open = [path]
            while let next = open.popLast() {
                // The watch first: what comes while the folder is listed is seen twice, not missed.
                guard watch(next), let stream = opendir(folder + "/" + next) else { continue }
                defer { closedir(stream) }
                while let entry = readdir(stream) {
                    let name = withUnsafePointer(to: &entry.pointee.d_name) {
                        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                    }
                    let type = Int32(entry.pointee.d_type)
                    guard !name.hasPrefix("."), type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN) else { continue }
                    open.append(next + "/" + name)
                }
            }
        }

        private func read() {
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
                guard count > 0 else { return }
                buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            }
        }

        /// The events in the kernel's form: a header of 16 bytes, then the name with NULs after it.
        private func take(_ bytes: UnsafeRawBufferPointer) {
            var changed: Set<String> = []
            var offset = 0
            let header = MemoryLayout<inotify_event>.size
            while offset + header <= bytes.count {
                let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let name = bytes[offset + header..<min(bytes.count, offset + header + Int(event.len))]
                offset += header + Int(event.len)
                if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                    watchEverything()
                    return collector.add(.everything)
                }
                if let path = take(event, name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)) {
                    changed.insert(path)
                }
            }
            if !changed.isEmpty { collector.add(.paths(changed)) }
        }

        /// The path that an event is about; nil when it is of no interest.
        private func take(_ event: inotify_event, name: String) -> String? {
            guard let parent = state.withLock({ $0.folders[event.wd] }) else { return nil }
            if event.mask & UInt32(IN_IGNORED) != 0 {
                state.withLock { $0.folders[event.wd] = nil }
                return nil
            }
            // Of the site's own folder only that the watched ones come and go.
            if parent.isEmpty, !FolderWatching.watched.contains(name) { return nil }
            let path = parent.isEmpty ? name : name.isEmpty ? parent : parent + "/" + name
            let comes = event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0
            if comes, event.mask & UInt32(IN_ISDIR) != 0 { watchTree(path) }
            return path
        }
    }
#endif
