import Foundation
import Foundations
import Markdown
import Pictures

/// What this program is: another version of it, or of the libraries that make its pages, has another text.
enum ProgramIdentity {
    /// The text; nil where the program's own file cannot be looked at.
    static var text: String? {
        guard let path = Bundle.main.executableURL?.resolvingSymlinksInPath().path,
            let stamp = try? FileSystem.posix.status(path).stamp
        else { return nil }
        return "\(path) \(stamp) \(Document.parserVersion) \(PictureStore.libraryVersion)"
    }
}
