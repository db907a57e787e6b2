import Foundations

extension HTMLWalk {
    mutating func beginBlock(_ node: Node, _ index: Int) -> Step {
        if node.kind == .paragraph, node.isTight { return .enter(.ofKind) }
        newLine()
        switch node.kind {
        case .paragraph: return beginParagraph(node, index)
        case .heading: beginHeading(node, index)
        case .quote: out.append("<blockquote>\n")
        case .list: beginList(node)
        case .item: beginItem(node)
        case .table: beginTable()
        case .row: beginRow(node)
        case .cell: beginCell(node, index)
        case .container: beginContainer(node)
        case .footnote:
            if isOnPage(index) { return .skip }
            beginFootnote(node)
        default:
            leaf(node)
            return .skip
        }
        return .enter(.ofKind)
    }

    private mutating func leaf(_ node: Node) {
        switch node.kind {
        case .rule: out.append("<hr>\n")
        case .codeBlock: codeBlock(node)
        case .rawBlock: element("<pre><code class=\"raw-html\">", node, "</code></pre>\n")
        case .block:
            flush()
            parts.append(.block(document.block(node)))
        default: break
        }
    }

    mutating func endBlock(_ node: Node) {
        switch node.kind {
        case .paragraph: if !node.isTight { out.append("</p>\n") }
        case .heading:
            out.append("</h")
            append(node.level)
            out.append(">\n")
        case .quote:
            newLine()
            out.append("</blockquote>\n")
        case .list:
            let end: StaticString = node.isOrdered ? "</ol>\n" : "</ul>\n"
            out.append(end)
        case .item: out.append("</li>\n")
        case .table: endTable()
        case .row: endRow(node)
        case .cell: out.append(isInHeader ? "</th>" : "</td>")
        case .container:
            newLine()
            out.append(node.blockKind == .members ? "</section>\n" : "</aside>\n")
        case .footnote: endFootnote(node)
        default: break
        }
    }

    private mutating func beginParagraph(_ node: Node, _ index: Int) -> Step {
        let child = index + 1
        if child < node.end, document.nodes[child].kind == .picture, document.nodes[child].end == node.end,
            figure(document.nodes[child], child)
        {
            return .skip
        }
        if gallery(index) { return .skip }
        out.append("<p>")
        return .enter(.ofKind)
    }

    private mutating func beginHeading(_ node: Node, _ index: Int) {
        heading = index
        out.append("<h")
        append(node.level)
        out.append(" id=\"")
        out.append(contentsOf: document.bytes(node.extra))
        out.append("\">")
    }

    private mutating func codeBlock(_ node: Node) {
        let language = document.bytes(node.extra).prefix { $0 > 0x20 }
        if language.isEmpty {
            out.append("<pre><code>")
        } else {
            out.append("<pre><code class=\"language-")
            out.appendEscaped(language)
            out.append("\">")
        }
        words(node)
        out.append("</code></pre>\n")
    }

    private mutating func beginContainer(_ node: Node) {
        if node.blockKind == .members {
            out.append("<section class=\"members-only\"")
            attribute(" aria-label", options.labels.membersOnly)
            out.append(">\n")
        } else {
            out.append("<aside class=\"callout\">\n")
        }
    }

    // MARK: Lists

    private mutating func beginList(_ node: Node) {
        if node.isOrdered {
            out.append("<ol")
            if node.listStart != 1 {
                out.append(" start=\"")
                append(node.listStart)
                out.append("\"")
            }
        } else {
            out.append("<ul")
        }
        out.append(node.isTask ? " class=\"task-list\">\n" : ">\n")
    }

    private mutating func beginItem(_ node: Node) {
        guard node.isTask else {
            out.append("<li>")
            return
        }
        out.append("<li class=\"task\"><input type=\"checkbox\" disabled")
        if node.isChecked { out.append(" checked") }
        attribute(" aria-label", node.isChecked ? options.labels.done : options.labels.notDone)
        out.append("> ")
    }

    // MARK: Footnotes

    mutating func footnoteReference(_ node: Node) {
        if pageNote(node) { return }
        out.append("<sup class=\"footnote-ref\"><a href=\"#not-")
        append(node.footnoteNumber)
        out.append("\" id=\"")
        referenceID(node.footnoteNumber, node.footnoteOccurrence)
        out.append("\">")
        append(node.footnoteNumber)
        out.append("</a></sup>")
    }

    private mutating func referenceID(_ number: Int, _ occurrence: Int) {
        out.append("notref-")
        append(number)
        if occurrence > 1 {
            out.append("-")
            append(occurrence)
        }
    }

    private mutating func beginFootnote(_ node: Node) {
        if !isInFootnotes {
            isInFootnotes = true
            out.append("<section class=\"footnotes\"")
            attribute(" aria-label", options.labels.notes)
            out.append(">\n<h2>")
            out.appendEscaped(options.labels.notes)
            out.append("</h2>\n<ol>\n")
        }
        out.append("<li id=\"not-")
        append(node.footnoteNumber)
        out.append("\">")
    }

    private mutating func endFootnote(_ node: Node) {
        // The links back stand in the last paragraph, where there is one.
        let ending = Array("</p>\n".utf8)
        let isInParagraph = out.suffix(ending.count).elementsEqual(ending)
        if isInParagraph { out.removeLast(ending.count) } else { out.append("<p>") }
        for occurrence in 1...max(1, node.footnoteOccurrence) {
            if isInParagraph || occurrence > 1 { out.append(" ") }
            out.append("<a class=\"footnote-back\" href=\"#")
            referenceID(node.footnoteNumber, occurrence)
            let label = options.labels.backToText
            out.append("\"")
            attribute(" aria-label", occurrence == 1 ? label : "\(label) (\(occurrence))")
            out.append(">↩</a>")
        }
        out.append("</p>\n</li>\n")
    }

    mutating func endFootnotes() {
        if isInFootnotes { out.append("</ol>\n</section>\n") }
    }
}
