import Foundation

/// A page of a built site, as a reader meets it.
struct Page {
    let html: String

    /// What stands between `<main>` and `</main>`.
    var main: String { between("<main", "</main>") ?? "" }

    var head: String { between("<head>", "</head>") ?? "" }

    /// The words of the main part, one blank between them.
    var text: String { Self.words(main) }

    var title: String { between("<title>", "</title>").map(Self.decoded) ?? "" }

    /// The words of the page's headings.
    var headings: [String] {
        let main = main
        let tags = Self.tags(in: main)
        return tags.indices.compactMap { index in
            let name = tags[index].name
            guard name.count == 2, name.first == "h", name != "hr",
                let end = tags[index...].first(where: { $0.name == "/" + name })
            else { return nil }
            return Self.words(String(main[tags[index].range.upperBound..<end.range.lowerBound]))
        }
    }

    /// The targets of the links in the main part, in order, each once.
    var links: [String] { Self.targets(main) }

    /// The targets of all links of the page, and of what it loads.
    var allTargets: [String] { Self.targets(html) + Self.attributes(of: "src", in: html) }

    /// The values of an attribute in the main part.
    func attributes(_ name: String) -> [String] { Self.attributes(of: name, in: main) }

    /// The values of an attribute anywhere in the page.
    func allAttributes(_ name: String) -> [String] { Self.attributes(of: name, in: html) }

    /// The `content` of the `meta` with a name or property.
    func meta(_ name: String) -> String? {
        Self.tags(in: head).first {
            $0.name == "meta"
                && ($0.attributes["name"] == name || $0.attributes["property"] == name
                    || $0.attributes["http-equiv"] == name)
        }?
        .attributes["content"]
    }

    /// The words inside the first element of a class.
    func words(ofClass name: String) -> String? {
        let tags = Self.tags(in: html)
        guard
            let index = tags.firstIndex(where: {
                $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) == true
            })
        else { return nil }
        var depth = 0
        for tag in tags[index...] {
            if tag.name == tags[index].name { depth += 1 }
            if tag.name == "/" + tags[index].name { depth -= 1 }
            if depth == 0 { return Self.words(String(html[tags[index].range.upperBound..<tag.range.lowerBound])) }
        }
        return nil
    }

    private func between(_ start: String, _ end: String) -> String? {
        guard let from = html.range(of: start), let to = html.range(of: end, range: from.upperBound..<html.endIndex)
        else { return nil }
        return String(html[from.upperBound..<to.lowerBound]).drop(through: start.hasSuffix(">") ? nil : ">")
    }

    // MARK: Reading tags

    struct Tag {
        let name: String
        let attributes: [String: String]
        let range: Range<String.Index>
    }

    /// The tags of an HTML text, closing ones with their slash. What is no tag to a browser is none here.
    static func tags(in html: String) -> [Tag] {
        let bytes = html.utf8
        var tags: [Tag] = []
        var index = bytes.startIndex
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = bytes.index(after: open)
            var reader = TagReader(bytes[index...])
            guard let (name, attributes) = reader.read() else { continue }
            index = reader.rest.startIndex
            tags.append(Tag(name: name, attributes: attributes, range: open..<index))
        }
        return tags
    }

    private static func targets(_ html: String) -> [String] {
        var seen: Set<String> = []
        return attributes(of: "href", in: html).filter { seen.insert($0).inserted }
    }

    private static func attributes(of name: String, in html: String) -> [String] {
        tags(in: html).compactMap { $0.attributes[name] }
    }

    /// The words of an HTML text without its tags.
    static func words(_ html: String) -> String {
        var bare = ""
        var end = html.startIndex
        for tag in tags(in: html) {
            bare += html[end..<tag.range.lowerBound] + " "
            end = tag.range.upperBound
        }
        bare += html[end...]
        var words = decoded(bare).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for mark in [".", ",", ":", ";", "!", "?"] { words = words.replacingOccurrences(of: " " + mark, with: mark) }
        return words
    }

    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let names = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#34;", "\""), ("&nbsp;", "\u{A0}"),
            ("&amp;", "&"),
        ]
        return names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}

extension String {
    /// What comes after the first occurrence of a mark; all of it when there is no mark to look for.
    fileprivate func drop(through mark: String?) -> String {
        guard let mark, let end = range(of: mark)?.upperBound else { return self }
        return String(self[end...])
    }

    /// How often another text occurs.
    func count(of other: String) -> Int { components(separatedBy: other).count - 1 }
}
