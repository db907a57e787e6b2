import Diagnostics

/// Something odd that a walk saw, before it is known which pass counts.
struct Issue: Sendable, Hashable {
    /// What is wrong.
    enum Kind: Sendable, Hashable {
        case rawHTML, unclosedComment, foreignComment, leftoverShortcode, unknownFootnote, unusedFootnote
        case blankInAddress, backslashInAddress, mailWithoutScheme, webWithoutScheme, webWithoutHost, mailWithoutAddress
        case wikiLink, gapInLink, turnedLink, hardBlank, pastedBullet, tooDeep
        case unknownBlock(BlockKind, nearest: String)
        case unclosedInside(BlockKind)
        case wordsOnFence(BlockKind)
        case membersBlock(MembersFault)
    }

    /// What is wrong with a members' block.
    enum MembersFault: Sendable, Hashable {
        case misspelt, unclosed, lookalike, footnote
    }

    let kind: Kind
    /// The file's line from which to look.
    let line: Int
    /// What to look for there, as it stands in the file; empty for the line as a whole.
    let needle: String
}

/// The oddities of one pass, no more than a reader would mend.
struct IssueList: Sendable {
    private(set) var all: [Issue] = []
    private var counts = [Int](repeating: 0, count: 22)
    /// How many of one kind are told: after that it is one mistake made often.
    private static let most = 50

    /// Whether a members' block is not to be trusted, so that nothing of the document may come out.
    private(set) var emptiesDocument = false
    /// Whether the text lies deeper than anything may be walked.
    private(set) var isTooDeep = false

    mutating func add(_ kind: Issue.Kind, line: Int, needle: String = "") {
        if case .membersBlock(let fault) = kind, fault != .misspelt { emptiesDocument = true }
        if kind == .tooDeep { (emptiesDocument, isTooDeep) = (true, true) }
        let number = kind.number
        counts[number] += 1
        if counts[number] <= Self.most { all.append(Issue(kind: kind, line: line, needle: needle)) }
    }

    /// Whether some raw HTML has been told of.
    var hasRawHTML: Bool { holds(.rawHTML) }

    /// Whether one of a kind has been told of.
    func holds(_ kind: Issue.Kind) -> Bool { counts[kind.number] > 0 }
}

extension Issue.Kind {
    /// Whether the needle is a link's destination.
    fileprivate var isOfDestination: Bool {
        switch self {
        case .backslashInAddress, .mailWithoutScheme, .webWithoutScheme, .webWithoutHost, .mailWithoutAddress: true
        default: false
        }
    }

    /// A number for the kind, whatever is said about it.
    fileprivate var number: Int {
        switch self {
        case .rawHTML: 0
        case .unclosedComment: 1
        case .leftoverShortcode: 2
        case .unknownFootnote: 3
        case .unusedFootnote: 4
        case .blankInAddress: 5
        case .backslashInAddress: 6
        case .mailWithoutScheme: 7
        case .webWithoutScheme: 8
        case .wikiLink: 9
        case .gapInLink: 10
        case .turnedLink: 11
        case .tooDeep: 12
        case .unknownBlock: 13
        case .unclosedInside: 14
        case .membersBlock: 15
        case .wordsOnFence: 16
        case .foreignComment: 17
        case .webWithoutHost: 18
        case .mailWithoutAddress: 19
        case .hardBlank: 20
        case .pastedBullet: 21
        }
    }
}

extension Issue {
    /// The finding, with its place in the file.
    func finding(in source: SourceText, lines: LineTable) -> Finding {
        let place = place(in: source, lines)
        switch kind {
        case .rawHTML: return .rawHTML(at: place)
        case .unclosedComment: return .unclosedComment(at: place)
        case .foreignComment: return .foreignComment(at: place)
        case .leftoverShortcode: return .leftoverShortcode(at: place)
        case .unknownFootnote: return .unknownFootnote(needle, at: place)
        case .unusedFootnote: return .unusedFootnote(needle, at: place)
        case .blankInAddress: return .blankInAddress(at: place)
        case .backslashInAddress: return .backslashInAddress(needle, at: place)
        case .mailWithoutScheme: return .mailWithoutScheme(needle, at: place)
        case .webWithoutScheme: return .webWithoutScheme(needle, at: place)
        case .webWithoutHost: return .webWithoutHost(at: place)
        case .mailWithoutAddress: return .mailWithoutAddress(at: place)
        case .wikiLink: return .wikiLink(at: place)
        case .gapInLink: return .gapInLink(at: place)
        case .turnedLink: return .turnedLink(at: place)
        case .hardBlank: return .hardBlank(after: String(needle.dropLast()), at: place)
        case .pastedBullet: return .pastedBullet(needle, at: place)
        case .tooDeep: return .textTooDeep(at: place)
        case .unknownBlock(_, let nearest): return .unknownBlock(needle, nearest: nearest, at: place)
        case .unclosedInside(let kind): return .unclosedInside(kind.words[0], kind.words[1], at: place)
        case .wordsOnFence(let kind): return .wordsOnFence(needle, isYAML: !kind.holdsMarkdown, at: place)
        case .membersBlock(.misspelt): return .misspeltMembersBlock(at: place)
        case .membersBlock(.unclosed): return .unclosedMembersBlock(at: place)
        case .membersBlock(.lookalike): return .membersBlockLookalike(at: place)
        case .membersBlock(.footnote): return .membersFootnoteOutside(at: place)
        }
    }

    private func place(in source: SourceText, _ lines: LineTable) -> Place {
        let found =
            kind.isOfDestination
            ? lines.find(destination: needle, from: line) : lines.find(Array(needle.utf8), from: line)
        guard let found else { return source.place(line: line) }
        return source.place(line: found.line, byte: found.offset + 1, byteLength: needle.utf8.count)
    }
}
