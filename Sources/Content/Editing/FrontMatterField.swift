import Foundations

/// A field of a form for front matter: a key, how its value is typed, and what the file says.
public struct FrontMatterField: Sendable {
    /// How a value is typed.
    public enum Control: Sendable {
        /// A text on one line.
        case text
        /// A text that may need several lines.
        case lines
        /// Any number of texts.
        case texts
        /// Yes or no: one value, or none.
        case flag
        /// One of some words, in English; empty for none of them.
        case choice([Choice])
        /// A whole number.
        case number
        /// A day, `YYYY-MM-DD`.
        case day
        /// A day and a time, either of them perhaps empty: two values.
        case dateTime
        /// Nothing: it is changed in the file.
        case fixed
    }

    /// The key.
    public let key: Key
    /// How its value is typed.
    public let control: Control
    /// What the form's inputs hold.
    public let values: [String]
    /// Whether the file has the key.
    public let isThere: Bool
    /// Whether most texts have it.
    public let isUsual: Bool
    /// Whether the file has one text where a list could stand.
    private let isSingle: Bool

    init(_ key: Key, _ node: FrontMatterTree.Node?, kind: Kind, isUsual: Bool) {
        self.key = key
        self.isUsual = isUsual
        isThere = node != nil
        if case .scalar = node { isSingle = true } else { isSingle = false }
        let (control, values) = Self.control(key, node)
        // A post has a day; the time of day matters to letters and events.
        let isDay = kind == .post && key.english == "date" && values.last == ""
        self.control = isDay ? .day : control
        self.values = isDay ? Array(values.prefix(1)) : values
    }

    private static func control(_ key: Key, _ node: FrontMatterTree.Node?) -> (Control, [String]) {
        let text: String? =
            switch node {
            case nil, .null: ""
            case .scalar(let text): text
            case .sequence, .mapping: nil
            }
        switch key.type {
        case .map, .maps: return (.fixed, [])
        case .texts, .textsOrMaps, .any:
            if let text { return (.texts, text.isEmpty ? [] : [text]) }
            return FrontMatterTree.texts(node).map { (.texts, $0) } ?? (.fixed, [])
        default: break
        }
        guard let text else { return (.fixed, []) }
        return typed(key, text)
    }

    private static func typed(_ key: Key, _ text: String) -> (Control, [String]) {
        let plain: Control = key.english == "summary" || text.contains("\n") ? .lines : .text
        switch key.type {
        case .flag:
            guard let flag = flag(text) else { return (plain, [text]) }
            return (.flag, flag ? [yes] : [])
        case .choice(let choices):
            if text.isEmpty { return (.choice(choices), [""]) }
            let choice = choices.first { [$0.english, $0.swedish].contains(text.folded) }
            return choice.map { (.choice(choices), [$0.english]) } ?? (plain, [text])
        case .number: return (.number, [text])
        case .date:
            if text.isEmpty { return (.day, [""]) }
            guard case .success(let date) = DateReading.read(text), date.time == nil else { return (plain, [text]) }
            return (.day, [date.day.description])
        case .dateTime:
            return dateTime(text).map { (.dateTime, $0) } ?? (plain, [text])
        default: return (plain, [text])
        }
    }

    /// What stands for yes in ``values``.
    public static let yes = "true"

    /// Whether a text says yes or no; an empty one says no.
    private static func flag(_ text: String) -> Bool? {
        text.isEmpty
            ? false
            : Fields.flag(
                YAMLNode(value: .scalar(text, isPlain: true), mark: YAMLMark(line: 1, column: 1, length: 1)))
    }

    /// A day and a time, or one of them; nil for what is neither.
    private static func dateTime(_ text: String) -> [String]? {
        if text.isEmpty { return ["", ""] }
        if case .success(let date) = DateReading.read(text) {
            return [date.day.description, date.time?.description ?? ""]
        }
        // The end of an event of one evening is a time alone.
        guard case .success(let date) = DateReading.read("2000-01-01 " + text), let time = date.time else { return nil }
        return ["", time.description]
    }

    // MARK: Changes

    /// A change of a key's value; nil as its value takes the key away.
    struct Change {
        let value: FrontMatterValue?
    }

    /// What posted values change; nil where they are what the file says.
    func change(to posted: [String], isSwedish: Bool) -> Change? {
        if case .fixed = control { return nil }
        let posted = cleaned(posted)
        guard posted != cleaned(values) else { return nil }
        let first = posted.first ?? ""
        switch control {
        case .fixed: return nil
        case .texts:
            let isOne = posted.count == 1 && (isSingle || !isThere && key.english == "author")
            return Change(value: posted.isEmpty ? nil : isOne ? .text(first) : .list(posted))
        case .flag: return Change(value: posted.isEmpty ? nil : .word("true"))
        case .choice(let choices):
            let word = choices.first { $0.english == first }.map { isSwedish ? $0.swedish : $0.english }
            return Change(value: word.map { .word($0) })
        case .number: return Change(value: first.isEmpty ? nil : Int(first).map { .word("\($0)") } ?? .text(first))
        case .day, .dateTime:
            let text = posted.filter { !$0.isEmpty }.joined(separator: " ")
            let isPlain = YAMLWriting.isPlain(text, inFlow: false)
            return Change(value: text.isEmpty ? nil : isPlain ? .word(text) : .text(text))
        case .text, .lines: return Change(value: first.isEmpty ? nil : .text(first))
        }
    }

    /// Values as the file would hold them: without blanks around them, on one line, without empty ones in a list.
    private func cleaned(_ values: [String]) -> [String] {
        let lines = values.map { value in
            value.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
        }
        switch control {
        case .texts, .flag: return lines.filter { !$0.isEmpty }
        case .dateTime: return [lines.first ?? "", lines.count > 1 ? lines[1] : ""]
        default: return [lines.first ?? ""]
        }
    }
}
