import Foundations

/// Code blocks and Blad's own blocks.
extension TreeBuilder {
    mutating func codeBlock(
        _ code: UnsafeBufferPointer<UInt8>, info: UnsafeBufferPointer<UInt8>, fence: FenceShape?, line: Int
    ) {
        self.line = line
        noteOpaque(line, code, isFenced: fence != nil)
        let infoWords = context.mark.map { Array(info.withoutMarks($0)) } ?? Array(info)
        let infoText = String(decoding: infoWords, as: UTF8.self)
        let word = infoText.prefix { $0 != " " && $0 != "\t" }
        guard let fence else {
            if MembersLookalike.isIn(code) { issues.add(.membersBlock(.lookalike), line: context.fileLine(line)) }
            plainCode(code, info: info)
            return
        }
        if !context.imitatedFences.isEmpty, isClosed(fence, code) { codeLines.append(fence.line...fence.lastLine) }
        // The length keeps `BlockKind.init`'s dictionary from the common case, a programming language.
        let kind = word.isEmpty ? nil : BlockKind(infoWord: word)
        guard let kind else {
            if !infoText.isEmpty, noteNearMiss(infoText, String(word), line) { return }
            plainCode(code, info: info)
            noteFenceInside(code, fence)
            return
        }
        let rest = String(infoText[word.endIndex...]).trimmed
        if kind != .members, !rest.isEmpty, MembersLookalike.isNear(info: rest) {
            issues.add(.membersBlock(.misspelt), line: context.fileLine(line), needle: infoText)
        } else if kind.holdsMarkdown {
            containerFence(kind, fence, code, rest: rest)
        } else {
            if !rest.isEmpty { issues.add(.wordsOnFence(kind), line: context.fileLine(line), needle: rest) }
            yamlBlock(kind, code)
            noteFenceInside(code, fence)
        }
    }

    /// Remembers lines in which nothing is Markdown, where footnotes are looked for afterwards.
    mutating func noteOpaque(_ line: Int, _ bytes: UnsafeBufferPointer<UInt8>, isFenced: Bool) {
        guard context.traits.contains(.footnotes) else { return }
        opaqueLines.append(line...(line + bytes.count { $0 == 0x0A } + (isFenced ? 1 : 0)))
    }

    private mutating func plainCode(_ code: UnsafeBufferPointer<UInt8>, info: UnsafeBufferPointer<UInt8>) {
        var node = Node(.codeBlock, line: context.fileLine(line))
        node.words = store(code)
        node.extra = store(info)
        leaf(node)
    }

    private mutating func yamlBlock(_ kind: BlockKind, _ yaml: UnsafeBufferPointer<UInt8>) {
        var node = Node(.block, line: context.fileLine(line + 1))
        node.detail = kind.rawValue
        node.words = store(yaml)
        leaf(node)
    }

    /// Whether the info string is nearly a block's; a members' block that is misspelt is left out.
    private mutating func noteNearMiss(_ info: String, _ word: String, _ line: Int) -> Bool {
        if MembersLookalike.isNear(info: info) {
            issues.add(.membersBlock(.misspelt), line: context.fileLine(line), needle: info)
            return true
        }
        if let near = nearest(to: word), let kind = BlockKind(infoWord: near) {
            issues.add(.unknownBlock(kind, nearest: near), line: context.fileLine(line), needle: word)
        }
        return false
    }

    private mutating func nearest(to word: String) -> String? {
        if let known = nearWords[word] { return known }
        guard word.utf8.count < 24, nearWords.count < 200, !Self.languages.contains(word.lowercased()) else {
            return nil
        }
        let near = NearMiss.nearest(to: word, among: BlockKind.allWords)
        nearWords[word] = .some(near)
        return near
    }

    /// Programming languages whose names are nearly a block's.
    private static let languages: Set<String> = ["ml", "mla", "mal", "al", "pl", "rust", "post", "char", "text", "nix"]

    /// A fence inside a fence that would have opened one if the outer had been closed in time.
    private mutating func noteFenceInside(_ code: UnsafeBufferPointer<UInt8>, _ fence: FenceShape) {
        guard code.count > 8, MembersLookalike.isIn(code) else { return }
        let run = longestRun(of: fence.character, in: code)
        if run >= fence.length || !isClosed(fence, code) {
            issues.add(.membersBlock(.lookalike), line: context.fileLine(fence.line))
        }
    }

    private func isClosed(_ fence: FenceShape, _ code: UnsafeBufferPointer<UInt8>) -> Bool {
        code.count(where: { $0 == 0x0A }) == fence.lastLine - fence.line - 1
    }

    private func longestRun(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (longest, current) = (0, 0)
        for other in bytes {
            current = other == byte ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    // MARK: Containers

    private mutating func containerFence(
        _ kind: BlockKind, _ shape: FenceShape, _ code: UnsafeBufferPointer<UInt8>, rest: String
    ) {
        let fence = ContainerFence(kind: kind, shape: shape, contentLines: code.count { $0 == 0x0A }, rest: rest)
        // An empty node keeps the place, so that a list item or a quote that holds only this is not empty.
        if kind == .members, context.omitsMembers {
            omittedFences.append(fence)
        } else {
            fences.append(fence)
        }
    }

    /// A marker's line: true when the HTML block was one.
    mutating func containerMarker(line: Int) -> Bool {
        if let kind = context.containers.kinds[line] {
            var node = Node(.container, line: context.fileLine(line))
            node.detail = kind.rawValue
            if kind == .members { membersDepth += 1 }
            push(node)
            return true
        }
        guard context.containers.closing.contains(line) else { return false }
        if let last = open.last, nodes[last].kind == .container {
            closeContainer(last)
        } else {
            // Its beginning was swallowed, or it stands deeper than its beginning.
            issues.add(.membersBlock(.unclosed), line: context.fileLine(line))
        }
        return true
    }

    private mutating func closeContainer(_ index: Int) {
        open.removeLast()
        nodes[index].storedEnd = UInt32(nodes.count)
        if nodes[index].blockKind == .members { membersDepth -= 1 }
    }

    /// A container whose end marker was swallowed by something inside it.
    mutating func endBrokenContainer(_ index: Int) {
        let kind = nodes[index].blockKind
        issues.add(kind == .members ? .membersBlock(.unclosed) : .unclosedInside(kind), line: nodes[index].line)
        closeContainer(index)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes without escape marks.
    func withoutMarks(_ mark: EscapeMark) -> [UInt8] {
        var result: [UInt8] = []
        mark.appendWithoutMarks(self, to: &result)
        return result
    }
}
