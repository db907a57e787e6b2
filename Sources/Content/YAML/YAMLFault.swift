import Diagnostics
import Foundations
import Yams

/// Says in plain words why a part of a YAML text cannot be read, and how to write it.
struct YAMLFault {
    let source: SourceText
    /// The file's line on which the part begins.
    let firstLine: Int
    let part: YAMLPart

    static func isDuplicateKey(_ error: any Error) -> Bool {
        if case YamlError.duplicatedKeysInMapping? = error as? YamlError { true } else { false }
    }

    func finding(for error: any Error) -> Finding {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return syntax(problem, at: mark, began: context?.mark)
        case .duplicatedKeysInMapping(let names, let context):
            return duplicate(names.first ?? "", fromLine: firstLine + context.mark.line - 1)
        default: return .yamlSyntax(at: source.place(line: firstLine))
        }
    }

    private func duplicate(_ name: String, fromLine line: Int) -> Finding {
        let first = source.place(of: name, fromLine: line)
        // A key without letters, or one that is written with escapes, does not stand there as it reads.
        guard first.column > 0 else { return .duplicateKey(name, firstLine: line, at: first) }
        let text = first.lineText
        // The second may stand on the same line, in braces, or on a later one.
        let rest = text.dropFirst(first.column - 1 + name.count)
        if let second = rest.firstRange(of: name) {
            let column = text.unicodeScalars.distance(from: text.startIndex, to: second.lowerBound) + 1
            let place = source.place(line: first.line, scalar: column, scalarLength: name.unicodeScalars.count)
            return .duplicateKey(name, firstLine: first.line, at: place)
        }
        return .duplicateKey(name, firstLine: first.line, at: source.place(of: name, fromLine: first.line + 1))
    }

    private func syntax(_ problem: String, at mark: Yams.Mark, began: Yams.Mark?) -> Finding {
        let last = firstLine + part.lineCount - 1
        let line = min(last, firstLine + mark.line - 1)
        let place = source.place(line: line, scalar: mark.column)
        if problem.contains("tab") { return .tabIndent(at: place) }
        if problem.contains("escape"), let value = value(ofLine: line) {
            return .needsQuotes(
                suggestion: value.key + ": '" + value.text.trimming("\"").replacing("'", with: "''") + "'",
                at: value.place)
        }
        let beginning = began.map { min(last, firstLine + $0.line - 1) } ?? line
        // What stays open shows only on a later line.
        if beginning < line, let finding = value(ofLine: beginning)?.openBracket { return finding }
        if let stray = strayLine {
            let text = source.text(ofLine: firstLine + stray.number)
            let place = source.place(line: firstLine + stray.number, byte: 1, byteLength: stray.indent)
            return .strayIndent(before: text.trimmed, at: place)
        }
        for candidate in [line, beginning, firstLine] {
            guard let value = value(ofLine: candidate),
                let finding = value.mend(isAlone: part.lineCount == 1 || nothingBelow)
            else { continue }
            return finding
        }
        return .yamlSyntax(at: place)
    }

    /// The first line with a key that is moved in below a key that has its value already.
    private var strayLine: (number: Int, indent: Int)? {
        var column = Int.max
        for (number, line) in part.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            guard let (key, value) = Self.key(of: line) else {
                if !line.allSatisfy(\.isWhitespace) { column = .max }
                continue
            }
            if indent > column { return (number, indent) }
            column = Self.isWhole(value) ? key : .max
        }
        return nil
    }

    /// The column of a line's key, after blanks and the dashes of list items, and its value; nil for a line without a key.
    private static func key(of line: Substring) -> (column: Int, value: Substring)? {
        let start = line.drop { $0 == " " || $0 == "-" }
        let rest = start.drop { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        guard start.first?.isLetter == true, rest == ":" || rest.hasPrefix(": ") else { return nil }
        return (line.utf8.distance(from: line.startIndex, to: start.startIndex), rest.dropFirst())
    }

    /// Whether a value ends on its line.
    private static func isWhole(_ value: Substring) -> Bool {
        let value = String(value).trimmed
        guard let first = value.first, !"|>&*!#".contains(first) else { return false }
        switch first {
        case "[": return value.hasSuffix("]")
        case "{": return value.hasSuffix("}")
        case "\"", "'": return value.count > 1 && value.last == first
        default: return true
        }
    }

    /// Whether the part's further lines are blank or comments.
    private var nothingBelow: Bool {
        part.text.utf8.split(separator: 0x0A).dropFirst().allSatisfy {
            ($0.first { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "#")) == UInt8(ascii: "#")
        }
    }

    private func value(ofLine line: Int) -> BareValue? {
        let text = source.text(ofLine: line)
        guard let colon = text.firstRange(of: ": ") else { return nil }
        let value = String(text[colon.upperBound...]).trimmed
        if value.isEmpty { return nil }
        return BareValue(
            key: String(text[..<colon.lowerBound]), text: value, place: source.place(of: value, fromLine: line))
    }
}

extension String {
    fileprivate func trimming(_ sign: Character) -> String {
        var text = self[...]
        if text.first == sign { text.removeFirst() }
        if text.last == sign { text.removeLast() }
        return String(text)
    }
}

/// A value as it stands on its line, which YAML cannot read.
private struct BareValue {
    let key: String
    let text: String
    let place: Place

    /// The bracket that is missing at its end; nil when none is.
    var openBracket: Finding? {
        for (open, close) in [("[", "]"), ("{", "}")] as [(Character, Character)] where text.first == open {
            let isOpen = text.count { $0 == open } > text.count { $0 == close }
            return isOpen ? .unclosed(close, suggestion: "\(key): \(text)\(close)", at: place) : nil
        }
        return nil
    }

    /// How to write it; nil when the fault is likely elsewhere.
    func mend(isAlone: Bool) -> Finding? {
        if let openBracket { return openBracket }
        guard let first = text.first else { return nil }
        switch first {
        case "[" where text.last == "]" && text.dropFirst().allSatisfy({ $0 != "[" }):
            let items = text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }
                .filter { !$0.isEmpty }.map { "\"\($0)\"" }
            return .needsQuotes(suggestion: "\(key): [\(items.joined(separator: ", "))]", at: place)
        case "\"", "'":
            let inner = text.dropFirst()
            if !inner.contains(first) { return .unclosed(first, suggestion: "\(key): \(text)\(first)", at: place) }
            let bare = inner.last == first ? String(inner.dropLast()) : text
            let quoted = Self.quoted(bare)
            return quoted == text ? nil : .needsQuotes(suggestion: "\(key): \(quoted)", at: place)
        default:
            let isBare = isAlone || text.contains(": ") || text.hasSuffix(":") || "[{@`%,]}&*!|>".contains(first)
            return isBare ? .needsQuotes(suggestion: "\(key): \(Self.quoted(text))", at: place) : nil
        }
    }

    /// The text in the quotation marks that need the least changed.
    private static func quoted(_ text: String) -> String {
        text.contains("\"") || text.contains("\\") ? "'" + text.replacing("'", with: "''") + "'" : "\"\(text)\""
    }
}
