import Diagnostics

extension KeyTable {
    private static let from = Key("from", "från", .date, Wording("Första dagen.", "The first day."))
    private static let to = Key("to", "till", .date, Wording("Sista dagen.", "The last day."))
    private static let limit = Key("limit", "antal", .number, Wording("Högst så många.", "At most so many."))

    /// The keys of a `kalender` block.
    public static let eventsBlock = KeyTable([
        from, to, limit,
        Key(
            "type", "typ", .texts,
            Wording("Bara händelser av det slaget, eller de slagen.", "Only events of this type.")),
        Key("place", "plats", .texts, Wording("Bara händelser på den platsen.", "Only events at this place.")),
    ])

    /// The keys of an `inlägg` block.
    public static let postsBlock = KeyTable([
        from, to, limit,
        Key(
            "section", "avdelning", .texts,
            Wording("Bara texter i den avdelningen, eller de avdelningarna.", "Only texts of this section.")),
        Key("tag", "tagg", .texts, Wording("Bara texter med den taggen.", "Only texts with this tag.")),
    ])

    /// The keys of a `mål` block.
    public static let goalsBlock = KeyTable([
        Key(
            "plan", "plan", .text,
            Wording("Planens fil utan ändelse: plan/2026.", "The plan's file without its ending: plan/2026.")),
        Key("only", "bara", .texts, Wording("Bara målen med de namnen.", "Only the goals with these names.")),
    ])

    /// The keys of a `diagram` block.
    public static let chartBlock = KeyTable([
        from, to,
        Key("measures", "mått", .texts, Wording("Måtten i data/measures.csv.", "The measures in data/measures.csv.")),
        Key("title", "rubrik", .text, Wording("Diagrammets rubrik.", "The chart's heading.")),
        Key("kind", "slag", .choice(chartKinds), Wording("linje eller stapel.", "line or bar.")),
    ])

    /// The keys of a `personer` block.
    public static let peopleBlock = KeyTable([
        Key("role", "uppdrag", .text, Wording("Bara personer med det uppdraget.", "Only persons with this office.")),
        Key("on", "den", .date, Wording("Bara de som har det den dagen.", "Only those who hold it on this day.")),
    ])

    /// The keys of a `knapp` block.
    public static let buttonBlock = KeyTable([
        Key("text", "text", .text, Wording("Orden på knappen.", "The words on the button.")),
        Key("url", "adress", .text, Wording("Dit den leder.", "Where it leads.")),
    ])

    /// The keys of a `film` block.
    public static let videoBlock = KeyTable([
        Key("url", "adress", .text, Wording("Filmens adress.", "The film's address.")),
        Key("image", "bild", .text, Wording("En bildfil bredvid texten.", "A picture file beside the text.")),
        Key("text", "text", .text, Wording("Vad filmen heter.", "What the film is called.")),
    ])

    /// The keys of a `bilder` block.
    public static let galleryBlock = KeyTable([
        Key("folder", "mapp", .text, Wording("Mappen med bilderna.", "The folder with the pictures.")),
        Key(
            "texts", "texter", .map,
            Wording(
                "Vad varje bild visar, för den som inte ser den: filens namn och texten.",
                "What each picture shows, for those who do not see it: the file's name and the words.")),
        Key(
            "captions", "bildtexter", .map,
            Wording(
                "Text under bilderna: filens namn och texten.",
                "Words below the pictures: the file's name and the words.")),
    ])

    static let chartKinds = [Choice("line", "linje"), Choice("bar", "stapel")]
}
