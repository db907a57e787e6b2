/// What a letter's HTML may hold: the one place that says so. The writer keeps to it, ``MailHTMLCheck`` holds every
/// letter to it, and a test compares it with what mail programs support (caniemail.com).
enum MailFeatures {
    /// Why something may be used.
    enum Ground: Hashable {
        /// No core client lacks this feature of caniemail.com.
        case feature(String)
        /// It is older than mail's HTML, and nobody tests it (newsletter.md, section 3).
        case plain
        /// A document is not one without it.
        case frame
    }

    static let elements: [String: Ground] = [
        "html": .frame, "head": .frame, "meta": .frame, "title": .frame, "style": .frame, "body": .frame,
        "div": .feature("html-div"), "p": .feature("html-p"), "span": .feature("html-span"),
        "h1": .feature("html-h1-h6"), "h2": .feature("html-h1-h6"), "h3": .feature("html-h1-h6"),
        "h4": .feature("html-h1-h6"), "h5": .feature("html-h1-h6"), "h6": .feature("html-h1-h6"),
        "ul": .feature("html-lists"), "ol": .feature("html-lists"), "li": .feature("html-lists"),
        "blockquote": .feature("html-blockquote"), "hr": .feature("html-hr"), "code": .feature("html-code"),
        "del": .feature("html-del"), "strong": .feature("html-strong"), "small": .feature("html-small"),
        "img": .feature("html-img"), "table": .feature("html-table"),
        "thead": .plain, "tbody": .plain, "tr": .plain, "th": .plain, "td": .plain,
        "a": .plain, "em": .plain, "br": .plain,
    ]

    static let attributes: [String: Ground] = [
        "lang": .feature("html-lang"), "dir": .feature("html-dir"), "role": .feature("html-role"),
        "width": .feature("html-width"), "height": .feature("html-height"), "align": .feature("html-align"),
        "valign": .feature("html-valign"), "cellpadding": .feature("html-cellpadding"),
        "cellspacing": .feature("html-cellspacing"),
        "href": .plain, "src": .plain, "alt": .plain, "border": .plain, "bgcolor": .plain, "scope": .plain,
        "start": .plain, "value": .plain, "class": .plain,
        "charset": .frame, "name": .frame, "content": .frame, "style": .frame,
    ]

    /// CSS properties, each with the keywords that it may have beside lengths, numbers, colours and fonts.
    static let properties: [String: (ground: Ground, keywords: Set<String>)] = [
        "background-color": (.feature("css-background-color"), []),
        "border": (.feature("css-border"), []),
        "border-top": (.feature("css-border"), ["solid"]),
        "border-bottom": (.feature("css-border"), ["solid"]),
        "border-left": (.feature("css-border"), ["solid"]),
        "border-right": (.feature("css-border"), ["solid"]),
        "border-color": (.feature("css-border"), []),
        "color": (.plain, []),
        "display": (.feature("css-display"), ["inline-block"]),
        "font": (
            .feature("css-font"),
            ["bold", "Georgia", "serif", "Arial", "sans-serif", "Tahoma", "Consolas", "Menlo", "monospace"]
        ),
        "font-size": (.feature("css-font-size"), []),
        "list-style-type": (.feature("css-list-style-type"), ["none"]),
        "margin": (.feature("css-margin"), []),
        "max-width": (.feature("css-max-width"), []),
        "padding": (.feature("css-padding"), []),
        "text-decoration": (.feature("css-text-decoration"), ["underline"]),
        "text-indent": (.feature("css-text-indent"), []),
    ]

    /// Where a property may stand; every other may stand anywhere.
    static let places: [String: Set<String>] = [
        "padding": ["td", "th", "ul", "ol", "li"], "max-width": ["table", "img"],
    ]

    static let units: [String: Ground] = ["px": .feature("css-unit-px"), "%": .feature("css-unit-percent")]

    /// What the style element may hold, beside classes: the letter is complete without it, so that a client may lack it.
    static let styleElement: Set<String> = [
        "html-style", "css-at-media", "css-at-media-prefers-color-scheme", "css-selector-class", "css-important",
    ]

    /// The at-rule of the style element.
    static let atRule = "@media (prefers-color-scheme: dark)"

    static let pictures: [String: Ground] = [
        "image/png": .feature("image-png"), "image/jpeg": .feature("image-jpg"), "image/gif": .feature("image-gif"),
    ]

    /// What every letter has besides: the conditional comments, and its links.
    static let others: Set<String> = ["html-comments", "html-mailto-links", "html-doctype", "html-body"]

    /// The features that some core client lacks and that are used all the same (newsletter.md, section 3).
    static let exempt: Set<String> = [
        "html-doctype", "html-body", "html-style", "css-at-media", "css-at-media-prefers-color-scheme",
        "css-selector-class",
    ]

    /// Every feature of caniemail.com that a letter can use.
    static var all: Set<String> {
        let grounds =
            Array(elements.values) + Array(attributes.values) + properties.values.map(\.ground) + Array(units.values)
            + Array(pictures.values)
        let named = grounds.compactMap { ground -> String? in
            if case .feature(let name) = ground { name } else { nil }
        }
        return Set(named).union(styleElement).union(others)
    }
}
