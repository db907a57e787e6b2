import Diagnostics
import Foundations

/// Values by the type that the caller expects.
extension Fields {
    /// A text on one line, without blanks around it; nil when absent or empty.
    mutating func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        return line(node, key: key)
    }

    /// One text or a list of texts; empty ones are left out. Where one text does not often hold a comma, one that does may be a
    /// list without its brackets, and a warning says so.
    mutating func texts(_ key: String, holdsCommas: Bool = false) -> [String] {
        guard let node = node(key) else { return [] }
        if let items = node.items {
            return items.compactMap {
                $0.isNull && $0.text != "null" && $0.text != "~" ? nil : line($0, key: key, inList: true)
            }
        }
        guard let text = line(node, key: key, inList: true) else { return [] }
        if !holdsCommas, let parts = node.partsBetweenCommas {
            add(
                .commaInValue(
                    name(key), list: YAMLWriting.list(parts), quoted: YAMLWriting.scalar(text, as: .double),
                    at: source.place(node.mark)))
        }
        return [text]
    }

    /// `true`, `false`, and the words people write for them.
    mutating func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        if let flag = Self.flag(node) { return flag }
        add(
            .wrongType(
                name(key), expected: Wording("true eller false", "true or false"), example: "true",
                at: source.place(node.mark)))
        return nil
    }

    /// A whole number.
    mutating func number(_ key: String, in range: ClosedRange<Int> = -1_000_000...1_000_000) -> Int? {
        guard let node = node(key) else { return nil }
        if let value = node.text.flatMap({ Int($0.trimmed) }), range.contains(value) { return value }
        let expected =
            range.lowerBound == -1_000_000
            ? Wording("ett helt tal", "a whole number")
            : Wording(
                "ett helt tal från \(range.lowerBound) till \(range.upperBound)",
                "a whole number from \(range.lowerBound) to \(range.upperBound)")
        add(
            .wrongType(
                name(key), expected: expected, example: "\(max(1, range.lowerBound))", at: source.place(node.mark)))
        return nil
    }

    /// A day, perhaps with a time.
    mutating func dateTime(_ key: String) -> WrittenDate? {
        guard let node = node(key) else { return nil }
        guard let text = node.text else {
            add(
                .wrongType(
                    name(key), expected: Wording("ett datum", "a date"), example: "2026-03-09",
                    at: source.place(node.mark)))
            return nil
        }
        return date(text, at: source.place(node.mark))
    }

    /// A day; a time beside it is a finding.
    mutating func day(_ key: String) -> Day? {
        guard let written = dateTime(key) else { return nil }
        if written.time != nil {
            add(
                .wrongType(
                    name(key), expected: Wording("en dag utan klockslag", "a day without a time"),
                    example: "\(written.day)", at: place(key)))
        }
        return written.day
    }

    /// A year, a month, or two days with a slash.
    mutating func period(_ key: String) -> Period? { span(key, mayBeOpen: false, PeriodReading.read) }

    /// A period, or one that only begins.
    mutating func term(_ key: String) -> Term? { span(key, mayBeOpen: true, PeriodReading.term) }

    private mutating func span<Span>(_ key: String, mayBeOpen: Bool, _ read: (String) -> Span?) -> Span? {
        guard let text = text(key) else { return nil }
        if let span = read(text) { return span }
        // A day inside that does not exist gets the finding that says so.
        let parts = text.split(separator: "/").map { String($0).trimmed }
        for part in parts where part.count > 7 {
            if case .failure(.noSuchDay) = DateReading.read(part) {
                _ = date(part, at: place(key))
                return nil
            }
        }
        add(
            .badPeriod(
                text, isBackwards: parts.count == 2 && parts.allSatisfy { PeriodReading.read($0) != nil },
                mayBeOpen: mayBeOpen, at: place(key)))
        return nil
    }

    /// One of the words that the key takes, in its English form.
    mutating func choice(_ key: String, _ choices: [Choice]) -> String? {
        guard let text = text(key) else { return nil }
        let folded = text.folded
        if let choice = choices.first(where: { $0.english == folded || $0.swedish == folded }) { return choice.english }
        let words = choices.flatMap { $0.english == $0.swedish ? [$0.english] : [$0.english, $0.swedish] }
        add(
            .wrongChoice(
                name(key), value: text, choices: words, nearest: NearMiss.nearest(to: text, among: words),
                at: place(key)))
        return nil
    }

    /// Reads a date and adds the finding that says why it is none.
    mutating func date(_ text: String, at place: Place) -> WrittenDate? {
        switch DateReading.read(text) {
        case .success(let date): return date
        case .failure(let failure):
            add(failure.finding(at: place))
            return nil
        }
    }

    static func flag(_ node: YAMLNode) -> Bool? {
        switch node.text?.folded {
        case "true", "ja", "yes", "on": true
        case "false", "nej", "no", "off": false
        default: nil
        }
    }

    /// A scalar as one line of text, checked for what nobody sees and for a `#` that would hide the rest.
    mutating func line(_ node: YAMLNode, key: String, inList: Bool = false) -> String? {
        guard case .scalar(let raw, let isPlain) = node.value else {
            if node.isUnreadable { return nil }
            if !isFull { add(.textExpected(name(key), inList: inList, at: source.place(node.mark))) }
            return nil
        }
        let text = raw.trimmed
        if text.isEmpty { return nil }
        if text.isPrintableASCII {
            if isPlain { checkHash(after: node, text: text, key: key) }
            return text
        }
        if isHeader(key), text.unicodeScalars.contains(where: \.endsHeader) {
            add(.headerNewline(name(key), at: source.place(node.mark)))
            return nil
        }
        for scalar in text.unicodeScalars {
            if scalar.value == 10 || scalar.value == 13 {
                add(.lineBreak(name(key), at: source.place(node.mark)))
                return nil
            }
            if scalar.isStrayControl {
                add(.controlCharacter(scalar, key: name(key), at: source.place(node.mark)))
                return nil
            }
            if scalar.isInvisible {
                if findings.count < Self.mostFindings {
                    add(.invisibleCharacter(scalar, key: name(key), at: source.place(node.mark)))
                }
                break
            }
        }
        if isPlain { checkHash(after: node, text: text, key: key) }
        return text.nfc
    }

    /// `title: Beslut #2` is `Beslut` to YAML; a comment has a blank after its sign.
    private mutating func checkHash(after node: YAMLNode, text: String, key: String) {
        guard lineHoldsHash(node.mark.line) else { return }
        let line = source.text(ofLine: node.mark.line)
        guard let start = line.firstRange(of: text)?.upperBound else { return }
        let rest = line[start...].drop { $0 == " " }
        guard rest.first == "#", let next = rest.dropFirst().first, next != " ", next != "#", rest.startIndex > start
        else { return }
        let whole = (text + line[start...]).trimmed
        add(.needsQuotes(suggestion: "\(name(key)): \"\(whole)\"", at: source.place(node.mark)))
    }

    /// A mail address, perhaps with a name before it: `Anna <anna@bjorkvik.example>`.
    mutating func mailbox(_ key: String) -> String? { checked(key, Finding.invalidAddress, MailAddress.isMailbox) }

    /// A mail address alone.
    mutating func address(_ key: String) -> String? { checked(key, Finding.invalidAddress, MailAddress.isAddress) }

    /// A text that a test admits; what it does not admit is a finding.
    mutating func checked(_ key: String, _ finding: (String, Place) -> Finding, _ admits: (String) -> Bool) -> String? {
        guard let text = text(key) else { return nil }
        if admits(text) { return text }
        add(finding(name(key), place(key)))
        return nil
    }

    /// A local time that the clocks skip is an error, one that comes twice a warning.
    mutating func checkClock(_ date: WrittenDate, key: String, zone: Zone) {
        guard let time = date.time else { return }
        switch zone.reading(LocalDateTime(day: date.day, time: time)) {
        case .once: break
        case .never: add(.noSuchTime(date.text, zone: zone.name, at: place(key)))
        case .twice: add(.timeComesTwice(date.text, at: place(key)))
        }
    }
}

extension Unicode.Scalar {
    /// A line end of any kind or a control character: what nobody may smuggle into a mail's header.
    fileprivate var endsHeader: Bool { value < 0x20 || isStrayControl || value == 0x2028 || value == 0x2029 }
}

extension DateReading.Failure {
    /// Says why a text is no date.
    func finding(at place: Place) -> Finding {
        switch self {
        case .noSuchDay(let text, let month, let days, let nearest):
            .noSuchDay(text, month: month, days: days, nearest: nearest, at: place)
        case .noSuchTime(let text): .noSuchClockTime(text, at: place)
        case .noDate(let text): .noDate(text, at: place)
        case .ambiguous(let text, let proposals, let time):
            .ambiguousDate(text, proposals: proposals, time: time, at: place)
        }
    }
}
