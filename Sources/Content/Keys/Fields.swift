import Diagnostics
import Foundations

/// The values of one map, looked up by their English key and read by the type that the caller expects.
///
/// Making it checks every key against the table; reading a value adds a finding when it has another form. All findings
/// of the map are gathered, and a value that cannot be read is absent.
struct Fields {
    let source: SourceText
    let mark: YAMLMark
    private(set) var findings: [Finding] = []
    private var values: [Value] = []
    private var lastLine = (number: 0, holdsHash: false)

    /// The most findings that the items of one map's lists give: a million of them help nobody.
    static let mostFindings = 200

    /// Whether there are so many findings that the rest of a list is not read: with an error among them, so that nothing of it
    /// is left out without a word.
    var isFull: Bool {
        mutating get {
            guard findings.count >= Self.mostFindings else { return false }
            if !hasError {
                hasError = findings[lookedAt...].hasErrors
                lookedAt = findings.count
            }
            return hasError
        }
    }

    /// Whether there is an error among the findings that were looked at, and how many those are: each is looked at once.
    private var hasError = false
    private var lookedAt = 0

    /// One key as it was written, with its value.
    private struct Value {
        let key: String
        let name: String
        let mark: YAMLMark
        let node: YAMLNode
        /// Whether a mail's header is made of it.
        var isHeader = false
    }

    /// Checks the keys of a map against a table, and against the kind of thing that holds it; `name` is the key above it.
    init(_ node: YAMLNode, table: KeyTable, kind: Kind? = nil, name: String? = nil, source: SourceText) {
        self.source = source
        mark = node.mark
        guard let pairs = node.pairs else {
            if !node.isUnreadable {
                findings.append(.mapExpected(name, example: table.example, at: source.place(node.mark)))
            }
            return
        }
        values.reserveCapacity(pairs.count)
        // A misspelt key is not missing as well.
        var guesses: [Value] = []
        defer { values += guesses.filter { guess in !values.contains { $0.key == guess.key } } }
        for pair in pairs where findings.count < Self.mostFindings {
            guard let name = pair.key.text else {
                findings.append(.yamlSyntax(at: source.place(pair.key.mark)))
                continue
            }
            guard let key = table.key(named: name) else {
                if let isPublished = Self.flag(pair.value), table.key(named: "draft") != nil,
                    OtherNames.isOppositeOfDraft(KeyTable.standard(name))
                {
                    findings.append(.publishedKey(name, says: isPublished, at: source.place(pair.key.mark)))
                    if !isPublished {
                        guesses.append(
                            Value(key: "draft", name: name, mark: pair.key.mark, node: .unreadable(pair.key.mark)))
                    }
                    continue
                }
                let nearest = table.nearest(to: name)
                findings.append(.unknownKey(name, nearest: nearest, at: source.place(pair.key.mark)))
                if let meant = nearest.flatMap({ table.key(named: $0) }) {
                    guesses.append(
                        Value(key: meant.english, name: name, mark: pair.key.mark, node: .unreadable(pair.key.mark)))
                }
                continue
            }
            if let kind, !key.kinds.isEmpty, !key.kinds.contains(kind) {
                let owners = key.kinds.sorted { $0.rawValue < $1.rawValue }
                findings.append(
                    .keyNotForKind(name, kind: kind.wording, belongsTo: owners.listed, at: source.place(pair.key.mark)))
                continue
            }
            if let earlier = value(key.english) {
                findings.append(.duplicateKey(name, firstLine: earlier.mark.line, at: source.place(pair.key.mark)))
                continue
            }
            values.append(
                Value(
                    key: key.english, name: name, mark: pair.key.mark, node: checked(pair, of: key, name: name),
                    isHeader: key.isHeader && (kind ?? .newsletter) == .newsletter))
        }
    }

    private func value(_ key: String) -> Value? { values.first { $0.key == key } }

    /// The value as written. One that is missing, of a key that keeps a text from readers, is an error.
    private mutating func checked(_ pair: YAMLNode.Pair, of key: Key, name: String) -> YAMLNode {
        let node = checkedForComment(pair, name: name)
        guard let withholding = key.withholding, node.isBlank else { return node }
        let example = KeyTable.standard(name) == key.english ? withholding.example.english : withholding.example.swedish
        findings.append(
            .wrongType(
                name, expected: withholding.expected, example: example,
                at: source.place(node.isNull ? pair.key.mark : node.mark)))
        return .unreadable(node.mark)
    }

    /// `colour: #b0182b` is nothing to YAML, and the rest of the line a comment.
    private mutating func checkedForComment(_ pair: YAMLNode.Pair, name: String) -> YAMLNode {
        guard pair.value.isNull, pair.value.text?.isEmpty == true else { return pair.value }
        let line = source.text(ofLine: pair.key.mark.line)
        guard let sign = line.firstRange(of: ": #"), let first = line[sign.upperBound...].first, first != " ",
            first != "#"
        else { return pair.value }
        let rest = String(line[line.index(before: sign.upperBound)...]).trimmed
        findings.append(
            .needsQuotes(suggestion: "\(name): \"\(rest)\"", at: source.place(of: rest, fromLine: pair.key.mark.line)))
        return .unreadable(pair.value.mark)
    }

    /// Whether a value was written for the key, readable or not.
    func has(_ key: String) -> Bool { value(key).map { !$0.node.isBlank } ?? false }

    /// Whether the key was written, with a value or without.
    func hasKey(_ key: String) -> Bool { value(key) != nil }

    /// The node of a key; nil when absent, blank or unreadable.
    func node(_ key: String) -> YAMLNode? {
        guard let node = value(key)?.node, !node.isBlank, !node.isUnreadable else { return nil }
        return node
    }

    /// Whether a mail's header is made of the key's value.
    func isHeader(_ key: String) -> Bool { value(key)?.isHeader ?? false }

    /// The place of the key's value, of the key when it has none, or of the map.
    func place(_ key: String) -> Place {
        guard let value = value(key) else { return source.place(mark) }
        return source.place(value.node.isNull || value.node.isUnreadable ? value.mark : value.node.mark)
    }

    /// The place of the key itself, or of the map.
    func keyPlace(_ key: String) -> Place { source.place(value(key)?.mark ?? mark) }

    /// Where the key itself stands, if it was written.
    func keyMark(_ key: String) -> YAMLMark? { value(key)?.mark }

    /// The keys that were written, by their English names and in the order of their lines.
    var keys: [String] { values.map(\.key) }

    /// Where the values of some keys stand.
    func marks(_ keys: Set<String>) -> [Entry.KeyMark] {
        values.compactMap { keys.contains($0.key) ? Entry.KeyMark(key: $0.key, mark: $0.node.mark) : nil }
    }

    /// The name under which the key was written.
    func name(_ key: String) -> String { value(key)?.name ?? key }

    /// A text that has to be there; `missing` is added when it is not, unless another finding says why.
    mutating func text(_ key: String, orAdd missing: (Place?) -> Finding) -> String? {
        let before = findings.count
        if let text = text(key) { return text }
        if findings.count == before, value(key)?.node.isUnreadable != true {
            add(missing(value(key).map { _ in place(key) }))
        }
        return nil
    }

    /// Whether a line of the file holds a number sign; many values of a long list ask about the same line.
    mutating func lineHoldsHash(_ line: Int) -> Bool {
        if lastLine.number != line {
            // Nobody reads a line that long for its comments, and looking for each of its values would take for ever.
            let range = source.range(ofLine: line) ?? 0..<0
            lastLine = (line, range.count <= 10_000 && source.bytes[range].contains(UInt8(ascii: "#")))
        }
        return lastLine.holdsHash
    }

    mutating func add(_ finding: Finding) { findings.append(finding) }

    /// The values of a map below a key; its findings come with `absorb`.
    func fields(_ key: String, table: KeyTable) -> Fields? {
        node(key).map { Fields($0, table: table, name: name(key), source: source) }
    }

    /// Takes over what another reader found.
    mutating func absorb(_ other: Fields) { findings += other.findings }
}

extension SourceText {
    /// The place of a YAML node.
    func place(_ mark: YAMLMark) -> Place { place(line: mark.line, scalar: mark.column, scalarLength: mark.length) }
}
