import Content
import Diagnostics
import Editions
import Foundations

/// The site's own pages in the preview: rendered when they are asked for, with the preview's bar.
struct SitePages: Sendable {
    /// What each page is marked with, so that its script knows when there is a newer one.
    let session: String

    /// The query's name that asks for a page in spite of what is wrong with it.
    static let latest = "senaste"

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) -> WorkbenchAnswer {
        guard let snapshot = state.snapshot else { return answerWithoutSite(request, state) }
        switch SitePath(request.path, basePath: snapshot.site.settings.basePath) {
        case .nothing: return notFound(request, state, snapshot)
        case .elsewhere(let path): return .redirect(to: path, status: 302)
        case .file(let path):
            guard let file = snapshot.file(path) else {
                let isFolder = snapshot.file(path + "/index.html") != nil
                return isFolder
                    ? .redirect(to: request.path + "/", status: 302) : notFound(request, state, snapshot)
            }
            return answer(file, request, state, snapshot)
        }
    }

    /// Before the site has been readable once, all that could be a page says why it is not.
    private func answerWithoutSite(_ request: WorkbenchRequest, _ state: PreviewState) -> WorkbenchAnswer {
        guard case .file(let path) = SitePath(request.path, basePath: ""),
            path.hasSuffix(".html") || !path.contains(".")
        else { return .plain(404, "404") }
        return faults(state.errors, request, state)
    }

    private func answer(
        _ file: RenderedFile, _ request: WorkbenchRequest, _ state: PreviewState, _ snapshot: PreviewSnapshot
    ) -> WorkbenchAnswer {
        let type = MediaType.of(file.path)
        if type.hasPrefix("text/html") {
            let errors = state.errors(of: entry(file, snapshot))
            if !errors.isEmpty, request.query[Self.latest] == nil { return faults(errors, request, state) }
        }
        do throws(FindingError) {
            return WorkbenchAnswer(type: type, shown(try file.make(), type, file, state, snapshot))
        } catch {
            return .plain(500, FindingText(language: state.language).text(error.finding))
        }
    }

    /// The site's own page for what is not there.
    private func notFound(
        _ request: WorkbenchRequest, _ state: PreviewState, _ snapshot: PreviewSnapshot
    ) -> WorkbenchAnswer {
        guard let file = snapshot.file("404.html"), let bytes = try? file.make() else { return .plain(404, "404") }
        return .html(shown(bytes, "text/html", file, state, snapshot), status: 404)
    }

    private func faults(
        _ errors: [Finding], _ request: WorkbenchRequest, _ state: PreviewState
    ) -> WorkbenchAnswer {
        let latest = state.snapshot == nil ? nil : request.path + "?" + Self.latest
        let context = FaultsContext(errors, state, session: session, latest: latest)
        return .html(WorkbenchPages.render("faults", context), status: 500)
    }

    /// The text whose page a file is.
    private func entry(_ file: RenderedFile, _ snapshot: PreviewSnapshot) -> Entry? {
        guard file.path.hasSuffix("index.html") else { return nil }
        let entry = snapshot.site.entry(address: "/" + file.path.dropLast("index.html".count))
        return entry.flatMap { snapshot.publication.contains($0) ? $0 : nil }
    }

    /// The bytes of a page with the bar before its end.
    private func shown(
        _ bytes: [UInt8], _ type: String, _ file: RenderedFile, _ state: PreviewState, _ snapshot: PreviewSnapshot
    ) -> [UInt8] {
        guard type.hasPrefix("text/html") else { return bytes }
        let context = BarContext(
            entry(file, snapshot), state, snapshot, session: session)
        return bytes.inserting(WorkbenchPages.render("bar", context), before: Array("</body>".utf8))
    }
}

extension [UInt8] {
    /// With other bytes before the last place of a mark; after all of it where the mark is nowhere.
    func inserting(_ more: [UInt8], before mark: [UInt8]) -> [UInt8] {
        var start = count - mark.count
        while start >= 0, !(self[start] == mark[0] && self[start..<start + mark.count].elementsEqual(mark)) {
            start -= 1
        }
        guard start >= 0 else { return self + more }
        return self[..<start] + more + self[start...]
    }
}
