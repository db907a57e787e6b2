import Foundations

/// A header field: its words, folded into lines (RFC 5322, sections 2.2 and 2.2.3).
struct HeaderField {
    /// The longest line that a field is folded to, where it has spaces (RFC 5322, section 2.1.1).
    static let longest = 78
    /// The longest line with an encoded word (RFC 2047, section 2).
    static let longestEncoded = 76
    /// The longest line of all (RFC 5322, section 2.1.1).
    static let limit = 998

    /// The field's name, `Subject`.
    let name: String
    /// What it says, to be divided by one space or a fold.
    let words: [String]

    /// A field of words that are ready.
    init(_ name: String, _ words: [String]) {
        self.name = name
        self.words = words
    }

    /// Free text, as the subject is (RFC 5322, section 3.2.5), without what nobody sees.
    ///
    /// - Throws: ``MailFault/control(header:)`` for a line break and its like.
    init(_ name: String, text: String) throws(MailFault) {
        try HeaderField.check(text, name)
        let text = LetterText.shown(text)
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let isPlain =
            text.isPrintableASCII && !text.contains("=?")
            && words.allSatisfy { !$0.isEmpty && $0.utf8.count < HeaderField.longest }
        let room = HeaderField.longestEncoded - name.utf8.count - 2
        self.init(name, isPlain ? words : EncodedWords.words(text, in: .text, room: room))
    }

    /// A name and what stands in angle brackets after it: a mailbox, a list.
    ///
    /// - Throws: ``MailFault/control(header:)`` for a line break and its like.
    init(_ name: String, phrase: String, brackets: String) throws(MailFault) {
        try HeaderField.check(phrase, name)
        let room = HeaderField.longestEncoded - name.utf8.count - 2
        self.init(name, HeaderField.words(phrase: phrase, room: room) + ["<\(brackets)>"])
    }

    /// A mailbox; the address alone when it has no name.
    ///
    /// - Throws: ``MailFault/control(header:)`` for a line break and its like.
    init(_ name: String, _ mailbox: Mailbox) throws(MailFault) {
        if let phrase = mailbox.name {
            try self.init(name, phrase: phrase, brackets: mailbox.address)
        } else {
            self.init(name, [mailbox.address])
        }
    }

    /// The field with its line ends. A line is longer than 78 bytes only where there is no space to fold it at.
    ///
    /// - Throws: ``MailFault/tooLong(header:)``.
    func bytes() throws(MailFault) -> [UInt8] {
        var output: [UInt8] = []
        var line = Array("\(name):".utf8)
        var hasEncoded = false
        for word in words {
            let isEncoded = word.hasPrefix("=?")
            let room = hasEncoded || isEncoded ? HeaderField.longestEncoded : HeaderField.longest
            if line.count + 1 + word.utf8.count > room {
                output += line + [0x0D, 0x0A]
                line = []
                hasEncoded = false
            }
            line.append(0x20)
            line.append(word)
            hasEncoded = hasEncoded || isEncoded
            if line.count > HeaderField.limit { throw .tooLong(header: name) }
        }
        return output + line + [0x0D, 0x0A]
    }

    private static func check(_ text: String, _ name: String) throws(MailFault) {
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw .control(header: name)
        }
    }

    /// A name as atoms, as a quoted string when it has special characters, or as encoded words (RFC 5322, section
    /// 3.2.5). A quoted string is one word: it is not folded, so a long one is encoded.
    private static func words(phrase: String, room: Int) -> [String] {
        guard phrase.isPrintableASCII, !phrase.contains("=?") else {
            return EncodedWords.words(phrase, in: .phrase, room: room)
        }
        let atoms = phrase.split(separator: " ", omittingEmptySubsequences: false)
        if atoms.allSatisfy({ (1..<longest).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isMailAtom) }) {
            return atoms.map(String.init)
        }
        let escaped = phrase.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let quoted = "\"\(escaped)\""
        return quoted.utf8.count <= room ? [quoted] : EncodedWords.words(phrase, in: .phrase, room: room)
    }
}
