import Build
import Foundations

/// What the workbench's routes are made with.
public struct WorkbenchEnvironment: Sendable {
    /// The site; what a route writes is read again by itself, or at once by ``PreviewSite/refresh(_:)``.
    public let site: PreviewSite
    /// The folder that holds `content/` and `templates/`, as an absolute path.
    public let folder: String
    /// What each form and each script that writes must send: as the field `token`, or as the header `X-Blad-Token`.
    public let token: String
    /// The files that the routes read and write: one value for all of them, so that two who save at once take turns.
    let files: ContentFiles
    /// What is typed in the editor and not saved yet.
    let trials: TrialSite
    /// A name of this run of the server, so that a page of an earlier run is loaded anew.
    public let session: String

    /// An environment of its parts.
    public init(
        site: PreviewSite, folder: String, fileSystem: FileSystem = .posix, token: String, session: String
    ) {
        self.site = site
        self.folder = folder
        self.token = token
        self.session = session
        files = ContentFiles(folder: folder, fileSystem: fileSystem)
        trials = TrialSite(site)
    }
}

/// The pages and actions of the workbench.
enum Workbench {
    /// The address of the page that edits a text.
    static let editor = "redigera"

    /// All routes.
    static func routes(_ environment: WorkbenchEnvironment) -> [any WorkbenchRoute] {
        [
            DeskRoute(environment: environment), NewRoute(environment: environment),
            EditRoute(environment: environment), TrialRoute(environment: environment),
            PictureRoute(environment: environment), AssetRoute(),
            EventsRoute(site: environment.site, session: environment.session),
            FaultsRoute(session: environment.session),
        ]
    }
}
