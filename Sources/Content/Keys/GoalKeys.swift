import Diagnostics

extension KeyTable {
    /// The keys of a goal in a plan.
    public static let goal = KeyTable(goalItself + counted + targets + measured + done)

    private static let goalItself: [Key] = [
        Key("text", "text", .text, Wording("Löftet med planens egna ord.", "The promise in the plan's own words.")),
        Key(
            "id", "id", .text,
            Wording("Målets namn; annars görs det av texten.", "The goal's name; else made from the text.")),
        Key("owner", "ansvarig", .text, Wording("Vem som svarar för det.", "Who answers for it.")),
        Key(
            "during", "under", .period,
            Wording("Målets egen tid i stället för planens.", "The goal's own span instead of the plan's.")),
    ]

    private static let counted: [Key] = [
        Key(
            "count", "räkna", .any,
            Wording(
                "Vad som räknas: {avdelning: blogg}, eller bara blogg. {} är allt.",
                "What is counted: {section: blog}, or just blog. {} is everything.")),
        Key("not", "inte", .any, Wording("Det som inte räknas.", "What is not counted.")),
        Key(
            "distinct", "olika", .choice(filterKeys),
            Wording("Räkna olika värden av en nyckel: plats.", "Count different values of a key: place.")),
        Key(
            "each", "varje", .map,
            Wording(
                "Ett mål för varje värde: {plats: [Norrby, Åkerby]}.",
                "One goal for each value: {place: [Norrby, Åkerby]}.")),
        Key(
            "share-of", "andel-av", .any,
            Wording("Helheten som andelen tas av.", "The whole that the share is of.")),
        Key(
            "after", "efter", .any, Wording("Mötena som det ska komma efter.", "The meetings that it is to come after.")
        ),
        Key(
            "before", "före", .any, Wording("Mötena som det ska komma före.", "The meetings that it is to come before.")
        ),
        Key(
            "within", "inom", .text,
            Wording("Inom så många dagar: 7 dagar. 7 om inget sägs.", "Within so many days: 7 days. 7 if not given.")),
    ]

    private static let targets: [Key] = [
        Key(
            "at-least", "minst", .text,
            Wording("Minst så många, eller så stor andel: 10%.", "At least so many, or so large a share: 10%.")),
        Key(
            "at-most", "högst", .text,
            Wording("Högst så många, eller så stor andel: 20%.", "At most so many, or so large a share: 20%.")),
        Key("between", "mellan", .texts, Wording("Mellan två tal: [2, 4].", "Between two numbers: [2, 4].")),
        Key(
            "per", "per", .choice(windowUnits),
            Wording(
                "Hur ofta: i varje sådan del av tiden. Hela perioden om inget sägs.",
                "How often: in each such part of the time. The whole period if not given.")),
    ]

    private static let measured: [Key] = [
        Key(
            "measure", "mått", .text,
            Wording("Måttet i data/measures.csv.", "The measure in data/measures.csv.")),
        Key("reach", "nå", .text, Wording("Värdet som måttet ska nå.", "The value that the measure is to reach.")),
        Key("grow", "öka", .text, Wording("Så mycket mer än förut: 25%.", "So much more than before: 25%.")),
        Key(
            "from", "från", .text,
            Wording(
                "Utgångsläget: en period för det som räknas, ett värde för ett mått.",
                "The baseline: a period for what is counted, a value for a measure.")),
    ]

    private static let done: [Key] = [
        Key("by", "senast", .date, Wording("Sista dagen.", "The last day.")),
        Key(
            "done", "klar", .any,
            Wording("Dagen då det blev gjort; nej till dess.", "The day it was done; no until then.")),
    ]

    /// The keys of a filter: of `count`, `share-of`, `after`, `before` and `not`.
    public static let filter = KeyTable([
        Key(
            "kind", "slag", .choice(activityKinds),
            Wording(
                "Slaget. extern är en rad i data/activities.csv.", "The kind. external is a row of data/activities.csv."
            )),
        Key("section", "avdelning", .texts, Wording("Avdelningens mapp.", "The section's folder.")),
        Key(
            "channel", "kanal", .texts,
            Wording(
                "Var det publicerades. Inlägg har alltid hemsida.", "Where it was published. Posts always have hemsida."
            )),
        Key("tag", "tagg", .texts, Wording("Ämnet.", "The topic.")),
        Key("type", "typ", .texts, Wording("Typen av händelse: torgmöte.", "The type of event: meeting.")),
        Key("place", "plats", .texts, Wording("Platsen.", "The place.")),
        Key("organizer", "arrangör", .texts, Wording("Vem som ordnade det.", "Who organised it.")),
        Key("outlet", "tidning", .texts, Wording("Tidningen som tog in det.", "The newspaper that printed it.")),
        Key(
            "audience", "målgrupp", .choice(audiences), Wording("Vem det är för.", "Whom it is for.")),
        Key("follows", "följer", .texts, Wording("Mötets id.", "The meeting's id.")),
        Key("not", "inte", .any, Wording("Det som inte räknas.", "What is not counted.")),
        Key(
            "distinct", "olika", .choice(filterKeys),
            Wording("Räkna olika värden av en nyckel: plats.", "Count different values of a key: place.")),
    ])

    /// `{all: [...]}` as a value of a filter's key.
    static let allOf = KeyTable([
        Key("all", "alla", .texts, Wording("Alla värdena, inte något av dem.", "All of the values, not any of them."))
    ])

    /// The kinds of activities, as people say them.
    static let activityKinds = [
        Choice("post", "inlägg"), Choice("newsletter", "brev"), Choice("event", "händelse"),
        Choice("external", "extern"),
    ]

    /// The windows of a goal.
    static let windowUnits = [
        Choice("week", "vecka"), Choice("month", "månad"), Choice("quarter", "kvartal"), Choice("half-year", "halvår"),
        Choice("year", "år"), Choice("period", "period"),
    ]

    /// The keys whose values `distinct` can count.
    static let filterKeys = [
        Choice("section", "avdelning"), Choice("channel", "kanal"), Choice("tag", "tagg"), Choice("type", "typ"),
        Choice("place", "plats"), Choice("organizer", "arrangör"), Choice("outlet", "tidning"),
        Choice("kind", "slag"), Choice("audience", "målgrupp"), Choice("follows", "följer"),
    ]
}
