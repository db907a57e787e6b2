/// Findings about links, and the pictures and files that texts link to.
extension Finding {
    /// Nothing has the address.
    public static func brokenLink(_ destination: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording("länken \(destination) leder ingenstans", "the link \(destination) leads nowhere"),
            help: nearest.map { meant($0, for: destination) }
                ?? Wording(
                    "länka till en fil (../blogg/namn.md) eller en adress (/blogg/)",
                    "link to a file (../blog/name.md) or an address (/blog/)"))
    }

    /// The name that was likely meant, as it is written in a link: there some signs have a meaning of their own.
    private static func meant(_ name: String, for destination: String) -> Wording {
        // The sign of escapes comes first, so that those of the others stay. A blank may stand between `<` and `>` and in front
        // matter: there it has been written already.
        let signs = [("%", "%25"), ("#", "%23"), ("?", "%3F"), (" ", "%20")].filter { sign, _ in
            name.contains(sign) && !(sign == " " && destination.contains(sign))
        }
        let written = signs.reduce(name) { $0.replacing($1.0, with: $1.1) }
        let swedish = signs.map { "\($0.0 == " " ? "blanksteg" : $0.0) som \($0.1)" }.joined(separator: ", ")
        let english = signs.map { "\($0.0 == " " ? "a blank" : $0.0) as \($0.1)" }.joined(separator: ", ")
        return Wording(
            "menade du \(written)?" + (signs.isEmpty ? "" : " i en länk skrivs \(swedish)"),
            "did you mean \(written)?" + (signs.isEmpty ? "" : " in a link, write \(english)"))
    }

    /// No file has the picture's name.
    public static func missingPicture(_ destination: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording("bilden \(destination) finns inte", "there is no picture \(destination)"),
            help: nearest.map { meant($0, for: destination) }
                ?? Wording(
                    "lägg bildfilen i samma mapp som texten och skriv dess hela namn",
                    "put the file beside the text, and write its whole name"))
    }

    /// An address with the site's own host that no page of the site has; so many texts link to it.
    public static func brokenOwnAddress(_ destination: String, texts: Int, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording(
                "adressen \(destination) finns inte på webbplatsen, men \(texts) \(texts == 1 ? "text" : "texter") länkar dit",
                "the site has no \(destination), but \(texts) \(texts == 1 ? "text links" : "texts link") to it"),
            help: Wording(
                "länka till en fil eller adress på webbplatsen, så att Blad kan se att den finns",
                "link to a file or address of the site, so that Blad can see that it is there"),
            severity: .warning)
    }

    /// The page is there, the heading is not.
    public static func brokenAnchor(_ id: String, page: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .brokenAnchor, at: place,
            Wording("sidan \(page) har ingen rubrik #\(id)", "the page \(page) has no heading #\(id)"),
            help: nearest.map { Wording("menade du #\($0)?", "did you mean #\($0)?") }
                ?? Wording(
                    "länka till sidan utan #, eller kontrollera rubriken",
                    "link to the page without #, or check the heading"))
    }

    /// The text is there, but not in this edition.
    ///
    /// What is for members is not to be published because somebody linked to it.
    public static func linkToUnpublished(_ destination: String, reason: Wording, isForMembers: Bool, at place: Place)
        -> Finding
    {
        let help =
            isForMembers
            ? Wording(
                "lägg länken i ett block ```medlemmar, eller ta bort den",
                "put the link into a block ```members, or remove it")
            : Wording(
                "ta bort länken, eller publicera texten som den går till",
                "remove the link, or publish the text that it leads to")
        return Finding(
            .linkToUnpublished, at: place,
            Wording(
                "länken \(destination) går till något som \(reason.swedish)",
                "the link \(destination) leads to something that \(reason.english)"),
            help: help)
    }

    /// The text is there, but will be gone before the one that links to it.
    public static func linkExpires(_ destination: String, on day: String, at place: Place) -> Finding {
        Finding(
            .linkExpires, at: place,
            Wording(
                "länken \(destination) går till något som utgår \(day), och då kan webbplatsen inte byggas",
                "the link \(destination) leads to something that expires on \(day), and the site cannot be built then"),
            help: Wording(
                "ta bort länken före dess, eller skriv utgår: \(day) i den här texten också",
                "remove the link before then, or write expires: \(day) in this text too"))
    }

    /// An address of a preview, `http://localhost:8080/om-oss/`.
    public static func ownMachine(_ destination: String, path: String, at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording(
                "adressen \(destination) leder till den dator som läsaren sitter vid, inte till webbplatsen",
                "the address \(destination) leads to the computer that the reader sits at, not to the site"),
            help: Wording("skriv \(path)", "write \(path)"))
    }

    /// Another letter case than the file's: works on some systems only.
    public static func wrongCase(_ destination: String, actual: String, at place: Place) -> Finding {
        Finding(
            .wrongCase, at: place,
            Wording(
                "länken \(destination) skiljer sig från filens namn i stora och små bokstäver",
                "the link \(destination) differs from the file's name in letter case"),
            help: Wording("filen heter \(actual)", "the file is called \(actual)"))
    }

    /// `javascript:`, `data:`, `file:`, `C:`.
    public static func unsafeLink(_ destination: String, at place: Place) -> Finding {
        Finding(
            .unsafeLink, at: place,
            Wording(
                "länkar får börja med http:, https:, mailto: eller tel:, inte som \(destination)",
                "links may begin with http:, https:, mailto: or tel:, not as \(destination)"),
            help: Wording(
                "skriv en vanlig webbadress eller länka till en fil bredvid texten",
                "write an ordinary web address or link to a file beside the text"))
    }

    /// A path that climbs out of `content/`.
    public static func outsideContent(_ destination: String, at place: Place) -> Finding {
        Finding(
            .outsideContent, at: place,
            Wording(
                "länken \(destination) går ut ur mappen content",
                "the link \(destination) leads out of the folder content"),
            help: Wording("flytta filen till content/ och länka dit", "move the file to content/ and link to it there"))
    }

    /// A file that is never published.
    public static func unpublishableFile(_ destination: String, at place: Place) -> Finding {
        Finding(
            .brokenLink, at: place,
            Wording(
                "filer av det slaget läggs inte ut på webbplatsen: \(destination)",
                "files of that kind are not put on the site: \(destination)"),
            help: Wording("spara den som PDF eller bild", "save it as PDF or picture"))
    }

    /// A picture on another host, which would see every reader.
    public static func remotePicture(_ destination: String, at place: Place) -> Finding {
        Finding(
            .remotePicture, at: place,
            Wording(
                "bilden ligger på en annan webbplats och visas som en länk: annars syns läsarna där",
                "the picture is on another site and is shown as a link: else its owner would see the readers"),
            help: Wording(
                "spara bilden bredvid texten, om du får använda den",
                "save the picture beside the text, if you may use it"))
    }

    /// A picture without a description.
    public static func missingAlt(at place: Place) -> Finding {
        missingAlt(
            at: place,
            help: Wording(
                "skriv vad den visar: ![Färjan lägger till i Norrby](farjan.jpg)",
                "write what it shows: ![The ferry at Norrby](ferry.jpg)"))
    }

    /// The picture of a text's front matter without a description.
    public static func missingAltOfImage(at place: Place) -> Finding {
        missingAlt(
            at: place,
            help: Wording(
                "skriv under raden vad den visar: bildtext: Färjan lägger till i Norrby",
                "write below the line what it shows: image-alt: The ferry at Norrby"))
    }

    private static func missingAlt(at place: Place, help: Wording) -> Finding {
        Finding(
            .missingAlt, at: place,
            Wording(
                "bilden saknar beskrivning för den som inte ser den",
                "the picture has no description for those who do not see it"),
            help: help)
    }

    /// A picture of a folder without a description.
    public static func missingAlt(ofFile name: String, at place: Place) -> Finding {
        Finding(
            .missingAlt, at: place,
            Wording(
                "bilden \(name) saknar beskrivning för den som inte ser den",
                "the picture \(name) has no description for those who do not see it"),
            help: Wording(
                "skriv vad den visar på en rad under texter: \(name): Färjan lägger till i Norrby",
                "write what it shows on a line under texts: \(name): The ferry at Norrby"))
    }
}
