import Foundations

extension RecordWriter {
    /// Writes a finding with its place.
    public mutating func write(_ finding: Finding) {
        write(finding.severity.rawValue)
        write(finding.code.rawValue)
        write(finding.place)
        write(finding.message)
        write(finding.help) { $0.write($1) }
    }

    /// Writes a place.
    public mutating func write(_ place: Place) {
        write(place.file)
        for number in [place.line, place.column, place.length] { write(number) }
        write(place.lineText)
    }

    private mutating func write(_ wording: Wording) {
        write(wording.swedish)
        write(wording.english)
    }
}

extension RecordReader {
    /// Reads a finding.
    public mutating func finding() throws(Fault) -> Finding {
        guard let severity = Severity(rawValue: try text()), let code = Code(rawValue: try text()) else {
            throw Fault()
        }
        let place = try place(), message = try wording()
        let help = try optional { (reader: inout RecordReader) throws(Fault) in try reader.wording() }
        return Finding(code, at: place, message, help: help, severity: severity)
    }

    /// Reads a place.
    public mutating func place() throws(Fault) -> Place {
        let file = try text(), line = try number(), column = try number(), length = try number()
        return Place(file: file, line: line, column: column, length: length, lineText: try text())
    }

    private mutating func wording() throws(Fault) -> Wording { Wording(try text(), try text()) }
}
