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
            "permalinks", "adressmönster", .map,
            Wording(
                "Hur adresser byggs, för varje slag: {post: \"/:section/:year/:slug/\"}.",
                "How addresses are built, for each kind: {post: \"/:section/:year/:slug/\"}.")),
        Key(
            "newsletter", "medlemsbrev", .map,
            Wording("Avsändare och avslut för medlemsbrevet.", "Sender and unsubscribing for the letter.")),
    ])

    /// The keys of a section in `site.yml`.
    public static let section = KeyTable([
        Key("title", "titel", .text, Wording("Avdelningens namn.", "The section's name.")),
        Key(
            "kind", "slag", .text,
            Wording(
                "Vad den innehåller: post, newsletter, plan, event, person, page.",
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
                "Avsändaren: \"Namn <brev@forening.example>\".", "The sender: \"Name <letter@association.example>\".")),
        Key("to", "till", .text, Wording("Listans adress.", "The list's address.")),
        Key("reply-to", "svar-till", .text, Wording("Dit svar går.", "Where answers go.")),
        Key(
            "unsubscribe", "avsluta", .text,
            Wording(
                "Adressen för att slippa brevet: mailto: eller https:.", "The address for leaving: mailto: or https:.")),
        Key(
            "list-id", "list-id", .text,
            Wording("Listans namn för e-postprogram.", "The list's name for mail programs.")),
        Key(
            "postal-address", "postadress", .text,
            Wording("Postadressen i brevets fot.", "The postal address in the letter's foot.")),
    ])

    /// The keys of `repeat` in an event.
    public static let repetition = KeyTable([
        Key(
            "every", "varje", .choice(Repetition.units),
            Wording("day, week, month eller year.", "day, week, month or year.")),
        Key(
            "on", "på", .text,
            Wording(
                "En veckodag, första måndagen, last friday, eller en dag i månaden.",
                "A weekday, first monday, last friday, or a day of the month.")),
        Key("until", "till", .date, Wording("Sista dagen.", "The last day.")),
        Key(
            "count", "antal", .number,
            Wording("Hur många gånger, i stället för until.", "How many times, instead of until.")),
        Key("except", "utom", .texts, Wording("Dagar som hoppas över.", "Days that are left out.")),
        Key(
            "moved", "flyttad", .map,
            Wording("Dagar som flyttats: {2026-05-04: 2026-05-11}.", "Days that were moved: {2026-05-04: 2026-05-11}.")),
    ])

    /// The keys of a goal in a plan.
    public static let goal = KeyTable([
        Key(
            "id", "id", .text,
            Wording("Målets namn; annars görs det av texten.", "The goal's name; else made from the text.")),
        Key("text", "text", .text, Wording("Löftet med planens egna ord.", "The promise in the plan's own words.")),
        Key("count", "räkna", .any, Wording("Vad som räknas.", "What is counted.")),
        Key(
            "at-least", "minst", .text,
            Wording("Minst så många, eller så stor andel.", "At least so many, or so large a share.")),
        Key(
            "at-most", "högst", .text,
            Wording("Högst så många, eller så stor andel.", "At most so many, or so large a share.")),
        Key("between", "mellan", .texts, Wording("Mellan två tal: [2, 4].", "Between two numbers: [2, 4].")),
        Key(
            "per", "per", .text,
            Wording(
                "Fönstret: week, month, quarter, half-year, year, period.",
                "The window: week, month, quarter, half-year, year, period.")),
        Key(
            "after", "efter", .any, Wording("Mötena som det ska komma efter.", "The meetings that it is to come after.")
        ),
        Key(
            "before", "före", .any, Wording("Mötena som det ska komma före.", "The meetings that it is to come before.")
        ),
        Key("within", "inom", .text, Wording("Inom så många dagar: 7 days.", "Within so many days: 7 days.")),
        Key("share-of", "andel-av", .any, Wording("Helheten som andelen tas av.", "The whole that the share is of.")),
        Key("grow", "öka", .text, Wording("Så mycket mer än förut: 25%.", "So much more than before: 25%.")),
        Key(
            "from", "från", .text,
            Wording("Utgångsläget: en period eller ett värde.", "The baseline: a period or a value.")),
        Key("measure", "mått", .text, Wording("Måttet i data/measures.csv.", "The measure in data/measures.csv.")),
        Key("reach", "nå", .text, Wording("Värdet som ska nås.", "The value to reach.")),
        Key("by", "senast", .date, Wording("Sista dagen.", "The last day.")),
        Key("done", "klar", .any, Wording("Dagen då det blev gjort.", "The day it was done.")),
        Key("owner", "ansvarig", .text, Wording("Vem som svarar för det.", "Who answers for it.")),
        Key(
            "each", "varje", .map,
            Wording(
                "Ett mål för varje värde: {place: [Norrby, Åkerby]}.",
                "One goal for each value: {place: [Norrby, Åkerby]}.")),
        Key(
            "during", "under", .period,
            Wording("Målets egen tid i stället för planens.", "The goal's own span instead of the plan's.")),
        Key(
            "distinct", "olika", .text, Wording("Räkna olika värden av en nyckel.", "Count different values of a key.")),
        Key("not", "inte", .map, Wording("Det som inte räknas.", "What is not counted.")),
    ])
}
