/// A link as an edition is asked about it.
public struct LinkReference: Sendable, Hashable {
    /// Where it leads, as the editor wrote it, escapes and entities resolved.
    public let destination: String
    /// Its title; empty without one.
    public let title: String
    /// Whether the text is the address itself.
    public let isBareAddress: Bool
    /// The file's line, counted from 1.
    public let line: Int

    /// A link.
    public init(destination: String, title: String = "", isBareAddress: Bool = false, line: Int = 0) {
        self.destination = destination
        self.title = title
        self.isBareAddress = isBareAddress
        self.line = line
    }
}

/// What an edition makes of a link.
public enum ResolvedLink: Sendable, Hashable {
    /// A link to an address that is percent-encoded already; one that leads out says so.
    case address(String, isExternal: Bool)
    /// Only the text is shown.
    case text
}

/// A picture as an edition is asked about it.
public struct PictureReference: Sendable, Hashable {
    /// Where it is, as the editor wrote it, escapes and entities resolved.
    public let source: String
    /// The words for those who do not see it.
    public let alt: String
    /// Its title; empty without one.
    public let title: String
    /// The file's line, counted from 1.
    public let line: Int

    /// A picture.
    public init(source: String, alt: String, title: String = "", line: Int = 0) {
        self.source = source
        self.alt = alt
        self.title = title
        self.line = line
    }
}

/// What an edition makes of a picture.
public enum ResolvedPicture: Sendable, Hashable {
    /// The picture itself.
    case image(Image)
    /// A link to the picture, which stands on another host: readers would be seen there.
    case link(href: String, text: String)
    /// Only the alt text is shown.
    case text

    /// What stands in an `img` element.
    public struct Image: Sendable, Hashable {
        /// The address, percent-encoded.
        public var source: String
        /// In pixels, if it is known.
        public var width: Int?
        /// In pixels, if it is known.
        public var height: Int?
        /// The same picture as WebP in several widths, as in the `srcset` attribute; empty without one.
        public var sourceSet: String
        /// How wide it is shown, as in the `sizes` attribute; empty without `sourceSet`.
        public var sizes: String

        /// A picture at an address.
        public init(source: String, width: Int? = nil, height: Int? = nil, sourceSet: String = "", sizes: String = "") {
            self.source = source
            self.width = width
            self.height = height
            self.sourceSet = sourceSet
            self.sizes = sizes
        }
    }
}
