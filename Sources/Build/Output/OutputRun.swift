import Diagnostics
import Foundations

/// One writing of a site, under the lock.
struct OutputRun {
    let location: OutputLocation
    /// The folder as the user named it.
    let folder: String
    let workplace: Workplace
    let fileSystem: FileSystem
    let durably: Bool

    private typealias Step = (step: Journal.Step, over: OutputComparison.Standing)
    fileprivate typealias StagedFile = (path: String, outcome: OutputStaging.Outcome)

    /// Writes the site; on an error the old one stands and the staging folder is gone.
    func write(
        _ outputs: [Output], paths: Set<String>, over standing: OutputGuard.Standing
    ) throws -> WriteResult {
        let listed = standing.listed.map(Set.init)
        try checkKnown(paths, in: standing, isListed: listed != nil)
        let gone = listed?.subtracting(paths) ?? []
        let known = knownAgain(outputs)
        let survey = try OutputSurvey(
            paths: zip(outputs, known).compactMap { $1 ? nil : $0.path }, stale: gone, location: location,
            folder: folder, fileSystem: fileSystem)
        let stale = try StaleFiles(gone, root: location.path, fileSystem: fileSystem)
        do {
            let staged = try stage(
                outputs, known: known, survey: survey, gone: gone, stays: (listed?.count ?? 0) - gone.count)
            try putInPlace(staged, survey: survey, stale: stale)
            discardStaging()
            return WriteResult(
                written: staged.files.count, unchanged: outputs.count - staged.files.count, removed: stale.files.count,
                hashes: staged.outcomes.map(\.hash), stamps: staged.outcomes.map(\.stamp))
        } catch let halfway as OutputChange.Halfway {
            throw halfway.cause
        } catch {
            discardStaging()
            throw error
        }
    }

    /// Refuses to guess: what Blad may not have written is not written over, and what it may have is not left standing.
    private func checkKnown(_ paths: Set<String>, in standing: OutputGuard.Standing, isListed: Bool) throws {
        switch standing {
        case .missing: return
        case .empty(let housekeeping):
            for path in paths {
                let first = path.prefix { $0 != "/" }
                if housekeeping.contains(String(first)) { throw refusal(.taken(String(first))) }
            }
        case .ours:
            guard !isListed else { return }
            try walk("") { path, kind in
                guard kind != .folder, !paths.contains(path), path != OutputMarker.name, path != OutputManifest.name
                else { return }
                throw refusal(.unknownFile(path))
            }
        }
    }

    // MARK: Staging

    private var comparison: OutputComparison { OutputComparison(root: location.path, fileSystem: fileSystem) }

    /// Which files are known again by their stamps: nothing is written there, so nothing more is looked at.
    private func knownAgain(_ outputs: [Output]) -> [Bool] {
        guard location.status != nil else { return outputs.map { _ in false } }
        let comparison = comparison
        return outputs.parallelMap(run: 64) { output in
            guard output.knownHash != nil, let stamp = output.knownStamp else { return false }
            return comparison.stands(output.path, stamp: stamp)
        }
    }

    fileprivate struct Staged {
        /// What became of each output, in their order.
        let outcomes: [OutputStaging.Outcome]
        /// The outputs that are in the staging folder: few of many thousand, when little was changed.
        let files: [StagedFile]
        let manifest: OutputStaging.Outcome
        /// Lists what comes and what goes, and is put first: whatever a killed build leaves, the next one knows as Blad's.
        let firstMarker: OutputStaging.Outcome?
        /// Lists the new site, when the first one lists more or there is none.
        let lastMarker: OutputStaging.Outcome?
    }

    /// Makes the files but those known again; `gone` are those of the old site that the new one has not, `stays` counts those
    /// that both have.
    private func stage(
        _ outputs: [Output], known: [Bool], survey: OutputSurvey, gone: Set<String>, stays: Int
    ) throws -> Staged {
        let staging = OutputStaging(
            survey: survey, workplace: workplace, comparison: comparison, fileSystem: fileSystem)
        try staging.makeFolders(siteStands: location.status != nil)
        let outcomes = try staging.stage(outputs, known: known)
        let sorted = zip(outputs, outcomes).map { (path: $0.path, hash: $1.hash) }.sorted { $0.path < $1.path }
        let manifest = OutputManifest.bytes(of: sorted)
        let paths = sorted.map(\.path)
        let mayLeaveUnknown = location.status != nil && stays < paths.count
        func stageMarker(_ paths: [String], number: Int) throws -> OutputStaging.Outcome {
            try staging.stage(OutputMarker.bytes(listing: paths), at: OutputMarker.name, number: outputs.count + number)
        }
        return Staged(
            outcomes: outcomes,
            files: zip(outputs, outcomes).compactMap { $1.isStaged ? ($0.path, $1) : nil },
            manifest: try staging.stage(manifest, at: OutputManifest.name, number: outputs.count),
            firstMarker: mayLeaveUnknown
                ? try stageMarker(gone.isEmpty ? paths : (paths + gone).sorted(), number: 1) : nil,
            lastMarker: mayLeaveUnknown && gone.isEmpty ? nil : try stageMarker(paths, number: 2))
    }

    /// Clears the staging folder, the journal first, for from then on there is nothing to carry out.
    ///
    /// What cannot be removed is removed by the next build: the site is right either way.
    private func discardStaging() {
        try? fileSystem.removeFile(workplace.journal)
        try? fileSystem.removeTree(workplace.staging)
    }

    // MARK: Putting in place

    private func putInPlace(_ staged: Staged, survey: OutputSurvey, stale: StaleFiles) throws {
        guard location.status != nil else {
            if durably { try fileSystem.syncAll(workplace.staging) }
            return try fileSystem.rename("\(workplace.fresh)/0", location.path)
        }
        let steps = try steps(for: staged, survey: survey, stale: stale)
        guard !steps.isEmpty else { return }
        let change = OutputChange(steps, root: location.path, workplace: workplace, fileSystem: fileSystem)
        try change.keepReplaced()
        try writeJournal(Journal(files: staged.all.compactMap(\.outcome.file), steps: steps.map(\.step)))
        try change.perform()
    }

    private func writeJournal(_ journal: Journal) throws {
        // First the files, then the list that says that they are there.
        if durably { try fileSystem.syncAll(workplace.staging) }
        try fileSystem.write(workplace.journal, journal.bytes)
        if durably {
            try fileSystem.sync(workplace.journal)
            try fileSystem.sync(workplace.staging)
        }
    }

    /// New files come before the manifest that names them, and old ones go last, so that no page misses what it uses.
    private func steps(for staged: Staged, survey: OutputSurvey, stale: StaleFiles) throws -> [Step] {
        let early = try inTheWay(of: staged, survey: survey, stale: stale)
        var steps = staged.firstMarker.map { put(OutputMarker.name, $0) } ?? []
        steps += early.files.map { (.remove(path: $0), .nothing) } + early.folders.map { (.prune(path: $0), .nothing) }
        for (number, top) in survey.tops.enumerated() {
            steps.append((.put(staged: "\(Workplace.freshName)/\(number)", path: top), .nothing))
        }
        for (path, outcome) in staged.files where survey.mayStand(path) { steps += put(path, outcome) }
        steps += put(OutputManifest.name, staged.manifest)
        let earlyFiles = Set(early.files)
        steps += stale.files.filter { !earlyFiles.contains($0) }.map { (.remove(path: $0), .nothing) }
        // Folders without stale files may still be empty since somebody removed the files by hand.
        steps += stale.folders.map { (.prune(path: $0), .nothing) }
        return steps + (staged.lastMarker.map { put(OutputMarker.name, $0) } ?? [])
    }

    private func put(_ path: String, _ outcome: OutputStaging.Outcome) -> [Step] {
        guard case .staged(let file, let over) = outcome else { return [] }
        return [(.put(staged: file.staged, path: path), over)]
    }

    /// What an earlier build left where the new site has a file for a folder, or a folder for a file.
    private func inTheWay(
        of staged: Staged, survey: OutputSurvey, stale: StaleFiles
    ) throws -> (files: [String], folders: [String]) {
        var files = stale.files.filter(survey.inTheWay.contains)
        var folders: [String] = []
        let ours = Set(stale.files)
        for (path, outcome) in staged.all {
            guard case .staged(_, .folder) = outcome else { continue }
            var inner = [path]
            try walk(path) { found, kind in
                if kind == .folder {
                    inner.append(found)
                } else if ours.contains(found) {
                    files.append(found)
                } else {
                    throw refusal(.taken(path))
                }
            }
            folders += inner.reversed()
        }
        return (files, folders)
    }

    // MARK: Looking

    /// Calls for each thing below a folder of the site, parents first; links are not followed.
    private func walk(_ folder: String, _ visit: (_ path: String, _ kind: FileKind) throws -> Void) throws {
        var open = [folder]
        while let folder = open.popLast() {
            for entry in try fileSystem.list(folder.isEmpty ? location.path : location.path + "/" + folder) {
                guard let name = entry.name else { throw refusal(.unknownFile(folder + "/?")) }
                if name.hasPrefix(".") { continue }
                let path = folder.isEmpty ? name : folder + "/" + name
                try visit(path, entry.kind)
                if entry.kind == .folder { open.append(path) }
            }
        }
    }

    private func refusal(_ obstacle: OutputObstacle) -> Refusal { Refusal(.outputNotOurs(obstacle, folder: folder)) }
}

extension OutputRun.Staged {
    /// The outputs that are in the staging folder, and Blad's own files.
    fileprivate var all: [OutputRun.StagedFile] {
        files + [(OutputManifest.name, manifest)]
            + [firstMarker, lastMarker].compactMap { $0 }.map { (OutputMarker.name, $0) }
    }
}

extension OutputStaging.Outcome {
    fileprivate var isStaged: Bool { file != nil }

    fileprivate var file: Journal.File? {
        if case .staged(let file, _) = self { file } else { nil }
    }
}

extension OutputGuard.Standing {
    /// The files that Blad wrote there; nil when there are none, or the list is damaged.
    fileprivate var listed: [String]? { if case .ours(let marker) = self { marker.paths } else { nil } }
}
