import Foundation

/// The standard streams.
enum Console {
    /// Writes to standard output.
    static func out(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// Writes to standard error.
    static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    /// Whether people watch standard error.
    static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}

extension CommonOptions {
    /// The folder that the program was started in.
    static var currentFolder: String { FileManager.default.currentDirectoryPath }
}
