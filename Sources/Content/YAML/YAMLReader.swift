import Diagnostics
import Foundations
import Yams

/// Reads YAML into nodes with places, and turns everything that cannot be read into findings.
///
/// A text that does not parse as a whole is read again key by key, so that one slip does not hide the next.
struct YAMLReader {
    let source: SourceText
    /// The file's line on which the YAML text begins.
    let firstLine: Int

    /// The root of a YAML text; nil when there is none or it could not be read.
    func read(_ text: String) -> (root: YAMLNode?, findings: [Finding]) {
        let findings = needsScan(text) ? YAMLScan.findings(in: text, source: source, firstLine: firstLine) : []
        if findings.hasErrors { return (nil, findings) }
        do {
            return try compose(text, firstLine: firstLine)
        } catch {
            return readKeyByKey(text, failing: error)
        }
    }

    /// Whether the text holds a sign that the scan looks for; most front matter holds none.
    private func needsScan(_ text: String) -> Bool {
        var brackets = 0
        var column = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "?"), 0x09:
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

    private func compose(_ text: String, firstLine: Int) throws -> (root: YAMLNode?, findings: [Finding]) {
        guard let node = try Yams.compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8) else { return (nil, []) }
        var findings: [Finding] = []
        return (convert(node, firstLine: firstLine, depth: 0, &findings), findings)
    }

    /// Each top-level key with what is indented below it, read on its own.
    private func readKeyByKey(_ text: String, failing error: any Error) -> (root: YAMLNode?, findings: [Finding]) {
        let chunks = Self.chunks(of: text)
        guard chunks.count > 1 else { return (nil, [finding(for: error, firstLine: firstLine, text: text)]) }
        var pairs: [YAMLNode.Pair] = []
        var findings: [Finding] = []
        for chunk in chunks {
            let line = firstLine + chunk.line
            do {
                let (root, more) = try compose(chunk.text, firstLine: line)
                findings += more
                if let found = root?.pairs {
                    pairs += found
                } else if root != nil {
                    findings.append(.yamlSyntax(at: source.place(line: line)))
                }
            } catch {
                findings.append(finding(for: error, firstLine: line, text: chunk.text))
            }
        }
        if findings.isEmpty, !Self.isDuplicateKey(error) {
            findings.append(finding(for: error, firstLine: firstLine, text: text))
        }
        let mark = YAMLMark(line: firstLine, column: 1, length: 1)
        return (YAMLNode(value: .mapping(pairs), mark: mark), findings)
    }

    private static func isDuplicateKey(_ error: any Error) -> Bool {
        if case YamlError.duplicatedKeysInMapping? = error as? YamlError { true } else { false }
    }

    static func chunks(of text: String) -> [(line: Int, text: String)] {
        var chunks: [(line: Int, text: String)] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let startsKey = line.first.map { !" \t#-]}".contains($0) } ?? false
            if startsKey || chunks.isEmpty {
                chunks.append((number, String(line) + "\n"))
            } else {
                chunks[chunks.count - 1].text += line + "\n"
            }
        }
        return chunks
    }

    private func convert(_ node: Node, firstLine: Int, depth: Int, _ findings: inout [Finding]) -> YAMLNode {
        let line = firstLine + (node.mark?.line ?? 1) - 1
        let column = node.mark?.column ?? 1
        if depth > YAMLScan.deepest {
            findings.append(.yamlTooDeep(at: source.place(line: line, scalar: column)))
            return YAMLNode(value: .scalar("", isPlain: true), mark: YAMLMark(line: line, column: column, length: 1))
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain
            let isOneLine = isPlain || scalar.style == .singleQuoted || scalar.style == .doubleQuoted
            let length = isOneLine ? max(1, scalar.string.unicodeScalars.count + (isPlain ? 0 : 2)) : 1
            return YAMLNode(
                value: .scalar(scalar.string, isPlain: isPlain), mark: YAMLMark(line: line, column: column, length: length))
        case .sequence(let sequence):
            return YAMLNode(
                value: .sequence(sequence.map { convert($0, firstLine: firstLine, depth: depth + 1, &findings) }),
                mark: YAMLMark(line: line, column: column, length: 1))
        case .mapping(let mapping):
            let pairs = mapping.map { key, value in
                YAMLNode.Pair(
                    key: convert(key, firstLine: firstLine, depth: depth + 1, &findings),
                    value: convert(value, firstLine: firstLine, depth: depth + 1, &findings))
            }
            return YAMLNode(value: .mapping(pairs), mark: YAMLMark(line: line, column: column, length: 1))
        case .alias:
            findings.append(.unsupportedYAML(sign: "*", at: source.place(line: line, scalar: column)))
            return YAMLNode(value: .scalar("", isPlain: true), mark: YAMLMark(line: line, column: column, length: 1))
        }
    }

    private func finding(for error: any Error, firstLine: Int, text: String) -> Finding {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return syntaxFinding(problem, line: firstLine + mark.line - 1, column: mark.column, firstLine: firstLine)
        case .duplicatedKeysInMapping(let names, let context):
            let line = firstLine + context.mark.line - 1
            let place = source.place(of: names.first ?? "", fromLine: line)
            return .duplicateKey(names.first ?? "", firstLine: line, at: place)
        default:
            return .yamlSyntax(at: source.place(line: firstLine))
        }
    }

    /// A value that YAML reads as something else than text is mended with quotation marks; say so where that is it.
    private func syntaxFinding(_ problem: String, line: Int, column: Int, firstLine: Int) -> Finding {
        let place = source.place(line: line, scalar: column)
        if problem.contains("tab") { return .tabIndent(at: place) }
        for candidate in [line, firstLine] {
            let text = source.text(ofLine: candidate)
            guard let colon = text.firstRange(of: ": ") else { continue }
            let value = String(text[colon.upperBound...]).trimmed
            guard let first = value.first, first != "\"", first != "'" else { continue }
            let isBare = value.contains(": ") || value.hasSuffix(":") || "[{@`%,]}&*!|>".contains(first)
            guard isBare else { continue }
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return .needsQuotes(
                suggestion: "\(text[..<colon.lowerBound]): \"\(escaped)\"", at: source.place(of: value, fromLine: candidate))
        }
        return .yamlSyntax(at: place)
    }
}
