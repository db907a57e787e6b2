import Content

/// The desk, the workbench's start page: what is published, what waits and what is missing.
struct DeskRoute: WorkbenchRoute {
    let address = ""
    let environment: WorkbenchEnvironment

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let reload = ReloadContext(session: environment.session, generation: state.generation)
        // Without a site there is nothing but what keeps it from being read.
        guard let snapshot = state.snapshot else {
            let faults = FaultsContext(state.findings, state, session: environment.session, latest: nil)
            return .html(WorkbenchPages.render("faults", faults))
        }
        let desk = DeskContext(state, snapshot, token: environment.token, reload: reload)
        return .html(WorkbenchPages.render("desk", desk))
    }
}
