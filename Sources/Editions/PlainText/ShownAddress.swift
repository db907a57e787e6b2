import Markdown

/// How an address is shown where it stands in the text, in the plain text and in the HTML.
struct ShownAddress {
    /// What is shown: of `tel:` the number, of a `mailto:` that says nothing more the mail address, else the whole.
    let text: String
    /// Whether it stands among the words instead of in a list.
    let isInline: Bool

    /// The address of a link.
    init(_ href: String) {
        let scheme = SafeAddress.scheme(of: href)
        isInline = scheme == "mailto" || scheme == "tel"
        let isWhole = !isInline || (scheme == "mailto" && href.contains("?"))
        text = isWhole ? href : String(href.drop { $0 != ":" }.dropFirst())
    }
}
