/// A tag that does something, in the order of the file; what stands inside it follows it.
struct Node {
    enum Kind {
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
    let name: String
    let span: Span
    /// The index after the last node inside this one.
    var end: Int
}
