/// Paths of what stands below `content/`.
public enum ContentPath {
    /// A path relative to a folder below `content/`, as one from `content/`; nil when it climbs out.
    public static func joined(_ folder: String, _ path: String) -> String? {
        var segments = folder.split(separator: "/")
        for segment in path.split(separator: "/") where segment != "." {
            if segment != ".." {
                segments.append(segment)
            } else if segments.popLast() == nil {
                return nil
            }
        }
        return segments.joined(separator: "/")
    }
}
