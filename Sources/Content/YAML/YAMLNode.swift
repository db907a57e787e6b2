import Diagnostics

/// A place in a YAML text: line of the file and column in Unicode scalars, both from 1, and length in scalars.
struct YAMLMark: Hashable, Sendable {
    let line: Int
    let column: Int
    let length: Int
}

/// A YAML value with its place; texts are as they were written, never guessed into numbers, dates or booleans.
struct YAMLNode: Sendable {
    enum Value: Sendable {
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Pair])
        /// What could not be read; a finding says why, and nothing more is said about it.
        case unreadable
    }

    struct Pair: Sendable {
        let key: YAMLNode
        let value: YAMLNode
    }

    let value: Value
    let mark: YAMLMark

    /// The text of a scalar; nil for lists and maps.
    var text: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    /// The pairs of a map; nil for the others.
    var pairs: [Pair]? {
        if case .mapping(let pairs) = value { pairs } else { nil }
    }

    /// The items of a list; nil for the others.
    var items: [YAMLNode]? {
        if case .sequence(let items) = value { items } else { nil }
    }

    /// What stands at a place and could not be read.
    static func unreadable(_ mark: YAMLMark) -> YAMLNode { YAMLNode(value: .unreadable, mark: mark) }

    /// Whether a finding already says why there is no value.
    var isUnreadable: Bool {
        if case .unreadable = value { true } else { false }
    }

    /// A key without a value (`date:`), or one that says null.
    var isNull: Bool {
        if case .scalar(let text, isPlain: true) = value {
            text.isEmpty || text == "~" || text == "null"
        } else {
            false
        }
    }

    /// No value, or a text in which nothing stands (`slug: ""`): other programs write keys so that nobody has filled in.
    var isBlank: Bool { isNull || text?.allSatisfy(\.isWhitespace) == true }
}
