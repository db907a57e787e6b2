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

    /// Writes the site; on an error the old one stands and the staging folder is gone.
    func write(
        _ outputs: [Output], paths: Set<String>, over standing: OutputGuard.Standing, recovered: Set<String>
    ) throws -> WriteResult {
        let listed = standing.listed
        try checkKnown(paths, in: standing, listed: listed)
        let gone = recovered.union(listed ?? []).subtracting(paths)
        let survey = try OutputSurvey(
            paths: outputs.map(\.path), stale: gone, location: location, folder: folder, fileSystem: fileSystem)
        let stale = try StaleFiles(gone, needed: survey.folders, root: location.path, fileSystem: fileSystem)
        do {
            let outcomes = try stage(outputs, survey: survey)
            try putInPlace(outcomes, survey: survey, stale: stale, markerFirst: standing.isEmpty)
            discardStaging()
            let hashes = outcomes.files.map(\.outcome.hash)
            let written = outcomes.files.count { $0.outcome.isStaged }
            return WriteResult(
                written: written, unchanged: outputs.count - written, removed: stale.files.count, hashes: hashes,
                stamps: outcomes.files.map(\.outcome.stamp))
        } catch let halfway as OutputChange.Halfway {
            throw halfway.cause
        } catch {
            discardStaging()
            throw error
        }
    }

    /// Refuses to guess: what Blad may not have written is not written over, and what it may have is not left standing.
    private func checkKnown(_ paths: Set<String>, in standing: OutputGuard.Standing, listed: [String]?) throws {
        switch standing {
        case .missing: return
        case .empty(let housekeeping):
            for path in paths {
                let first = path.prefix { $0 != "/" }
                if housekeeping.contains(String(first)) { throw refusal(.taken(String(first))) }
            }
        case .ours:
            guard listed == nil else { return }
            try walk("") { path, kind in
                guard kind != .folder, !paths.contains(path), path != OutputMarker.name, path != OutputManifest.name
                else { return }
                throw refusal(.unknownFile(path))
            }
        }
    }

    // MARK: Staging

    fileprivate struct Staged {
        var files: [(path: String, outcome: OutputStaging.Outcome)]
        let manifest: OutputStaging.Outcome
        let marker: OutputStaging.Outcome
    }

    private func stage(_ outputs: [Output], survey: OutputSurvey) throws -> Staged {
        let comparison = OutputComparison(root: location.path, fileSystem: fileSystem)
        let staging = OutputStaging(
            survey: survey, workplace: workplace, comparison: comparison, fileSystem: fileSystem)
        try staging.makeFolders(siteStands: location.status != nil)
        let files = zip(outputs, try staging.stage(outputs)).map { (path: $0.path, outcome: $1) }
        let sorted = files.sorted { $0.path < $1.path }
        let manifest = OutputManifest.bytes(of: sorted.map { ($0.path, $0.outcome.hash) })
        let marker = OutputMarker.bytes(listing: sorted.map(\.path))
        return Staged(
            files: files,
            manifest: try staging.stage(manifest, at: OutputManifest.name, number: outputs.count),
            marker: try staging.stage(marker, at: OutputMarker.name, number: outputs.count + 1))
    }

    /// Clears the staging folder, the journal first, for from then on there is nothing to carry out.
    ///
    /// What cannot be removed is removed by the next build: the site is right either way.
    private func discardStaging() {
        try? fileSystem.removeFile(workplace.journal)
        try? fileSystem.removeTree(workplace.staging)
    }

    // MARK: Putting in place

    private func putInPlace(_ staged: Staged, survey: OutputSurvey, stale: StaleFiles, markerFirst: Bool) throws {
        guard location.status != nil else {
            if durably { try fileSystem.syncAll(workplace.staging) }
            return try fileSystem.rename("\(workplace.fresh)/0", location.path)
        }
        let steps = try steps(for: staged, survey: survey, stale: stale, markerFirst: markerFirst)
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
    private func steps(
        for staged: Staged, survey: OutputSurvey, stale: StaleFiles, markerFirst: Bool
    ) throws -> [Step] {
        let early = try inTheWay(of: staged, survey: survey, stale: stale)
        var steps: [Step] = markerFirst ? put(OutputMarker.name, staged.marker) : []
        steps += early.files.map { (.remove(path: $0), .nothing) } + early.folders.map { (.prune(path: $0), .nothing) }
        for (number, top) in survey.tops.enumerated() {
            steps.append((.put(staged: "\(Workplace.freshName)/\(number)", path: top), .nothing))
        }
        for (path, outcome) in staged.files where survey.mayStand(path) { steps += put(path, outcome) }
        steps += put(OutputManifest.name, staged.manifest)
        if !markerFirst { steps += put(OutputMarker.name, staged.marker) }
        let earlyFiles = Set(early.files)
        steps += stale.files.filter { !earlyFiles.contains($0) }.map { (.remove(path: $0), .nothing) }
        // Folders without stale files may still be empty since somebody removed the files by hand.
        steps += stale.folders.map { (.prune(path: $0), .nothing) }
        return steps
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
    fileprivate var all: [(path: String, outcome: OutputStaging.Outcome)] {
        files + [(OutputManifest.name, manifest), (OutputMarker.name, marker)]
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

    fileprivate var isEmpty: Bool {
        if case .empty = self { true } else { false }
    }
}
