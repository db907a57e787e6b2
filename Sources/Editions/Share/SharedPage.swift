import Content
import Diagnostics
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
    ///
    /// - Throws: when the page has no place for the mark: a draft is never shared without it.
    func marked(_ html: [UInt8]) throws(FindingError) -> [UInt8] {
        var isInHead = true
        var isMarked = false
        let page = StartTags.replaced(in: html) { tag -> [UInt8]? in
            switch StartTags.name(tag) {
            case "link": return []
            case "meta": return Self.isOnlyForTheWeb(tag) ? [] : nil
            // A drawing in the text has a title too.
            case "title" where isInHead: return tag + Array("\(word("Utkast", "Draft")): ".utf8)
            case "/head" where isInHead:
                isInHead = false
                return head + tag
            case "body" where !isInHead && !isMarked:
                isMarked = true
                return tag + mark
            default: return nil
            }
        }
        guard isMarked else { throw FindingError(.noPlaceForDraftMark(at: Place(file: "templates/layout.mustache"))) }
        return page
    }

    private static func isOnlyForTheWeb(_ tag: ArraySlice<UInt8>) -> Bool {
        let tag = String(decoding: tag, as: UTF8.self).lowercased()
        return ["<meta http-equiv", "<meta name=\"robots\"", "<meta property"].contains(where: tag.hasPrefix)
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

    private var isSwedish: Bool { language.isSwedish }

    private func word(_ swedish: String, _ english: String) -> String { isSwedish ? swedish : english }

    /// The page without its scripts and its search: `<` is escaped in what scripts of ours hold.
    static func withoutScripts(_ html: [UInt8]) -> [UInt8] {
        var rest = html[...]
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            out += rest[..<start]
            let piece = StartTags.piece(rest[start...])
            rest = rest[piece.endIndex...]
            let name = StartTags.name(piece)
            guard name == "script" || name == "form", let end = rest.firstRange(of: Array("</\(name)>".utf8)) else {
                out += piece
                continue
            }
            rest = rest[end.upperBound...]
        }
        return out + rest
    }
}
