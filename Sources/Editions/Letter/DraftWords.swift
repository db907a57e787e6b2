import Content
import Diagnostics
import Foundations

/// What stands in the draft of a letter to be written over.
enum DraftWords {
    /// The end of the title.
    static let title = Wording("skriv en rubrik", "a title")
    /// The line after the subject.
    static let preheader = Wording(
        "En mening som lockar till läsning.", "A sentence that makes one want to read.")
    /// The first paragraph.
    static let opening = Wording("Styrelsens ord kommer här.", "The board's words go here.")

    /// What nobody wrote over in a letter; a letter is not sent with it.
    static func left(in letter: Entry) -> [Finding] {
        var findings: [Finding] = []
        if title.both.contains(where: { letter.title.hasSuffix(": " + $0) }) {
            findings.append(.unfinishedLetter(title, at: letter.place(of: "title")))
        }
        if let written = letter.letter?.preheader, preheader.both.contains(written) {
            findings.append(.unfinishedLetter(preheader, at: letter.place(of: "preheader")))
        }
        var line = letter.bodyLine
        while letter.source.range(ofLine: line) != nil {
            let text = letter.source.text(ofLine: line).trimmed
            if opening.both.contains(where: text.hasPrefix) {
                findings.append(.unfinishedLetter(opening, at: letter.source.place(line: line)))
            }
            line += 1
        }
        return findings
    }
}

extension Wording {
    fileprivate var both: [String] { [swedish, english] }
}
