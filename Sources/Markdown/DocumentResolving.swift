/// What an edition puts in the place of a document's links, pictures and blocks.
public struct DocumentResolution {
    /// Where a link leads.
    public let link: (LinkReference) -> ResolvedLink
    /// What is shown for a picture; of an image only its source is used.
    public let picture: (PictureReference) -> ResolvedPicture
    /// What a block shows; its nodes stand in the block's place.
    public let block: (Block) -> Document

    /// A resolution.
    public init(
        link: @escaping (LinkReference) -> ResolvedLink, picture: @escaping (PictureReference) -> ResolvedPicture,
        block: @escaping (Block) -> Document
    ) {
        self.link = link
        self.picture = picture
        self.block = block
    }
}

extension Document {
    /// The document with every link and picture as the edition shows it and every block filled: the one tree that several
    /// editions then walk. Pictures in a row become a paragraph each. Nesting is bounded by what parsing admits, so that
    /// recursion is safe.
    public func resolved(_ resolution: DocumentResolution) -> Document {
        var builder = DocumentBuilder(language: language, line: nodes[0].line)
        resolve(1..<nodes.count, resolution, into: &builder)
        return builder.document()
    }

    private func resolve(_ range: Range<Int>, _ resolution: DocumentResolution, into builder: inout DocumentBuilder) {
        var index = range.lowerBound
        while index < range.upperBound {
            let node = nodes[index]
            let inside = index + 1..<node.end
            let children: (inout DocumentBuilder) -> Void = { self.resolve(inside, resolution, into: &$0) }
            switch node.kind {
            case .link:
                let reference = LinkReference(
                    destination: destination(node), title: title(node), isBareAddress: node.isBareAddress,
                    line: node.line)
                if case .address(let href, _) = resolution.link(reference) {
                    builder.add(node, of: self, words: href, children)
                } else {
                    children(&builder)
                }
            case .picture: resolve(node, at: index, resolution, into: &builder)
            case .block: builder.append(resolution.block(block(node)))
            default:
                let pictures = gallery(index)
                for picture in pictures {
                    builder.add(node, of: self) {
                        self.resolve(picture..<self.nodes[picture].end, resolution, into: &$0)
                    }
                }
                if pictures.isEmpty { builder.add(node, of: self, children) }
            }
            index = node.end
        }
    }

    private func resolve(
        _ node: Node, at index: Int, _ resolution: DocumentResolution, into builder: inout DocumentBuilder
    ) {
        let alt = PlainWords.string(of: index, in: self)
        let reference = PictureReference(
            source: destination(node), alt: alt, title: title(node), line: node.line)
        switch resolution.picture(reference) {
        case .image(let image): builder.add(node, of: self, words: image.source) { $0.text(alt) }
        case .link(let href, let text): builder.link(href) { $0.text(text) }
        case .text: builder.text(alt)
        }
    }
}
