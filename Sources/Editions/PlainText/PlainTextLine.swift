/// A line of a letter's text, and what RFC 3676 has to know about it.
struct PlainTextLine: Sendable, Hashable {
    /// The line as a reader sees it, without its end.
    let text: String
    /// Whether the line goes on in the next one: it was broken because it was too long.
    var isFlowed = false
    /// Whether it begins with the mark of a quotation.
    var isQuoted = false

    /// The line in a mail: with a space last when it is flowed, and with one first when it would be taken for a quotation,
    /// for the beginning of another mail or for a line that has such a space (RFC 3676, sections 4.1 and 4.4).
    var flowed: String {
        // `-- ` would begin the signature (section 4.3).
        let line = isFlowed && text != "--" ? text + " " : text
        let isStuffed = line.hasPrefix(" ") || line.hasPrefix("From ") || (line.hasPrefix(">") && !isQuoted)
        return isStuffed ? " " + line : line
    }
}
