import Content
import Diagnostics
import Foundations
import Markdown

/// Files beside the texts that no text links to: they are not published. A hint says so, or a warning of a document that
/// was likely meant to be a text.
struct UnlinkedFiles {
    let publication: Publication

    init(_ publication: Publication) { self.publication = publication }

    /// A finding for each file that neither what is published (`used`) nor any draft, dated or members' text names; the
    /// texts at the addresses `withMembersBlocks` have parts that this edition lacks. Where some text cannot be read, or is
    /// unread (`isUnread`), nobody knows whether it names a file: only what was likely meant to be a text is told of then.
    func findings(used: [ContentFile], withMembersBlocks: Set<String>, isUnread: Bool) -> [Finding] {
        let used = Set(used.map(\.path))
        let isUnread = isUnread || !publication.site.unreadable.isEmpty
        let rest = publication.site.files.filter {
            !used.contains($0.path) && (!isUnread && Attachments.isPublishable($0.path) || Self.isDocument($0.path))
        }
        guard !rest.isEmpty else { return [] }
        let named = namedElsewhere(withMembersBlocks)
        return rest.filter { !named.contains($0.path) }.map { Self.finding($0.path) }
    }

    private static func finding(_ path: String) -> Finding {
        let place = Place(file: "content/" + path)
        guard isDocument(path) else { return .unlinkedFile(at: place) }
        return .notMarkdown(mayBeLinked: Attachments.isPublishable(path), at: place)
    }

    /// Whether a file is of a program that texts are written in, or a saved web page.
    private static func isDocument(_ path: String) -> Bool {
        ["docx", "doc", "odt", "pages", "rtf", "html", "htm"].contains(Attachments.ending(of: path))
    }

    /// The paths that texts name which are not in this edition, and members' blocks.
    private func namedElsewhere(_ withMembersBlocks: Set<String>) -> Set<String> {
        var named: Set<String> = []
        for entry in publication.site.entries {
            if let image = entry.image, let path = ContentPath.joined(entry.folder, image) { named.insert(path) }
            // What is published whole has said already which files it names.
            guard !publication.contains(entry) || withMembersBlocks.contains(entry.address) else { continue }
            let text = entry.document().checked
            var links = text.links.entries.map(\.destination) + [entry.event?.signup].compactMap(\.self)
            var blocks = BlockDecoder(site: publication.site, source: entry.source)
            for block in text.blocks {
                switch blocks.content(block.kind, text: block.yaml, line: block.line).content {
                case .gallery(let gallery)?: named.formUnion(gallery.pictures.map(\.path))
                case .button(_, let url)?: links.append(url)
                case .video(let url, let image, _)?: links += [url] + [image].compactMap(\.self)
                default: break
                }
            }
            named.formUnion(links.compactMap { path(of: $0, in: entry) })
        }
        return named
    }

    /// The file that a destination would lead to, if there is one.
    private func path(of destination: String, in entry: Entry) -> String? {
        let path = LinkResolver.parts(of: destination).path
        guard !path.isEmpty, let decoded = PercentDecoding.decoded(path) else { return nil }
        return ContentPath.joined(decoded.hasPrefix("/") ? "" : entry.folder, decoded)?.nfc
    }
}
