import Diagnostics
import Foundations

/// The system's own programs that speak with hosts: sftp, rsync, ssh, git and curl.
public struct Programs: Sendable {
    /// One run of a program.
    public struct Call: Sendable {
        /// Its name, looked for in PATH.
        public let program: String
        /// What it is told.
        public let arguments: [String]
        /// The folder that it works in, absolute.
        public let folder: String
        /// What it reads.
        public var input: [UInt8] = []
        /// What is added to its environment.
        public var environment: [String: String] = [:]

        /// A run in a folder.
        public init(_ program: String, _ arguments: [String], in folder: String) {
            self.program = program
            self.arguments = arguments
            self.folder = folder
        }
    }

    /// How a run ended.
    public struct Answer: Sendable {
        /// Its exit status; 128 and the signal's number for one that was ended.
        public let status: Int32
        /// What it wrote.
        public let output: [UInt8]
        /// What it said besides.
        public let errors: String

        /// An end.
        public init(status: Int32, output: [UInt8], errors: String) {
            self.status = status
            self.output = output
            self.errors = errors
        }

        /// The last line that it said, for a finding.
        var lastLine: String {
            let lines = errors.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
            return String((lines.last ?? "").prefix(200)).escapedForTerminal
        }
    }

    /// A folder for their files that no one else may look into, absolute; it is removed afterwards.
    public let folder: String
    /// Whether somebody can answer their questions, for a password say.
    public let mayAsk: Bool
    /// Runs one to its end; nil when there is no such program.
    public let run: @Sendable (Call) -> Answer?

    /// Runs one to its end, however it ends; throws where there is no such program.
    ///
    /// - Parameter label: where findings stand, most often how they name the host.
    func answer(_ call: Call, host label: String) throws(Refusal) -> Answer {
        guard let answer = run(call) else { throw Refusal(.missingProgram(call.program, host: label)) }
        return answer
    }

    /// Programs that work with the files of a folder.
    public init(folder: String, mayAsk: Bool, run: @escaping @Sendable (Call) -> Answer?) {
        self.folder = folder
        self.mayAsk = mayAsk
        self.run = run
    }
}
