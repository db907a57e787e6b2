import Diagnostics
import Foundations
import Synchronization

/// Makes a site's files and writes those that do not stand yet into the staging folder.
struct OutputStaging: Sendable {
    let survey: OutputSurvey
    let workplace: Workplace
    let comparison: OutputComparison
    let fileSystem: FileSystem

    /// What became of one file.
    enum Outcome: Sendable {
        /// It stands already; with what it was known again by, if it was not read.
        case unchanged(hash: String, stamp: FileStamp?)
        /// It is in the staging folder.
        case staged(Journal.File, over: OutputComparison.Standing)
        /// It could not be made, or not written.
        case failed(any Error)
        /// Another had failed before.
        case skipped

        var hash: String {
            switch self {
            case .unchanged(let hash, _): hash
            case .staged(let file, _): file.hash
            case .failed, .skipped: ""
            }
        }

        var stamp: FileStamp? { if case .unchanged(_, let stamp) = self { stamp } else { nil } }
    }

    /// Makes the folders that files are written to; the standing site gets none yet.
    func makeFolders(siteStands: Bool) throws(FileError) {
        try fileSystem.makeFolder(workplace.staging)
        if siteStands {
            try fileSystem.makeFolder(workplace.changed)
            try fileSystem.makeFolder(workplace.old)
        }
        if !survey.tops.isEmpty { try fileSystem.makeFolder(workplace.fresh) }
        for folder in survey.madeFirst {
            if let staged = survey.staged[folder] { try fileSystem.makeFolder(workplace.staging + "/" + staged) }
        }
    }

    /// Makes and writes all files on all cores but those that are `known` to stand, each file's bytes being dropped before its
    /// thread makes the next.
    func stage(_ outputs: [Output], known: [Bool]) throws -> [Outcome] {
        let stop = StopFlag()
        let numbers = outputs.indices.filter { !known[$0] }
        // Few files may be few large pictures: hand them out one by one.
        let made = numbers.parallelMap(run: max(1, min(16, numbers.count / 64))) { number -> Outcome in
            guard !stop.isRaised else { return .skipped }
            do {
                return try stage(outputs[number], number: number)
            } catch {
                stop.raise()
                return .failed(error)
            }
        }
        for case .failed(let error) in made { throw error }
        var outcomes = outputs.map { Outcome.unchanged(hash: $0.knownHash ?? "", stamp: $0.knownStamp) }
        for (number, outcome) in zip(numbers, made) { outcomes[number] = outcome }
        return outcomes
    }

    private func stage(_ output: Output, number: Int) throws -> Outcome {
        if survey.mayStand(output.path), let hash = output.knownHash, try comparison.stands(output.path, hash: hash) {
            return .unchanged(hash: hash, stamp: nil)
        }
        return try stage(try output.make(), at: output.path, number: number)
    }

    /// Writes bytes to the staging folder unless they stand already.
    func stage(_ bytes: [UInt8], at path: String, number: Int) throws(FileError) -> Outcome {
        let standing = survey.mayStand(path) ? try comparison.standing(at: path, against: bytes) : .nothing
        let hash = ContentHash.hex(bytes)
        guard standing != .same else { return .unchanged(hash: hash, stamp: nil) }
        let staged = survey.stagedPath(of: path, number: number)
        do {
            if survey.isAlone(path) { try fileSystem.makeFolder(workplace.staging + "/" + staged.enclosingFolder) }
            try fileSystem.write(workplace.staging + "/" + staged, bytes)
        } catch {
            // People know the page, not where it waits.
            throw FileError(error.operation, path: comparison.root + "/" + path, reason: error.reason)
        }
        return .staged(Journal.File(staged: staged, hash: hash), over: standing)
    }
}

/// Tells the other threads that there is no use in going on.
private final class StopFlag: Sendable {
    private let flag = Atomic(false)

    var isRaised: Bool { flag.load(ordering: .relaxed) }
    func raise() { flag.store(true, ordering: .relaxed) }
}
