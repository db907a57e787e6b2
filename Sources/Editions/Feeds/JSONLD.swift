import Foundations

/// What a page is about, for search engines (schema.org as JSON-LD 1.1).
///
/// Each builder gives one node; `bytes(_:)` makes it the content of a `script` element.
public enum JSONLD {
    /// The node as the whole content of `<script type="application/ld+json">`, with its context first.
    ///
    /// `<`, `>` and `&` stand as escapes, so it goes into HTML as it is. A block of data is not a script to a browser:
    /// the policy of no inline script lets it stand.
    public static func bytes(_ node: JSONValue) -> [UInt8] {
        let context = JSONValue.Member("@context", .text("https://schema.org"))
        guard case .members(let members) = node else { return node.bytes }
        return JSONValue.members([context] + members).bytes
    }

    /// The association: `Organization`.
    public static func organisation(_ organisation: Organisation) -> JSONValue {
        .object([
            "@type": .text("Organization"),
            "@id": .address(organisation.url.map { $0 + "#organisation" }),
            "name": .text(organisation.name),
            "url": .address(organisation.url),
            "email": .text(organisation.email),
            "telephone": .text(organisation.phone),
            "address": .text(organisation.address),
        ])
    }

    /// The start page: `WebSite`, with the association as publisher.
    public static func webSite(
        name: String, url: String, language: String, description: String? = nil, publisher: Organisation
    ) -> JSONValue {
        .object([
            "@type": .text("WebSite"),
            "name": .text(name),
            "url": .address(url),
            "description": .text(description),
            "inLanguage": .text(language),
            "publisher": Self.organisation(publisher),
        ])
    }

    /// An association, as sender or organiser.
    public struct Organisation: Sendable {
        /// The full name.
        public var name: String
        /// Its site's absolute address.
        public var url: String?
        /// The mail address.
        public var email: String?
        /// The phone number.
        public var phone: String?
        /// The postal address.
        public var address: String?

        /// An association.
        public init(
            name: String, url: String? = nil, email: String? = nil, phone: String? = nil, address: String? = nil
        ) {
            self.name = name
            self.url = url
            self.email = email
            self.phone = phone
            self.address = address
        }
    }
}
