import Foundations
import Markdown

/// A letter as plain text: the file for reading and the body of the mail's text part (newsletter.md, section 2).
///
/// Both are made from the same lines, each of which knows whether it flows.
public struct PlainTextLetter: Sendable {
    /// The widest line, in columns (``Swift/StringProtocol/displayColumns``).
    static let widest = 72

    private let lines: [PlainTextLine]

    /// The text of a letter.
    public init(_ letter: LetterContent) {
        let words = LetterWords(language: letter.language)
        var walk = PlainTextWalk(letter.body, words: words)
        walk.opening(letter)
        walk.body()
        walk.signature(letter.signature)
        lines = walk.lines.lines
    }

    /// `SLUG.txt`: NFC, lines ended by LF.
    public var file: String {
        lines.reduce(into: "") { text, line in
            text += line.text
            text += "\n"
        }
    }

    /// The text part of the mail: the same lines ended by CR LF, with the marks of `format=flowed` (RFC 3676).
    public var mailBody: String {
        lines.reduce(into: "") { text, line in
            text += line.flowed
            text += "\r\n"
        }
    }
}
