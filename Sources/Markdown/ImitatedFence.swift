import Foundations

/// Recognises a members' block that is opened with marks that Markdown takes for words: `´´´medlemmar`, `'''medlemmar`,
/// `[!medlemmar]`, `!!! medlemmar`.
///
/// On a Swedish keyboard `´` and the backtick are one key, as `¨`, `^` and `~` are; other programs make quotes of three
/// backticks, or have marks of their own for a box.
enum ImitatedFence {
    /// Whether a line may be one, by its first two signs after blanks and the marks of lists and quotes: most lines are
    /// read no further.
    @inline(__always)
    static func mayBegin(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = line.first, let length = lengthOfMark(first) else { return false }
        return line.dropFirst(length).first.map { lengthOfMark($0) != nil } ?? false
    }

    /// How many bytes a mark has, by its first one; nil where no mark begins so.
    @inline(__always)
    private static func lengthOfMark(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "^"),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"), UInt8(ascii: "["):
            1
        // ´ ¨ and the blank that does not break, then ʹ ˋ ˊ ˜.
        case 0xC2, 0xCA, 0xCB: 2
        // ‘ ’ “ ” ′ ‵, and the wide forms.
        case 0xE2, 0xE3, 0xEF: 3
        default: nil
        }
    }

    /// Whether a line, from those on, would open a members' block if its marks were the right ones.
    static func opensMembers(_ line: some Sequence<UInt8>) -> Bool {
        let bytes = line.prefix(200).prefix { $0 != 0x0A && $0 != 0x0D }
        // Three marks and the shortest of the words: a text of nothing but short lines is not looked at scalar by scalar.
        guard bytes.count > 6 else { return false }
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let seen = text.filter { !$0.properties.isDefaultIgnorableCodePoint }
        let line = Array(String.UnicodeScalarView(seen).drop { $0.properties.isWhitespace })
        guard let first = line.first else { return false }
        let run = line.prefix { marks.contains($0) }
        if run.count >= 3 {
            // A fence that is one is looked at with the code.
            let isFence =
                fences.contains(first) && run.allSatisfy { $0 == first } && text.prefix(3).allSatisfy { $0 == first }
            return !isFence && MembersLookalike.begins(word(line[run.endIndex...]))
        }
        let boxes = line.prefix { $0 == first }
        if boxes.count == 3, first == "!" || first == "?" || first == "/" {
            let word = word(line[3...])
            return MembersLookalike.isNear(word) && isLast(word, in: line)
        }
        guard first == "[", line.dropFirst().first == "!", let end = line.firstIndex(of: "]") else { return false }
        return MembersLookalike.begins(string(line[2..<end]))
    }

    private static let fences: Set<Unicode.Scalar> = ["`", "~"]

    /// What is taken for a backtick or a `~`, or comes out where one was typed.
    private static let marks: Set<Unicode.Scalar> = [
        "`", "~", "´", "'", "\"", "^", "¨", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "′", "″", "‴", "‵", "‶", "‷",
        "ʹ", "ʻ", "ʼ", "ʽ", "ˊ", "ˋ", "˜", "ˆ", "＇", "＂", "｀", "～", "＾", "〃", "〝", "〞", "∼", "：",
    ]

    /// The word after the marks, without what may stand between.
    private static func word(_ rest: ArraySlice<Unicode.Scalar>) -> String {
        string(
            rest.drop { $0.properties.isWhitespace || "{.:=#-_".unicodeScalars.contains($0) }
                .prefix { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" })
    }

    /// Whether nothing but a title in quotes follows a box's word.
    private static func isLast(_ word: String, in line: [Unicode.Scalar]) -> Bool {
        let rest = string(line[3...]).trimmed.dropFirst(word.count).drop { $0 == " " }
        return rest.isEmpty || rest.first == "\""
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
