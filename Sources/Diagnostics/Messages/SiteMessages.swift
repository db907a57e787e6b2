/// Findings about `site.yml`.
extension Finding {
    /// No `content/site.yml`.
    public static func noSite(folder: String, misnamed: String? = nil) -> Finding {
        Finding(
            .noSite, at: Place(file: "content/site.yml"),
            Wording("det finns ingen content/site.yml i \(folder)", "there is no content/site.yml in \(folder)"),
            help: misnamed.map {
                Wording("byt namn på content/\($0) till site.yml", "rename content/\($0) to site.yml")
            }
                ?? Wording(
                    "är du i rätt mapp? blad starta NAMN gör en ny webbplats",
                    "are you in the right folder? blad init NAME makes a new site"))
    }

    /// An address that a site cannot have.
    public static func badURL(_ text: String, at place: Place) -> Finding {
        Finding(
            .badURL, at: place,
            Wording(
                "url ska vara webbplatsens adress med https:// och värdnamn, utan sidnamn, frågetecken och mellanslag",
                "url must be the site's address with https:// and a host, without a page, question mark and blanks"),
            help: Wording(
                "skriv till exempel: url: https://bjorkvik.example", "write for example: url: https://bjorkvik.example")
        )
    }

    /// A host name with å, ä or ö.
    public static func urlWithLetters(at place: Place) -> Finding {
        Finding(
            .badURL, at: place,
            Wording(
                "url skrivs med a–z: värdnamn med å, ä och ö har en form som börjar med xn--",
                "url is written with a–z: host names with other letters have a form that begins with xn--"),
            help: Wording(
                "fråga den som säljer domännamnet, och skriv: url: https://xn--…",
                "ask whoever sells the domain name, and write: url: https://xn--…"))
    }

    /// A text that is no mail address.
    public static func invalidAddress(_ key: String, at place: Place) -> Finding {
        Finding(
            .invalidAddress, at: place, Wording("\(key) ska vara en e-postadress", "\(key) must be a mail address"),
            help: Wording(
                "skriv till exempel: \(key): \"Föreningen <brev@bjorkvik.example>\"",
                "write for example: \(key): \"Association <letter@bjorkvik.example>\""))
    }

    /// A way to leave the list that is none.
    public static func badUnsubscribe(_ key: String, at place: Place) -> Finding {
        Finding(
            .invalidAddress, at: place,
            Wording(
                "\(key) ska vara mailto: och en e-postadress, eller börja med https://, utan mellanslag",
                "\(key) must be mailto: and a mail address, or begin with https://, without spaces"),
            help: Wording(
                "skriv till exempel: \(key): \"mailto:brev@bjorkvik.example?subject=Avsluta\"",
                "write for example: \(key): \"mailto:letter@bjorkvik.example?subject=Leave\""))
    }

    /// A list's name that mail programs cannot read.
    public static func badListID(_ key: String, at place: Place) -> Finding {
        Finding(
            .invalidAddress, at: place,
            Wording(
                "\(key) ska vara ett namn med punkter, utan mellanslag",
                "\(key) must be a name with dots, without spaces"),
            help: Wording(
                "skriv till exempel: \(key): nyheter.bjorkvik.example",
                "write for example: \(key): news.bjorkvik.example"))
    }

    /// A section whose address is taken by Blad or by Windows.
    public static func reservedSection(_ address: String, at place: Place) -> Finding {
        Finding(
            .reservedAddress, at: place, Wording("adressen \(address) är upptagen", "the address \(address) is taken"),
            help: Wording("byt namn på mappen och avdelningen", "rename the folder and the section"))
    }

    /// A pattern that is no text.
    public static func patternExpected(_ kind: String, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place,
            Wording("\(kind) ska ha ett adressmönster", "\(kind) must have a pattern of addresses"),
            help: Wording(
                "skriv till exempel: \(kind): \"/:section/:year/:slug/\"",
                "write for example: \(kind): \"/:section/:year/:slug/\""))
    }

    /// A pattern for pages or events, whose addresses are given by their files.
    public static func patternNotForKind(_ kind: Wording, at place: Place) -> Finding {
        Finding(
            .keyNotForKind, at: place,
            Wording(
                "adressmönster finns inte för \(kind.swedish): adressen kommer av filens namn",
                "there are no patterns for \(kind.english): the address comes from the file's name"),
            help: Wording("ta bort raden", "remove the line"))
    }

    /// A zone that the database does not list.
    public static func unknownTimeZone(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownTimeZone, at: place, Wording("tidszonen \(name) finns inte", "there is no time zone \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("skriv Europe/Stockholm", "write Europe/Stockholm"))
    }

    /// A language that is no tag.
    public static func badLanguage(_ tag: String, at place: Place) -> Finding {
        Finding(
            .wrongType, at: place, Wording("språket ska anges med sin kod", "the language must be given by its code"),
            help: Wording(
                "skriv till exempel sv, en, ar, fi, so eller lättläst",
                "write for example sv, en, ar, fi, so or easy read"))
    }

    /// The value of a key is to be a colour, and is none.
    public static func badColour(_ key: String, at place: Place) -> Finding {
        Finding(
            .badColour, at: place,
            Wording(
                "färgen ska skrivas med # och sex siffror eller bokstäver a–f",
                "the colour is written with # and six digits or letters a–f"),
            help: Wording("skriv till exempel: \(key): \"#b0182b\"", "write for example: \(key): \"#b0182b\""))
    }

    /// A kind that is none.
    public static func unknownKind(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKind, at: place, Wording("slaget \(word) finns inte", "there is no kind \(word)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "välj sida, inlägg, brev, plan, händelse eller person",
                    "choose page, post, newsletter, plan, event or person"))
    }

    /// A menu entry that names nothing.
    public static func unknownMenuEntry(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownMenuEntry, at: place,
            Wording(
                "menyn nämner \(name), men det finns ingen sådan avdelning eller sida",
                "the menu names \(name), but there is no such section or page"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "skriv namnet på en mapp eller en fil under content/, utan ändelse",
                    "write the name of a folder or file below content/, without ending"))
    }

    /// A word of a pattern that is none.
    public static func unknownPlaceholder(_ word: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownPlaceholder, at: place,
            Wording("adressmönstret har inget ord :\(word)", "patterns of addresses have no word :\(word)"),
            help: nearest.map { Wording("menade du :\($0)?", "did you mean :\($0)?") }
                ?? Wording(
                    "välj bland :section :year :month :day :slug", "choose among :section :year :month :day :slug"))
    }

    /// A pattern that gives all texts the same address.
    public static func permalinkWithoutSlug(_ text: String, at place: Place) -> Finding {
        Finding(
            .unknownPlaceholder, at: place,
            Wording(
                "adressmönstret måste ha :slug, annars får alla texter samma adress",
                "the pattern must have :slug, else all texts get the same address"),
            help: Wording("skriv till exempel: /:section/:year/:slug/", "write for example: /:section/:year/:slug/"))
    }
}
