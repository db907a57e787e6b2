import Diagnostics
import Foundations

extension Entry {
    /// Whether it has nothing but what all texts have: it is a page or a post.
    var hasNoDetails: Bool { if case .none = details { true } else { false } }
}

extension RecordWriter {
    /// Writes a text without details and without its file's bytes.
    mutating func write(_ entry: Entry) {
        for text in [entry.path, entry.name, entry.kind.rawValue, entry.address, entry.title, entry.language] {
            write(text)
        }
        write(entry.audience.rawValue)
        write(entry.isDraft)
        write(entry.date) { writer, date in
            writer.write(date.day)
            writer.write(date.time) { $0.write($1.seconds) }
        }
        for day in [entry.updated, entry.expires] { write(day) { $0.write($1) } }
        for list in [entry.tags, entry.authors, entry.aliases, entry.channels, entry.outlets] { write(list) }
        for text in [
            entry.section, entry.summary, entry.image, entry.imageAlt, entry.menuLabel, entry.translationOf,
            entry.follows,
        ] { write(text) }
        write(entry.source.file)
        write(entry.bodyOffset)
        write(entry.bodyLine)
        write(entry.marks) { writer, mark in
            writer.write(mark.key)
            for number in [mark.mark.line, mark.mark.column, mark.mark.length] { writer.write(number) }
        }
    }
}

extension RecordReader {
    /// Reads a text without details; `source` gives its file by its name, at least as many bytes as the front matter has.
    mutating func entry(source: (String, Int) -> SourceText) throws(Fault) -> Entry {
        let path = try text(), name = try text()
        guard let kind = Kind(rawValue: try text()) else { throw Fault() }
        let address = try text(), title = try text(), language = try text()
        guard let audience = Audience(rawValue: try text()) else { throw Fault() }
        let isDraft = try flag()
        let date = try optional { (reader: inout RecordReader) throws(Fault) in try reader.writtenDate() }
        let updated = try optionalDay(), expires = try optionalDay()
        let tags = try texts(), authors = try texts(), aliases = try texts(), channels = try texts()
        let outlets = try texts()
        let section = try optionalText(), summary = try optionalText(), image = try optionalText()
        let imageAlt = try optionalText(), menuLabel = try optionalText(), translationOf = try optionalText()
        let follows = try optionalText()
        let file = try text(), bodyOffset = try number(), bodyLine = try number()
        guard (0...TextDecoding.largest).contains(bodyOffset), (0...TextDecoding.largest).contains(bodyLine) else {
            throw Fault()
        }
        let marks = try list { (reader: inout RecordReader) throws(Fault) in try reader.keyMark() }
        return Entry(
            path: path, name: name, kind: kind, section: section, address: address, title: title, date: date,
            updated: updated, expires: expires, isDraft: isDraft, audience: audience, tags: tags, authors: authors,
            summary: summary, image: image, imageAlt: imageAlt, aliases: aliases, menuLabel: menuLabel,
            language: language, translationOf: translationOf, channels: channels, outlets: outlets, follows: follows,
            details: .none, source: source(file, bodyOffset), bodyOffset: bodyOffset, bodyLine: bodyLine, marks: marks)
    }

    private mutating func writtenDate() throws(Fault) -> WrittenDate {
        let day = try day()
        let time = try optional { (reader: inout RecordReader) throws(Fault) in try reader.number() }
        return WrittenDate(day: day, time: time.map(LocalTime.init(seconds:)))
    }

    private mutating func optionalDay() throws(Fault) -> Day? {
        try optional { (reader: inout RecordReader) throws(Fault) in try reader.day() }
    }

    private mutating func keyMark() throws(Fault) -> Entry.KeyMark {
        let key = try text(), line = try number(), column = try number(), length = try number()
        return Entry.KeyMark(key: key, mark: YAMLMark(line: line, column: column, length: length))
    }
}
