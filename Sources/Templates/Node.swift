/// A tag that does something, or text between tags, in the order of the file; what stands inside a tag follows it.
struct Node {
    enum Kind {
        /// Text of one line at the most, with its line end.
        case text
        /// The site's path on its host, before an address that stands in the text.
        case basePath
        case escaped
        case unescaped
        case section
        case inverted
        case partial
        case parent
        /// `{{$name}}` that marks a place, with what is there unless somebody puts something else in.
        case block
        /// `{{$name}}` directly inside `{{<parent}}`: what is put in.
        case override
    }

    let kind: Kind
    /// Empty for text.
    let name: String
    let span: Span
    /// The index after the last node inside this one.
    var end: Int
    /// The text.
    var text: [UInt8] = []
    /// Whether the text begins a line: there a partial's indentation is written.
    var startsLine = false
    /// The blanks before a tag that includes something and has its line to itself: the indentation of what is included.
    var indentation: [UInt8] = []
    /// How many blanks the first line inside an override has: they are its own, and are left out of all its lines.
    var ownBlanks: Int?
}
