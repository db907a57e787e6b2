import Build
import Content
import Diagnostics
import Foundations

/// The page that edits a file of `content/`, and the saving of it.
struct EditRoute: WorkbenchRoute {
    let address = Workbench.editor
    let methods: Set<HTTPMethod> = [.get, .post]
    let environment: WorkbenchEnvironment

    private var files: ContentFiles { environment.files }

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        request.method == .post ? save(request, state) : page(request, await knowing(request.query["path"], state))
    }

    /// The state with a text that has just been made, so that its page can be led to.
    private func knowing(_ path: String?, _ state: PreviewState) async -> PreviewState {
        guard let path, path.hasSuffix(".md"), Self.admits(path), let snapshot = state.snapshot,
            snapshot.entry(path) == nil, files.isThere(path), !state.findings.contains(where: { $0.place.file == path })
        else { return state }
        return await environment.site.refresh(.paths([path]))
    }

    /// Whether a file is one that people type: text, data, settings.
    static func admits(_ path: String) -> Bool {
        ContentFiles.admits(path) && [".md", ".yml", ".csv"].contains { path.hasSuffix($0) }
    }

    // MARK: The page

    private func page(_ request: WorkbenchRequest, _ state: PreviewState) -> WorkbenchAnswer {
        guard let path = request.query["path"], Self.admits(path) else {
            return refusal(.outsideContent(path: (request.query["path"] ?? "").escapedForTerminal), 403, state)
        }
        do throws(FindingError) {
            let bytes = try files.read(path, limit: TextDecoding.largest)
            var context = try context(path, bytes, state, isWhole: request.query["mode"] == "whole")
            context.isSaved = request.query["saved"] != nil
            context.line = request.query["line"].flatMap { Int($0) }
            return .html(WorkbenchPages.render("edit", context))
        } catch {
            return refusal(error.finding, files.isThere(path) ? 422 : 404, state)
        }
    }

    private func context(
        _ path: String, _ bytes: [UInt8], _ state: PreviewState, isWhole: Bool
    ) throws(FindingError) -> EditPageContext {
        let site = state.snapshot?.site
        let file = try EditableText(bytes, path: path, settings: site?.settings)
        var context = EditPageContext(
            words: EditWords(language: state.language), file: file, path: path, hash: ContentFiles.hash(bytes),
            token: environment.token, isWhole: isWhole || file.form == nil)
        let entry = state.snapshot?.entry(path)
        context.address = entry.flatMap { entry in
            state.snapshot?.publication.contains(entry) == true ? site?.settings.href(entry.address) : nil
        }
        context.suggestions = site.map { Suggestions($0, path: path) }
        return context
    }

    private func refusal(_ finding: Finding, _ status: Int, _ state: PreviewState) -> WorkbenchAnswer {
        let context = FaultsContext(
            [finding], state, session: environment.session, latest: nil, leadsToEditor: false)
        return .html(WorkbenchPages.render("faults", context), status: status)
    }

    // MARK: Saving

    private func save(_ request: WorkbenchRequest, _ state: PreviewState) -> WorkbenchAnswer {
        guard let submission = EditSubmission(request.form) else { return .plain(400, "400") }
        guard Self.admits(submission.path) else {
            return refusal(.outsideContent(path: submission.path.escapedForTerminal), 403, state)
        }
        let isScript = request.header("accept")?.hasPrefix("application/json") ?? false
        do throws(EditFault) {
            let saved = try saved(submission, state)
            switch (saved, isScript) {
            case (let bytes?, true): return Self.savedJSON(bytes)
            case (_?, false):
                let mode = submission.isWhole ? "&mode=whole" : ""
                return .redirect(to: WorkbenchLink.edit(submission.path) + mode + "&saved=1")
            case (nil, true): return .json(Array("{\"conflict\": true}".utf8), status: 409)
            case (nil, false): return try conflict(submission, state)
            }
        } catch {
            let words = EditWords(language: state.language)
            return isScript ? Self.faultJSON(error, words) : typedAgain(submission, error, state)
        }
    }

    /// What the file holds now; nil, and nothing written, when it is not as it was opened any more.
    private func saved(_ submission: EditSubmission, _ state: PreviewState) throws(EditFault) -> [UInt8]? {
        let settings = state.snapshot?.site.settings
        // What cannot be applied to the file as it was opened is said before anything else.
        let mine = try submission.applied(to: Array(submission.base.utf8), settings)
        guard let disk = try onDisk(submission) else { return alreadySaved(submission, as: mine) }
        let bytes = try submission.applied(to: disk, settings)
        if bytes == disk, submission.hash != EditSubmission.missing { return bytes }
        do throws(FindingError) {
            if submission.hash == EditSubmission.missing {
                try files.create(submission.path, bytes)
                return bytes
            }
            let isWritten = try files.replace(
                submission.path, bytes, known: submission.hash, limit: TextDecoding.largest)
            return isWritten ? bytes : nil
        } catch {
            throw .finding(error.finding)
        }
    }

    /// The file as it is on the disk, if it is as it was opened: nothing when there was none then.
    private func onDisk(_ submission: EditSubmission) throws(EditFault) -> [UInt8]? {
        guard files.isThere(submission.path) else { return submission.hash == EditSubmission.missing ? [] : nil }
        do throws(FindingError) {
            let disk = try files.read(submission.path, limit: TextDecoding.largest)
            return ContentFiles.hash(disk) == submission.hash ? disk : nil
        } catch {
            throw .finding(error.finding)
        }
    }

    /// The file, if it holds just what was typed: it was saved, and the answer did not come back.
    private func alreadySaved(_ submission: EditSubmission, as mine: [UInt8]) -> [UInt8]? {
        guard files.isThere(submission.path),
            let disk = try? files.read(submission.path, limit: TextDecoding.largest),
            Self.whole(disk) == Self.whole(mine)
        else { return nil }
        return disk
    }

    /// The file as it was saved, for the script: what is typed next is typed over that.
    private static func savedJSON(_ bytes: [UInt8]) -> WorkbenchAnswer {
        var json: [UInt8] = []
        json.append("{\"hash\": \"\(ContentFiles.hash(bytes))\", \"base\": " as String)
        json.appendJSON(whole(bytes))
        json.append("}")
        return .json(json)
    }

    /// Both texts side by side, with nothing written.
    private func conflict(_ submission: EditSubmission, _ state: PreviewState) throws(EditFault) -> WorkbenchAnswer {
        let settings = state.snapshot?.site.settings
        let mine = try submission.applied(to: Array(submission.base.utf8), settings)
        let disk = files.isThere(submission.path) ? try? files.read(submission.path, limit: TextDecoding.largest) : nil
        let context = ConflictContext(
            words: EditWords(language: state.language), path: submission.path, token: environment.token,
            hash: disk.map(ContentFiles.hash) ?? EditSubmission.missing, mine: Self.whole(mine),
            theirs: disk.map(Self.whole))
        return .html(WorkbenchPages.render("conflict", context), status: 409)
    }

    /// A file's text as it is typed, without the mark that its bytes may begin with; of what is no text, what can be shown.
    private static func whole(_ bytes: [UInt8]) -> String {
        (try? EditableText(bytes, path: "", settings: nil))?.whole ?? FileText(bytes[...]).text
    }

    /// The page with what was typed, and why it was not saved.
    private func typedAgain(
        _ submission: EditSubmission, _ fault: EditFault, _ state: PreviewState
    ) -> WorkbenchAnswer {
        let words = EditWords(language: state.language)
        do throws(FindingError) {
            var context = try context(
                submission.path, Array(submission.base.utf8), state, isWhole: submission.isWhole)
            context = EditPageContext(
                words: words, file: context.file, path: submission.path, hash: submission.hash,
                token: environment.token, isWhole: context.isWhole, address: context.address, typed: submission,
                fault: words.fault(fault), suggestions: context.suggestions)
            return .html(WorkbenchPages.render("edit", context), status: 422)
        } catch {
            return refusal(error.finding, 422, state)
        }
    }

    /// Why what was typed is not written, for the script.
    static func faultJSON(_ fault: EditFault, _ words: EditWords) -> WorkbenchAnswer {
        var json: [UInt8] = []
        json.append("{\"fault\": ")
        json.appendJSON(words.fault(fault))
        json.append("}")
        return .json(json, status: 422)
    }
}
