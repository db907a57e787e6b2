/// What a node of a ``Document`` is.
public enum NodeKind: UInt8, Sendable {
    /// The root; always node 0.
    case document
    /// A paragraph of inline nodes.
    case paragraph
    /// A heading; see ``Node/level``.
    case heading
    /// A block quotation.
    case quote
    /// A list of ``item`` nodes; see ``Node/isOrdered`` and ``Node/listStart``.
    case list
    /// A list's item; see ``Node/isTask``.
    case item
    /// A code block, fenced or indented; its words are the code, its ``Node/extra`` the info string.
    case codeBlock
    /// A block of raw HTML, kept to be shown as text.
    case rawBlock
    /// A thematic break.
    case rule
    /// A block that Blad fills, see ``BlockKind``; its words are YAML and its line that of the first inner line.
    case block
    /// A callout or a members' block, see ``BlockKind``: its children are what the editor wrote inside.
    case container
    /// A table of ``row`` nodes.
    case table
    /// A table's row; see ``Node/isHeaderRow``.
    case row
    /// A table's cell; see ``Node/alignment``.
    case cell
    /// A footnote's text; all of them stand last in the document, in order of their numbers.
    case footnote
    /// Words, with typographic quotes and dashes.
    case text
    /// A line end that the editor made but that means nothing.
    case softBreak
    /// A line end that the editor wants to see.
    case hardBreak
    /// A code span.
    case code
    /// A raw HTML tag, kept to be shown as text.
    case rawInline
    /// Emphasis.
    case emphasis
    /// Strong emphasis.
    case strong
    /// Struck text.
    case strikethrough
    /// A link; its words are the destination, its ``Node/extra`` the title.
    case link
    /// A picture; its words are the destination, its ``Node/extra`` the title, its children the alt text.
    case picture
    /// A reference to a footnote; see ``Node/footnoteNumber``.
    case footnoteReference
}
