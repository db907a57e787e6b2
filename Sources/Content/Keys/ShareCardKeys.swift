import Diagnostics

extension KeyTable {
    /// The keys of `templates/share-card.yml`.
    public static let shareCard = KeyTable([
        Key(
            "ground", "botten", .text,
            Wording(
                "Färgen bakom allt: `accent`, `on-accent` eller en färg som \"#b0182b\".",
                "The colour behind everything: `accent`, `on-accent` or a colour such as \"#b0182b\".")),
        Key(
            "ink", "bläck", .text,
            Wording("Färgen på linjen och orden, som `botten`.", "The colour of line and words, as `ground`.")),
        Key("rule", "linje", .map, Wording("En linje eller annan fylld ruta.", "A line or another filled box.")),
        Key("title", "titel", .map, Wording("Sidans rubrik.", "The page's title.")),
        Key("name", "namn", .map, Wording("Föreningens namn.", "The association's name.")),
    ])

    private static let box = [
        Key("left", "vänster", .number, Wording("Avstånd från vänsterkanten.", "Distance from the left edge.")),
        Key("top", "uppifrån", .number, Wording("Avstånd från överkanten.", "Distance from the upper edge.")),
        Key("width", "bredd", .number, Wording("Rutans bredd.", "The box's width.")),
        Key("height", "höjd", .number, Wording("Rutans höjd.", "The box's height.")),
    ]

    /// The keys of `rule`.
    public static let shareCardRule = KeyTable(box)

    /// The keys of `title` and `name`.
    public static let shareCardText = KeyTable(
        box + [
            Key("font", "typsnitt", .text, Wording("Typsnittet: Serif Bold.", "The typeface: Serif Bold.")),
            Key("size", "storlek", .number, Wording("Bokstävernas höjd.", "The letters' height.")),
            Key(
                "smallest", "minst", .number,
                Wording(
                    "Den minsta höjden; det som inte får plats i den skärs av.",
                    "The least height; what has no room in it is cut off.")),
        ])
}
