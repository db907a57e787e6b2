import Diagnostics
import Foundations
import Yams

/// Reads YAML into nodes with places, and turns everything that cannot be read into findings.
///
/// A text that does not parse as a whole is read again part by part, so that one slip does not hide the next.
struct YAMLReader {
    let source: SourceText
    /// The file's line on which the YAML text begins.
    let firstLine: Int

    /// The root of a YAML text; nil when there is none or it could not be read.
    func read(_ text: String) -> (root: YAMLNode?, findings: [Finding]) {
        let found = needsScan(text) ? YAMLScan.findings(in: text, source: source, firstLine: firstLine) : []
        var failure: (any Error)?
        if found.isEmpty {
            do {
                let whole = try compose(text, firstLine: firstLine)
                if whole.findings.isEmpty, whole.root?.isLooseText != true { return whole }
            } catch {
                failure = error
            }
        }
        return readPartByPart(text, found, failing: failure)
    }

    /// Whether the text holds a sign that the scan looks for; most front matter holds none.
    private func needsScan(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var brackets = 0
            var column = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "?"),
                    0x09, 0xE2:
                    return true
                case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
                case UInt8(ascii: "-") where column == 0, UInt8(ascii: ".") where column == 0: return true
                case UInt8(ascii: " ") where column == YAMLScan.deepest: return true
                default: break
                }
                column = byte == 0x0A ? 0 : column + 1
            }
            return brackets > YAMLScan.deepest
        }
    }

    private func compose(_ text: String, firstLine: Int) throws -> (root: YAMLNode?, findings: [Finding]) {
        guard let node = try Yams.compose(yaml: text, .basic, Self.constructor, .utf8) else { return (nil, []) }
        var conversion = Conversion(source: source, firstLine: firstLine, budget: text.utf8.count + 16)
        let root = conversion.convert(node, depth: 0)
        return (root, conversion.findings)
    }

    // Yams does not say that it is Sendable: it holds three dictionaries, empty ones here, that nothing changes.
    private nonisolated(unsafe) static let constructor = Constructor([:], [:], [:])

    /// Each top-level key, or item of a top-level list, with what is indented below it, read on its own.
    private func readPartByPart(_ text: String, _ found: [Finding], failing failure: (any Error)?) -> (
        root: YAMLNode?, findings: [Finding]
    ) {
        let parts = YAMLPart.parts(of: text)
        var pairs: [YAMLNode.Pair] = []
        var items: [YAMLNode] = []
        var findings = found
        let faulty = Set(found.map(\.place.line))
        for part in parts {
            let line = firstLine + part.line
            let lines = line..<line + part.lineCount
            var root: YAMLNode?
            // What is beyond the findings that anybody reads counts as unreadable too.
            var isUnreadable =
                findings.count >= Fields.mostFindings || !faulty.isEmpty && lines.contains(where: faulty.contains)
            // A bracket or a quotation mark that stays open before it may have hidden what it is on its own.
            if !isUnreadable, needsScan(part.text) {
                let own = YAMLScan.findings(in: part.text, source: source, firstLine: line)
                isUnreadable = !own.isEmpty
                findings += own.filter { !findings.contains($0) }
            }
            if !isUnreadable {
                var problems: [Finding]
                do {
                    (root, problems) = try compose(part.text, firstLine: line)
                    if problems.isEmpty, root?.isLooseText == true { problems = [looseText(part, line: line)] }
                } catch {
                    problems = [YAMLFault(source: source, firstLine: line, part: part).finding(for: error)]
                }
                findings += problems
                isUnreadable = !problems.isEmpty
            }
            if !isUnreadable {
                pairs += root?.pairs ?? []
                items += root?.items ?? []
            } else if let key = part.key {
                pairs.append(
                    YAMLNode.Pair(
                        key: YAMLNode(
                            value: .scalar(key, isPlain: true),
                            mark: YAMLMark(line: line, column: 1, length: key.unicodeScalars.count)),
                        value: .unreadable(YAMLMark(line: line, column: 1, length: 1))))
            }
        }
        if findings.isEmpty, let failure, !YAMLFault.isDuplicateKey(failure) {
            findings.append(
                YAMLFault(source: source, firstLine: firstLine, part: YAMLPart(line: 0, text: text)).finding(
                    for: failure))
        }
        let mark = YAMLMark(line: firstLine, column: 1, length: 1)
        if !pairs.isEmpty { return (YAMLNode(value: .mapping(pairs), mark: mark), findings) }
        return (items.isEmpty ? nil : YAMLNode(value: .sequence(items), mark: mark), findings)
    }

    /// `title:Möte`, or a line that is no value at all.
    private func looseText(_ part: YAMLPart, line: Int) -> Finding {
        let text = source.text(ofLine: line)
        guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex,
            text[..<colon].allSatisfy({ $0.isLetter || $0 == "-" })
        else { return .yamlSyntax(at: source.place(line: line, scalar: 1)) }
        return .blankAfterColon(
            suggestion: "\(text[...colon]) \(text[text.index(after: colon)...])",
            at: source.place(of: ":", fromLine: line))
    }
}

extension YAMLNode {
    /// A root that is only a text: no key, no list.
    fileprivate var isLooseText: Bool { text != nil && !isNull }
}

/// Turns a parser's nodes into ours.
private struct Conversion {
    let source: SourceText
    let firstLine: Int
    /// How many nodes the text can hold; more of them come from aliases that multiply.
    var budget: Int
    var findings: [Finding] = []

    init(source: SourceText, firstLine: Int, budget: Int) {
        self.source = source
        self.firstLine = firstLine
        self.budget = budget
    }

    mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
        let mark = node.mark
        let line = firstLine + (mark?.line ?? 1) - 1
        let column = mark?.column ?? 1
        budget -= 1
        if depth > YAMLScan.deepest || budget < 0 {
            if findings.isEmpty { findings.append(.yamlTooDeep(at: source.place(line: line, scalar: column))) }
            return .unreadable(YAMLMark(line: line, column: column, length: 1))
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain
            let isOneLine = isPlain || scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            let length = isOneLine ? max(1, scalar.string.unicodeScalars.count + (isPlain ? 0 : 2)) : 1
            return YAMLNode(
                value: .scalar(scalar.string, isPlain: isPlain),
                mark: YAMLMark(line: line, column: column, length: length))
        case .sequence(let sequence):
            return YAMLNode(
                value: .sequence(sequence.map { convert($0, depth: depth + 1) }),
                mark: YAMLMark(line: line, column: column, length: 1))
        case .mapping(let mapping):
            let pairs = mapping.map { key, value in
                YAMLNode.Pair(key: convert(key, depth: depth + 1), value: convert(value, depth: depth + 1))
            }
            return YAMLNode(value: .mapping(pairs), mark: YAMLMark(line: line, column: column, length: 1))
        case .alias:
            findings.append(.unsupportedYAML(sign: "*", at: source.place(line: line, scalar: column)))
            return .unreadable(YAMLMark(line: line, column: column, length: 1))
        }
    }
}
