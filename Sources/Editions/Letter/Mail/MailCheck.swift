/// The last look at a mail's bytes before they are written: what parsers forgive, and readers pay for.
///
/// It reads the bytes anew and knows nothing of how they were made.
public struct MailCheck {
    private var faults: [Fault] = []
    private var boundaries: [[UInt8]] = []

    /// What is wrong with a mail, ready to send or a draft, in order of its lines; empty when nothing is.
    public static func faults(in mail: [UInt8]) -> [Fault] {
        var check = MailCheck()
        let lines = check.lines(of: mail)
        check.checkMessage(lines)
        return check.faults.sorted { $0.line < $1.line }
    }

    private mutating func add(_ kind: Kind, _ line: Int) { faults.append(Fault(kind: kind, line: line)) }

    // MARK: Lines

    /// The lines without their ends; what no line may have is a fault.
    private mutating func lines(of mail: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = mail.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() } else { add(.noLastLineEnd, lines.count) }
        for index in lines.indices {
            if lines[index].last == 0x0D {
                lines[index].removeLast()
            } else if lines[index].endIndex < mail.count {
                add(.bareLineFeed, index + 1)
            }
            checkBytes(lines[index], index + 1)
        }
        return lines
    }

    private mutating func checkBytes(_ line: ArraySlice<UInt8>, _ number: Int) {
        if line.contains(0x0D) { add(.bareCarriageReturn, number) }
        if line.contains(where: { $0 >= 0x80 }) { add(.eightBit, number) }
        if line.contains(where: { ($0 < 0x20 && $0 != 0x0D) || $0 == 0x7F }) { add(.control, number) }
        if line.count > HeaderField.limit { add(.longLine, number) }
        if line.last == 0x20 || line.last == 0x09 { add(.trailingBlank, number) }
        if line.starts(with: "From ".utf8) { add(.fromLine, number) }
        if line.elementsEqual(".".utf8) { add(.loneDot, number) }
    }

    // MARK: The message and its parts

    private static let required = [
        "Date", "From", "To", "Subject", "List-Id", "List-Unsubscribe", "Content-Language", "Message-ID",
        "MIME-Version",
        "Content-Type",
    ]
    private static let optional = ["Reply-To", "List-Archive"]

    private mutating func checkMessage(_ lines: [ArraySlice<UInt8>]) {
        var whole = MailEntity(lines, 0..<lines.count)
        if let first = whole.fields.first, first.name == "X-Unsent", first.value == "1" { whole.fields.removeFirst() }
        checkFields(whole, required: MailCheck.required, optional: MailCheck.optional)
        let parts = parts(of: whole, lines)
        guard whole.mediaType == "multipart/alternative", parts.count == 2 else {
            return add(.wrongStructure, whole.line)
        }
        if parts[0].mediaType == "text/html" || parts[0].mediaType == "multipart/related" {
            return add(.htmlBeforeText, parts[0].line)
        }
        let related = parts[1].mediaType == "multipart/related" ? self.parts(of: parts[1], lines) : []
        if parts[1].mediaType == "multipart/related" {
            checkFields(parts[1], required: ["Content-Type"], optional: [])
        }
        let html = related.first ?? parts[1]
        guard parts[0].mediaType == "text/plain", html.mediaType == "text/html" else {
            return add(.wrongStructure, html.line)
        }
        for text in [parts[0], html] { checkText(text, lines) }
        checkPictures(Array(related.dropFirst()), in: html, lines)
    }

    private mutating func checkFields(_ entity: MailEntity, required: [String], optional: [String]) {
        for line in entity.malformed { add(.malformedHeader, line) }
        for line in entity.long { add(.longHeaderLine, line) }
        var seen: Set<String> = []
        for field in entity.fields {
            if !(required + optional).contains(field.name) {
                add(.unknownHeader(field.name), field.line)
            } else if !seen.insert(field.name).inserted {
                add(.duplicateHeader(field.name), field.line)
            }
        }
        for name in required where !seen.contains(name) { add(.missingHeader(name), entity.line) }
    }

    /// The parts between an entity's boundaries.
    private mutating func parts(of entity: MailEntity, _ lines: [ArraySlice<UInt8>]) -> [MailEntity] {
        guard let boundary = entity.parameter("boundary"), (1...70).contains(boundary.utf8.count) else { return [] }
        let delimiter = Array("--\(boundary)".utf8)
        if boundaries.contains(where: { $0.starts(with: delimiter) || delimiter.starts(with: $0) }) {
            add(.boundaryInBody, entity.line)
        }
        boundaries.append(delimiter)
        let starts = entity.body.filter { lines[$0].elementsEqual(delimiter) }
        let end = entity.body.first { lines[$0].elementsEqual(delimiter + Array("--".utf8)) }
        guard let first = starts.first else { return [] }
        if first != entity.body.lowerBound { add(.outsideParts, entity.body.lowerBound + 1) }
        if end == nil { add(.noEndBoundary, entity.body.upperBound) }
        if let end, end + 1 < entity.body.upperBound { add(.outsideParts, end + 2) }
        let last = end ?? entity.body.upperBound
        let ends = starts.dropFirst() + [last]
        return zip(starts, ends).filter { $0 < $1 }.map { MailEntity(lines, $0 + 1..<$1) }
    }

    // MARK: Bodies

    private mutating func checkText(_ part: MailEntity, _ lines: [ArraySlice<UInt8>]) {
        checkFields(part, required: ["Content-Type", "Content-Transfer-Encoding"], optional: [])
        if part.value("Content-Transfer-Encoding") != "quoted-printable" { add(.wrongStructure, part.line) }
        for index in part.body {
            checkBodyLine(lines[index], index + 1)
            if !MailEntity.isQuotedPrintable(lines[index]) { add(.quotedPrintable, index + 1) }
        }
    }

    private mutating func checkBodyLine(_ line: ArraySlice<UInt8>, _ number: Int) {
        if line.count > QuotedPrintable.longest { add(.longBodyLine, number) }
        // Only a line with these two can hold a boundary of ours; the search below is slow.
        guard zip(line, line.dropFirst()).contains(where: { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "_") }) else {
            return
        }
        let text = String(decoding: line, as: UTF8.self)
        if boundaries.contains(where: { text.contains(String(decoding: $0.dropFirst(2), as: UTF8.self)) }) {
            add(.boundaryInBody, number)
        }
    }

    private mutating func checkPictures(_ parts: [MailEntity], in html: MailEntity, _ lines: [ArraySlice<UInt8>]) {
        var known: Set<String> = []
        for part in parts {
            checkFields(
                part,
                required: ["Content-Type", "Content-Transfer-Encoding", "Content-ID", "Content-Disposition"],
                optional: [])
            if part.value("Content-Transfer-Encoding") != "base64" || !part.mediaType.hasPrefix("image/") {
                add(.wrongStructure, part.line)
            }
            let id = String(part.value("Content-ID").dropFirst().dropLast())
            if !known.insert(id).inserted { add(.duplicatePicture(id), part.line) }
            for index in part.body {
                checkBodyLine(lines[index], index + 1)
                if !lines[index].allSatisfy(MailEntity.isBase64) { add(.base64, index + 1) }
            }
        }
        let shown = html.pictures(lines)
        for id in shown.subtracting(known).sorted() { add(.missingPicture(id), html.line) }
        for id in known.subtracting(shown).sorted() { add(.unusedPicture(id), html.line) }
    }
}
