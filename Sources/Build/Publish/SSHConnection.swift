import Content
import Diagnostics
import Foundations

/// What sftp and rsync tell ssh, and how their ends are read.
struct SSHConnection: Sendable {
    let place: SSHPlace
    /// How findings name the host.
    let label: String
    let programs: Programs

    /// One login serves all runs, so that a password is asked for once; a host that falls silent is given up.
    var options: [String] {
        [
            "ControlMaster=auto", "ControlPath=\(programs.folder)/c", "ControlPersist=30", "ConnectTimeout=30",
            "ServerAliveInterval=15", "ServerAliveCountMax=4", "BatchMode=\(programs.mayAsk ? "no" : "yes")",
        ]
    }

    /// A path at the host.
    func path(_ path: String) -> String { place.path + "/" + path }

    /// Runs a program; throws when it is not here or did not end well.
    func run(_ call: Programs.Call, mayEnd statuses: Set<Int32> = [0]) throws(Refusal) -> Programs.Answer {
        let answer = try programs.answer(call, host: label)
        guard statuses.contains(answer.status) else {
            throw Refusal(.hostFailed(call.program, reason: answer.lastLine, host: label))
        }
        return answer
    }

    /// Ends the login that the runs have shared.
    func close() {
        let port = place.port.map { ["-p", "\($0)"] } ?? []
        _ = programs.run(
            .init(
                "ssh", ["-o", "ControlPath=\(programs.folder)/c", "-O", "exit"] + port + ["--", place.login],
                in: programs.folder))
    }
}
