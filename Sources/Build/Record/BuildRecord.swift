import Diagnostics
import Foundations

/// What a build leaves for the next: from what it was made, what came of it, and what it said. While all of that stands as it
/// stood, the next build of the same options has nothing to do.
///
/// It is believed only whole, for the very same program, options and day; see ``RecordKeeping``.
struct BuildRecord {
    /// Program, options, day and folders: of another build nothing is believed.
    let key: String
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

    private static let head = "Blad build record, format 1"
    /// How many texts stand before the findings.
    private static let length = 10

    /// As texts with their lengths, and last the hash of all before it.
    var bytes: [UInt8] {
        var writer = TextListWriter()
        writer.write([
            Self.head, key, inputs, outputs, zone, paths.joined(separator: "\n"), "\(pages)",
            nextChange.map { "\($0)" } ?? "", language.rawValue, hasGoals ? "1" : "0",
        ])
        for finding in findings { writer.write(finding.record) }
        return writer.bytes + Array(ContentHash.hex(writer.bytes).utf8)
    }
}

extension BuildRecord {
    /// Reads a record; nil when a byte of it is another, or it is of another format.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 64 else { return nil }
        let body = Array(bytes.dropLast(64))
        guard bytes.suffix(64).elementsEqual(ContentHash.hex(body).utf8), let texts = TextListReader.texts(in: body),
            texts.count >= Self.length, texts[0] == Self.head, let pages = Int(texts[6]),
            let language = MessageLanguage(rawValue: texts[8]), (texts.count - Self.length) % Finding.recordLength == 0
        else { return nil }
        var findings: [Finding] = []
        for start in stride(from: Self.length, to: texts.count, by: Finding.recordLength) {
            guard let finding = Finding(record: texts[start..<start + Finding.recordLength]) else { return nil }
            findings.append(finding)
        }
        self.init(
            key: texts[1], inputs: texts[2], paths: texts[5].utf8.split(separator: 0x0A).map { String(Substring($0)) },
            outputs: texts[3], zone: texts[4], pages: pages, nextChange: Day(iso: texts[7]), language: language,
            hasGoals: texts[9] == "1", findings: findings)
    }
}

extension Finding {
    /// How many texts a finding is kept as.
    fileprivate static let recordLength = 11

    fileprivate var record: [String] {
        [
            severity.rawValue, code.rawValue, place.file, "\(place.line)", "\(place.column)", "\(place.length)",
            place.lineText, message.swedish, message.english, help?.swedish ?? "", help?.english ?? "",
        ]
    }

    fileprivate init?(record: ArraySlice<String>) {
        let texts = Array(record)
        guard let severity = Severity(rawValue: texts[0]), let code = Code(rawValue: texts[1]),
            let line = Int(texts[3]),
            let column = Int(texts[4]), let length = Int(texts[5])
        else { return nil }
        self.init(
            code, at: Place(file: texts[2], line: line, column: column, length: length, lineText: texts[6]),
            Wording(texts[7], texts[8]), help: texts[9].isEmpty ? nil : Wording(texts[9], texts[10]),
            severity: severity)
    }
}
