import Build
import Content
import Diagnostics
import Foundations
import Goals

/// Makes a new text: of a kind and with a title, or what a goal asks for in one of its windows.
///
/// The form's fields: `kind` (a kind or a section), `title`, and `follows` if wanted; or `plan` (its name, `plan/2026`),
/// `goal` (its id) and `window` (its place among the goal's windows, the next if left out), with a `title` if wanted.
struct NewRoute: WorkbenchRoute {
    static let name = "ny"

    let address = name
    let methods: Set<HTTPMethod> = [.get, .post]
    let environment: WorkbenchEnvironment

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        guard request.method == .post else { return page(state, kind: request.query["kind"] ?? "") }
        guard let snapshot = state.snapshot else { return .redirect(to: WorkbenchLink.faults) }
        let form = request.form
        do throws(FindingError) {
            let wish = try wish(form, snapshot)
            let text = try NewText(wish, on: snapshot.site, snapshot.scorecard)
            do throws(FindingError) {
                try environment.files.create(text.path, text.bytes)
            } catch {
                guard error.finding == .fileExists(at: error.finding.place) else { throw error }
                return page(state, kind: form["kind"] ?? "", title: form["title"], error.finding, taken: text.path)
            }
            return .redirect(to: WorkbenchLink.edit(text.path))
        } catch {
            return page(state, kind: form["kind"] ?? "", title: form["title"], error.finding)
        }
    }

    private func wish(_ form: FormFields, _ snapshot: PreviewSnapshot) throws(FindingError) -> NewTextWish {
        let title = (form["title"] ?? "").trimmed
        guard let plan = form["plan"], let goal = form["goal"] else {
            let place = try NewPlace(form["kind"] ?? "", site: snapshot.site)
            var wish = NewTextWish(place.kind, title: title, section: place.section)
            if let id = form["follows"], !id.isEmpty { wish.follows = .meeting(id) }
            return wish
        }
        let standing = snapshot.scorecard.plan(named: plan)?.goals.first { $0.goal.id == goal }
        let window = form["window"].flatMap { Int($0) }
        guard let standing,
            let wish = NewTextWish(
                for: standing, window: window, title: title.isEmpty ? nil : title, on: snapshot.site,
                snapshot.scorecard)
        else { throw FindingError(.nothingToWrite(at: Place(file: "content"))) }
        return wish
    }

    private func page(
        _ state: PreviewState, kind: String, title: String? = nil, _ finding: Finding? = nil, taken: String? = nil
    ) -> WorkbenchAnswer {
        let words = EditWords(language: state.language)
        let context = NewTextContext(
            words: words, sections: state.snapshot?.site.settings.sections ?? [], token: environment.token,
            kind: kind, title: title ?? "", fault: finding.map { fault($0, words) }, taken: taken)
        return .html(WorkbenchPages.render("new", context), status: finding == nil ? 200 : 422)
    }

    /// Why nothing was made. What the finding says of a title is for who writes it in a terminal.
    private func fault(_ finding: Finding, _ words: EditWords) -> String {
        finding == .newWithoutTitle ? words.untitled : words.fault(.finding(finding))
    }
}
