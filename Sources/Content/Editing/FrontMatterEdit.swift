import Foundations

/// Changes one value of a file's front matter and leaves every other byte as it was: comments, order, blanks, line ends.
///
/// What is written is read again: an edit that would have given another value, or changed another key, is refused.
public struct FrontMatterEdit: Sendable {
    /// Why a value is not changed; the file can be edited by hand then.
    public enum Refusal: Error, Hashable, Sendable {
        /// The file has no front matter that can be read.
        case unreadable
        /// A comment stands within the value and would be lost.
        case commentWithin
        /// The value is written in a way that is not changed here, or the key is there twice.
        case notSimple
    }

    private let bytes: [UInt8]
    private let tree: FrontMatterTree
    private let matter: FrontMatterLines
    private let entries: [FrontMatterEntry]

    /// An edit of a file's bytes.
    public init(_ bytes: [UInt8]) throws(Refusal) {
        guard let matter = FrontMatterLines(bytes), let tree = FrontMatterTree(bytes) else { throw .unreadable }
        self.tree = tree
        self.bytes = bytes
        self.matter = matter
        entries = FrontMatterEntry.entries(of: matter)
    }

    /// The file with a value set. Nil takes the key away, or its value alone where a comment stands beside it.
    ///
    /// - Parameter names: the key's names, the one for a new key first: `["titel", "title"]`.
    public func setting(_ names: [String], to value: FrontMatterValue?) throws(Refusal) -> [UInt8] {
        let wanted = Set(names.map(KeyTable.standard))
        let found = entries.filter { wanted.contains(KeyTable.standard($0.key)) }
        guard found.count <= 1, let name = found.first?.key ?? names.first else { throw .notSimple }
        let edited: [UInt8]
        switch (found.first, value) {
        case (nil, nil): return bytes
        case (nil, let value?): edited = inserting(name, value)
        case (let entry?, nil): edited = try removing(entry)
        case (let entry?, let value?): edited = try replacing(entry, with: value)
        }
        guard FrontMatterProof(before: bytes, after: edited).holds(for: name, value) else { throw .notSimple }
        return edited
    }

    private func inserting(_ name: String, _ value: FrontMatterValue) -> [UInt8] {
        let line = Array("\(name): \(value.written(as: .plain))".utf8)
        return with(line + matter.lineEnd, for: matter.end..<matter.end)
    }

    private func removing(_ entry: FrontMatterEntry) throws(Refusal) -> [UInt8] {
        guard !hasComment(entry) else { throw .commentWithin }
        let lines = matter.lines[entry.lines]
        guard let first = lines.first, let last = lines.last else { return bytes }
        let rest = entry.form == .block ? entry.colon + 1..<first.content.upperBound : entry.rest(of: last)
        if bytes[rest].contains(UInt8(ascii: "#")) {
            return entry.form == .block
                ? with([], for: first.content.upperBound..<entry.value.upperBound) : with([], for: entry.value)
        }
        return with([], for: first.content.lowerBound..<last.next)
    }

    private func replacing(_ entry: FrontMatterEntry, with value: FrontMatterValue) throws(Refusal) -> [UInt8] {
        if entry.form == .block, case .list(let items) = value,
            let texts = FrontMatterTree.texts(tree.value([entry.key])),
            let lines = FrontMatterList(matter: matter, entry: entry, texts: texts)?.lines(items)
        {
            return with(lines, for: entry.value)
        }
        guard !hasComment(entry) else { throw .commentWithin }
        let text = Array(value.written(as: entry.form).utf8)
        switch entry.form {
        case .empty: return with([0x20] + text, for: entry.value)
        case .block:
            // What stands after the colon, a comment perhaps, stays there.
            let keyLine = matter.lines[entry.lines.lowerBound].content
            return with(
                [0x20] + text + bytes[(entry.colon + 1)..<keyLine.upperBound],
                for: entry.colon + 1..<entry.value.upperBound)
        default: return with(text, for: entry.value)
        }
    }

    private func with(_ new: [UInt8], for range: Range<Int>) -> [UInt8] {
        var edited = bytes
        edited.replaceSubrange(range, with: new)
        return edited
    }

    /// Whether a value of several lines, or one below its key, holds a comment.
    private func hasComment(_ entry: FrontMatterEntry) -> Bool {
        var range = entry.value
        switch entry.form {
        case .empty, .plain, .single, .double: return false
        case .lines where [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[range.lowerBound]):
            // Within such a text a number sign is a letter; a comment may stand beside the sign that begins it.
            range = range.lowerBound..<matter.lines[entry.lines.lowerBound].content.upperBound
        case .flow where !bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }): return false
        case .flow, .lines, .block: break
        }
        return range.contains { index in
            bytes[index] == UInt8(ascii: "#") && [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1])
        }
    }
}
