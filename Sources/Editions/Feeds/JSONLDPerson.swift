extension JSONLD {
    /// A person with a role in the association.
    public struct Person: Sendable {
        /// The name.
        public var name: String
        /// The absolute address of the person's page.
        public var url: String
        /// What the person is elected to, as the page shows it.
        public var roles: [String]
        /// A sentence or two.
        public var description: String?
        /// The picture's absolute address.
        public var imageURL: String?
        /// The mail address, where the person publishes one.
        public var email: String?
        /// The organisation that the person belongs to.
        ///
        /// Nil unless the site asks for it: membership of a party is political opinion in machine-readable form,
        /// which the General
        /// Data Protection Regulation (article 9) protects.
        public var memberOf: Organisation?

        /// A person with a role in the association.
        public init(
            name: String, url: String, roles: [String] = [], description: String? = nil, imageURL: String? = nil,
            email: String? = nil, memberOf: Organisation? = nil
        ) {
            self.name = name
            self.url = url
            self.roles = roles
            self.description = description
            self.imageURL = imageURL
            self.email = email
            self.memberOf = memberOf
        }
    }

    /// A person: `Person`.
    public static func person(_ person: Person) -> JSONValue {
        .object([
            "@type": .text("Person"),
            "name": .text(person.name),
            "url": .address(person.url),
            "jobTitle": .nonEmpty(person.roles.map { .text($0) }),
            "description": .text(person.description),
            "image": .address(person.imageURL),
            "email": .text(person.email),
            "memberOf": person.memberOf.map(organisation),
        ])
    }
}
