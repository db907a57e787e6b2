/// What git leaves in a file that two people have changed: both texts, between lines of marks. A file in which one of the
/// lines was taken away is not mended.
///
/// Source: git-merge(1), "How conflicts are presented".
enum MergeConflict {
    /// How many signs each of the lines begins with.
    private static let length = 7
    private static let opening = UInt8(ascii: "<")
    private static let middle = UInt8(ascii: "=")
    private static let closing = UInt8(ascii: ">")

    /// Where the first line of marks begins, in bytes; nil when the text has no two of them in their order. Lines end with
    /// `\n`. Of a middle and a closing line it is the closing one: the other may be below a heading.
    static func offset(in text: [UInt8]) -> Int? {
        var opened: Int?
        var isParted = false
        // Of seven signs in a row, one stands at every seventh place.
        var index = length - 1
        while index < text.count {
            switch text[index] {
            case opening: opened = opened ?? start(of: index, in: text)
            case middle where start(of: index, in: text) != nil:
                if let opened { return opened }
                isParted = true
            case closing where opened != nil || isParted:
                if let start = start(of: index, in: text) { return opened ?? start }
            default: break
            }
            index += length
        }
        return nil
    }

    /// Where the line of a sign begins, if it is one of the marks.
    private static func start(of sign: Int, in text: [UInt8]) -> Int? {
        let byte = text[sign]
        var start = sign
        // No further back than seven signs reach: a file may be made of nothing else.
        while start > 0, sign - start < length - 1, text[start - 1] == byte { start -= 1 }
        let end = start + length
        guard start == 0 || text[start - 1] == UInt8(ascii: "\n"), end <= text.count,
            text[start..<end].allSatisfy({ $0 == byte })
        else { return nil }
        let next = end < text.count ? text[end] : UInt8(ascii: "\n")
        return next == (byte == middle ? UInt8(ascii: "\n") : UInt8(ascii: " ")) ? start : nil
    }
}
