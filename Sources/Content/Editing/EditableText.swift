import Diagnostics
import Foundations

/// A file of `content/` as somebody edits it: as a form and a body, or as a whole.
public struct EditableText: Sendable {
    /// The file's bytes.
    public let bytes: [UInt8]
    /// The whole text, with `\n` as its line end.
    public let whole: String
    /// The front matter as a form; nil for what is no Markdown file, and for front matter that cannot be read.
    public let form: FrontMatterForm?
    /// The text below the front matter, without the empty lines that it begins with.
    public let body: String
    /// The file's line on which ``body`` begins.
    public let bodyLine: Int
    /// Where the body begins in the bytes.
    private let bodyStart: Int
    private let mark: Int

    /// A file of bytes at a path from the site's folder; the finding says why it is no text.
    public init(_ bytes: [UInt8], path: String, settings: Settings?) throws(FindingError) {
        guard bytes.count <= TextDecoding.largest else {
            throw FindingError(.tooLarge(limit: TextDecoding.largest, at: Place(file: path)))
        }
        if case .failure(let error) = TextDecoding.decode(bytes, file: path) {
            // An empty file can be written in.
            guard bytes.isEmpty else { throw error }
        }
        self.bytes = bytes
        mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        whole = FileText(bytes[mark...]).text
        form = settings.flatMap { path.hasSuffix(".md") ? FrontMatterForm(bytes, path: path, settings: $0) : nil }
        var start = FrontMatterLines(bytes)?.body ?? mark
        while start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { start += 1 }
        bodyStart = start
        body = FileText(bytes[start...]).text
        bodyLine = FileText(bytes[mark..<start]).text.utf8.count { $0 == 0x0A } + 1
    }

    /// The file with another whole text; the lines that stay keep their bytes.
    public func with(whole text: String) -> [UInt8] {
        bytes[..<mark] + FileText(bytes[mark...]).bytes(of: text)
    }

    /// The file with other values in its form's fields, by the keys' English names, and another body. A key without values
    /// is left as it is.
    public func with(fields: [String: [String]], body text: String) throws(FrontMatterForm.Fault) -> [UInt8] {
        let edited = try form?.with(fields) ?? bytes
        // The front matter alone has another length now.
        let start = bodyStart + edited.count - bytes.count
        let lineEnd = FrontMatterLines(bytes)?.lineEnd ?? [0x0A]
        return edited[..<start] + FileText(bytes[bodyStart...], lineEnd: lineEnd).bytes(of: text)
    }
}
