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
        switch options.resolvePicture(reference) {
        case .image(let image):
            out.append(image, alt: reference.alt, title: reference.title, isLazy: isNextLazy())
        case .link(let href, let text):
            out.append("<a href=\"")
            out.appendEscaped(href)
            out.append("\" rel=\"external noopener\">")
            out.appendEscaped(text.isEmpty ? options.labels.picture : text)
            out.append("</a>")
        case .text: out.appendEscaped(reference.alt)
        }
    }

    /// A picture that is a paragraph of its own; false when no picture is shown, so that a paragraph is right.
    mutating func figure(_ node: Node, _ index: Int) -> Bool {
        let reference = reference(node, index)
        guard case .image(let image) = options.resolvePicture(reference) else { return false }
        Figure(image: image, alt: reference.alt, caption: reference.title, isLazy: isNextLazy()).write(to: &out)
        return true
    }

    /// Pictures that are a paragraph of their own; false unless all of them are shown.
    mutating func gallery(_ paragraph: Int) -> Bool {
        let indices = document.gallery(paragraph)
        let shown = indices.compactMap { index -> (PictureReference, ResolvedPicture.Image)? in
            let reference = reference(document.nodes[index], index)
            guard case .image(let image) = options.resolvePicture(reference) else { return nil }
            return (reference, image)
        }
        guard shown.count > 1, shown.count == indices.count else { return false }
        let figures = shown.map { reference, image in
            Figure(image: image, alt: reference.alt, caption: reference.title, isLazy: isNextLazy())
        }
        flush()
        parts.append(.gallery(figures))
        return true
    }

    private func reference(_ node: Node, _ index: Int) -> PictureReference {
        PictureReference(
            source: document.destination(node), alt: PlainWords.string(of: index, in: document),
            title: document.title(node),
            line: node.line)
    }

    /// Counts a picture and tells whether it waits until the reader comes near.
    private mutating func isNextLazy() -> Bool {
        pictures += 1
        return pictures > options.eagerPictures
    }
}
