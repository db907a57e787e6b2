/// Finds the route of an address under `/_blad/`.
struct WorkbenchRouter: Sendable {
    private let exact: [String: any WorkbenchRoute]
    private let folders: [any WorkbenchRoute]

    /// What all addresses of the workbench begin with.
    static let root = "/_blad/"

    init(_ routes: [any WorkbenchRoute]) {
        exact = Dictionary(routes.map { ($0.address, $0) }) { first, _ in first }
        folders = routes.filter { $0.address.hasSuffix("/") }
    }

    /// The answer to a request whose path begins with ``root``.
    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let address = String(request.path.dropFirst(Self.root.count))
        guard let route = exact[address] ?? folders.first(where: { address.hasPrefix($0.address) }) else {
            return .plain(404, "404")
        }
        let method: HTTPMethod = request.method == .head ? .get : request.method
        guard route.methods.contains(method) else {
            let allowed = route.methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }.sorted()
            return .plain(405, "405", [("Allow", allowed.joined(separator: ", "))])
        }
        return await route.answer(request, state)
    }
}
