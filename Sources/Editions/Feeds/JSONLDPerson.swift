extension JSONLD {
    /// A person with a role in the association.
    public struct Person: Sendable {
        /// The name.
        public var name: String
        /// The absolute address of the person's page.
        public var url: String
        /// What the person is elected to, as the page shows it.
        public var roles: [String]
        /// The picture's absolute address.
        public var imageURL: String?

        /// A person with a role in the association.
        public init(name: String, url: String, roles: [String] = [], imageURL: String? = nil) {
            self.name = name
            self.url = url
            self.roles = roles
            self.imageURL = imageURL
        }
    }

    /// A person: `Person`, without a word of what the person belongs to: membership of a party is political opinion in
    /// machine-readable form, which the General Data Protection Regulation (article 9) protects.
    public static func person(_ person: Person) -> JSONValue {
        .object([
            "@type": .text("Person"),
            "name": .text(person.name),
            "url": .address(person.url),
            "jobTitle": .nonEmpty(person.roles.map { .text($0) }),
            "image": .address(person.imageURL),
        ])
    }
}
