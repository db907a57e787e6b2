import Diagnostics

extension KeyTable {
    /// The keys of front matter and of the events in a list.
    public static let frontMatter = KeyTable(common + dated + events + letters + people + plans)

    static let audiences = [Choice("public", "offentlig"), Choice("members", "medlemmar")]

    private static let common: [Key] = [
        Key(
            "title", "titel", .text, Wording("Rubriken. Måste finnas.", "The heading. Required."), isHeader: true),
        Key(
            "updated", "uppdaterad", .date,
            Wording("När texten senast ändrades i sak.", "When the text was last changed in substance.")),
        Key(
            "expires", "utgår", .date,
            Wording(
                "Från och med den dagen finns texten inte längre på webbplatsen.",
                "From that day on the text is gone from the site."),
            withholding: Withholding(Wording("ett datum", "a date"), example: Choice("2027-01-31", "2027-01-31"))),
        Key(
            "draft", "utkast", .flag,
            Wording("ja: syns inte någonstans och räknas inte.", "true: shown nowhere and not counted."),
            withholding: Withholding(
                Wording("true eller false", "true or false"), example: Choice("true", "true"),
                none: Choice("false", "false"))),
        Key(
            "audience", "målgrupp", .choice(audiences),
            Wording(
                "offentlig (alla) eller medlemmar (bara medlemmar).",
                "public (everyone) or members (members only)."),
            withholding: Withholding(
                Wording("medlemmar eller offentlig", "members or public"), example: Choice("members", "medlemmar"),
                none: Choice("public", "offentlig"))),
        Key(
            "tags", "taggar", .texts,
            Wording(
                "Ämnen. Varje tagg får en sida med sina inlägg och brev.",
                "Topics. Each tag gets a page with its posts and letters.")),
        Key("author", "författare", .texts, Wording("Vem eller vilka som har skrivit.", "Who wrote it.")),
        Key(
            "summary", "ingress", .text,
            Wording(
                "En eller två meningar för listor och delning; annars tas första stycket.",
                "A sentence or two for lists and sharing; else the first paragraph.")),
        Key("image", "bild", .text, Wording("En bildfil bredvid texten.", "A picture file beside the text.")),
        Key(
            "image-alt", "bildtext", .text,
            Wording(
                "Vad bilden visar, för den som inte ser den.", "What the picture shows, for those who do not see it.")),
        Key(
            "slug", "kortnamn", .text,
            Wording(
                "Sista delen av adressen, i stället för filnamnet.",
                "The last part of the address instead of the file's name.")),
        Key("aliases", "alias", .texts, Wording("Gamla adresser som leder hit.", "Old addresses that redirect here.")),
        Key(
            "menu", "meny", .flagOrText,
            Wording("ja, eller ett kort ord: texten står i menyn.", "true, or a short word: the text is in the menu.")),
        Key(
            "language", "språk", .text,
            Wording(
                "Textens språk när det inte är webbplatsens: en, ar, fi, lättläst.",
                "The text's language when it is not the site's: en, ar, fi, easy read.")),
        Key(
            "translation-of", "översättning-av", .text,
            Wording(
                "Filen som detta är en översättning av, utan ändelse: om-oss.",
                "The file that this is a translation of, without its ending: about.")),
    ]

    private static let dated: [Key] = [
        Key(
            "date", "datum", .dateTime, [.post, .newsletter],
            Wording(
                "Dagen då texten publiceras, om den inte står i filnamnet.",
                "The day of publication, unless the file's name says it.")),
        Key(
            "channels", "kanaler", .texts, [.post, .newsletter, .event],
            Wording(
                "Var den också har publicerats: facebook, instagram.",
                "Where else it was published: facebook, instagram.")),
        Key(
            "outlet", "tidning", .texts, [.post],
            Wording("Tidningen eller tidningarna som tog in den.", "The newspaper or newspapers that printed it.")),
        Key(
            "follows", "följer", .text, [.post],
            Wording("Id för mötet som texten berättar om.", "The id of the meeting that the text reports from.")),
    ]

    private static let events: [Key] = [
        Key(
            "start", "börjar", .dateTime, [.event],
            Wording(
                "När det börjar: 2026-03-09 18:30, eller vecka 35 2026.",
                "When it begins: 2026-03-09 18:30, or week 35 2026.")),
        Key(
            "end", "slutar", .dateTime, [.event],
            Wording(
                "När det slutar; ett klockslag räcker samma dag.", "When it ends; a time is enough on the same day.")),
        Key("all-day", "heldag", .flag, [.event], Wording("ja: hela dagen.", "true: all day.")),
        Key("place", "plats", .text, [.event], Wording("Lokalen eller torget.", "The venue or square.")),
        Key("address", "adress", .text, [.event], Wording("Gatuadressen.", "The street address.")),
        Key(
            "type", "typ", .text, [.event],
            Wording(
                "Slag av händelse: kf-möte, torgmöte, medlemsmöte.",
                "The type of event: kf-möte, torgmöte, medlemsmöte.")),
        Key("organizer", "arrangör", .text, [.event], Wording("Vem som ordnar det.", "Who organises it.")),
        Key(
            "signup", "anmälan", .text, [.event],
            Wording("Adress för anmälan: https: eller mailto:.", "Address for signing up: https: or mailto:.")),
        Key(
            "cancelled", "inställd", .flag, [.event],
            Wording("ja: inställd, och det syns överallt.", "true: cancelled, and shown so everywhere.")),
        Key(
            "repeat", "upprepa", .map, [.event],
            Wording(
                "Hur det upprepas: {varje: månad, på: första måndagen, till: 2026-12-31}.",
                "How it is repeated: {every: month, on: first monday, until: 2026-12-31}.")),
        Key(
            "id", "id", .text, [.event],
            Wording(
                "Namnet som ”följer” i en text pekar på; annars sista delen av adressen.",
                "The name that follows refers to; else the last part of the address.")),
    ]

    private static let letters: [Key] = [
        Key("number", "nummer", .number, [.newsletter], Wording("Utgåvans nummer.", "The issue's number.")),
        Key(
            "preheader", "förtext", .text, [.newsletter],
            Wording("Raden som syns i inkorgen efter ämnet.", "The line that inboxes show after the subject."),
            isHeader: true),
        Key(
            "sender", "avsändare", .text, [.newsletter],
            Wording("Avsändaren, om det inte är den i site.yml.", "The sender, unless it is the one in site.yml."),
            isHeader: true),
        Key(
            "reply-to", "svar-till", .text, [.newsletter],
            Wording("Dit svar går, om det inte är som i site.yml.", "Where answers go, unless as in site.yml."),
            isHeader: true),
    ]

    private static let plans: [Key] = [
        Key("goals", "mål", .maps, [.plan], Wording("Målen som går att räkna.", "The goals that can be counted.")),
        Key(
            "progress", "framsteg", .choice(audiences), [.plan],
            Wording(
                "offentlig: hur målen står visas för alla; annars bara för medlemmar.",
                "public: how the goals stand is shown to everyone; else to members only.")),
    ]
}

extension Key {
    /// A key that all kinds may use.
    init(
        _ english: String, _ swedish: String, _ type: ValueType, _ help: Wording, isHeader: Bool = false,
        withholding: Withholding? = nil
    ) {
        self.init(english, swedish, type, [], help, isHeader: isHeader, withholding: withholding)
    }
}
