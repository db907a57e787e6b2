/// What a shared link shows in social media (ogp.me).
public struct OpenGraph: Equatable, Sendable {
    /// What the page is.
    public enum Kind: String, Sendable {
        /// The start page, lists, events and other pages.
        case website
        /// A post or a letter.
        case article
        /// A person.
        case profile
    }

    /// `og:type`.
    public var kind: Kind
    /// `og:site_name`.
    public var siteName: String
    /// `og:locale`, from the page's language.
    public var locale: String
    /// `og:title`.
    public var title: String
    /// `og:description`.
    public var description: String?
    /// `og:url`, the absolute address.
    public var url: String
    /// `og:image` and what belongs to it.
    public var picture: Picture?

    /// A picture that is shown beside the link.
    public struct Picture: Equatable, Sendable {
        /// `og:image`, the absolute address.
        public var url: String
        /// `og:image:width`, in pixels, if it is known.
        public var width: Int?
        /// `og:image:height`, in pixels, if it is known.
        public var height: Int?
        /// `og:image:alt`.
        public var alt: String?

        /// A picture at an absolute address.
        public init(url: String, width: Int? = nil, height: Int? = nil, alt: String? = nil) {
            self.url = WebAddress.encoded(url)
            self.width = width
            self.height = height
            self.alt = alt
        }
    }

    /// What a shared link shows.
    public init(
        kind: Kind, siteName: String, language: String, title: String, description: String? = nil, url: String,
        picture: Picture? = nil
    ) {
        self.kind = kind
        self.siteName = siteName
        self.locale = Self.locale(of: language)
        self.title = title
        self.description = description
        self.url = WebAddress.encoded(url)
        self.picture = picture
    }

    /// The properties that have a value, in the order of ogp.me.
    public var properties: [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("og:type", kind.rawValue), ("og:site_name", siteName), ("og:locale", locale), ("og:title", title),
            ("og:description", description), ("og:url", url), ("og:image", picture?.url),
            ("og:image:width", picture?.width.map(String.init)), ("og:image:height", picture?.height.map(String.init)),
            ("og:image:alt", picture?.alt),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    /// A BCP 47 tag as Open Graph writes locales, language and territory: `sv` is `sv_SE`, `en-US` is `en_US`.
    public static func locale(of language: String) -> String {
        let parts = language.split { $0 == "-" || $0 == "_" }
        let own = parts.first.map { $0.lowercased() } ?? "sv"
        // The territory is the first subtag of two letters or three digits before any extension (RFC 5646, section
        // 2.1).
        for part in parts.dropFirst() {
            if part.utf8.count == 1 { break }
            let isNumber = part.utf8.count == 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            if part.utf8.count == 2 || isNumber { return "\(own)_\(part.uppercased())" }
        }
        return "\(own)_\(territories[own] ?? own.uppercased())"
    }

    /// Where the territory is not the language's name: the languages of Swedish associations and their neighbours.
    private static let territories = [
        "sv": "SE", "en": "GB", "ar": "AR", "se": "NO", "nb": "NO", "nn": "NO", "da": "DK", "fa": "IR", "ku": "TR",
        "ckb": "IQ", "ti": "ET", "am": "ET", "uk": "UA", "sq": "AL", "bs": "BA", "sr": "RS", "et": "EE", "el": "GR",
        "zh": "CN", "ps": "AF", "ur": "PK", "hi": "IN", "vi": "VN", "fit": "SE", "smj": "SE", "sma": "SE", "rom": "SE",
        "yi": "SE",
    ]
}
