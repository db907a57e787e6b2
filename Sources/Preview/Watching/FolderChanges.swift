/// What has changed in the site's folder since it was last looked at.
public enum FolderChanges: Sendable, Equatable {
    /// Anything may have.
    case everything
    /// The files and folders at these paths from the site's folder: `content/blogg/2024-03-12-kf.md`.
    case paths(Set<String>)

    /// The paths; nil when anything may have.
    public var paths: Set<String>? { if case .paths(let paths) = self { paths } else { nil } }

    /// Whether nothing has.
    public var isEmpty: Bool { self == .paths([]) }

    /// Both.
    public func union(_ other: FolderChanges) -> FolderChanges {
        guard case .paths(let paths) = self, case .paths(let more) = other else { return .everything }
        return .paths(paths.union(more))
    }
}
