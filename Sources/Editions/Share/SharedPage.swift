import Content
import Foundations

/// Turns a page of the site into a file that stands alone and says that it is a draft.
struct SharedPage {
    let style: [UInt8]
    let isMembersOnly: Bool
    let language: String
    let day: Day

    /// Nothing is loaded and nothing runs, whatever the text holds.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

    /// The page without what only the web has use for, with the style sheet inside and the mark on top.
    func marked(_ html: [UInt8]) -> [UInt8] {
        StartTags.replaced(in: html) { tag -> [UInt8]? in
            if ["<link", "<meta http-equiv", "<meta name=\"robots\"", "<meta property"].contains(where: {
                tag.starts(with: $0.utf8)
            }) {
                return []
            }
            if tag.starts(with: "<title".utf8) { return tag + Array("\(word("Utkast", "Draft")): ".utf8) }
            if tag.elementsEqual("</head>".utf8) { return head + tag }
            return tag.starts(with: "<body".utf8) ? tag + mark : nil
        }
    }

    private var head: [UInt8] {
        var bytes = Array("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n".utf8)
        bytes.append(
            "<meta name=\"robots\" content=\"noindex, nofollow\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        bytes.append("<style>\n")
        // A theme's sheet may hold anything, but never the end of the element that it stands in.
        bytes.append(String(decoding: style, as: UTF8.self).replacing("</", with: "<\\/"))
        bytes.append(Self.markStyle)
        bytes.append("</style>\n")
        return bytes
    }

    private static let markStyle = """
        .shared-mark { position: sticky; inset-block-start: 0; z-index: 9; padding: .5rem 1rem; text-align: center; \
        background: #ffe08a; color: #1a1a1a; border-block-end: 3px solid #8a5a00; }
        .shared-mark p { margin: 0; max-width: none; font-weight: 700; }

        """

    private var mark: [UInt8] {
        let words = DateWords(language: isSwedish ? "sv" : "en").long(day)
        let members = isMembersOnly ? word(" Bara för medlemmar.", " For members only.") : ""
        let text = word("Utkast \(words). Delas inte vidare.", "Draft, \(words). Do not share.") + members
        let label = word("Utkast", "Draft")
        return Array(
            "\n<aside class=\"shared-mark\" lang=\"\(isSwedish ? "sv" : "en")\" dir=\"ltr\" aria-label=\"\(label)\"><p>\(text)</p></aside>"
                .utf8)
    }

    private var isSwedish: Bool { language.hasPrefix("sv") }

    private func word(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }

    /// The page without its scripts and its search: `<` is escaped in what scripts of ours hold.
    static func withoutScripts(_ html: [UInt8]) -> [UInt8] {
        var rest = html[...]
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            out += rest[..<start]
            let name = ["script", "form"].first { rest[start...].starts(with: "<\($0)".utf8) }
            guard let name, let end = rest[start...].firstRange(of: Array("</\(name)>".utf8)) else {
                out.append(rest[start])
                rest = rest[(start + 1)...]
                continue
            }
            rest = rest[end.upperBound...]
        }
        return out + rest
    }
}
