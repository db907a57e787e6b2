import Foundations

/// Holds a letter's finished HTML to the rules of newsletter.md, sections 3 and 6, whatever wrote it.
public struct MailHTMLCheck {
    private var open: [Element] = []
    private var sheet = MailStyleSheet()
    private var headings: [Int] = []
    private var counts: [String: Int] = [:]
    private var comments: [String] = []
    private var found: [String] = []
    /// The looks that words have had: most have the same.
    private var looks: [Bool: Set<MailLook>] = [:]

    /// An element that is not yet closed.
    struct Element {
        let name: String
        let attributes: [String: String]
        var look = MailLook()
        /// Whether words or a picture have been seen in it.
        var hasContent = false
        var hasHeaderCell = false
        var children = 0
    }

    /// Everything that breaks a rule, each as `H01: what`; empty for a letter that can be sent.
    public static func faults(in html: [UInt8]) -> [String] {
        var check = MailHTMLCheck()
        check.run(html)
        return check.found
    }

    private mutating func run(_ html: [UInt8]) {
        let tokens = MailHTMLScanner.tokens(html)
        if tokens.first != .doctype { report("H01", "the doctype does not come first") }
        for token in tokens.dropFirst() {
            switch token {
            case .doctype: report("H01", "a second doctype")
            case .comment(let text): if text != "\n" { comments.append(text) }
            case .start(let name, let attributes): start(name, attributes)
            case .end(let name): end(name)
            case .text(let text): words(text)
            case .fault(let text): report("H01", text)
            }
        }
        if !open.isEmpty { report("H01", "\(open.count) elements are not closed") }
        for name in ["html", "head", "title", "body", "h1"] where counts[name] != 1 { report("H04", "not one \(name)") }
        if counts["style", default: 0] > 1 { report("C01", "more than one style element") }
        if comments != Self.outlookFrame { report("H05", "the conditional comments are not the two of the frame") }
        if zip(headings, headings.dropFirst()).contains(where: { $1 > $0 + 1 })
            || headings.first.map({ $0 != 1 }) ?? false
        {
            report("H04", "the headings \(headings) leave a level out")
        }
        for line in html.split(separator: 0x0A) where line.count > 998 && line.prefix(998).contains(0x20) {
            report("W02", "a line of \(line.count) bytes")
        }
    }

    /// What stands in the conditional comments: a table for Outlook, balanced.
    private static let outlookFrame = [
        "[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\""
            + " border=\"0\"><tr><td><![endif]",
        "[if mso]></td></tr></table><![endif]",
    ]

    private mutating func report(_ rule: String, _ text: String) { found.append("\(rule): \(text)") }

    // MARK: Elements

    private mutating func start(_ name: String, _ list: [MailAttribute]) {
        var element = Element(
            name: name, attributes: Dictionary(list.map { ($0.name, $0.value) }) { first, _ in first },
            look: open.last?.look ?? MailLook())
        if element.attributes.count != list.count { report("H01", "an attribute twice on \(name)") }
        if MailFeatures.elements[name] == nil { report("C01", "the element \(name) is not on the list") }
        for attribute in list where MailFeatures.attributes[attribute.name] == nil {
            report("C01", "the attribute \(attribute.name) is not on the list")
        }
        let declarations = MailDeclarations(element.attributes["style"] ?? "", on: name)
        found += declarations.faults
        let classes = (element.attributes["class"] ?? "").split(separator: " ")
        element.look.apply(declarations, classes: classes, dark: sheet)
        found += MailElementRules.faults(element, declarations, in: open)
        counts[name, default: 0] += 1
        if let level = Self.level(name) { headings.append(level) }
        if !open.isEmpty { open[open.count - 1].children += 1 }
        if name == "th" { mark(\.hasHeaderCell) { $0.name == "table" } }
        if name == "img" { mark(\.hasContent) { _ in false } }
        if !MailElementRules.void.contains(name) { open.append(element) }
    }

    /// Marks the open elements from the inside out, up to the first that is the last one to mark.
    private mutating func mark(_ path: WritableKeyPath<Element, Bool>, upTo isLast: (Element) -> Bool) {
        for index in open.indices.reversed() {
            open[index][keyPath: path] = true
            if isLast(open[index]) { return }
        }
    }

    private mutating func end(_ name: String) {
        guard let element = open.popLast(), element.name == name else {
            report("H01", "\(name) is closed but not the last one that was opened")
            return
        }
        let isEmpty = !element.hasContent
        if isEmpty, name == "p" || name == "li" || Self.level(name) != nil { report("A10", "an empty \(name)") }
        if isEmpty, name == "a" { report("A05", "a link without words") }
        if name == "table", (element.attributes["role"] == nil) != element.hasHeaderCell {
            report("A03", "a table of data without th, or one for layout with it")
        }
        if name == "body", element.children != 1 { report("A02", "not all of the body is in one div") }
    }

    private mutating func words(_ text: String) {
        if open.last?.name == "style" {
            sheet = MailStyleSheet(text)
            found += sheet.faults
            return
        }
        guard !text.trimmed.isEmpty else { return }
        mark(\.hasContent) { _ in false }
        guard let look = open.last?.look, !["title", "style"].contains(open.last?.name) else { return }
        if !open.contains(where: { ["td", "th"].contains($0.name) }) { report("H09", "words outside a cell") }
        let isHeading = open.contains { Self.level($0.name) != nil }
        if looks[isHeading, default: []].insert(look).inserted { found += look.faults(isHeading: isHeading) }
    }

    /// 1 to 6 for `h1` to `h6`.
    static func level(_ name: String) -> Int? {
        name.count == 2 && name.hasPrefix("h") ? name.last?.wholeNumberValue : nil
    }
}
