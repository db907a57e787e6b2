extension TreeBuilder {
    /// Words: bare addresses become links, quotes and dashes typographic, oddities findings.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, isFollowed: () -> Bool) {
        isOdd = false
        notePastedMark(bytes)
        if context.traits.contains(.addresses), targetDepth == 0 {
            wordsAndAddresses(bytes, isFollowed: isFollowed)
        } else {
            words(bytes, isFollowed: isFollowed)
        }
        if isOdd { noteOddText(bytes) }
    }

    private mutating func wordsAndAddresses(_ bytes: UnsafeBufferPointer<UInt8>, isFollowed: () -> Bool) {
        var start = 0
        var search = BareAddress.Search(bytes: bytes, mayStart: previous != .word || !isAfterCode)
        while let found = search.next() {
            let before = UnsafeBufferPointer(rebasing: bytes[start..<found.range.lowerBound])
            if !before.isEmpty { words(before) { true } }
            link(UnsafeBufferPointer(rebasing: bytes[found.range]), prefix: found.prefix)
            start = found.range.upperBound
        }
        if start == 0 {
            words(bytes, isFollowed: isFollowed)
        } else if start < bytes.count {
            words(UnsafeBufferPointer(rebasing: bytes[start...]), isFollowed: isFollowed)
        }
    }

    /// Whether the node before is one that a `www.` may not follow directly: its last character is no blank or mark.
    private var isAfterCode: Bool {
        switch nodes.last?.kind {
        case .code, .rawInline, .footnoteReference: true
        default: false
        }
    }

    private mutating func link(_ words: UnsafeBufferPointer<UInt8>, prefix: StaticString) {
        var node = Node(.link, line: context.fileLine(line))
        let start = arena.count
        arena.append(prefix)
        let address = store(words)
        node.words = TextRange(start: UInt32(clamping: start), count: UInt32(clamping: arena.count - start))
        push(node)
        var text = Node(.text, line: context.fileLine(line))
        text.words = address
        leaf(text)
        if let link = open.popLast() {
            nodes[link].flags.insert(.bare)
            nodes[link].storedEnd = UInt32(nodes.count)
        }
        previous = .word
    }

    private mutating func words(_ bytes: UnsafeBufferPointer<UInt8>, isFollowed: () -> Bool) {
        var bytes = bytes
        if leavesBlankOut {
            leavesBlankOut = false
            if bytes.first == 0x20 { bytes = UnsafeBufferPointer(rebasing: bytes[1...]) }
        }
        guard !bytes.isEmpty else { return }
        var node = Node(.text, line: context.fileLine(line))
        let start = arena.count
        var typesetter = Typesetter(bytes: bytes, mark: context.mark, quotes: context.language.quotes, before: previous)
        typesetter.run(into: &arena, isFollowed: isFollowed)
        previous = typesetter.before
        if !typesetter.needsEscaping { node.flags.insert(.plain) }
        if typesetter.isOdd { isOdd = true }
        node.words = TextRange(start: UInt32(clamping: start), count: UInt32(clamping: arena.count - start))
        leaf(node)
    }
}
