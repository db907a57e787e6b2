import Foundation
import Testing

/// A part of the manual that is made from the code: compared, or written anew with `make manual`.
struct MadeFromCode {
    /// The page's path from the repository's folder.
    let path: String

    private static let isWriting = ProcessInfo.processInfo.environment["BLAD_MANUAL"] == "write"

    /// Expects that the part says what the code says.
    func expect(_ part: String, is wanted: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if part == wanted { return }
        guard Self.isWriting, !part.isEmpty else {
            Issue.record("\(path) is not as the code has it: run make manual", sourceLocation: sourceLocation)
            return
        }
        let file = Repository.folder + "/" + path
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing(part, with: wanted, maxReplacements: 1)
            .write(toFile: file, atomically: true, encoding: .utf8)
    }
}
