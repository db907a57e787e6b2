/// What git leaves in a file that two people have changed: both texts, between lines of marks.
///
/// Source: git-merge(1), "How conflicts are presented".
enum MergeConflict {
    private static let opening = Array("<<<<<<< ".utf8)
    private static let closing = Array("\n>>>>>>> ".utf8)

    /// Where the line of the first mark begins, in bytes; nil when the text has no conflict. Lines end with `\n`.
    static func offset(in text: [UInt8]) -> Int? {
        // Of seven signs in a row, one stands at every seventh place.
        var index = opening.count - 2
        while index < text.count {
            if text[index] == opening[0], let start = start(of: index, in: text) {
                return hasClosing(text[start...]) ? start : nil
            }
            index += opening.count - 1
        }
        return nil
    }

    /// Where the line of a sign begins, if it is one of the first mark.
    private static func start(of sign: Int, in text: [UInt8]) -> Int? {
        var start = sign
        // No further back than seven signs reach: a file may be made of nothing else.
        while start > 0, sign - start < opening.count - 2, text[start - 1] == opening[0] { start -= 1 }
        guard start == 0 || text[start - 1] == UInt8(ascii: "\n") else { return nil }
        return text[start...].starts(with: opening) ? start : nil
    }

    private static func hasClosing(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { text[$0] == closing[0] && text[$0...].starts(with: closing) }
    }
}
