/// A page or an action of the workbench, under `/_blad/`.
///
/// The guard has let the request through: it comes from the machine itself, and a write has the token. A route is tested
/// without a socket: a request in, an answer out.
public protocol WorkbenchRoute: Sendable {
    /// The address below `/_blad/`: empty for the start page, `redigera`. With a slash last it is all addresses below.
    var address: String { get }

    /// The methods that it takes; HEAD goes with GET.
    var methods: Set<HTTPMethod> { get }

    /// The answer, from the site as it is now.
    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer
}

extension WorkbenchRoute {
    /// Reading alone.
    public var methods: Set<HTTPMethod> { [.get] }
}
