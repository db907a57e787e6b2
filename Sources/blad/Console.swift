import Diagnostics
import Foundation

/// The standard streams.
enum Console {
    /// Writes to standard output.
    static func out(_ text: String) { write(Data(text.utf8)) }

    /// Writes bytes to standard output.
    static func out(_ bytes: [UInt8]) { write(Data(bytes)) }

    /// Writes to standard error, where nobody can be told that it failed.
    static func error(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// An answer that is not written whole is none: the program ends with status 2.
    private static func write(_ data: Data) {
        do {
            try FileHandle.standardOutput.write(contentsOf: data)
        } catch {
            let fault = ProgramFault(
                Wording("svaret kunde inte skrivas", "the answer could not be written"),
                mend: Wording(
                    "se efter att det finns plats på disken som svaret går till",
                    "see to it that there is room on the disk that the answer goes to"))
            self.error(fault.text(in: Blad.language(of: Array(CommandLine.arguments.dropFirst()))) + "\n")
            exit(2)
        }
    }

    /// Whether people watch standard error.
    static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

    /// Whether colour is wanted on standard output: people watch it, and NO_COLOR is not set (https://no-color.org).
    static var isColoured: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isOutputTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// How many columns standard output has, at least 40 and at most 500; 80 where nobody says.
    static var columns: Int { min(max(saidColumns, 40), 500) }

    private static var saidColumns: Int {
        var size = winsize()
        if isOutputTerminal, ioctl(FileHandle.standardOutput.fileDescriptor, UInt(TIOCGWINSZ), &size) == 0,
            size.ws_col > 0
        {
            return Int(size.ws_col)
        }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }

    private static var isOutputTerminal: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }
}
