import Foundations

/// A picture that stands by itself, alone or in a gallery, with its caption.
public struct Figure: Sendable, Hashable {
    /// What stands in the `img` element.
    public let image: ResolvedPicture.Image
    /// The words for those who do not see it.
    public let alt: String
    /// The words below it; empty without a caption.
    public let caption: String
    /// Whether it is loaded only when the reader comes near.
    public let isLazy: Bool

    /// A picture with its caption.
    public init(image: ResolvedPicture.Image, alt: String, caption: String = "", isLazy: Bool = true) {
        self.image = image
        self.alt = alt
        self.caption = caption
        self.isLazy = isLazy
    }

    /// The `figure` element and a line end.
    public func write(to out: inout [UInt8]) {
        out.append("<figure>")
        out.append(image, alt: alt, isLazy: isLazy)
        if !caption.isEmpty {
            out.append("<figcaption>")
            out.appendEscaped(caption)
            out.append("</figcaption>")
        }
        out.append("</figure>\n")
    }
}

extension [UInt8] {
    mutating func append(_ image: ResolvedPicture.Image, alt: String, title: String = "", isLazy: Bool) {
        // A browser that does not know WebP passes over the source.
        if !image.sourceSet.isEmpty {
            appendAttribute("<picture><source type=\"image/webp\" srcset", image.sourceSet)
            if !image.sizes.isEmpty { appendAttribute(" sizes", image.sizes) }
            append(">")
        }
        appendAttribute("<img src", image.source)
        appendAttribute(" alt", alt)
        if !title.isEmpty { appendAttribute(" title", title) }
        if let width = image.width { appendAttribute(" width", String(width)) }
        if let height = image.height { appendAttribute(" height", String(height)) }
        if isLazy { append(" loading=\"lazy\" decoding=\"async\"") }
        append(image.sourceSet.isEmpty ? ">" : "></picture>")
    }

    mutating func appendAttribute(_ name: StaticString, _ value: String) {
        append(name)
        append("=\"")
        appendEscaped(value)
        append("\"")
    }
}
