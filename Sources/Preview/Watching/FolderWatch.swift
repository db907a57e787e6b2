/// A watch over a site's `content/` and `templates/`, folders in them and folders to come.
public protocol FolderWatch: Sendable {
    /// Whether everything is watched: systems limit how many folders may be.
    var isWhole: Bool { get }

    /// Ends it.
    func stop()
}

/// Begins to watch a folder of a site.
public enum FolderWatching {
    /// Watches until it is stopped; nil when the system cannot.
    public static func start(_ folder: String, _ collector: ChangeCollector) -> (any FolderWatch)? {
        #if os(macOS)
            EventStreamWatch(folder, collector)
        #else
            InotifyWatch(folder, collector)
        #endif
    }

    /// The folders of a site that are watched.
    static let watched = ["content", "templates"]
}
