import Foundation
import Foundations

/// Recognises what somebody may have meant as a members' block though Markdown would publish it.
///
/// Rather one error too many than one word too many: see bad-input.md, rows 48 and 49.
enum MembersLookalike {
    /// Whether a word is, or is nearly, the info word of a members' block.
    static func isNear(_ word: some StringProtocol) -> Bool {
        let stripped = seen(word).drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        guard stripped.utf8.count >= 4, stripped.utf8.count <= 40, hasItsLetters(stripped) else { return false }
        let known = BlockKind.members.words + ["member", "medlem", "members-only", "medlemsblock"]
        return NearMiss.nearest(to: String(stripped), among: known) != nil
    }

    /// Whether a word is nearly the info word, begins with it (`medlemmarna`), or has it between dashes (`bara-medlemmar`).
    static func begins(_ word: some StringProtocol) -> Bool {
        if isNear(word) { return true }
        let parts = seen(word).lowercased().split { !$0.isLetter }
        return parts.contains { BlockKind.members.words.contains(String($0)) }
            || BlockKind.members.words.contains { parts.first?.hasPrefix($0) == true }
    }

    /// A word as it is seen: without soft hyphens and the like, and with plain letters for the wide ones.
    private static func seen(_ word: some StringProtocol) -> Substring {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return Substring(word) }
        let scalars = word.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        return Substring(String(String.UnicodeScalarView(scalars)).precomposedStringWithCompatibilityMapping)
    }

    /// Whether a word has the letters that no slip leaves out altogether: most words need no measuring.
    private static func hasItsLetters(_ word: Substring.SubSequence) -> Bool {
        let letters = word.utf8
        return letters.contains { $0 | 0x20 == UInt8(ascii: "m") }
            && letters.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// Whether a fence with an info string is nearly a members' block but is none.
    static func isNear(info: String) -> Bool {
        info.split(whereSeparator: { " \t{}.,:=#".contains($0) }).contains { begins($0) }
    }

    /// Whether a text holds an opening mark (three or more of the backtick, `~` or `:`) and a word near `members` after it.
    static func isIn(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ":") else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] == byte { end += 1 }
            if end - index >= 3, begins(wordAfter(end, bytes)) { return true }
            index = end
        }
        return false
    }

    /// Whether a comment holds nothing but a word near `members`: other programs' mark for what only members may read.
    static func isMark(comment: some Collection<UInt8>) -> Bool {
        guard comment.count < 60 else { return false }
        let words = String(decoding: comment, as: UTF8.self).split { !$0.isLetter && $0 != "-" }.filter {
            $0.contains { $0.isLetter }
        }
        return words.count == 1 && isNear(words[0])
    }

    private static func wordAfter(_ start: Int, _ bytes: [UInt8]) -> Substring {
        let rest = bytes[start...].prefix(48)
        let line = rest.prefix { $0 != 0x0A }
        let text = seen(String(decoding: line, as: UTF8.self))
        return text.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" }
    }
}
