/// Slips that Markdown lets through: shortcodes, wiki links, links that are none.
extension TreeBuilder {
    /// Looks at words that hold brackets, braces, `<`, `::` or `%%`.
    mutating func noteOddText(_ bytes: UnsafeBufferPointer<UInt8>) {
        let fileLine = context.fileLine(line)
        // An escaped mark is as near to a members' block as one that is not.
        let isMembers =
            context.mark.map { MembersLookalike.isIn(bytes.withoutMarks($0)) } ?? MembersLookalike.isIn(bytes)
        if isMembers { issues.add(.membersBlock(.lookalike), line: fileLine) }
        for index in 0..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["): noteBracket(bytes, index, fileLine)
            case UInt8(ascii: "]"): noteClosingBracket(bytes, index, fileLine)
            case UInt8(ascii: "{"): noteBrace(bytes, index, fileLine)
            case UInt8(ascii: "<"): noteComment(bytes, index, fileLine)
            case UInt8(ascii: "%"): noteForeignComment(bytes, index, fileLine)
            case UInt8(ascii: ":") where index == 0 && !isMembers: noteColons(bytes, fileLine)
            default: break
            }
        }
    }

    private mutating func noteBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        let rest = UnsafeBufferPointer(rebasing: bytes[index...])
        guard rest.count > 2 else { return }
        switch rest[1] {
        case UInt8(ascii: "["):
            if let end = closingBracket(rest, from: 2), end > 2, end + 1 < rest.count, rest[end + 1] == rest[end] {
                issues.add(.wikiLink, line: line, needle: text(rest.prefix(end + 2)))
            }
        case UInt8(ascii: "^"):
            if let end = closingBracket(rest, from: 2), end > 2 {
                issues.add(.unknownFootnote, line: line, needle: text(rest.prefix(end + 1)))
            }
        case UInt8(ascii: "!"):
            guard let end = closingBracket(rest, from: 2), end > 2, rest[2..<end].allSatisfy({ isLetter($0) }) else {
                return
            }
            issues.add(.leftoverShortcode, line: line, needle: text(rest.prefix(end + 1)))
        default:
            if index > 0, bytes[index - 1] == UInt8(ascii: ")"), looksLikeAddress(rest.dropFirst(1)) {
                issues.add(.turnedLink, line: line, needle: ")[")
                return
            }
            noteCode(rest, line)
        }
    }

    /// `[youtube …]`, `[contact-form-7 id="1"]`, `[/vc_row]`: a word, and what only codes have after it.
    private mutating func noteCode(_ rest: UnsafeBufferPointer<UInt8>, _ line: Int) {
        let isClosing = rest[1] == UInt8(ascii: "/")
        let name = rest.dropFirst(isClosing ? 2 : 1).prefix(30).prefix { isOfCodesName($0) }
        guard let initial = name.first, isLetter(initial), let end = closingBracket(rest, from: 1) else { return }
        let word = text(name).lowercased()
        let isWhole = name.endIndex == end
        if isWhole, BlockKind.members.words.contains(word) {
            issues.add(.membersBlock(.lookalike), line: line)
        } else if Self.shortcodes.contains(word) || (isClosing ? isWhole : holdsSetting(rest[name.endIndex..<end])) {
            issues.add(.leftoverShortcode, line: line, needle: text(rest.prefix(end + 1)))
        }
    }

    /// Whether something is set to a value in quotation marks: `id="1"`.
    private func holdsSetting(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.indices.dropFirst().dropLast().contains { index in
            guard bytes[index] == UInt8(ascii: "="), isOfCodesName(bytes[index - 1]) else { return false }
            let next = bytes[index + 1]
            // The typographic marks begin with 0xE2.
            return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next == 0xE2
        }
    }

    /// The next closing bracket before another opening one, within what a name or a label may be.
    private func closingBracket(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        for index in start..<min(200, bytes.count) {
            if bytes[index] == UInt8(ascii: "]") { return index }
            if bytes[index] == UInt8(ascii: "[") { return nil }
        }
        return nil
    }

    private mutating func noteClosingBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        guard index + 2 < bytes.count else { return }
        let rest = UnsafeBufferPointer(rebasing: bytes[(index + 1)...])
        if rest[0] == UInt8(ascii: "("), let end = rest.prefix(300).firstIndex(of: UInt8(ascii: ")")) {
            let target = rest[1..<end]
            if target.contains(0x20) { issues.add(.blankInAddress, line: line, needle: text(target)) }
        } else if rest[0] == 0x20, rest[1] == UInt8(ascii: "("), looksLikeAddress(rest.dropFirst(2)) {
            issues.add(.gapInLink, line: line, needle: "] (")
        }
    }

    private mutating func noteBrace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        let isInner = index > 0 && bytes[index - 1] == UInt8(ascii: "{")
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if !isInner, next == UInt8(ascii: "#") || next == UInt8(ascii: ".") || next == UInt8(ascii: ":") {
            return noteAttributes(bytes, index, line)
        }
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%") else { return }
        // A code is told of once; a members' block is looked for at each of its braces.
        if !isInner { issues.add(.leftoverShortcode, line: line, needle: text(bytes[index...].prefix(2))) }
        let rest = bytes[(index + 2)...].prefix(60)
        let word = rest.prefix(8).drop { !isLetter($0) }.prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
        if MembersLookalike.isNear(text(word)) { issues.add(.membersBlock(.lookalike), line: line) }
    }

    /// `{#id}`, `{.class}` and `{: …}` of Hugo, Pandoc and Jekyll.
    private mutating func noteAttributes(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        let rest = UnsafeBufferPointer(rebasing: bytes[index...].prefix(100))
        guard rest.count > 3, rest[1] == UInt8(ascii: ":") || isLetter(rest[2]),
            let end = rest.firstIndex(of: UInt8(ascii: "}"))
        else { return }
        issues.add(.leftoverShortcode, line: line, needle: text(rest.prefix(end + 1)))
    }

    /// `:::note` at the beginning of a line: a box of Pandoc, Docusaurus and others.
    private mutating func noteColons(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
        let rest = bytes.drop { $0 == UInt8(ascii: ":") }
        guard bytes.count - rest.count >= 3, let next = rest.first(where: { $0 != 0x20 }),
            isLetter(next) || next == UInt8(ascii: "{")
        else { return }
        issues.add(.leftoverShortcode, line: line, needle: ":::")
    }

    /// `%%…%%`, which Obsidian hides and Markdown does not.
    private mutating func noteForeignComment(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        let mark = "%%".utf8
        guard bytes[index...].starts(with: mark), index == 0 || !isOfCodesName(bytes[index - 1]) else { return }
        let inside = bytes[(index + 2)...]
        let isAlone = index == 0 && inside.isEmpty
        if isAlone || inside.indices.dropFirst().contains(where: { bytes[$0...].starts(with: mark) }) {
            issues.add(.foreignComment, line: line, needle: "%%")
        }
    }

    private mutating func noteComment(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int) {
        guard bytes[index...].starts(with: "<!--".utf8) else { return }
        if context.commentsAreBlanked {
            issues.add(.unclosedComment, line: line, needle: "<!--")
        } else {
            needsCommentPass = true
        }
    }

    /// A code span whose words would have been a members' block had it stood on lines of its own.
    mutating func noteOddCode(_ node: Node) {
        guard node.words.count > 8 else { return }
        let words = arena[node.words.range]
        let isMembers =
            MembersLookalike.isIn(words)
            || words.firstIndex(of: 0x20).map { MembersLookalike.isNear(text(words[..<$0])) } == true
        if isMembers { issues.add(.membersBlock(.lookalike), line: context.fileLine(line)) }
    }

    /// A link's or picture's destination that is most likely a slip.
    mutating func noteOddTarget(_ node: Node) {
        let address = arena[node.words.range]
        guard let slip = AddressSlip(address, isLink: node.kind == .link) else { return }
        let kind: Issue.Kind =
            switch slip {
            case .backslash: .backslashInAddress
            case .mailWithoutScheme: .mailWithoutScheme
            case .webWithoutScheme: .webWithoutScheme
            case .webWithoutHost: .webWithoutHost
            case .mailWithoutAddress: .mailWithoutAddress
            }
        issues.add(kind, line: node.line, needle: text(address))
    }

    /// Codes in square brackets that WordPress and its relatives use.
    private static let shortcodes: Set<String> = [
        "youtube", "vimeo", "caption", "gallery", "audio", "video", "embed", "playlist", "contact-form", "iframe",
        "googlemaps", "soundcloud", "instagram", "facebook", "twitter", "wpvideo", "contact-form-7", "toc",
    ]

    private func looksLikeAddress(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8) || bytes.starts(with: "../".utf8)
            || bytes.starts(with: "/".utf8)
            || bytes.prefix { $0 != UInt8(ascii: ")") }.suffix(3).elementsEqual(".md".utf8)
    }

    private func text(_ bytes: some Collection<UInt8>) -> String {
        guard let mark = context.mark else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: Array(bytes).withUnsafeBufferPointer { $0.withoutMarks(mark) }, as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// A letter, a digit, `-` or `_`.
    private func isOfCodesName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
