import Diagnostics

extension KeyTable {
    /// The columns of `data/activities*.csv`.
    public static let activityTable = KeyTable([
        Key("date", "datum", .date, Wording("Dagen. Måste finnas.", "The day. Required.")),
        Key(
            "channel", "kanal", .texts,
            Wording("Var det gjordes: facebook;instagram.", "Where it was done: facebook;instagram.")),
        Key("tags", "taggar", .texts, Wording("Ämnena: kort;buss.", "The topics: short;bus.")),
        Key("title", "titel", .text, Wording("Vad det hette. Måste finnas.", "What it was called. Required.")),
        Key("url", "adress", .text, Wording("Var det går att se: https:.", "Where it can be seen: https:.")),
        Key("section", "avdelning", .text, Wording("Avdelningen, om det har någon.", "The section, if it has one.")),
        Key("type", "typ", .text, Wording("Typen: flygblad, kampanj.", "The type: leaflet, campaign.")),
        Key("place", "plats", .text, Wording("Platsen.", "The place.")),
        Key("organizer", "arrangör", .text, Wording("Vem som ordnade det.", "Who organised it.")),
        Key(
            "outlet", "tidning", .texts,
            Wording("Tidningen eller tidningarna som tog in det.", "The newspaper or newspapers that printed it.")),
    ])

    /// The columns of `data/measures*.csv`.
    public static let measureTable = KeyTable([
        Key("date", "datum", .date, Wording("Dagen.", "The day.")),
        Key("measure", "mått", .text, Wording("Måttets namn: facebook.foljare.", "The measure: facebook.followers.")),
        Key("value", "värde", .text, Wording("Värdet: 1204 eller 39,9 %.", "The value: 1204 or 39.9%.")),
    ])
}
