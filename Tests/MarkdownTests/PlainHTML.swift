import Foundation

/// HTML with everything taken away in which Blad's differs from the specification's on purpose.
///
/// Tables' wrappers and classes, task lists' classes and labels, headings' ids and their one level less, figures, `rel`
/// and `loading`. White space is collapsed as in cmark-gfm's own `normalize.py`.
struct PlainHTML {
    private(set) var tokens: [String] = []
    private var html: Substring
    private var isInPre = false

    static func normalized(_ html: String) -> String {
        var page = PlainHTML(html: html[...])
        while !page.html.isEmpty { page.step() }
        return page.tokens.joined()
    }

    private init(html: Substring) { self.html = html }

    private mutating func step() {
        if html.first == "<", let end = html.firstIndex(of: ">") {
            let tag = html[html.index(after: html.startIndex)..<end]
            html = html[html.index(after: end)...]
            add(tag: String(tag))
        } else {
            let end = html.dropFirst().firstIndex(of: "<") ?? html.endIndex
            add(text: String(html[..<end]))
            html = html[end...]
        }
    }

    private static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "thead", "tbody",
        "tr", "th", "td", "figure",
    ]

    private mutating func add(text: String) {
        let decoded = text.replacingOccurrences(of: "&quot;", with: "\"")
        if isInPre {
            tokens.append(decoded)
            return
        }
        var words = decoded.replacingOccurrences(of: "\n", with: " ")
        while words.contains("  ") { words = words.replacingOccurrences(of: "  ", with: " ") }
        if words.first == " ", tokens.last.map({ $0.hasSuffix("\n") || $0.hasSuffix(" ") }) ?? true {
            words.removeFirst()
        }
        if !words.isEmpty { tokens.append(words) }
    }

    private mutating func add(tag: String) {
        let isEnd = tag.hasPrefix("/")
        let parts = Self.parts(isEnd ? String(tag.dropFirst()) : tag)
        var name = parts.name
        if name == "div" { return }
        if name == "figure" { name = "p" }
        if name == "figcaption" {
            if isEnd { addCaption() }
            return
        }
        let isBlock = Self.blocks.contains(name)
        if isBlock, let last = tokens.last, last.hasSuffix(" "), last != "\n" {
            tokens[tokens.count - 1] = String(last.dropLast())
        }
        if name == "pre" { isInPre = !isEnd }
        let attributes = parts.attributes.compactMap { Self.plain($0.key, $0.value) }.sorted().map { " " + $0 }.joined()
        tokens.append("<" + (isEnd ? "/" : "") + name + attributes + ">" + (isBlock && !isInPre ? "\n" : ""))
    }

    /// A caption is its picture's title.
    private mutating func addCaption() {
        guard let caption = tokens.popLast(), let picture = tokens.popLast() else { return }
        tokens.append(picture.dropLast() + " title=\(caption)>")
    }

    private static func plain(_ key: String, _ value: String) -> String? {
        switch key {
        case "rel", "loading", "decoding", "id", "aria-label", "scope": nil
        case "class" where ["task", "task-list", "table"].contains(value): nil
        case "class" where ["left", "center", "right"].contains(value): "align=\(value)"
        case "checked", "disabled": key
        default:
            "\(key)=\(value.replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&#x27;", with: "'"))"
        }
    }

    private static func parts(_ tag: String) -> (name: String, attributes: [(key: String, value: String)]) {
        var rest = tag[...]
        let name = rest.prefix { $0 != " " && $0 != "/" }
        rest = rest.dropFirst(name.count)
        var attributes: [(String, String)] = []
        while let start = rest.firstIndex(where: { $0 != " " && $0 != "/" }) {
            rest = rest[start...]
            // At least one character, so that odd tags of the specification's come to an end.
            let key = rest.prefix(1) + rest.dropFirst().prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\"") else {
                attributes.append((String(key), ""))
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            rest = rest.dropFirst(value.count + 3)
            attributes.append((String(key), String(value)))
        }
        return (String(name), attributes)
    }
}
