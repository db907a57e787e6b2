/// Where a word stands, the least telling first.
public enum Field: UInt8, Sendable, Comparable {
    /// In the text.
    case body
    /// In what belongs to the text: its section, tags, authors, place.
    case details
    /// In a heading or the summary.
    case heading
    /// In the title.
    case title

    /// Whether a place tells less than another.
    public static func < (left: Field, right: Field) -> Bool { left.rawValue < right.rawValue }
}
