/// What may be said of a text's Markdown.
extension Finding {
    /// A tag in the text.
    public static func rawHTML(at place: Place) -> Finding {
        Finding(
            .rawHTML, at: place,
            Wording("HTML visas som text och gör ingenting", "HTML is shown as text and does nothing"),
            help: Wording(
                "skriv det med Markdown, eller sätt `…` runt om det är ett exempel",
                "write it in Markdown, or put `…` round it if it is an example"))
    }

    /// `<!--` without `-->`.
    public static func unclosedComment(at place: Place) -> Finding {
        Finding(
            .unclosedComment, at: place,
            Wording(
                "en kommentar måste sluta med -->; nu syns den för alla",
                "a comment must end with -->; now everybody sees it"),
            help: Wording("skriv --> där kommentaren slutar", "write --> where the comment ends"))
    }

    /// `%%…%%` of Obsidian.
    public static func foreignComment(at place: Place) -> Finding {
        Finding(
            .unclosedComment, at: place,
            Wording(
                "%% är ingen kommentar här: det som står där syns för alla",
                "%% is no comment here: everybody sees what stands there"),
            help: Wording("skriv <!-- före den och --> efter", "write <!-- before it and --> after it"))
    }

    /// A code of WordPress, Hugo or the like.
    public static func leftoverShortcode(at place: Place) -> Finding {
        Finding(
            .leftoverShortcode, at: place,
            Wording("kortkoder från andra program visas som text", "shortcodes of other programs are shown as text"),
            help: Wording(
                "använd en bild, en länk eller ett block som ```ruta eller ```film, eller ta bort koden",
                "use a picture, a link or a block such as ```callout or ```video, or remove the code"))
    }

    /// `[^1]` without a note.
    public static func unknownFootnote(_ reference: String, at place: Place) -> Finding {
        Finding(
            .unknownFootnote, at: place,
            Wording("fotnoten \(reference) har ingen text", "the footnote \(reference) has no text"),
            help: Wording(
                "skriv en rad som börjar med \(reference): eller ta bort hänvisningen",
                "write a line that begins with \(reference): or remove the reference"))
    }

    /// A note that no reference means.
    public static func unusedFootnote(_ label: String, at place: Place) -> Finding {
        Finding(
            .unusedFootnote, at: place,
            Wording(
                "ingenting hänvisar till fotnoten \(label), så den syns inte",
                "nothing refers to the footnote \(label), so it is not shown"),
            help: Wording(
                "skriv \(label) i texten där noten hör hemma, eller ta bort noten",
                "write \(label) in the text where the note belongs, or remove the note"))
    }

    /// `[text](my file.pdf)`.
    public static func blankInAddress(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording("en länks adress kan inte ha mellanslag", "a link's address cannot have blanks in it"),
            help: Wording(
                "sätt <…> runt adressen: [text](<min fil.pdf>)", "put <…> round the address: [text](<my file.pdf>)"))
    }

    /// `[text](bilder\fil.jpg)`.
    public static func backslashInAddress(_ address: String, at place: Place) -> Finding {
        let mended = address.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        return Finding(
            .suspiciousLink, at: place,
            Wording("en länks adress skrivs med /, inte med \\", "a link's address is written with /, not with \\"),
            help: Wording("skriv \(mended)", "write \(mended)"))
    }

    /// `[text](anna@exempel.se)`.
    public static func mailWithoutScheme(_ address: String, at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording("en länk till en e-postadress börjar med mailto:", "a link to a mail address begins with mailto:"),
            help: Wording("skriv mailto:\(address)", "write mailto:\(address)"))
    }

    /// `[text](www.exempel.se)`.
    public static func webWithoutScheme(_ address: String, at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording(
                "en länk till en annan webbplats börjar med https://", "a link to another website begins with https://"),
            help: Wording("skriv https://\(address)", "write https://\(address)"))
    }

    /// `[text](https://)`.
    public static func webWithoutHost(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording(
                "efter https:// står webbplatsens namn, en gång", "after https:// comes the website's name, once"),
            help: Wording(
                "skriv hela adressen: https://bjorkvik.example", "write the whole address: https://bjorkvik.example"))
    }

    /// `[text](mailto:anna)`.
    public static func mailWithoutAddress(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording("efter mailto: står en e-postadress", "after mailto: comes a mail address"),
            help: Wording(
                "skriv till exempel mailto:styrelsen@bjorkvik.example",
                "write for example mailto:board@bjorkvik.example"))
    }

    /// `[[page]]`.
    public static func wikiLink(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording("[[…]] blir ingen länk", "[[…]] does not become a link"),
            help: Wording("skriv [text](sidan.md)", "write [text](the-page.md)"))
    }

    /// `[text] (address)`.
    public static func gapInLink(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording(
                "i en länk står parentesen direkt efter hakparentesen",
                "in a link the parenthesis follows the bracket directly"),
            help: Wording("ta bort mellanslaget: [text](adress)", "remove the blank: [text](address)"))
    }

    /// A no-break space after `#` or `-`.
    public static func hardBlank(after mark: String, at place: Place) -> Finding {
        let heading = Wording("rubrik", "a heading"), item = Wording("punkt i en lista", "an item of a list")
        let meant = mark.hasPrefix("#") ? heading : item
        return Finding(
            .invisibleCharacter, at: place,
            Wording(
                "efter \(mark) står ett hårt mellanslag (U+00A0), så raden blir ingen \(meant.swedish)",
                "after \(mark) stands a no-break space (U+00A0), so the line is not \(meant.english)"),
            help: Wording(
                "skriv ett vanligt mellanslag efter \(mark)", "write an ordinary space after \(mark)"))
    }

    /// `•` at the beginning of a line that is not the first of its paragraph.
    public static func pastedBullet(_ bullet: String, at place: Place) -> Finding {
        Finding(
            .leftoverShortcode, at: place,
            Wording(
                "rader som börjar med \(bullet) blir ingen lista: de hamnar efter varandra i samma stycke",
                "lines that begin with \(bullet) are no list: they follow each other in one paragraph"),
            help: Wording(
                "börja varje rad med - och ett mellanslag i stället", "begin each line with - and a space instead"))
    }

    /// `(text)[address]`.
    public static func turnedLink(at place: Place) -> Finding {
        Finding(
            .suspiciousLink, at: place,
            Wording(
                "i en länk står texten inom [ ] och adressen inom ( )",
                "in a link the text is in [ ] and the address in ( )"),
            help: Wording("skriv [text](adress)", "write [text](address)"))
    }

    /// An info word that is nearly a block's.
    public static func unknownBlock(_ word: String, nearest: String, at place: Place) -> Finding {
        Finding(
            .unknownBlock, at: place,
            Wording(
                "det finns inget block som heter \(word); det visas som kod",
                "there is no block called \(word); it is shown as code"),
            help: Wording("menade du \(nearest)?", "did you mean \(nearest)?"))
    }

    /// Something inside a callout or a members' block that swallows its end.
    public static func unclosedInside(_ swedish: String, _ english: String, at place: Place) -> Finding {
        Finding(
            .unknownBlock, at: place,
            Wording(
                "det som börjar i ett \(swedish)-block måste sluta där",
                "what begins in a block of \(english) must end in it"),
            help: Wording(
                "stäng kodblocket eller HTML-taggen inne i blocket", "close the code block or HTML tag inside the block"
            ),
            severity: .error)
    }

    /// Words after a block's name: a value that is given there would not count.
    public static func wordsOnFence(_ words: String, isYAML: Bool, at place: Place) -> Finding {
        let help =
            isYAML
            ? Wording("skriv raden inne i blocket: \(words)", "write the line inside the block: \(words)")
            : Wording(
                "skriv orden inne i blocket, eller ta bort dem: \(words)",
                "write the words inside the block, or remove them: \(words)")
        return Finding(
            .unknownBlock, at: place,
            Wording(
                "efter blockets namn kan ingenting stå på samma rad", "nothing can follow a block's name on its line"),
            help: help, severity: isYAML ? .error : .warning)
    }

    /// `medlemar`, `Medlemmar`.
    public static func misspeltMembersBlock(at place: Place) -> Finding {
        Finding(
            .membersBlock, at: place,
            Wording(
                "ett block för medlemmar heter medlemmar eller members, med små bokstäver",
                "a block for members is called medlemmar or members, in small letters"),
            help: Wording("skriv ```medlemmar", "write ```members"))
    }

    /// A members' block that goes on to the end.
    public static func unclosedMembersBlock(at place: Place) -> Finding {
        Finding(
            .membersBlock, at: place,
            Wording(
                "ett block för medlemmar måste stängas, annars kan alla läsa det",
                "a block for members must be closed, or everybody may read it"),
            help: Wording(
                "skriv ``` på en egen rad där blocket slutar, lika långt in som där det börjar",
                "write ``` on a line of its own where the block ends, indented as where it begins"))
    }

    /// Something that looks like a members' block.
    public static func membersBlockLookalike(at place: Place) -> Finding {
        Finding(
            .membersBlock, at: place,
            Wording(
                "det här liknar ett block för medlemmar men är inget, så alla skulle kunna läsa det",
                "this looks like a block for members but is none, so everybody could read it"),
            help: Wording(
                "skriv ```medlemmar på en egen rad utan indrag, och ``` där blocket slutar",
                "write ```members on a line of its own without indentation, and ``` where the block ends"))
    }

    /// A note inside a members' block that public text refers to.
    public static func membersFootnoteOutside(at place: Place) -> Finding {
        Finding(
            .membersBlock, at: place,
            Wording(
                "en fotnot som står i ett block för medlemmar kan bara användas där",
                "a footnote inside a block for members can be used only there"),
            help: Wording(
                "flytta noten ut ur blocket, eller hänvisningen in i det",
                "move the note out of the block, or the reference into it"))
    }

    /// A text with more `<?` and `<!X` than can be looked through.
    public static func tooManyTags(at place: Place) -> Finding {
        Finding(
            .tooLarge, at: place,
            Wording(
                "texten har för många <? och <! som börjar HTML-kod",
                "the text has too many <? and <! that begin HTML code"),
            help: Wording(
                "ta bort dem, eller skriv koden mellan rader med ```",
                "remove them, or write the code between lines of ```"))
    }

    /// A text of more than a mebibyte.
    public static func textTooLarge(at place: Place) -> Finding {
        Finding(
            .tooLarge, at: place,
            Wording("en text får vara högst 1 MB", "a text may be 1 MB at most"),
            help: Wording("dela den på flera sidor", "divide it into several pages"))
    }

    /// A table of more than 64 columns, or of more cells than anybody reads.
    public static func tableTooLarge(at place: Place) -> Finding {
        Finding(
            .tooLarge, at: place,
            Wording("en tabell får ha högst 64 kolumner", "a table may have 64 columns at most"),
            help: Wording(
                "dela tabellen, eller lägg siffrorna i en fil under data/",
                "divide the table, or put the figures into a file under data/"))
    }

    /// Quotes, lists, emphasis or brackets inside each other, deeper than anybody reads.
    public static func textTooDeep(at place: Place) -> Finding {
        Finding(
            .tooDeep, at: place,
            Wording(
                "citat, listor och hakparenteser kan inte ligga så här djupt i varandra",
                "quotations, lists and brackets cannot lie this deep in each other"),
            help: Wording("ta bort några nivåer", "remove some of the levels"))
    }
}
