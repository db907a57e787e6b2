import Foundations

/// Findings about files and folders.
extension Finding {
    /// Bytes that are not UTF-8; line and byte in the line from 1.
    public static func notUTF8(line: Int, byte: Int, at place: Place) -> Finding {
        Finding(
            .notUTF8, at: place,
            Wording(
                "filen är inte sparad som UTF-8 (rad \(line), byte \(byte))",
                "the file is not saved as UTF-8 (line \(line), byte \(byte))"),
            help: place.file.hasSuffix(".csv")
                ? Wording(
                    "i Excel: välj Spara som och CSV UTF-8; i LibreOffice: Spara som, Text CSV, teckenuppsättning UTF-8",
                    "in Excel: choose Save as and CSV UTF-8; in LibreOffice: Save as, Text CSV, character set UTF-8")
                : Wording(
                    "öppna den i textredigeraren och välj Spara som, kodning UTF-8",
                    "open it in the text editor and choose Save as, encoding UTF-8"))
    }

    /// `Ã¥` where å was meant.
    public static func misreadLetter(_ seen: String, meant: String, at place: Place) -> Finding {
        Finding(
            .notUTF8, at: place,
            Wording(
                "”\(seen)” ska nog vara \(meant): texten har någon gång lästs i fel kodning och sparats så",
                "“\(seen)” is most likely \(meant): the text was once read in the wrong encoding and saved so"),
            help: Wording(
                "sök och ersätt i hela filen: Ã¥ med å, Ã¤ med ä, Ã¶ med ö",
                "search and replace in the whole file: Ã¥ by å, Ã¤ by ä, Ã¶ by ö"), severity: .warning)
    }

    /// U+FFFD, which some program put where it did not know a letter.
    public static func lostLetter(at place: Place) -> Finding {
        Finding(
            .notUTF8, at: place,
            Wording(
                "här har en bokstav gått förlorad: i stället står ersättningstecknet U+FFFD",
                "a letter was lost here: the replacement character U+FFFD stands in its place"),
            help: Wording("skriv bokstaven på nytt", "write the letter again"), severity: .warning)
    }

    /// A control character; its offset in bytes from 1.
    public static func controlCharacter(_ scalar: Unicode.Scalar, byteOffset: Int, at place: Place) -> Finding {
        Finding(
            .controlCharacter, at: place,
            Wording(
                "filen innehåller ett tecken som inte hör hemma i text (styrtecknet \(scalar.codePoint), byte \(byteOffset))",
                "the file holds a character that has no place in text (the control character \(scalar.codePoint), byte \(byteOffset))"
            ),
            help: Wording(
                "ta bort tecknet, eller skriv om raden för hand", "remove the character, or type the line by hand"))
    }

    /// Two versions of a text between git's marks.
    public static func mergeConflict(at place: Place) -> Finding {
        Finding(
            .mergeConflict, at: place,
            Wording(
                "två versioner av texten står efter varandra, som git lämnade dem",
                "two versions of the text stand one after the other, as git left them"),
            help: Wording(
                "välj mellan dem, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>",
                "choose between them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"))
    }

    /// A file of another program under a text file's name.
    public static func foreignDocument(_ format: String, at place: Place) -> Finding {
        Finding(
            .notMarkdown, at: place,
            Wording(
                "filen är ett dokument i formatet \(format), inte text i Markdown",
                "the file is a \(format) document, not Markdown text"),
            help: Wording("kopiera texten till en ny .md-fil", "copy the text into a new .md file"), severity: .error)
    }

    /// A workbook, or another program's file, under a table's name.
    public static func foreignTable(at place: Place) -> Finding {
        Finding(
            .notMarkdown, at: place,
            Wording(
                "filen är en arbetsbok eller ett dokument, inte en tabell i CSV",
                "the file is a workbook or a document, not a table in CSV"),
            help: Wording(
                "öppna den i Excel eller LibreOffice och spara den som CSV UTF-8",
                "open it in Excel or LibreOffice and save it as CSV UTF-8"), severity: .error)
    }

    /// A document of a word processor among the texts, or a saved web page, that nothing links to; some kinds are never
    /// published.
    public static func notMarkdown(mayBeLinked: Bool, at place: Place) -> Finding {
        Finding(
            .notMarkdown, at: place,
            Wording(
                "dokumentet är inte Markdown och kommer inte med på webbplatsen",
                "the document is not Markdown and is not on the site"),
            help: mayBeLinked
                ? Wording(
                    "spara texten som en .md-fil, eller länka till dokumentet från en text",
                    "save the text as an .md file, or link to the document from a text")
                : Wording(
                    "spara texten som en .md-fil, eller spara dokumentet som PDF och länka till det",
                    "save the text as an .md file, or save the document as PDF and link to that"))
    }

    /// A file that nothing links to.
    public static func unlinkedFile(at place: Place) -> Finding {
        Finding(
            .unlinkedFile, at: place,
            Wording(
                "ingen text länkar till filen, så den publiceras inte",
                "no text links to the file, so it is not published"),
            help: Wording("länka till den från en text, eller ta bort den", "link to it from a text, or remove it"))
    }

    /// A copy from a sync conflict or an editor.
    public static func leftoverFile(at place: Place) -> Finding {
        Finding(
            .leftoverFile, at: place,
            Wording("filen ser ut som en kopia som blivit över", "the file looks like a copy left behind"),
            help: Wording(
                "jämför med originalet och ta bort den som inte ska vara kvar",
                "compare it with the original and remove the one that is not to stay"))
    }

    /// A copy that stands beside the text of which it is one.
    public static func copyOfText(_ original: String, at place: Place) -> Finding {
        Finding(
            .leftoverFile, at: place,
            Wording(
                "filen ser ut som en kopia av \(original), så den publiceras inte",
                "the file looks like a copy of \(original), so it is not published"),
            help: Wording(
                "jämför med \(original) och ta bort den ena; är det en text för sig, ge filen ett annat namn",
                "compare it with \(original) and remove one of them; if it is a text of its own, give the file another name"
            ))
    }

    /// Nothing in it.
    public static func emptyFile(at place: Place) -> Finding {
        Finding(
            .emptyFile, at: place, Wording("filen är tom", "the file is empty"),
            help: Wording("skriv texten, eller ta bort filen", "write the text, or remove the file"))
    }

    /// Front matter with nothing under it.
    public static func noContent(at place: Place) -> Finding {
        Finding(
            .noContent, at: place,
            Wording("det finns ingen text under uppgifterna", "there is no text below the front matter"),
            help: Wording("skriv texten efter den andra raden med ---", "write the text after the second line of ---"))
    }

    /// A pipe, socket or device.
    public static func notAFile(at place: Place) -> Finding {
        Finding(
            .notAFile, at: place,
            Wording("det här är ingen vanlig fil och öppnas inte", "this is no ordinary file and is not opened"),
            help: Wording("ta bort den ur mappen", "remove it from the folder"))
    }

    /// A symbolic link.
    public static func symlink(at place: Place) -> Finding {
        Finding(
            .symlink, at: place,
            Wording("genvägar (symboliska länkar) följs aldrig", "symbolic links are never followed"),
            help: Wording("kopiera filen hit i stället", "copy the file here instead"))
    }

    /// More bytes than Blad reads.
    public static func tooLarge(limit: Int, at place: Place) -> Finding {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) kB"
        return Finding(
            .tooLarge, at: place, Wording("filen är större än \(size)", "the file is larger than \(size)"),
            help: Wording("dela upp den i flera", "split it into several"))
    }

    /// No permission, a link, or a fault of the disk; the mend follows the reason.
    public static func unreadableFile(_ error: FileError, at place: Place) -> Finding {
        Finding(
            .unreadableFile, at: place,
            Wording(
                "det går inte att läsa filen: \(error.wording.swedish)",
                "the file cannot be read: \(error.wording.english)"),
            help: error.readingMend)
    }

    /// Why a file of the content is not read, as the disk says.
    public static func notRead(_ error: FileError, limit: Int, at place: Place) -> Finding {
        switch error.reason {
        case .tooLarge: .tooLarge(limit: limit, at: place)
        case .isLink: .symlink(at: place)
        case .notAFile: .notAFile(at: place)
        default: .unreadableFile(error, at: place)
        }
    }

    /// Something goes on writing to a file while the site is built from it.
    public static func changedMeanwhile(at place: Place) -> Finding {
        Finding(
            .changedMeanwhile, at: place,
            Wording(
                "filen ändrades gång på gång medan webbplatsen byggdes, och kan ha kommit med halv",
                "the file changed again and again while the site was built, and half of it may be in the site"),
            help: Wording(
                "vänta tills det som skriver i den är klart och bygg igen",
                "wait until whatever writes to it is done, and build again"))
    }

    /// A file that would be written over.
    public static func fileExists(at place: Place) -> Finding {
        Finding(
            .cannotWrite, at: place, Wording("filen finns redan", "the file exists already"),
            help: Wording("öppna den, eller välj ett annat namn", "open it, or choose another name"))
    }

    /// A file that the disk refused.
    public static func cannotWriteFile(_ error: FileError, at place: Place) -> Finding {
        if error.reason == .notFound {
            return Finding(
                .cannotWrite, at: place,
                Wording("mappen som filen ska ligga i finns inte", "the folder that the file is to be in is not there"),
                help: Wording("gör mappen först, eller välj en annan", "make the folder first, or choose another"))
        }
        return Finding(
            .cannotWrite, at: place,
            Wording(
                "filen gick inte att skriva: \(error.wording.swedish)",
                "the file could not be written: \(error.wording.english)"),
            help: error.exportMend)
    }

    /// A character in a name that nobody sees.
    public static func invisibleInName(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
        Finding(
            .invisibleCharacter, at: place,
            Wording(
                "namnet innehåller ett osynligt tecken (\(scalar.codePoint))",
                "the name holds a character that nobody sees (\(scalar.codePoint))"),
            help: Wording("skriv namnet på nytt för hand", "type the name anew by hand"))
    }

    /// A name that cannot be shown or made into an address.
    public static func badFileName(at place: Place) -> Finding {
        Finding(
            .badFileName, at: place,
            Wording(
                "filnamnet innehåller tecken som inte går att läsa",
                "the file's name holds characters that cannot be read"),
            help: Wording(
                "byt namn på filen: bokstäver, siffror och bindestreck går alltid bra",
                "rename the file: letters, digits and dashes are always fine"))
    }
}

extension Finding {
    /// Folders inside each other beyond the limit.
    public static func foldersTooDeep(limit: Int, at place: Place) -> Finding {
        Finding(
            .tooDeep, at: place,
            Wording("mappar får ligga högst \(limit) nivåer djupt", "folders may be at most \(limit) levels deep"),
            help: Wording("flytta upp mappen", "move the folder up"))
    }
}
