import Templates

/// A list of events in a text.
struct EventsBlockContext: TemplateContext {
    static let contextName = "EventsBlock"
    let events: [EventRowContext]
    let words: WordsContext

    static let fields: FieldTable<EventsBlockContext> = [
        .list("events", of: EventRowContext.self, "Händelserna", "The events") { $0.events },
        .flag("hasEvents", "Det finns händelser", "There are events") { !$0.events.isEmpty },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// A list of posts in a text.
struct PostsBlockContext: TemplateContext {
    static let contextName = "PostsBlock"
    let items: [TeaserContext]
    let words: WordsContext

    static let fields: FieldTable<PostsBlockContext> = [
        .list("items", of: TeaserContext.self, "Texterna", "The texts") { $0.items },
        .flag("hasItems", "Det finns texter", "There are texts") { !$0.items.isEmpty },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// Persons in a text.
struct PeopleBlockContext: TemplateContext {
    static let contextName = "PeopleBlock"
    let people: [PersonCardContext]
    let words: WordsContext

    static let fields: FieldTable<PeopleBlockContext> = [
        .list("people", of: PersonCardContext.self, "Personerna", "The persons") { $0.people },
        .flag("hasPeople", "Det finns personer", "There are persons") { !$0.people.isEmpty },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// A plan's goals in a text.
struct GoalsBlockContext: TemplateContext {
    static let contextName = "GoalsBlock"
    let goals: [GoalContext]
    let date: DateContext?
    let words: WordsContext

    static let fields: FieldTable<GoalsBlockContext> = [
        .object(
            "date", of: DateContext.self, "Dagen då målen räknades, om läget får visas",
            "The day on which the goals were counted, if how they stand may be shown"
        ) { $0.date },
        .list("goals", of: GoalContext.self, "Målen", "The goals") { $0.goals },
        .flag("hasGoals", "Det finns mål", "There are goals") { !$0.goals.isEmpty },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// A button in a text.
struct ButtonBlockContext: TemplateContext {
    static let contextName = "ButtonBlock"
    let text: String
    let href: String
    let rel: String?
    let words: WordsContext

    static let fields: FieldTable<ButtonBlockContext> = [
        .text("text", "Knappens ord", "The button's words") { $0.text },
        .text("href", "Adressen", "The address") { $0.href },
        .text("rel", "För länkar ut", "For links that lead out") { $0.rel },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// A film in a text: a picture that links to it.
struct VideoBlockContext: TemplateContext {
    static let contextName = "VideoBlock"
    let href: String
    let rel: String?
    let image: ImageContext?
    let text: String?
    let host: String?
    let words: WordsContext

    static let fields: FieldTable<VideoBlockContext> = [
        .text("href", "Filmens adress", "The film's address") { $0.href },
        .text("rel", "För länkar ut", "For links that lead out") { $0.rel },
        .object("image", of: ImageContext.self, "Bilden", "The picture") { $0.image },
        .text("text", "Filmens namn", "The film's name") { $0.text },
        .text("host", "Var filmen ligger", "Where the film is") { $0.host },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}
