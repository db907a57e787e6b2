import Diagnostics

extension KeyTable {
    /// The keys of `site.yml`.
    public static let site = KeyTable([
        Key("title", "titel", .text, Wording("Föreningens namn. Måste finnas.", "The association's name. Required.")),
        Key(
            "url", "webbadress", .text,
            Wording(
                "Adressen dit webbplatsen läggs ut. Måste finnas.", "The address where the site is published. Required."
            )),
        Key(
            "language", "språk", .text,
            Wording("Webbplatsens språk, sv om inget sägs.", "The site's language, sv if not given.")),
        Key(
            "time-zone", "tidszon", .text,
            Wording("Tidszonen, Europe/Stockholm om inget sägs.", "The time zone, Europe/Stockholm if not given.")),
        Key(
            "description", "beskrivning", .text,
            Wording("En mening om föreningen.", "A sentence about the association.")),
        Key(
            "colour", "färg", .text,
            Wording("Färgen för länkar och märken: \"#b0182b\".", "The colour of links and marks: \"#b0182b\".")),
        Key(
            "organisation", "förening", .map,
            Wording(
                "Namn, postadress, e-post och telefon till sidfoten.",
                "Name, postal address, mail and phone for the footer.")),
        Key(
            "sections", "avdelningar", .map,
            Wording(
                "Mapparna direkt under content/ och vad de innehåller.",
                "The folders directly under content/ and what they hold.")),
        Key("menu", "meny", .texts, Wording("Avdelningar och sidor i menyn.", "Sections and pages in the menu.")),
        Key(
            "page-size", "sidlängd", .number,
            Wording("Hur många texter en lista visar på varje sida.", "How many texts a list shows on a page.")),
        Key(
            "search", "sök", .flag,
            Wording(
                "`false` för en webbplats utan sökning och helt utan skript.",
                "`false` for a site without search, and without any script.")),
        Key(
            "share-cards", "delningskort", .flag,
            Wording(
                "`false` stänger av delningskort, `true` ger dem till alla sidor utan egen bild. Annars: upp till 500 texter alla, sedan de 20 nyaste.",
                "`false` turns share cards off, `true` gives all pages without a picture one. Otherwise: all up to 500 texts, then the 20 newest."
            )),
        Key(
            "permalinks", "adressmönster", .map,
            Wording(
                "Hur adresser byggs, för varje slag: {post: \"/:section/:year/:slug/\"}.",
                "How addresses are built, for each kind: {post: \"/:section/:year/:slug/\"}.")),
        Key(
            "measures", "mått", .map,
            Wording(
                "Vad måtten heter i texter och diagram: {facebook.foljare: Följare på Facebook}.",
                "What measures are called in texts and charts: {facebook.followers: Followers on Facebook}.")),
        Key(
            "newsletter", "medlemsbrev", .map,
            Wording("Avsändare och avslut för medlemsbrevet.", "Sender and unsubscribing for the letter.")),
        Key(
            "publish", "publicera", .textsOrMaps,
            Wording(
                "Dit `blad publicera` lägger webbplatsen: en adress, eller en lista med namn och adresser.",
                "Where `blad publish` puts the site: an address, or a list of names and addresses.")),
    ])

    /// The keys of a place in `publish` of `site.yml`.
    public static let publishTarget = KeyTable([
        Key(
            "name", "namn", .text,
            Wording("Vad stället kallas: `blad publicera NAMN`.", "What the place is called: `blad publish NAME`.")),
        Key(
            "to", "till", .text,
            Wording(
                "Adressen: en mapp, `sftp://…`, `rsync+ssh://…` eller ett Git-arkiv. Måste finnas.",
                "The address: a folder, `sftp://…`, `rsync+ssh://…` or a Git repository. Required.")),
    ])

    /// The keys of a section in `site.yml`.
    public static let section = KeyTable([
        Key("title", "titel", .text, Wording("Avdelningens namn.", "The section's name.")),
        Key(
            "kind", "slag", .text,
            Wording(
                "Vad den innehåller: inlägg, brev, plan, händelse, person, sida.",
                "What it holds: post, newsletter, plan, event, person, page.")),
        Key(
            "outlets", "tidningar", .texts,
            Wording("Tidningarna som kan ta in texterna.", "The newspapers that may print the texts.")),
        Key("types", "typer", .texts, Wording("Typerna av händelser.", "The types of events.")),
        Key(
            "description", "beskrivning", .text,
            Wording("En mening överst i avdelningens lista.", "A sentence at the top of the section's list.")),
        Key(
            "permalink", "adressmönster", .text,
            Wording("Avdelningens eget adressmönster.", "The section's own pattern of addresses.")),
        Key(
            "language", "språk", .text,
            Wording(
                "Avdelningens språk när det inte är webbplatsens: en, ar, lättläst.",
                "The section's language when it is not the site's: en, ar, easy read.")),
        Key(
            "translation-of", "översättning-av", .text,
            Wording(
                "Avdelningen som denna är en översättning av.", "The section that this is a translation of.")),
    ])

    /// The keys of a measure in `measures` of `site.yml`.
    public static let measureLabel = KeyTable([
        Key("title", "titel", .text, Wording("Måttets namn.", "The measure's name.")),
        Key(
            "unit", "enhet", .text,
            Wording("Vad det räknas i: personer, kronor.", "What it is counted in: persons, kronor.")),
    ])

    /// The keys of `organisation` in `site.yml`.
    public static let organisation = KeyTable([
        Key("name", "namn", .text, Wording("Föreningens fulla namn.", "The association's full name.")),
        Key("address", "adress", .text, Wording("Postadressen.", "The postal address.")),
        Key("email", "e-post", .text, Wording("E-postadressen.", "The mail address.")),
        Key("phone", "telefon", .text, Wording("Telefonnumret.", "The phone number.")),
    ])

    /// The keys of `newsletter` in `site.yml`.
    public static let newsletter = KeyTable([
        Key(
            "sender", "avsändare", .text,
            Wording(
                "Avsändaren: \"Namn <brev@forening.example>\".", "The sender: \"Name <letter@association.example>\"."),
            isHeader: true),
        Key("to", "till", .text, Wording("Listans adress.", "The list's address."), isHeader: true),
        Key("reply-to", "svar-till", .text, Wording("Dit svar går.", "Where answers go."), isHeader: true),
        Key(
            "unsubscribe", "avsluta", .text,
            Wording(
                "Adressen för att slippa brevet: mailto: eller https:.", "The address for leaving: mailto: or https:."),
            isHeader: true),
        Key(
            "list-id", "list-id", .text,
            Wording("Listans namn för e-postprogram.", "The list's name for mail programs."), isHeader: true),
        Key(
            "postal-address", "postadress", .text,
            Wording("Postadressen i brevets fot.", "The postal address in the letter's foot."), isHeader: true),
    ])

    /// The keys of `repeat` in an event.
    public static let repetition = KeyTable([
        Key(
            "every", "varje", .choice(Repetition.units),
            Wording("dag, vecka, månad eller år.", "day, week, month or year.")),
        Key(
            "on", "på", .text,
            Wording(
                "En veckodag, första måndagen, sista fredagen, eller en dag i månaden.",
                "A weekday, first monday, last friday, or a day of the month.")),
        Key("until", "till", .date, Wording("Sista dagen.", "The last day.")),
        Key(
            "count", "antal", .number,
            Wording("Hur många gånger, i stället för en sista dag.", "How many times, instead of until.")),
        Key("except", "utom", .texts, Wording("Dagar som hoppas över.", "Days that are left out.")),
        Key(
            "cancelled", "inställda", .texts,
            Wording(
                "Dagar som är inställda, och visas så: [2026-07-06].",
                "Days that are cancelled, and shown so: [2026-07-06].")),
        Key(
            "moved", "flyttad", .map,
            Wording(
                "Dagar som flyttats: {2026-05-04: 2026-05-11}; klockslag går också.",
                "Days that were moved: {2026-05-04: 2026-05-11}; a time may follow.")),
    ])
}
