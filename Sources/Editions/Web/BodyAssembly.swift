import Content
import Foundations
import Markdown
import Templates

/// Puts a body together: its HTML with its blocks filled.
extension WebSite {
    /// The whole body, for a page or for a feed; nil when there is nothing to show.
    func bodyHTML(of entry: Entry, isPage: Bool = true) -> HTML? {
        guard let body = bodies[entry.address] else { return nil }
        if let bytes = body.value.plainBytes { return bytes.isEmpty ? nil : HTML(bytes) }
        var bytes: [UInt8] = []
        for part in body.value.parts {
            switch part {
            case .html(let html): bytes.append(contentsOf: html)
            case .block(let content, let block):
                bytes.append(contentsOf: BlockFiller(web: self, entry: entry, isPage: isPage).bytes(content, of: block))
            case .gallery(let figures):
                bytes.append(contentsOf: BlockFiller(web: self, entry: entry, isPage: isPage).gallery(figures))
            }
        }
        return HTML(bytes)
    }

    /// A paragraph of plain text.
    func paragraph(_ text: String) -> HTML {
        var bytes: [UInt8] = []
        bytes.append("<p>")
        bytes.appendEscaped(text)
        bytes.append("</p>")
        return HTML(bytes)
    }

    /// What an address in front matter or a block became.
    func link(_ address: String, from entry: Entry) -> (href: String, isExternal: Bool) {
        guard case .address(let href, let isExternal)? = body(of: entry).links[address] else {
            return (settings.href(entry.address), false)
        }
        return (href, isExternal)
    }

    /// Where one signs up for an event.
    func signupHref(of entry: Entry) -> String? { entry.event?.signup.map { link($0, from: entry).href } }

    /// Whether an entry is the `index.md` of a section's folder.
    func isSectionIndex(_ entry: Entry) -> Bool {
        entry.kind == .page && entry.section.flatMap { settings.section(named: $0) }?.address == entry.address
    }

    /// The `index.md` of a section, if it is published.
    func index(of section: Section) -> Entry? {
        publication.site.entry(path: section.name + "/index.md").flatMap { publication.contains($0) ? $0 : nil }
    }
}
