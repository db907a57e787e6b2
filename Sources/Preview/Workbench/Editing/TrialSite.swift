import Build
import Content
import Diagnostics
import Foundations
import Synchronization

/// The site as it would be with what somebody types in a file: nothing of it is written.
public final class TrialSite: Sendable {
    private let site: PreviewSite
    private let latest = Mutex<Trial?>(nil)
    private let reader = TrialReader()

    /// What came of a trial.
    struct Trial: Sendable {
        /// The file, from the site's folder.
        let path: String
        /// What it held.
        let bytes: [UInt8]
        /// The state of the rest of the site.
        let generation: Int
        /// What the next trial can take from this one.
        let prepared: PreparedSite
        /// The site with it; nil when it could not be read.
        let snapshot: PreviewSnapshot?
        /// What is wrong in the file.
        let findings: [Finding]

        /// The text in the file.
        var entry: Entry? { snapshot?.site.entry(path: String(path.dropFirst("content/".count))) }

        /// The text's page.
        func page() -> [UInt8]? {
            entry.flatMap { snapshot?.file(String($0.address.dropFirst()) + "index.html") }.flatMap { try? $0.make() }
        }
    }

    init(_ site: PreviewSite) { self.site = site }

    /// The latest trial, if it was of the file.
    func latest(of path: String) -> Trial? { latest.withLock { $0?.path == path ? $0 : nil } }

    /// What the latest trial's site holds: the pictures of a draft, which the site itself does not publish.
    var snapshot: PreviewSnapshot? { latest.withLock { $0?.snapshot } }

    /// Reads the site with other bytes in a file, one trial at a time.
    func read(_ path: String, _ bytes: [UInt8], _ state: PreviewState) async -> Trial {
        if let latest = latest(of: path), latest.generation == state.generation, latest.bytes == bytes { return latest }
        let earlier = latest(of: path)
        let entry = earlier?.entry ?? state.snapshot?.entry(path)
        let needs = state.snapshot.flatMap { snapshot in entry.map { Needs($0, asOf: snapshot.day) } } ?? Needs()
        let typed = Typed(
            path: path, bytes: bytes, generation: state.generation, build: site.build,
            earlier: earlier?.prepared, published: await site.prepared)
        let trial = await reader.read { Self.read(typed, needs) }
        latest.withLock { $0 = trial }
        return trial
    }

    /// What the edition must hold for a text to have a page in it.
    private struct Needs: Equatable {
        var drafts = false
        var audience = Audience.public

        init() {}

        init(_ entry: Entry, asOf day: Day) {
            audience = entry.audience
            switch Publication.status(of: entry, asOf: day, audience: .members) {
            case .draft, .scheduled: drafts = true
            case .published, .expired, .membersOnly: break
            }
        }
    }

    /// What is read: a file, what is typed in it, and what the rest of the site is known by.
    private struct Typed {
        let path: String
        let bytes: [UInt8]
        let generation: Int
        let build: SiteBuild
        /// The last trial of the file, and the last reading of the site.
        let earlier: PreparedSite?, published: PreparedSite?
    }

    /// Reads it as an edition in which the text has its page; a first guess at what that is may be wrong.
    private static func read(_ typed: Typed, _ guess: Needs) -> Trial {
        let trial = read(typed, as: guess)
        guard let entry = trial.entry, let snapshot = trial.snapshot else { return trial }
        let needs = Needs(entry, asOf: snapshot.day)
        return needs == guess ? trial : read(typed, as: needs)
    }

    private static func read(_ typed: Typed, as needs: Needs) -> Trial {
        let build = typed.build.trial(
            of: typed.bytes, in: typed.path, audience: needs.audience, drafts: needs.drafts)
        let prepared = build.preview(after: typed.earlier ?? typed.published, changed: [], showsLastWhole: false)
        return Trial(
            path: typed.path, bytes: typed.bytes, generation: typed.generation, prepared: prepared,
            snapshot: PreviewSnapshot(prepared, generation: typed.generation),
            findings: prepared.findings.inReadingOrder().filter { $0.place.file == typed.path })
    }
}

/// One reading at a time: each takes all of the machine's cores.
private actor TrialReader {
    func read(_ trial: @Sendable () -> TrialSite.Trial) -> TrialSite.Trial { trial() }
}

extension PreviewSnapshot {
    /// The text in a file, from the site's folder.
    func entry(_ path: String) -> Entry? {
        path.hasPrefix("content/") ? site.entry(path: String(path.dropFirst("content/".count)).nfc) : nil
    }
}
