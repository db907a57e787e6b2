import Foundations

extension HTMLWalk {
    mutating func beginLink(_ node: Node) -> Step {
        let reference = LinkReference(
            destination: document.destination(node), title: document.title(node), isBareAddress: node.isBareAddress,
            line: node.line)
        guard case .address(let href, let isExternal) = options.resolveLink(reference) else { return .enter(.none) }
        out.append("<a href=\"")
        out.appendEscaped(href)
        out.append("\"")
        if !reference.title.isEmpty { attribute(" title", reference.title) }
        out.append(isExternal ? " rel=\"external noopener\">" : ">")
        return .enter(.ofKind)
    }

    /// A picture among words.
    mutating func picture(_ node: Node, _ index: Int) {
        let reference = reference(node, index)
        show(options.resolvePicture(reference), reference, hasCaption: false)
    }

    /// A picture that is a paragraph of its own; false when no picture is shown, so that a paragraph is right.
    mutating func figure(_ node: Node, _ index: Int) -> Bool {
        let reference = reference(node, index)
        let resolved = options.resolvePicture(reference)
        guard case .image = resolved else { return false }
        out.append("<figure>")
        show(resolved, reference, hasCaption: true)
        if !reference.title.isEmpty {
            out.append("<figcaption>")
            out.appendEscaped(reference.title)
            out.append("</figcaption>")
        }
        out.append("</figure>\n")
        return true
    }

    private func reference(_ node: Node, _ index: Int) -> PictureReference {
        PictureReference(
            source: document.destination(node), alt: PlainWords.string(of: index, in: document),
            title: document.title(node),
            line: node.line)
    }

    private mutating func show(_ picture: ResolvedPicture, _ reference: PictureReference, hasCaption: Bool) {
        switch picture {
        case .image(let image): show(image, reference, hasCaption)
        case .link(let href, let text):
            out.append("<a href=\"")
            out.appendEscaped(href)
            out.append("\" rel=\"external noopener\">")
            out.appendEscaped(text.isEmpty ? options.labels.picture : text)
            out.append("</a>")
        case .text: out.appendEscaped(reference.alt)
        }
    }

    private mutating func show(_ image: ResolvedPicture.Image, _ reference: PictureReference, _ hasCaption: Bool) {
        pictures += 1
        // A browser that does not know WebP passes over the source.
        if !image.sourceSet.isEmpty {
            attribute("<picture><source type=\"image/webp\" srcset", image.sourceSet)
            if !image.sizes.isEmpty { attribute(" sizes", image.sizes) }
            out.append(">")
        }
        attribute("<img src", image.source)
        attribute(" alt", reference.alt)
        if !reference.title.isEmpty, !hasCaption { attribute(" title", reference.title) }
        if let width = image.width { attribute(" width", String(width)) }
        if let height = image.height { attribute(" height", String(height)) }
        if pictures > options.eagerPictures { out.append(" loading=\"lazy\" decoding=\"async\"") }
        out.append(image.sourceSet.isEmpty ? ">" : "></picture>")
    }
}
