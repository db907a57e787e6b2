import Foundations

/// Turns the old site into the new one, step by step, or gives the old one back.
struct OutputChange {
    let root: String
    let workplace: Workplace
    let fileSystem: FileSystem

    /// A step and what stands at its path before.
    struct Planned: Sendable {
        let step: Journal.Step
        let over: OutputComparison.Standing
        /// What stood, or will be moved from the site, is kept under this name until all is done.
        let kept: String
    }

    /// The site is between old and new, and the journal must stay for the next build.
    struct Halfway: Error {
        let cause: FileError
    }

    let steps: [Planned]

    init(
        _ steps: [(step: Journal.Step, over: OutputComparison.Standing)], root: String, workplace: Workplace,
        fileSystem: FileSystem
    ) {
        self.root = root
        self.workplace = workplace
        self.fileSystem = fileSystem
        self.steps = steps.enumerated().map { number, step in
            Planned(step: step.step, over: step.over, kept: "\(workplace.old)/\(number)")
        }
    }

    /// Keeps each file that will be replaced under a second name: the room that a way back takes is taken beforehand.
    func keepReplaced() throws {
        let replaced = steps.filter { $0.over == .file }
        let failures = replaced.parallelMap { planned -> FileError? in
            guard case .put(_, let path) = planned.step else { return nil }
            do throws(FileError) {
                try fileSystem.keep(root + "/" + path, as: planned.kept)
                return nil
            } catch { return error }
        }
        if let failure = failures.compactMap({ $0 }).first { throw failure }
    }

    /// Does all steps; on an error the old site is given back, or `Halfway` thrown when that fails too.
    func perform() throws {
        var done: [Undo] = []
        do throws(FileError) {
            for planned in steps { try perform(planned, done: &done) }
        } catch {
            let cause = error
            do throws(FileError) {
                for undo in done.reversed() { try perform(undo) }
            } catch {
                throw Halfway(cause: cause)
            }
            throw cause
        }
    }

    private enum Undo {
        case move(String, to: String)
        case makeFolder(String)
    }

    private func perform(_ planned: Planned, done: inout [Undo]) throws(FileError) {
        switch planned.step {
        case .put(let staged, let path):
            let target = root + "/" + path
            if planned.over == .other {
                try fileSystem.rename(target, planned.kept)
                done.append(.move(planned.kept, to: target))
            }
            try fileSystem.rename(workplace.staging + "/" + staged, target)
            done.append(
                planned.over == .file
                    ? .move(planned.kept, to: target) : .move(target, to: workplace.staging + "/" + staged))
        case .remove(let path):
            try fileSystem.rename(root + "/" + path, planned.kept)
            done.append(.move(planned.kept, to: root + "/" + path))
        case .prune(let path):
            if try fileSystem.removeIfEmpty(root + "/" + path) { done.append(.makeFolder(root + "/" + path)) }
        }
    }

    private func perform(_ undo: Undo) throws(FileError) {
        switch undo {
        case .move(let path, let newPath): try fileSystem.rename(path, newPath)
        case .makeFolder(let path): try fileSystem.makeFolder(path)
        }
    }
}

extension FileSystem {
    /// Removes a folder if it holds nothing; false when it stays.
    func removeIfEmpty(_ folder: String) throws(FileError) -> Bool {
        do {
            try removeFolder(folder)
            return true
        } catch {
            switch error.reason {
            // Solaris' descendants and some network disks say "exists".
            case .notEmpty, .exists, .notFound, .notAFolder, .notPermitted: return false
            default: throw error
            }
        }
    }
}
