/// The sheets and scripts of the workbench: `/_blad/assets/reload.js`.
struct AssetRoute: WorkbenchRoute {
    let address = "assets/"

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let path = String(request.path.dropFirst(WorkbenchRouter.root.count))
        guard let bytes = WorkbenchFiles.all[path] else { return .plain(404, "404") }
        return WorkbenchAnswer(type: MediaType.of(path), bytes)
    }
}
