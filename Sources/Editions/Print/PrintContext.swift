import Foundations
import Templates

/// A text for paper.
struct PrintContext: TemplateContext {
    static let contextName = "Print"
    let frame: FrameContext
    let article: ArticleContext
    let headline: String
    let plan: PlanContext?
    let event: EventContext?
    let person: PersonContext?
    let section: String?
    let accent: String
    let date: String?
    let number: Int?
    let authors: [String]
    let outlets: [String]
    let printed: Day
    let signup: String?
    let address: String?
    let code: QRCode?

    static let fields: FieldTable<PrintContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article } + [
            .text(
                "headline", "Rubriken; ett brevs utan brevets eget namn",
                "The heading; a letter's without the letter's name"
            ) { $0.headline },
            .text("section", "Avdelningens namn", "The section's name") { $0.section },
            .text("accent", "Föreningens färg, #b0182b", "The association's colour, #b0182b") { $0.accent },
            .text("dateText", "Dagen, eller när det händer", "The day, or when it happens") { $0.date },
            .text("number", "Brevets nummer", "The letter's number") { $0.number.map(String.init) },
            .text("authors", "Vilka som skrev", "Who wrote it") { $0.authors.joined(separator: ", ") },
            .text("outlets", "Tidningarna", "The newspapers") { $0.outlets.joined(separator: ", ") },
            .object("printed", of: DateContext.self, "Dagen för utskriften", "The day of the printing") {
                DateContext(day: $0.printed, time: nil, language: $0.frame.language)
            },
            .text("webAddress", "Sidans adress på webben", "The page's address on the web") { $0.address },
            .text("webAddressText", "Adressen som den skrivs på papper", "The address as it is written on paper") {
                $0.address.map(PrintedAddress.bare)
            },
            .text("codeSource", "Adressen som QR-kod", "The address as a QR code") { context in
                context.code.map { code in
                    "data:image/svg+xml;base64," + String(decoding: Base64.encoded(code.svg()), as: UTF8.self)
                }
            },
            .object("plan", of: PlanContext.self, "En plan med målen", "A plan with the goals") { $0.plan },
            .object("event", of: EventContext.self, "En händelse", "An event") { $0.event },
            .text(
                "signupText", "Var man anmäler sig, som det skrivs på papper", "Where to sign up, as written on paper"
            ) {
                $0.signup
            },
            .object("person", of: PersonContext.self, "En person med uppdragen", "A person with the offices") {
                $0.person
            },
        ]
}
