import Content
import Diagnostics
import Foundations
import Markdown

/// Files beside the texts that no text links to: they are not published, and a hint says so.
struct UnlinkedFiles {
    let publication: Publication

    init(_ publication: Publication) { self.publication = publication }

    /// A hint for each file that neither what is published (`used`) nor any draft, dated or members' text names; the
    /// texts at the addresses `withMembersBlocks` have parts that this edition lacks.
    func findings(used: [ContentFile], withMembersBlocks: Set<String>) -> [Finding] {
        let used = Set(used.map(\.path))
        let rest = publication.site.files.filter {
            !used.contains($0.path) && Attachments.isPublishable($0.path) && !Self.hasOwnFinding($0.path)
        }
        guard !rest.isEmpty else { return [] }
        let named = namedElsewhere(withMembersBlocks)
        return rest.filter { !named.contains($0.path) }.map { .unlinkedFile(at: Place(file: "content/" + $0.path)) }
    }

    /// Documents of word processors get a warning of their own on loading.
    private static func hasOwnFinding(_ path: String) -> Bool {
        ["docx", "doc", "odt"].contains(Attachments.ending(of: path))
    }

    /// The paths that texts name which are not in this edition, and members' blocks.
    private func namedElsewhere(_ withMembersBlocks: Set<String>) -> Set<String> {
        var named: Set<String> = []
        for entry in publication.site.entries {
            if let image = entry.image, let path = LinkResolver.joined(entry.folder, image) { named.insert(path) }
            // What is published whole has said already which files it names.
            guard !publication.contains(entry) || withMembersBlocks.contains(entry.address) else { continue }
            let document = entry.document()
            for link in Links(document).entries {
                if let path = LinkResolver.joined(entry.folder, LinkResolver.parts(of: link.destination).path) {
                    named.insert(path.nfc)
                }
            }
            let blocks = BlockDecoder(site: publication.site, source: entry.source)
            for block in document.blocks where block.kind == .gallery {
                if case .gallery(let gallery)? = blocks.content(block.kind, text: block.yaml, line: block.line).content
                {
                    named.formUnion(gallery.pictures.map(\.path))
                }
            }
        }
        return named
    }
}
