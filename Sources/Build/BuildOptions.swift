import Content
import Foundations

/// What is asked of a build.
public struct BuildOptions: Sendable {
    /// The folder that holds `content/` and `templates/`, as an absolute path.
    public var folder: String
    /// Where the site goes; nil for `site/`, or `site-members/` for members, in the folder.
    public var output: String?
    /// For whom.
    public var audience: Audience
    /// The day as of which the site is built; nil for today in the site's zone.
    public var asOf: Day?
    /// Whether drafts and what is dated ahead are in it.
    public var drafts: Bool
    /// Whether a warning stops the build.
    public var strict: Bool
    /// Whether everything is made anew, whatever earlier builds have kept.
    public var full: Bool

    /// A build of a folder, for the public, as of today.
    public init(
        folder: String, output: String? = nil, audience: Audience = .public, asOf: Day? = nil, drafts: Bool = false,
        strict: Bool = false, full: Bool = false
    ) {
        self.folder = folder
        self.output = output
        self.audience = audience
        self.asOf = asOf
        self.drafts = drafts
        self.strict = strict
        self.full = full
    }

    /// How findings name the folder that the site goes to.
    var outputLabel: String { output ?? (audience == .public ? "site" : "site-members") }

    /// The folder that the site goes to.
    var outputFolder: String { output ?? folder + (audience == .public ? "/site" : "/site-members") }
}
