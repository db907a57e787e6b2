import Content
import Diagnostics
import Editions
import Foundations

/// What a build leaves of its texts and pages for the next: texts whose files stand as they stood are not read again, and pages
/// that are made from nothing else are not made again.
///
/// Believed like a ``BuildRecord``, but it need not be whole: each text and each page is known again by itself.
struct KeptSite: Sendable {
    /// What the texts gave.
    let files: LoadedFiles
    /// What is known of their bodies.
    let bodies: RenderedBodies
    /// The files that can be known again: read beside the texts, and wanted after them.
    let pages: OnDemand<KeptPages>
    /// What was read, and where in it each text stands: a text that is the same is kept as it was.
    private let bytes: [UInt8]
    private let ranges: [ObjectIdentifier: Range<Int>]

    private static let head = "Blad texts and pages, format 2"

    /// Reads what an earlier build kept; nil when it is of another format.
    init?(_ bytes: [UInt8], content: ContentFolder) {
        var reader = RecordReader(bytes)
        do throws(RecordReader.Fault) {
            guard try reader.text() == Self.head else { return nil }
            let settings = try reader.byteList()
            let links = try reader.linkSurroundings()
            let ranges = try reader.list { (reader: inout RecordReader) throws(RecordReader.Fault) in
                try reader.range()
            }
            let pagesReader = reader
            pages = OnDemand { Self.pages(pagesReader) }
            pages.begin()
            let texts = ranges.parallelMap(run: 256) { Self.text(bytes, $0, content) }.compactMap { $0 }
            files = LoadedFiles(settings: settings, records: texts.map(\.text))
            bodies = RenderedBodies(texts.compactMap(\.body), in: links)
            self.bytes = bytes
            self.ranges = Dictionary(texts.map { (ObjectIdentifier($0.text.entry), $0.range) }) { first, _ in first }
        } catch {
            return nil
        }
    }

    private static func pages(_ reader: RecordReader) -> KeptPages {
        var reader = reader
        return (try? KeptPages(&reader)) ?? KeptPages()
    }

    /// A text, what is known of its body, and where they stand.
    private final class Text: Sendable {
        let text: TextRecord
        let body: BodyRecord?
        let range: Range<Int>

        init(text: TextRecord, body: BodyRecord?, range: Range<Int>) {
            self.text = text
            self.body = body
            self.range = range
        }
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>, _ content: ContentFolder) -> Text? {
        var reader = RecordReader(bytes, in: range)
        do throws(RecordReader.Fault) {
            let text = try reader.textRecord(in: content)
            let body = try reader.flag() ? try reader.bodyRecord(of: text.entry) : nil
            return Text(text: text, body: body, range: range)
        } catch {
            return nil
        }
    }

    // MARK: Writing

    /// What a build keeps; `earlier` is what it began with.
    static func bytes(
        files: LoadedFiles, bodies: RenderedBodies, pages: KeptPages, after earlier: KeptSite?
    ) -> [UInt8] {
        let pagesWritten = OnDemand {
            var writer = RecordWriter()
            writer.reserve(512 * pages.count)
            pages.write(to: &writer)
            return writer
        }
        pagesWritten.begin()
        var writer = RecordWriter()
        writer.write(head)
        writer.write(files.settings)
        writer.write(bodies.linkSurroundings)
        let texts = files.records.parallelMap(run: 256) { record in
            if let same = earlier?.bytes(of: record.entry, in: bodies) { return same }
            var writer = RecordWriter()
            writer.write(record)
            writer.write(bodies.record(of: record.entry)) { $0.write($1) }
            return writer.bytes[...]
        }
        let rest = pagesWritten.value
        writer.reserve(texts.reduce(rest.bytes.count + 8) { $0 + $1.count + 4 })
        writer.write(texts) { $0.write($1) }
        writer.append(rest)
        return writer.bytes
    }

    /// A text as it was kept, if it and its body are what they were.
    private func bytes(of entry: Entry, in bodies: RenderedBodies) -> ArraySlice<UInt8>? {
        guard let range = ranges[ObjectIdentifier(entry)], bodies.tellsTheSame(as: self.bodies, of: entry) else {
            return nil
        }
        return bytes[range]
    }
}
