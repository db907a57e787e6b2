/// What is wrong with the addresses of texts, tags and files, and what they collide with.
extension Finding {
    /// An address that climbs, hides or leaves the site.
    public static func unsafeAddress(_ text: String, at place: Place) -> Finding {
        Finding(
            .unsafeAddress, at: place,
            Wording(
                "en adress får inte innehålla .., \\, // eller kodade tecken",
                "an address may not hold .., \\, // or encoded characters"),
            help: Wording(
                "skriv ett kort namn med a–z, siffror och bindestreck", "write a short name of a–z, digits and dashes"))
    }

    /// A name of which no address can be made.
    public static func emptySlug(_ text: String, at place: Place) -> Finding {
        Finding(
            .emptySlug, at: place,
            Wording(
                "av namnet blir ingen adress: det har inga bokstäver a–z eller siffror",
                "the name makes no address: it has no letters a–z or digits"),
            help: Wording("skriv till exempel: kortnamn: om-oss", "write for example: slug: about-us"))
    }

    /// A folder of whose name no address can be made.
    public static func emptyFolderSlug(_ folder: String, at place: Place) -> Finding {
        Finding(
            .emptySlug, at: place,
            Wording(
                "av mappens namn \(folder) blir ingen adress: det har inga bokstäver a–z eller siffror",
                "the folder's name \(folder) makes no address: it has no letters a–z or digits"),
            help: Wording("byt namn på mappen", "rename the folder"))
    }

    /// An address that is taken by Blad or by Windows.
    public static func reservedAddress(_ address: String, at place: Place) -> Finding {
        Finding(
            .reservedAddress, at: place, Wording("adressen \(address) är upptagen", "the address \(address) is taken"),
            help: Wording("välj ett annat namn med nyckeln kortnamn", "choose another name with the key slug"))
    }

    /// A tag, a type or a place that no folder on Windows can be called.
    public static func reservedName(_ name: String, at place: Place) -> Finding {
        Finding(
            .reservedAddress, at: place,
            Wording(
                "ingen adress kan sluta på \(name), för Windows har det namnet för sig självt",
                "no address can end in \(name), for Windows keeps that name for itself"),
            help: Wording("lägg till ett ord, till exempel: \(name)-gruppen", "add a word, for example: \(name)-group"))
    }

    /// Two things with the same address.
    public static func addressCollision(_ address: String, other: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording(
                "adressen \(address) är redan tagen av \(other)", "the address \(address) is already taken by \(other)"),
            help: Wording(
                "ge den ena ett annat namn med nyckeln kortnamn", "give one of them another name with the key slug"))
    }

    /// A file beside a text, which has no slug, with the address of something else.
    public static func attachmentCollision(_ address: String, other: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording(
                "adressen \(address) är redan tagen av \(other)", "the address \(address) is already taken by \(other)"),
            help: Wording(
                "byt namn på den ena filen, så att de skiljer sig i bokstäver a–z eller siffror",
                "rename one of the files, so that they differ in letters a–z or digits"))
    }

    /// An alias with the address of something else.
    public static func aliasCollision(_ address: String, other: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording(
                "adressen \(address) är redan tagen av \(other)", "the address \(address) is already taken by \(other)"),
            help: Wording("ta bort aliaset ur den ena", "remove the alias from one of them"))
    }

    /// `https://bjorkvik.example/gammal/` for `/gammal/`.
    public static func aliasInFull(_ alias: String, path: String, at place: Place) -> Finding {
        Finding(
            .badAlias, at: place,
            Wording(
                "ett alias skrivs utan webbplatsens egen adress, inte som \(alias)",
                "an alias is written without the site's own address, not as \(alias)"),
            help: Wording("skriv \(path)", "write \(path)"))
    }

    /// An alias with an address that is Blad's own.
    public static func reservedAlias(_ address: String, at place: Place) -> Finding {
        Finding(
            .reservedAddress, at: place, Wording("adressen \(address) är upptagen", "the address \(address) is taken"),
            help: Wording("ta bort aliaset", "remove the alias"))
    }

    /// Two tags with the same address.
    public static func tagCollision(_ tag: String, other: String, file: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording(
                "taggen \(tag) får samma adress som \(other) i \(file)",
                "the tag \(tag) gets the same address as \(other) in \(file)"),
            help: Wording("skriv taggen likadant överallt", "write the tag the same way everywhere"))
    }

    /// A tag of which no address can be made.
    public static func emptyTagSlug(_ tag: String, at place: Place) -> Finding {
        Finding(
            .emptySlug, at: place,
            Wording(
                "av taggen \(tag) blir ingen adress: den har inga bokstäver a–z eller siffror",
                "the tag \(tag) makes no address: it has no letters a–z or digits"),
            help: Wording("skriv taggen med bokstäver a–z", "write the tag with letters a–z"))
    }

    /// Two files whose names differ in letter case only, or not at all to readers.
    public static func fileCollision(_ other: String, at place: Place) -> Finding {
        Finding(
            .addressCollision, at: place,
            Wording(
                "filens namn skiljer sig bara i stora och små bokstäver, eller inte alls, från \(other)",
                "the file's name differs in letter case only, or not at all, from \(other)"),
            help: Wording("byt namn på den ena", "rename one of them"))
    }

    /// An alias that cannot redirect.
    public static func badAlias(_ alias: String, reason: Wording, at place: Place) -> Finding {
        Finding(
            .badAlias, at: place, Wording("aliaset \(alias) \(reason.swedish)", "the alias \(alias) \(reason.english)"),
            help: Wording(
                "skriv en gammal adress på webbplatsen: /gamla/sidan/", "write an old address of the site: /old/page/"))
    }
}
