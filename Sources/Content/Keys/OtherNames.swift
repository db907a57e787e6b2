/// What keys are called elsewhere, in other programs and in plain speech, by what they are called here. They are not read: whoever
/// writes one is told the name.
enum OtherNames {
    /// The key that somebody means by a name; nil when nobody knows.
    static func key(_ name: String) -> String? { meanings[name] }

    /// Whether a key says elsewhere that a text is to be seen, so that its `false` is what `draft: true` is here.
    static func isOppositeOfDraft(_ name: String) -> Bool { oppositesOfDraft.contains(name) }

    private static let oppositesOfDraft: Set<String> = [
        "publish", "published", "public", "listed", "visible", "publicera", "publicerad", "publik", "synlig",
    ]

    private static let meanings = Dictionary(
        table.flatMap { meant, names in names.map { ($0, meant) } }, uniquingKeysWith: { first, _ in first })

    private static let table: [String: [String]] = [
        "titel": ["namn", "rubrik"], "title": ["heading", "name"],
        "ingress": ["beskrivning", "sammanfattning"],
        "summary": ["abstract", "description", "excerpt", "intro", "subtitle"],
        "datum": ["dag", "publicerad"], "date": ["day", "publish-date", "publishdate", "published"],
        "updated": ["lastmod", "modified"], "uppdaterad": ["ändrad"],
        "utgår": ["går-ut", "sista-dag", "slutdatum"], "expires": ["expiry", "expirydate"],
        "taggar": ["etiketter", "kategori", "kategorier", "nyckelord", "tagg", "ämne", "ämnen"],
        "kanaler": ["kanal"], "channels": ["channel"],
        "tags": ["categories", "category", "keywords", "labels", "topics"],
        "bild": ["omslag", "toppbild"], "image": ["banner", "cover", "featured-image", "picture", "thumbnail"],
        "bildtext": ["alt", "alt-text", "alttext", "bildbeskrivning"], "image-alt": ["alternative-text"],
        "författare": ["av", "skribent"], "author": ["by", "writer"],
        "utkast": ["dold", "opublicerad", "privat"], "draft": ["hidden", "private", "status", "unlisted"],
        "audience": ["access", "visibility"], "målgrupp": ["synlighet"],
        "alias": ["gammal-adress", "gamla-adresser"], "aliases": ["redirect-from"],
        "slug": ["permalink"], "language": ["lang"],
        "börjar": ["starttid", "tid"], "start": ["begin", "time", "when"],
        "slutar": ["slut", "sluttid"], "end": ["finish", "until"],
        "plats": ["lokal", "ställe", "var"], "place": ["location", "venue", "where"],
        "uppdrag": ["roll"], "kontakt": ["e-post", "epost", "telefon"], "contact": ["email", "phone"],
    ]
}
