import Templates

/// A person in a list.
struct PersonCardContext: TemplateContext {
    static let contextName = "PersonCard"
    let name: String
    let href: String
    let role: String?
    let isPublicOffice: Bool
    let periodText: String?
    let image: ImageContext?

    /// The first letters of the first and the last name.
    var initials: String {
        let words = name.split(separator: " ")
        return [words.first?.first, words.count > 1 ? words.last?.first : nil].compactMap { $0 }.map(String.init)
            .joined()
    }

    static let fields: FieldTable<PersonCardContext> = [
        .text("name", "Namnet", "The name") { $0.name },
        .text("href", "Personens sida", "The person's page") { $0.href },
        .text("initials", "Initialerna", "The initials") { $0.initials },
        .text("role", "Uppdraget", "The office") { $0.role },
        .flag("publicOffice", "Ett uppdrag i dag utanför föreningen", "An office of today outside the association") {
            $0.isPublicOffice
        },
        .text("periodText", "Tiden för uppdraget", "The time of the office") { $0.periodText },
        .object("image", of: ImageContext.self, "Porträttet", "The portrait") { $0.image },
    ]
}

/// A way to reach a person.
struct ContactContext: TemplateContext {
    static let contextName = "Contact"
    let label: String
    let text: String
    let href: String?

    static let fields: FieldTable<ContactContext> = [
        .text("label", "E-post, telefon, webb eller personens eget ord", "Mail, phone, web or the person's own word") {
            $0.label
        },
        .text("text", "Adressen eller numret", "The address or number") { $0.text },
        .text("href", "Länken", "The link") { $0.href },
        .flag("mail", "En e-postadress", "A mail address") { $0.href?.hasPrefix("mailto:") ?? false },
        .flag("phone", "Ett telefonnummer", "A phone number") { $0.href?.hasPrefix("tel:") ?? false },
        .flag("web", "En webbadress", "A web address") { $0.href?.hasPrefix("http") ?? false },
    ]
}

/// An office with its time.
struct OfficeContext: TemplateContext {
    static let contextName = "Office"
    let text: String
    let isPublic: Bool
    let periodText: String?

    static let fields: FieldTable<OfficeContext> = [
        .text("text", "Uppdraget", "The office") { $0.text },
        .flag("publicOffice", "Ett uppdrag i dag utanför föreningen", "An office of today outside the association") {
            $0.isPublic
        },
        .text("periodText", "Tiden", "The time") { $0.periodText },
    ]
}

/// Offices of one kind: of today, in the association, earlier.
struct OfficesContext: TemplateContext {
    static let contextName = "Offices"
    let title: String
    let offices: [OfficeContext]

    static let fields: FieldTable<OfficesContext> = [
        .text("title", "I dag, i föreningen eller tidigare", "Today, in the association, or formerly") { $0.title },
        .list("offices", of: OfficeContext.self, "Uppdragen", "The offices") { $0.offices },
    ]
}

/// A person's own page.
struct PersonContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext
    let card: PersonCardContext
    let isFormer: Bool
    let candidacies: [OfficeContext]
    let contacts: [ContactContext]
    let offices: [OfficesContext]
    let posts: [TeaserContext]

    static let fields: FieldTable<PersonContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article }
        + .from(PersonCardContext.self) { $0.card } + [
            .flag("former", "Personen har inget uppdrag längre", "The person has no office any more") { $0.isFormer },
            .list("candidacies", of: OfficeContext.self, "Det personen ställer upp i", "What the person stands for") {
                $0.candidacies
            },
            .list("contact", of: ContactContext.self, "Kontaktvägarna", "The ways to reach the person") { $0.contacts },
            .flag("hasContact", "Det finns kontaktvägar", "There are ways to reach the person") {
                !$0.contacts.isEmpty
            },
            .list(
                "offices", of: OfficesContext.self, "Uppdragen, i dag och tidigare", "The offices, today and formerly"
            ) {
                $0.offices
            },
            .flag("hasOffices", "Det finns flera uppdrag", "There are several offices") { !$0.offices.isEmpty },
            .list("posts", of: TeaserContext.self, "Texter som personen skrivit", "Texts that the person wrote") {
                $0.posts
            },
            .flag("hasPosts", "Personen har skrivit", "The person has written") { !$0.posts.isEmpty },
        ]
}

/// All persons.
struct PersonsContext: TemplateContext {
    let frame: FrameContext
    let intro: HTML?
    let candidates: [CandidatesContext]
    let groups: [PersonGroupContext]
    let former: [PersonCardContext]

    static let fields: FieldTable<PersonsContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { $0.intro },
            .list(
                "candidates", of: CandidatesContext.self, "Kandidaterna före ett val",
                "The candidates before an election"
            ) {
                $0.candidates
            },
            .list("groups", of: PersonGroupContext.self, "Grupperna", "The groups") { $0.groups },
            .list("former", of: PersonCardContext.self, "De som har haft uppdrag", "Those who held an office") {
                $0.former
            },
            .flag("hasFormer", "Någon har haft ett uppdrag", "Somebody held an office") { !$0.former.isEmpty },
        ]
}

/// Persons of a body.
struct PersonGroupContext: TemplateContext {
    static let contextName = "PersonGroup"
    let title: String
    let people: [PersonCardContext]

    static let fields: FieldTable<PersonGroupContext> = [
        .text("title", "Gruppens namn", "The group's name") { $0.title.isEmpty ? nil : $0.title },
        .flag("single", "Bara en person", "One person only") { $0.people.count == 1 },
        .list("people", of: PersonCardContext.self, "Personerna", "The persons") { $0.people },
    ]
}

/// Those who stand for the same.
struct CandidatesContext: TemplateContext {
    static let contextName = "Candidates"
    let title: String
    let untilText: String?
    let people: [CandidateContext]

    static let fields: FieldTable<CandidatesContext> = [
        .text("title", "Kandidater till kommunfullmäktige", "Candidates for the council") { $0.title },
        .text("untilText", "Till 13 september 2026", "Until 13 September 2026") { $0.untilText },
        .list("people", of: CandidateContext.self, "Kandidaterna", "The candidates") { $0.people },
    ]
}

/// Somebody who stands for election, with a presentation.
struct CandidateContext: TemplateContext {
    static let contextName = "Candidate"
    let card: PersonCardContext
    let place: Int?
    let summary: String?

    static let fields: FieldTable<CandidateContext> =
        .from(PersonCardContext.self) { $0.card } + [
            .text("place", "Platsen på listan", "The place on the list") { $0.place.map(String.init) },
            .text("summary", "Ingressen eller första stycket", "The summary or the first paragraph") { $0.summary },
        ]
}
