/// Where in a file a finding is.
public struct Place: Hashable, Sendable {
    /// The path from the site's folder: `content/blogg/2024-03-12-kf.md`.
    public let file: String
    /// Counted from 1 at the top of the file, front matter included; 0 for the file as a whole.
    public let line: Int
    /// Counted in characters from 1; 0 for the line as a whole.
    public let column: Int
    /// How many characters the finding is about, at least 1.
    public let length: Int
    /// The line itself, without its end; empty when the finding is about the file as a whole.
    public let lineText: String

    /// A place with its line's text.
    public init(file: String, line: Int = 0, column: Int = 0, length: Int = 1, lineText: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.lineText = lineText
    }

    /// Without the line's text, which the file and the line say and which may be a megabyte.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(line)
        hasher.combine(column)
        hasher.combine(length)
    }
}
