import Editions
import Foundations

/// The preview without its sockets: a request in, an answer out.
public struct PreviewApp: Sendable {
    /// Who may ask.
    public let access: RequestGuard
    private let site: PreviewSite
    private let pages: SitePages
    private let router: WorkbenchRouter
    private let trials: TrialSite

    /// The policy of each page of the preview, in the answer's header.
    private static let policy = SecurityHeaders(hasScript: true, isHTTPS: false, isPreview: true)
        .contentSecurityPolicy

    /// A preview of a site on a port.
    public init(_ environment: WorkbenchEnvironment, port: Int) {
        site = environment.site
        access = RequestGuard(port: port, token: environment.token)
        pages = SitePages(session: environment.session)
        trials = environment.trials
        router = WorkbenchRouter(Workbench.routes(environment))
    }

    /// The answer to a request whose head ``RequestGuard/refusal(of:)-(RequestHead)`` has let through.
    public func answer(_ head: RequestHead, body: [UInt8]) async -> WorkbenchAnswer {
        guard let request = WorkbenchRequest(head, body: body) else { return .plain(400, "400") }
        return await answer(request)
    }

    /// The answer to a request, with the fields that every answer has.
    public func answer(_ request: WorkbenchRequest) async -> WorkbenchAnswer {
        if let refusal = access.refusal(of: request) { return finished(refusal) }
        let state = site.state.generation > 0 ? site.state : await site.firstState()
        let isWorkbench = request.path.hasPrefix(WorkbenchRouter.root)
        if isWorkbench { return finished(await router.answer(request, state)) }
        if request.path + "/" == WorkbenchRouter.root {
            return finished(.redirect(to: WorkbenchRouter.root, status: 302))
        }
        let answer = pages.answer(request, state)
        // The page of a draft that is being written has pictures that the site does not publish.
        guard answer.status == 404, let trial = trials.snapshot else { return finished(answer) }
        let typed = pages.answer(request, state.showing(trial))
        let isPicture = typed.status == 200 && typed.header("Content-Type")?.hasPrefix("image/") == true
        return finished(isPicture ? typed : answer)
    }

    /// An answer with the fields that every answer has.
    func finished(_ answer: WorkbenchAnswer) -> WorkbenchAnswer {
        var answer = answer
        let isPage = answer.header("Content-Type")?.hasPrefix("text/html") ?? false
        if isPage, answer.header("Content-Security-Policy") == nil {
            answer.headers.append(("Content-Security-Policy", Self.policy))
        }
        answer.headers += [
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "SAMEORIGIN"),
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        return answer
    }
}

extension PreviewApp {
    /// Why a request is not read further than its head; nil when it is.
    func refusal(of head: RequestHead) -> WorkbenchAnswer? {
        if let refusal = access.refusal(of: head) { return finished(refusal) }
        return head.contentLength > access.largestBody(of: head) ? answer(.contentTooLarge) : nil
    }

    /// The answer to a request that is not understood.
    func answer(_ fault: HTTPFault) -> WorkbenchAnswer {
        let allowed = fault == .methodNotAllowed ? [("Allow", "GET, HEAD, POST")] : []
        return finished(.plain(fault.rawValue, "\(fault.rawValue)", allowed))
    }
}
