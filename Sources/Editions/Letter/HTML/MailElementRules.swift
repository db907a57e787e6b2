import Foundations

/// What each element of a letter must have, and where it may stand.
enum MailElementRules {
    /// The elements that are never closed.
    static let void: Set<String> = ["meta", "img", "br", "hr"]

    private static let inline: Set<String> = ["a", "em", "strong", "del", "code", "small", "span", "br", "img"]
    private static let parents: [String: Set<String>] = [
        "head": ["html"], "body": ["html"], "meta": ["head"], "title": ["head"], "style": ["head"],
        "li": ["ul", "ol"], "tr": ["table", "thead", "tbody"], "thead": ["table"], "tbody": ["table"],
        "td": ["tr"], "th": ["tr"],
    ]

    static func faults(
        _ element: MailHTMLCheck.Element, _ declarations: MailDeclarations, in open: [MailHTMLCheck.Element]
    ) -> [String] {
        place(element.name, in: open) + attributes(element, declarations, in: open)
    }

    private static func place(_ name: String, in open: [MailHTMLCheck.Element]) -> [String] {
        let parent = open.last?.name ?? ""
        if let allowed = parents[name] {
            return allowed.contains(parent) ? [] : ["H01: \(name) in \(parent)"]
        }
        if inline.contains(name) {
            let isNested = name == "a" && open.contains { $0.name == "a" }
            return isNested ? ["H01: a link in a link"] : []
        }
        // What is no inline element cannot stand in a paragraph, a heading or a line of words.
        let isInWords = ["p", "ul", "ol", "tr", "table"].contains(parent) || inline.contains(parent)
        let isRoot = name == "html" && open.isEmpty
        return isInWords || MailHTMLCheck.level(parent) != nil || (parent.isEmpty && !isRoot)
            ? ["H01: \(name) in \(parent)"] : []
    }

    private static func attributes(
        _ element: MailHTMLCheck.Element, _ declarations: MailDeclarations, in open: [MailHTMLCheck.Element]
    ) -> [String] {
        let attributes = element.attributes
        switch element.name {
        case "html":
            return attributes["lang"]?.isEmpty == false && attributes["dir"] != nil
                ? [] : ["H02: html without lang or dir"]
        case "div" where open.last?.name == "body":
            let isSame = ["lang", "dir"].allSatisfy { attributes[$0] == open.first?.attributes[$0] }
            return isSame ? [] : ["A02: the outer div has another lang or dir than html"]
        case "a": return link(attributes["href"] ?? "", declarations)
        case "img": return picture(attributes)
        case "td", "th": return cell(element, declarations, in: open)
        default: return []
        }
    }

    private static func link(_ href: String, _ declarations: MailDeclarations) -> [String] {
        var faults: [String] = []
        if !MailBody.schemes.contains(where: href.hasPrefix) || href.contains(where: \.isWhitespace) {
            faults.append("A05: a link to \(href)")
        }
        if declarations["text-decoration"] != "underline" { faults.append("A07: a link that is not underlined") }
        return faults
    }

    private static func picture(_ attributes: [String: String]) -> [String] {
        var faults: [String] = []
        let source = attributes["src"] ?? ""
        let isInside =
            source.hasPrefix("cid:") || MailFeatures.pictures.keys.contains { source.hasPrefix("data:\($0);") }
        if !isInside { faults.append("P02: a picture from \(source.prefix(60))") }
        if attributes["alt"] == nil { faults.append("A04: a picture without alternative text") }
        let width = attributes["width"].flatMap { Int($0) } ?? 0
        let height = attributes["height"].map { Int($0) ?? 0 }
        if !(1...LetterTheme.textWidth).contains(width) { faults.append("H06: a picture's width is \(width)") }
        if let height, height < 1 || width > LetterTheme.narrowestText {
            faults.append("H06: a picture's height is \(height)")
        }
        return faults
    }

    private static func cell(
        _ element: MailHTMLCheck.Element, _ declarations: MailDeclarations, in open: [MailHTMLCheck.Element]
    ) -> [String] {
        var faults: [String] = []
        if declarations["font"] == nil || declarations["color"] == nil {
            faults.append("H09: a cell that does not state its font and colour")
        }
        let isLayout = open.last { $0.name == "table" }?.attributes["role"] != nil
        let scope = element.attributes["scope"]
        if element.name == "th", isLayout || !["col", "row"].contains(scope) {
            faults.append("A03: a th without scope, or in a table for layout")
        }
        return faults
    }
}
