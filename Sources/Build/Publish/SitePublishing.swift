import Content
import Diagnostics
import Foundations

/// Publishes the built site: load -> check that the site is what a build gives -> look at the host -> plan -> carry out.
///
/// Only what changed is sent, by the list that the last publishing left at the host; only what that list names is removed;
/// and the new list is written last, so that a broken run is completed by the next.
public struct SitePublishing: Sendable {
    private let options: BuildOptions
    private let programs: Programs
    private let fileSystem: FileSystem
    private let clock: @Sendable () -> Int

    /// A publishing of the site in `options.output`, or in the folder `site/`.
    public init(
        _ options: BuildOptions, programs: Programs, fileSystem: FileSystem = .posix,
        clock: @escaping @Sendable () -> Int
    ) {
        self.options = options
        self.programs = programs
        self.fileSystem = fileSystem
        self.clock = clock
    }

    /// Where it goes.
    public enum Destination: Sendable {
        /// The place of a name in `site.yml`; nil for the first.
        case named(String?)
        /// An address; a folder is meant from this one.
        case address(String, from: String)
    }

    /// What came of a publishing.
    public struct Report: Sendable {
        /// Everything that is wrong, in reading order.
        public var findings: [Finding] = []
        /// The address; nil when it is not known.
        public var address: String?
        /// Files that are new at the host, those that are changed, and those that are removed.
        public var added: [String] = [], changed: [String] = [], removed: [String] = []
        /// How many stay as they are.
        public var unchanged = 0
        /// The names that places have, when none has the name that was asked for.
        public var known: [String]?
        /// The site's language, for messages.
        public let language: MessageLanguage
    }

    /// Publishes; a dry run looks at the host and changes nothing.
    public func publish(to destination: Destination, isDryRun: Bool) -> Report {
        let rendered = SiteBuild(options, fileSystem: fileSystem, clock: clock).render(isDryRun: false)
        guard let publication = rendered.publication else {
            return Report(findings: rendered.findings.inReadingOrder(), language: rendered.language)
        }
        var report = Report(language: publication.site.settings.messageLanguage)
        guard let edition = rendered.edition, !rendered.findings.hasErrors else {
            report.findings = rendered.findings.inReadingOrder()
            return report
        }
        var hasBegun = false
        do {
            guard let target = try target(destination, in: publication.site.settings) else {
                report.known = publication.site.settings.publishing.compactMap(\.name)
                return report
            }
            report.address = target.label
            let folder = options.outputFolder
            let check = PublishCheck(
                folder: folder, label: options.outputLabel, publication: publication, edition: edition,
                fileSystem: fileSystem)
            try withLock(folder) {
                let site = try check.site()
                let host = try host(target, publication)
                defer { host.close() }
                let plan = try plan(site, host, label: target.label)
                report.added = plan.puts.filter(plan.fresh.contains).sorted()
                report.changed = plan.puts.filter { !plan.fresh.contains($0) }.sorted()
                report.removed = plan.removals.sorted()
                report.unchanged = plan.unchanged
                if isDryRun || plan.isDone { return }
                hasBegun = true
                try host.carryOut(plan, of: site)
            }
        } catch {
            let findings = findings(of: error, host: report.address ?? options.outputLabel)
            report.findings = hasBegun ? findings : findings.map(\.beforeAnything)
        }
        return report
    }

    private func findings(of error: any Error, host: String) -> [Finding] {
        switch error {
        case let refusal as Refusal: refusal.findings.inReadingOrder()
        case let error as FindingError: [error.finding]
        case let error as FileError: [.publishingStopped(error, host: host)]
        // Nothing else is thrown here; the compiler does not know it.
        default: [.hostFailed("blad", reason: "", host: host)]
        }
    }

    /// No build writes to the site while it is read.
    private func withLock(_ folder: String, _ body: () throws -> Void) throws {
        let location = try OutputLocation(folder, fileSystem: fileSystem, option: .from)
        guard location.status != nil else { return try body() }
        guard let (_, lock) = try Workplace.locked(for: location, waiting: 30, fileSystem: fileSystem) else {
            throw Refusal(.buildRunning(folder: options.outputLabel))
        }
        defer { lock.release() }
        try body()
    }

    // MARK: Where

    private struct Target {
        let address: PublishAddress
        /// How findings name it.
        let label: String
        /// From where a folder is meant.
        let base: String
    }

    private func target(_ destination: Destination, in settings: Settings) throws -> Target? {
        switch destination {
        case .address(let text, let base):
            switch PublishAddress.read(text) {
            case .success(let address): return Target(address: address, label: text, base: base)
            case .failure(let fault): throw Refusal(fault.finding(text, at: Place(file: "--to")))
            }
        case .named(nil):
            guard let first = settings.publishing.first else {
                throw Refusal(.noPublishAddress(at: Place(file: "content/site.yml")))
            }
            return Target(address: first.address, label: first.text, base: options.folder)
        case .named(let name?):
            return settings.publishing.first { $0.name?.folded == name.folded }
                .map { Target(address: $0.address, label: $0.text, base: options.folder) }
        }
    }

    private func host(_ target: Target, _ publication: Publication) throws -> any PublishHost {
        func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : target.base + "/" + path }
        func connection(_ place: SSHPlace) -> SSHConnection {
            SSHConnection(place: place, label: target.label, programs: programs)
        }
        switch target.address {
        case .folder(let path):
            let sources = ExportFolder.names.map { options.folder + "/" + $0 }
            return try FolderHost(
                absolute(path),
                protecting: ProtectedFolders(project: options.folder, sources: sources + [options.outputFolder]),
                fileSystem: fileSystem)
        case .sftp(let place): return SFTPHost(connection: connection(place), fileSystem: fileSystem)
        case .rsync(let place): return RsyncHost(connection: connection(place), fileSystem: fileSystem)
        case .git(let repository, let branch):
            let settings = publication.site.settings
            let isPath = !repository.contains(":")
            return GitHost(
                repository: isPath ? absolute(repository) : repository, branch: branch, label: target.label,
                author: (settings.title, settings.organisation.email ?? "blad@localhost"), day: publication.day,
                programs: programs, fileSystem: fileSystem)
        }
    }

    // MARK: What

    private func plan(_ site: PublishedSite, _ host: any PublishHost, label: String) throws -> PublishPlan {
        let lists = try host.read([HostList.manifest, HostList.pending])
        var known = HostList()
        for (name, bytes) in lists.sorted(by: { $0.key < $1.key }) {
            guard let hashes = OutputManifest.hashes(in: bytes) else {
                throw Refusal(.damagedManifest(name, host: label))
            }
            if name == HostList.manifest { known.hashes = hashes } else { known.touched = Set(hashes.keys) }
        }
        let ours = known.paths
        let folders = Set(ours.flatMap(\.enclosingFolders))
        let standing = try host.standing(at: site.paths.filter { !ours.contains($0) }, of: site)
        var foreign: Set<String> = [], same: Set<String> = []
        for (path, thing) in standing {
            switch thing {
            case .same: same.insert(path)
            // What Blad put there itself makes room.
            case .other(let other) where ours.contains(other) || folders.contains(other): continue
            case .other(let other): foreign.insert(other)
            }
        }
        if !foreign.isEmpty { throw Refusal(foreign.sorted().map { .foreignFile($0, host: label) }) }
        return PublishPlan(site: site, host: known, same: same)
    }
}
