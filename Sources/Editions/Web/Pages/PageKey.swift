import Content
import Foundations

/// What a page is known again by from one build to the next: two pages at one path with the same key, of editions with the same
/// ``WebEdition/surroundings``, have the same bytes.
///
/// It tells what the page is made from: of texts the stamps of their files. A page of which more than that decides, as of one
/// with blocks or pictures, has none, and is rendered each time.
struct PageKey {
    private let web: WebSite
    private var writer = RecordWriter()
    private var isKnown = true

    /// The key of a page of a kind.
    init(_ web: WebSite, _ kind: String) {
        self.web = web
        writer.write(kind)
    }

    /// The key; nil when the page cannot be known again.
    var bytes: [UInt8]? { isKnown ? writer.bytes : nil }

    mutating func add(_ text: String) { writer.write(text) }

    mutating func add(_ number: Int) { writer.write(number) }

    /// A text of which the page shows no more than its front matter says.
    mutating func add(named entry: Entry?) {
        writer.write(entry != nil)
        guard isKnown, let entry else { return }
        guard let stamp = entry.source.stamp else {
            isKnown = false
            return
        }
        writer.write(entry.address)
        writer.write(stamp)
    }

    /// A text that the page shows as an item of a list.
    mutating func add(teaser entry: Entry) {
        add(named: entry)
        if entry.image != nil { isKnown = false }
    }

    /// A text of which the page shows all.
    mutating func add(whole entry: Entry) {
        add(teaser: entry)
        guard isKnown, let body = web.bodies[entry.address], body.brief.isPlain else {
            isKnown = false
            return
        }
        writer.write(entry.path)
        writer.write(body.brief.leadsIntoSite ? web.links?.leads : nil)
    }
}

extension PageKey {
    /// The key of a text's own page; `others` are those that it names.
    static func text(_ entry: Entry, of kind: String, in web: WebSite, naming others: [Entry?] = []) -> [UInt8]? {
        var key = PageKey(web, kind)
        key.add(whole: entry)
        key.add(web.cards?.hasOwn(entry.address) == true ? 1 : 0)
        for other in web.translations.versions(of: entry) + others { key.add(named: other) }
        return key.bytes
    }
}
