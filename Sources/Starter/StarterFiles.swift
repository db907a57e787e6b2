import CStarter
import Foundations

/// The files that a new association begins with: its theme, a few texts to write over, a short manual.
public enum StarterFiles {
    /// A file of the starter.
    public struct File: Sendable {
        /// The path from the new site's folder.
        public let path: String
        /// Its bytes.
        public let bytes: [UInt8]
    }

    /// All files, with the association's title and the day written in.
    public static func files(title: String, today: Day) -> [File] {
        let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let words = [
            ("NEXTYEAR", "\(today.year + 1)"), ("YEAR", "\(today.year)"), ("TODAY", "\(today)"), ("TITLE", quoted),
        ]
        return embedded.map { path, bytes in
            guard !path.hasPrefix("templates/") else { return File(path: path, bytes: bytes) }
            return File(
                path: filled(path, words), bytes: Array(filled(String(decoding: bytes, as: UTF8.self), words).utf8))
        }
    }

    private static func filled(_ text: String, _ words: [(String, String)]) -> String {
        words.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// The files as they lie in the program.
    private static var embedded: [(path: String, bytes: [UInt8])] {
        (0..<blad_starter_count()).map { index in
            let file = blad_starter_file_at(index)
            return (String(cString: file.path), Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
        }
    }
}
