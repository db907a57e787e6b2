import Foundations

/// Cuts a template into text and tags, and says which tags are not such as Blad takes.
///
/// It goes by characters: a brace with a combining mark is no brace, and is told of. What other Mustache programs take
/// but Blad does not, other delimiters, pragmas, transforms and dynamic partials, is refused here.
struct TagScanner {
    private let characters: TemplateCharacters
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var textStart = 0
    private(set) var pieces: [Piece] = []
    private(set) var faults: [(fault: SyntaxFault, span: Span)] = []

    /// Scans a whole template.
    init(_ text: String) {
        characters = TemplateCharacters(text)
        while true {
            index = characters.mark(from: index)
            guard index < characters.count else { break }
            if isAt("{", index), isAt("{", index + 1) {
                endText()
                readTag()
                textStart = index
            } else if characters.signs[index] == TemplateCharacters.gluedBrace {
                faults.append((.gluedBrace, span(from: index, to: index + 1)))
                step()
            } else {
                step()
            }
        }
        endText()
    }

    private func isAt(_ sign: Unicode.Scalar, _ position: Int) -> Bool {
        position < characters.count && characters.signs[position] == UInt8(ascii: sign)
    }

    private mutating func step() {
        if characters.signs[index] == TemplateCharacters.lineEnd {
            line += 1
            lineStart = index + 1
        }
        index += 1
    }

    private mutating func endText() {
        guard textStart < index else { return }
        pieces.append(.text(characters.text(textStart..<index)))
    }

    private func span(from start: Int, to end: Int) -> Span {
        Span(line: line, column: start - lineStart + 1, length: max(1, end - start))
    }

    /// Reads the tag that begins at `index` and stands after it.
    private mutating func readTag() {
        let sigil = index + 2 < characters.count ? characters.signs[index + 2] : UInt8(ascii: " ")
        switch Unicode.Scalar(sigil) {
        case "!": readComment()
        case "{": readName(.unescaped, from: index + 3, closing: 3)
        case "&": readName(.unescaped, from: index + 3)
        case "#": readName(.section, from: index + 3)
        case "^": readName(.inverted, from: index + 3)
        case "/": readName(.close, from: index + 3)
        case ">": readName(.partial, from: index + 3)
        case "<": readName(.parent, from: index + 3)
        case "$": readName(.block, from: index + 3)
        default: readName(.escaped, from: index + 2)
        }
    }

    /// Comments are the only tags that may go over several lines.
    private mutating func readComment() {
        let start = span(from: index, to: index + 3)
        index += 3
        while index < characters.count {
            if isAt("}", index), isAt("}", index + 1) {
                index += 2
                pieces.append(.tag(Tag(kind: .comment, name: "", span: start)))
                return
            }
            step()
        }
        faults.append((.unfinished, start))
    }

    private mutating func readName(_ kind: Tag.Kind, from nameStart: Int, closing braces: Int = 2) {
        let start = index
        let end = characters.nameEnd(from: nameStart)
        guard (0..<braces).allSatisfy({ isAt("}", end + $0) }) else {
            faults.append((.unfinished, span(from: start, to: end)))
            index = max(end, start + 2)
            return
        }
        let content = String(decoding: characters.text(nameStart..<end), as: UTF8.self)
        index = end + braces
        let span = span(from: start, to: index)
        let name = content.trimmed
        if let fault = SyntaxFault(in: name, of: kind) {
            faults.append((fault, span))
        } else {
            pieces.append(.tag(Tag(kind: kind, name: name, span: span)))
        }
    }
}
