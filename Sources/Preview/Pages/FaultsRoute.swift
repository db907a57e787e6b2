/// Everything that is wrong, warnings and hints too: `/_blad/fel`.
struct FaultsRoute: WorkbenchRoute {
    let address = "fel"
    let session: String

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let context = FaultsContext(state.findings, state, session: session, latest: nil)
        return .html(WorkbenchPages.render("faults", context))
    }
}
