import Build
import Foundation
import Foundations

/// The program WeasyPrint, run as a child: it reads one file and writes one, in a folder that is removed.
struct WeasyPrint {
    /// The program, absolute.
    let program: String

    /// How long it may take, in seconds.
    private static let patience = 120.0

    /// Finds it: in PATH, else in the `.venv` that `make` sets up in Blad's own source folder; nil where it is not. Never in
    /// the site's folder, which others may write to.
    init?() {
        guard let found = ChildPrograms.path(of: "weasyprint", else: Self.ownFolders) else { return nil }
        program = found
    }

    /// `.venv/bin` in the folders around `.build/release/blad`.
    private static var ownFolders: [String] {
        guard var folder = Bundle.main.executableURL?.resolvingSymlinksInPath(),
            folder.pathComponents.contains(".build")
        else { return [] }
        while folder.pathComponents.contains(".build") { folder.deleteLastPathComponent() }
        return [folder.appendingPathComponent(".venv/bin").path]
    }

    /// Makes a tagged PDF (PDF/UA-1, ISO 14289-1) of HTML; dated by the day, so that the same HTML gives the same bytes.
    func pdf(_ html: [UInt8], _ day: Day) -> Result<[UInt8], PrintExport.PDFFault> {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("blad-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appendingPathComponent("in.html"), result = folder.appendingPathComponent("out.pdf")
        let messages = folder.appendingPathComponent("messages")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--quiet", "--pdf-variant", "pdf/ua-1", source.path, result.path]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SOURCE_DATE_EPOCH": "\(day.number * 86_400)"]) { _, new in new }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(html).write(to: source)
            try Data().write(to: messages)
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = try FileHandle(forWritingTo: messages)
            guard try isDone(process) else { return .failure(.tooSlow) }
        } catch {
            return .failure(.notStarted)
        }
        if process.terminationStatus == 0, let bytes = try? Data(contentsOf: result), !bytes.isEmpty {
            return .success(Array(bytes))
        }
        let said = (try? String(contentsOf: messages, encoding: .utf8)) ?? ""
        let last = said.split(separator: "\n").last.map { String($0.prefix(200)) }
        return .failure(.failed(last ?? "status \(process.terminationStatus)"))
    }

    /// Runs it to its end; false when its time was up.
    private func isDone(_ process: Process) throws -> Bool {
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        try process.run()
        if end.wait(timeout: .now() + Self.patience) == .success { return true }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return false
    }
}
