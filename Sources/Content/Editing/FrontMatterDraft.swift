import Foundations

/// The front matter of a new file, with the keys' names in the language that the site's editors write.
public struct FrontMatterDraft: Sendable {
    private let isSwedish: Bool
    private var lines: [String] = []

    /// An empty one, for a site.
    public init(for settings: Settings) { isSwedish = settings.messageLanguage == .swedish }

    /// Adds a key by its English name; without a value nothing is added.
    public mutating func add(_ key: String, _ value: FrontMatterValue?) {
        guard let value, let key = KeyTable.frontMatter.key(named: key) else { return }
        lines.append("\(isSwedish ? key.swedish : key.english): \(value.written(as: .plain))")
    }

    /// Adds a text, unless there is none.
    public mutating func add(_ key: String, text: String?) { add(key, text.map(FrontMatterValue.text)) }

    /// Adds a list, unless it is empty.
    public mutating func add(_ key: String, list: [String]) { add(key, list.isEmpty ? nil : .list(list)) }

    /// The front matter between its two rules, with lines of YAML last if there are any, and below it a text.
    public func file(_ body: String, rest: String? = nil) -> String {
        "---\n" + (lines + (rest.map { [$0] } ?? [])).map { $0 + "\n" }.joined() + "---\n\n" + body + "\n"
    }
}
