import Build
import Content
import Diagnostics
import Foundations

/// What somebody types, before it is saved: the page that it makes, and what is wrong with it.
///
/// A write as far as the guard is concerned, since it is sent what nobody else may see; but nothing is written.
struct TrialRoute: WorkbenchRoute {
    static let name = "preview"

    let address = name
    let methods: Set<HTTPMethod> = [.get, .post]
    let environment: WorkbenchEnvironment

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        request.method == .post ? await trial(request, state) : await page(request, state)
    }

    /// The page of a file as it is on the disk, or as it was last typed.
    private func page(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        guard let path = request.query["path"], ContentFiles.admits(path) else { return .plain(404, "404") }
        let trial: TrialSite.Trial
        if let latest = environment.trials.latest(of: path) {
            trial = latest
        } else {
            do throws(FindingError) {
                let bytes = try environment.files.read(path, limit: TextDecoding.largest)
                trial = await environment.trials.read(path, bytes, state)
            } catch {
                return .plain(404, FindingText(language: state.language).text(error.finding))
            }
        }
        if let page = trial.page() { return .html(page) }
        let context = FaultsContext(
            trial.findings, state, session: environment.session, latest: nil, leadsToEditor: false)
        return .html(WorkbenchPages.render("faults", context), status: 500)
    }

    /// The page and the findings of what is typed, as JSON.
    private func trial(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        guard let submission = EditSubmission(request.form), ContentFiles.admits(submission.path) else {
            return .plain(400, "400")
        }
        let words = EditWords(language: state.language)
        let base = Array(submission.base.utf8)
        do throws(EditFault) {
            let bytes = try submission.applied(to: base, state.snapshot?.site.settings)
            let trial = await environment.trials.read(submission.path, bytes, state)
            let file = try? EditableText(bytes, path: submission.path, settings: state.snapshot?.site.settings)
            var json: [UInt8] = []
            json.append("{\"changed\": \(hasChanged(submission)), \"findings\": [")
            for (number, finding) in trial.findings.enumerated() {
                if number > 0 { json.append(", ") }
                json.append(finding, words, key: Self.key(of: finding, in: file?.form))
            }
            json.append("], \"bodyLine\": \(submission.isWhole ? 1 : file?.bodyLine ?? 1), \"html\": " as String)
            json.appendJSON(trial.page().map { String(decoding: $0, as: UTF8.self) } ?? "")
            json.append("}")
            return .json(json)
        } catch {
            return EditRoute.faultJSON(error, words)
        }
    }

    /// The key whose field mends a finding: the one that is missing, which stands on no line, or the one on its line.
    private static func key(of finding: Finding, in form: FrontMatterForm?) -> String? {
        switch finding.code {
        case .missingTitle: "title"
        case .missingDate: "date"
        case .missingStart: "start"
        case .missingPreheader: "preheader"
        default: form?.key(ofLine: finding.place.line)
        }
    }

    private func hasChanged(_ submission: EditSubmission) -> Bool {
        let bytes = try? environment.files.read(submission.path, limit: TextDecoding.largest)
        return bytes.map(ContentFiles.hash) ?? EditSubmission.missing != submission.hash
    }
}

extension [UInt8] {
    /// Appends a finding as the editor's script shows it.
    fileprivate mutating func append(_ finding: Finding, _ words: EditWords, key: String?) {
        append("{\"severity\": ")
        appendJSON(finding.severity.rawValue)
        append(", \"line\": \(finding.place.line), \"column\": \(finding.place.column), \"message\": " as String)
        appendJSON(finding.message.text(in: words.language).escapedForTerminal)
        append(", \"help\": ")
        appendJSON(finding.help?.text(in: words.language).escapedForTerminal ?? "")
        append(", \"key\": ")
        appendJSON(key ?? "")
        append("}")
    }
}
