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
    private var values: [String: (name: String, key: YAMLMark, value: YAMLNode)] = [:]

    /// Checks the keys of a map against a table, and against the kind of thing that holds it.
    init(_ node: YAMLNode, table: KeyTable, kind: Kind? = nil, source: SourceText) {
        self.source = source
        mark = node.mark
        guard let pairs = node.pairs else {
            findings.append(.wrongType("värdet", expected: .map, at: source.place(node.mark)))
            return
        }
        for pair in pairs {
            guard let name = pair.key.text else {
                findings.append(.yamlSyntax(at: source.place(pair.key.mark)))
                continue
            }
            guard let key = table.key(named: name) else {
                findings.append(.unknownKey(name, nearest: NearMiss.nearest(to: name, among: table.names), at: source.place(pair.key.mark)))
                continue
            }
            if let kind, !key.kinds.isEmpty, !key.kinds.contains(kind) {
                let owners = key.kinds.sorted { $0.rawValue < $1.rawValue }
                findings.append(.keyNotForKind(name, kind: kind.wording, belongsTo: owners.listed, at: source.place(pair.key.mark)))
                continue
            }
            if let earlier = values[key.english] {
                findings.append(.duplicateKey(name, firstLine: earlier.key.line, at: source.place(pair.key.mark)))
                continue
            }
            values[key.english] = (name, pair.key.mark, pair.value)
        }
    }

    /// Whether a value was written for the key.
    func has(_ key: String) -> Bool { values[key].map { !$0.value.isNull } ?? false }

    /// The node of a key; nil when absent or null.
    func node(_ key: String) -> YAMLNode? { values[key].flatMap { $0.value.isNull ? nil : $0.value } }

    /// The place of the key's value, of the key when it has none, or of the map.
    func place(_ key: String) -> Place {
        guard let entry = values[key] else { return source.place(mark) }
        return source.place(entry.value.isNull ? entry.key : entry.value.mark)
    }

    /// The mark of the key's value, if it was written.
    func mark(_ key: String) -> YAMLMark? { values[key]?.value.mark }

    /// The name under which the key was written.
    func name(_ key: String) -> String { values[key]?.name ?? key }

    mutating func add(_ finding: Finding) { findings.append(finding) }

    /// A text on one line, without blanks around it; nil when absent or empty.
    mutating func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        return line(node, key: key)
    }

    /// One text or a list of texts; empty ones are left out.
    mutating func texts(_ key: String) -> [String] {
        guard let node = node(key) else { return [] }
        if let items = node.items { return items.compactMap { line($0, key: key) } }
        return line(node, key: key).map { [$0] } ?? []
    }

    /// `true`, `false`, and the words people write for them.
    mutating func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        if let flag = Self.flag(node) { return flag }
        add(.wrongType(name(key), expected: Wording("true eller false", "true or false"), at: source.place(node.mark)))
        return nil
    }

    /// A whole number.
    mutating func number(_ key: String, in range: ClosedRange<Int> = -1_000_000...1_000_000) -> Int? {
        guard let node = node(key) else { return nil }
        if let value = node.text.flatMap({ Int($0.trimmed) }), range.contains(value) { return value }
        let expected =
            range.lowerBound == -1_000_000
            ? Wording("ett helt tal", "a whole number")
            : Wording("ett helt tal från \(range.lowerBound) till \(range.upperBound)", "a whole number from \(range.lowerBound) to \(range.upperBound)")
        add(.wrongType(name(key), expected: expected, at: source.place(node.mark)))
        return nil
    }

    /// A day, perhaps with a time.
    mutating func dateTime(_ key: String) -> WrittenDate? {
        guard let node = node(key) else { return nil }
        guard let text = node.text else {
            add(.wrongType(name(key), expected: Wording("ett datum, som 2026-03-09", "a date, such as 2026-03-09"), at: source.place(node.mark)))
            return nil
        }
        return date(text, at: source.place(node.mark))
    }

    /// A day; a time beside it is a finding.
    mutating func day(_ key: String) -> Day? {
        guard let written = dateTime(key) else { return nil }
        if written.time != nil {
            add(.wrongType(name(key), expected: Wording("en dag utan klockslag", "a day without a time"), at: place(key)))
        }
        return written.day
    }

    /// A year, a month, or two days with a slash.
    mutating func period(_ key: String) -> Period? {
        guard let text = text(key) else { return nil }
        if let period = PeriodReading.read(text) { return period }
        // A day inside that does not exist gets the finding that says so.
        for part in text.split(separator: "/") where part.count > 7 {
            if case .failure(.noSuchDay) = DateReading.read(String(part)) {
                _ = date(String(part), at: place(key))
                return nil
            }
        }
        add(.badPeriod(text, at: place(key)))
        return nil
    }

    /// One of the words that the key takes, in its English form.
    mutating func choice(_ key: String, _ choices: [Choice]) -> String? {
        guard let text = text(key) else { return nil }
        let folded = text.folded
        if let choice = choices.first(where: { $0.english == folded || $0.swedish == folded }) { return choice.english }
        let words = choices.flatMap { $0.english == $0.swedish ? [$0.english] : [$0.english, $0.swedish] }
        add(.wrongChoice(name(key), value: text, choices: words, nearest: NearMiss.nearest(to: text, among: words), at: place(key)))
        return nil
    }

    /// The values of a map below a key; its findings come with `absorb`.
    func fields(_ key: String, table: KeyTable) -> Fields? {
        node(key).map { Fields($0, table: table, source: source) }
    }

    /// Takes over what another reader found.
    mutating func absorb(_ other: Fields) { findings += other.findings }

    /// Reads a date and adds the finding that says why it is none.
    mutating func date(_ text: String, at place: Place) -> WrittenDate? {
        switch DateReading.read(text) {
        case .success(let date): return date
        case .failure(.noSuchDay(let text, let month, let days, let nearest)):
            add(.noSuchDay(text, month: month, days: days, nearest: nearest, at: place))
        case .failure(.noSuchTime(let text)): add(.noSuchClockTime(text, at: place))
        case .failure(.ambiguous(let text, let proposal)): add(.ambiguousDate(text, proposal: proposal, at: place))
        }
        return nil
    }

    static func flag(_ node: YAMLNode) -> Bool? {
        switch node.text?.folded {
        case "true", "ja", "yes", "on": true
        case "false", "nej", "no", "off": false
        default: nil
        }
    }

    /// A scalar as one line of text, checked for what nobody sees and for a `#` that would hide the rest.
    mutating func line(_ node: YAMLNode, key: String) -> String? {
        guard case .scalar(let raw, let isPlain) = node.value else {
            add(.wrongType(name(key), expected: Wording("en text", "a text"), at: source.place(node.mark)))
            return nil
        }
        let text = raw.trimmed
        if text.isEmpty { return nil }
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            if isPlain { checkHash(after: node, text: text, key: key) }
            return text
        }
        for scalar in text.unicodeScalars {
            if scalar.value == 10 || scalar.value == 13 || scalar.isStrayControl {
                add(.lineBreak(name(key), at: source.place(node.mark)))
                return nil
            }
            if scalar.isInvisible {
                add(.invisibleCharacter(scalar, key: name(key), at: source.place(node.mark)))
                break
            }
        }
        if isPlain { checkHash(after: node, text: text, key: key) }
        return text.nfc
    }

    /// `title: Beslut #2` is `Beslut` to YAML; a comment has a blank after its sign.
    private mutating func checkHash(after node: YAMLNode, text: String, key: String) {
        guard let range = source.range(ofLine: node.mark.line), source.bytes[range].contains(UInt8(ascii: "#")) else { return }
        let line = source.text(ofLine: node.mark.line)
        guard let start = line.range(of: text)?.upperBound else { return }
        let rest = line[start...].drop { $0 == " " }
        guard rest.first == "#", rest.count > 1, rest.dropFirst().first != " ", rest.startIndex > start else { return }
        let whole = (text + line[start...]).trimmed
        add(.hashInText(suggestion: "\(name(key)): \"\(whole)\"", at: source.place(node.mark)))
    }
}

extension String {
    fileprivate func range(of needle: String) -> Range<String.Index>? { firstRange(of: needle) }
}

extension SourceText {
    /// The place of a YAML node.
    func place(_ mark: YAMLMark) -> Place { place(line: mark.line, scalar: mark.column, scalarLength: mark.length) }
}

extension Wording {
    static var map: Wording { Wording("uppgifter med nyckel och värde", "keys with values") }
}

extension Kind {
    /// The kind with its article: `ett inlägg`, `a post`.
    public var wording: Wording {
        switch self {
        case .page: Wording("en sida", "a page")
        case .post: Wording("ett inlägg", "a post")
        case .newsletter: Wording("ett medlemsbrev", "a letter")
        case .plan: Wording("en plan", "a plan")
        case .event: Wording("en händelse", "an event")
        case .person: Wording("en person", "a person")
        }
    }
}

extension [Kind] {
    fileprivate var listed: Wording {
        Wording(map(\.wording.swedish).joined(separator: ", "), map(\.wording.english).joined(separator: ", "))
    }
}
