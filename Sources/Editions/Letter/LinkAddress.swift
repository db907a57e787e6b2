import Markdown

extension Document {
    /// What a link shows when it says nothing but where it leads, the same in the text and in the HTML; nil for a link
    /// with words of its own.
    func addressAsWords(_ link: Int) -> String? {
        let node = nodes[link]
        let href = destination(node)
        let address = ShownAddress(href).text
        let words = PlainWords.string(of: link, in: self)
        if words == href { return href }
        if node.isBareAddress || !hasWords(link) { return address }
        if words.utf8.count > href.utf8.count { return nil }
        return words == address || SafeAddress.encoded(words) == href ? address : nil
    }
}
