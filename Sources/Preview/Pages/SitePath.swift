import Content

/// What an address of the preview means on the site.
enum SitePath: Equatable {
    /// A file of the site: `blogg/2024/kf/index.html`.
    case file(String)
    /// Another address of the preview, which the browser is to ask for.
    case elsewhere(String)
    /// Nothing that a site ever has.
    case nothing

    /// Reads a path that has been decoded once. The site may live in a folder of its host.
    init(_ path: String, basePath: String) {
        if !basePath.isEmpty, path == "/" || path == basePath {
            self = .elsewhere(basePath + "/")
            return
        }
        guard path.hasPrefix(basePath + "/") else {
            self = .nothing
            return
        }
        let relative = path.dropFirst(basePath.count + 1)
        let segments = relative.split(separator: "/", omittingEmptySubsequences: false)
        // Names with a dot or a line first are never published; what tells the host of its files is none of a reader's.
        let isHidden = segments.contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
        let isBroken = segments.dropLast().contains { $0.isEmpty }
        if isHidden || isBroken || relative == OwnFile.manifest {
            self = .nothing
        } else {
            self = .file(relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : String(relative))
        }
    }
}
