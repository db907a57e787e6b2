import Diagnostics
import Foundations

/// What a build leaves for the next: from what it was made, what came of it, and what it said. While all of that stands as it
/// stood, the next build of the same options has nothing to do.
///
/// It is believed only whole, for the very same program, options and day; see ``RecordKeeping``.
struct BuildRecord {
    /// The day as of which it was made.
    let day: Day
    /// The SHA-256 of what the inputs are known again by.
    let inputs: String
    /// The paths of all files of the site, Blad's own among them.
    let paths: [String]
    /// The SHA-256 of what those are known again by.
    let outputs: String
    /// The name of the site's time zone, which says what day it is.
    let zone: String
    /// How many pages the site has.
    let pages: Int
    /// The next day on which the site would change by itself.
    let nextChange: Day?
    /// The language of the site's messages.
    let language: MessageLanguage
    /// Whether there are goals to count.
    let hasGoals: Bool
    /// What the build said; never an error.
    let findings: [Finding]

    /// Blad's own files in a site.
    static let ownFiles = [OutputMarker.name, OutputManifest.name]

    /// The site's files but Blad's own.
    var siteFiles: [String] { paths.filter { !Self.ownFiles.contains($0) } }

    private static let head = "Blad build record, format 3"

    /// As it is kept.
    var bytes: [UInt8] {
        var writer = RecordWriter()
        for text in [Self.head, inputs, outputs, zone, language.rawValue] { writer.write(text) }
        writer.write(day)
        writer.write(paths)
        writer.write(pages)
        writer.write(nextChange) { $0.write($1) }
        writer.write(hasGoals)
        writer.write(findings) { $0.write($1) }
        return writer.bytes
    }
}

extension BuildRecord {
    /// Reads a record; nil when it is none, or of another format.
    init?(_ bytes: [UInt8]) {
        var reader = RecordReader(bytes)
        do throws(RecordReader.Fault) {
            guard try reader.text() == Self.head else { return nil }
            let inputs = try reader.text(), outputs = try reader.text()
            let zone = try reader.text()
            guard let language = MessageLanguage(rawValue: try reader.text()) else { return nil }
            let day = try reader.day(), paths = try reader.texts(), pages = try reader.number()
            let nextChange = try reader.optional { (reader: inout RecordReader) throws(RecordReader.Fault) in
                try reader.day()
            }
            let hasGoals = try reader.flag()
            let findings = try reader.list { (reader: inout RecordReader) throws(RecordReader.Fault) in
                try reader.finding()
            }
            self.init(
                day: day, inputs: inputs, paths: paths, outputs: outputs, zone: zone, pages: pages,
                nextChange: nextChange, language: language, hasGoals: hasGoals, findings: findings)
        } catch {
            return nil
        }
    }
}
