/// Findings about `site.yml` and addresses.
extension Finding {
    /// No `content/site.yml`.
    public static func noSite(folder: String) -> Finding {
        Finding(
            .noSite, at: Place(file: "content/site.yml"),
            Wording("det finns ingen content/site.yml i \(folder)", "there is no content/site.yml in \(folder)"),
            help: Wording("är du i rätt mapp? blad init NAMN gör en ny webbplats", "are you in the right folder? blad init NAME makes a new site"))
    }

    /// An address that a site cannot have.
    public static func badURL(_ text: String, at place: Place) -> Finding {
        Finding(
            .badURL, at: place,
            Wording("url ska vara webbplatsens adress med https:// och värdnamn, utan frågetecken och mellanslag",
                    "url must be the site's address with https:// and a host, without question mark and blanks"),
            help: Wording("skriv till exempel: url: https://bjorkvik.example", "write for example: url: https://bjorkvik.example"))
    }

    /// A zone that the database does not list.
    public static func unknownTimeZone(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownTimeZone, at: place, Wording("tidszonen \(name) finns inte", "there is no time zone \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") } ?? Wording("skriv Europe/Stockholm", "write Europe/Stockholm"))
    }

    /// A language that is no tag.
    public static func badLanguage(_ tag: String, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place, Wording("språket ska anges med sin kod", "the language must be given by its code"),
            help: Wording("skriv till exempel sv, en, ar, fi eller so", "write for example sv, en, ar, fi or so"))
    }

    /// A colour that is none.
    public static func badColour(_ text: String, at place: Place) -> Finding {
        Finding(
            .badColour, at: place, Wording("färgen ska skrivas med # och sex siffror eller bokstäver a–f", "the colour is written with # and six digits or letters a–f"),
            help: Wording("skriv till exempel: färg: \"#b0182b\"", "write for example: colour: \"#b0182b\""))
    }

    /// A kind that is none.
    public static func unknownKind(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKind, at: place, Wording("slaget \(word) finns inte", "there is no kind \(word)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("välj page, post, newsletter, plan, event eller person", "choose page, post, newsletter, plan, event or person"))
    }

    /// A menu entry that names nothing.
    public static func unknownMenuEntry(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownMenuEntry, at: place, Wording("menyn nämner \(name), men det finns ingen sådan avdelning eller sida", "the menu names \(name), but there is no such section or page"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("skriv namnet på en mapp eller en fil under content/, utan ändelse", "write the name of a folder or file below content/, without ending"))
    }

    /// A word of a pattern that is none.
    public static func unknownPlaceholder(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownPlaceholder, at: place, Wording("adressmönstret har inget ord :\(word)", "patterns of addresses have no word :\(word)"),
            help: nearest.map { Wording("menade du :\($0)?", "did you mean :\($0)?") }
                ?? Wording("välj bland :section :year :month :day :slug", "choose among :section :year :month :day :slug"))
    }

    /// A pattern that gives all texts the same address.
    public static func permalinkWithoutSlug(_ text: String, at place: Place) -> Finding {
        Finding(
            .unknownPlaceholder, at: place, Wording("adressmönstret måste ha :slug, annars får alla texter samma adress", "the pattern must have :slug, else all texts get the same address"),
            help: Wording("skriv till exempel: /:section/:year/:slug/", "write for example: /:section/:year/:slug/"))
    }

    /// An address that climbs, hides or leaves the site.
    public static func unsafeAddress(_ text: String, at place: Place) -> Finding {
        Finding(
            .unsafeAddress, at: place,
            Wording("en adress får inte innehålla .., \\, // eller kodade tecken", "an address may not hold .., \\, // or encoded characters"),
            help: Wording("skriv ett kort namn med a–z, siffror och bindestreck", "write a short name of a–z, digits and dashes"))
    }

    /// A name of which no address can be made.
    public static func emptySlug(_ text: String, at place: Place) -> Finding {
        Finding(
            .emptySlug, at: place,
            Wording("av namnet blir ingen adress: det har inga bokstäver a–z eller siffror", "the name makes no address: it has no letters a–z or digits"),
            help: Wording("skriv till exempel: kortnamn: om-oss", "write for example: slug: about-us"))
    }

    /// An address that is taken by Blad or by Windows.
    public static func reservedAddress(_ address: String, at place: Place) -> Finding {
        Finding(
            .reservedAddress, at: place, Wording("adressen \(address) är upptagen", "the address \(address) is taken"),
            help: Wording("välj ett annat namn med nyckeln kortnamn", "choose another name with the key slug"))
    }

    /// Two things with the same address.
    public static func addressCollision(_ address: String, other: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording("adressen \(address) är redan tagen av \(other)", "the address \(address) is already taken by \(other)"),
            help: Wording("ge den ena ett annat namn med nyckeln kortnamn", "give one of them another name with the key slug"))
    }

    /// An alias that cannot redirect.
    public static func badAlias(_ alias: String, reason: Wording, at place: Place) -> Finding {
        Finding(
            .badAlias, at: place, Wording("aliaset \(alias) \(reason.swedish)", "the alias \(alias) \(reason.english)"),
            help: Wording("skriv en gammal adress på webbplatsen: /gamla/sidan/", "write an old address of the site: /old/page/"))
    }
}
