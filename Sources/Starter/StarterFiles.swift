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

    /// All files, with what the association says of itself and the day written in.
    public static func files(_ facts: StarterFacts, today: Day) -> [File] {
        let day = "\(today)"
        let words =
            facts.words + [
                ("NEXTYEAR", "\(today.year + 1)"), ("YEAR", "\(today.year)"), ("MONTH", String(day.dropLast(3))),
                ("TODAY", day),
            ]
        return embedded.map { path, bytes in
            guard !path.hasPrefix("templates/") else { return File(path: path, bytes: bytes) }
            return File(
                path: filled(path, words), bytes: Array(filled(String(decoding: bytes, as: UTF8.self), words).utf8))
        }
    }

    /// All files of an association that says no more than its name.
    public static func files(title: String, today: Day) -> [File] {
        files(StarterFacts(title: title), today: today)
    }

    /// The text with the words written over, once each: what is written in may hold such a word itself.
    private static func filled(_ text: String, _ words: [(word: String, text: String)]) -> String {
        var filled = ""
        var rest = text[...]
        while let first = rest.firstIndex(where: \.isUppercase) {
            filled += rest[..<first]
            rest = rest[first...]
            if let found = words.first(where: { rest.hasPrefix($0.word) }) {
                filled += found.text
                rest = rest.dropFirst(found.word.count)
            } else {
                filled.append(rest.removeFirst())
            }
        }
        return filled + rest
    }

    /// The text of `content/site.yml`.
    static var settings: String {
        embedded.first { $0.path == "content/site.yml" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The files as they lie in the program.
    private static var embedded: [(path: String, bytes: [UInt8])] {
        (0..<blad_starter_count()).map { index in
            let file = blad_starter_file_at(index)
            return (String(cString: file.path), Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
        }
    }
}
