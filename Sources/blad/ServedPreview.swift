import Build
import Diagnostics
import Dispatch
import Foundation
import Foundations
import Preview
import Synchronization

/// What `serve` does until it is interrupted: listens, watches, tells what is wrong.
struct ServedPreview: Sendable {
    let options: BuildOptions
    let port: Int
    let language: MessageLanguage?
    let isQuiet: Bool

    /// Runs until Ctrl-C; the exit status.
    func run() -> Int32 {
        let end = DispatchSemaphore(value: 0)
        // A browser or a terminal that goes away in the middle of a word is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        let interrupts = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { end.signal() }
            source.activate()
            return source
        }
        let status = ExitStatus()
        let work = Task {
            status.set(await serve())
            end.signal()
        }
        end.wait()
        work.cancel()
        interrupts.forEach { $0.cancel() }
        return status.value
    }

    private func serve() async -> Int32 {
        let server: PreviewServer
        do {
            server = try await PreviewServer.open(port: port)
        } catch {
            Console.error(text(error))
            return 2
        }
        let address = "http://127.0.0.1:\(server.port)/"
        Console.out(address + "\n")
        let site = PreviewSite(options, clock: CommonOptions.clock)
        let environment = WorkbenchEnvironment(
            site: site, folder: options.folder, token: Self.token(for: options.folder), session: Self.secret())
        let app = PreviewApp(environment, port: server.port)
        let collector = ChangeCollector()
        let watch = FolderWatching.start(options.folder, collector)
        defer { watch?.stop() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await server.run(app) }
            group.addTask {
                await site.refresh()
                await collector.run { await site.refresh($0) }
            }
            group.addTask { await Clockwork(beside: watch).run(collector) }
            group.addTask { await tell(site) }
            await group.waitForAll()
        }
        return 0
    }

    /// Prints what is wrong each time that it is something else.
    private func tell(_ site: PreviewSite) async {
        var told: [Finding] = []
        for await generation in await site.generations() where generation > 0 {
            let state = site.state
            let findings = state.findings.filter { !isQuiet || $0.severity == .error }
            if findings == told { continue }
            let text = FindingText(language: language ?? state.language)
            for finding in findings where !told.contains(finding) { Console.error(text.text(finding)) }
            if findings.isEmpty { Console.error(text.language == .swedish ? "Inget är fel.\n" : "Nothing is wrong.\n") }
            told = findings
        }
    }

    /// A secret behind a sign of the folder: a page that is left open knows its own site's preview again, and takes no other's.
    private static func token(for folder: String) -> String {
        ContentFiles.hash(Array(folder.utf8)).prefix(16) + "-" + secret()
    }

    /// 128 random bits in hexadecimal.
    private static func secret() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    private func text(_ refusal: PreviewServer.Refusal) -> String {
        let isSwedish = language ?? .swedish == .swedish
        switch refusal {
        case .taken(let port):
            let other = port < 65_535 ? port + 1 : 8080
            return isSwedish
                ? "blad: port \(port) är upptagen av ett annat program. Skriv --port \(other), eller --port 0 för en som är ledig.\n"
                : "blad: port \(port) is taken by another program. Write --port \(other), or --port 0 for one that is free.\n"
        case .notPermitted(let port):
            return isSwedish
                ? "blad: port \(port) får bara systemet använda. Skriv --port 8080.\n"
                : "blad: port \(port) is for the system only. Write --port 8080.\n"
        case .other(let reason):
            return isSwedish ? "blad: det går inte att lyssna: \(reason)\n" : "blad: cannot listen: \(reason)\n"
        }
    }
}

/// The exit status, set by the work and read when it has ended.
private final class ExitStatus: Sendable {
    private let status = Mutex<Int32>(0)

    var value: Int32 { status.withLock { $0 } }

    func set(_ value: Int32) { status.withLock { $0 = value } }
}
