import Foundations

/// Findings about letters on their way out of the site.
extension Finding {
    /// A name that several letters have; `names` are such as only one has.
    public static func ambiguousIssue(_ name: String, names: [String], at place: Place) -> Finding {
        let swedish = names.joined(separator: " eller ").escapedForTerminal
        let english = names.joined(separator: " or ").escapedForTerminal
        return Finding(
            .unknownIssue, at: place,
            Wording(
                "flera brev heter \(name.escapedForTerminal), och bara ett skickas åt gången",
                "several letters are called \(name.escapedForTerminal), and only one is sent at a time"),
            help: Wording("skriv \(swedish)", "write \(english)"))
    }

    /// Words of the draft that nobody wrote over.
    public static func unfinishedLetter(_ words: Wording, at place: Place) -> Finding {
        Finding(
            .draftIssue, at: place,
            Wording(
                "det här står kvar från utkastet, och ett utkast skickas inte",
                "this is left from the draft, and a draft is not sent"),
            help: Wording(
                "skriv över ”\(words.swedish)” eller ta bort det", "write over “\(words.english)” or remove it"))
    }

    /// A sender or an address of nobody's, which `blad init` wrote as an example.
    public static func placeholderLeft(_ value: String, at place: Place) -> Finding {
        Finding(
            .placeholderLeft, at: place,
            Wording(
                "brevet ska ha föreningens egna uppgifter, och ”\(value.escapedForTerminal)” är ett exempel",
                "the letter must have the association's own details, and “\(value.escapedForTerminal)” is an example"),
            help: Wording(
                "skriv föreningens egen adress i stället", "write the association's own address instead"))
    }

    /// The disk refused what was to be exported, `content`; what lay there is as it was.
    public static func cannotExport(_ content: Wording, _ error: FileError, at path: String, folder: String) -> Finding
    {
        let path = path.escapedForTerminal
        return Finding(
            .cannotWrite, at: Place(file: folder),
            Wording(
                "\(content.swedish) gick inte att skriva; det tog stopp vid \(path): \(error.wording.swedish)",
                "\(content.english) could not be written; it stopped at \(path): \(error.wording.english)"),
            help: error.exportMend)
    }
}

extension FileError {
    /// What to do about it when anything but a built site was to be written: its folder cannot always be chosen.
    var exportMend: Wording {
        switch reason {
        case .diskFull:
            Wording(
                "gör plats på disken och försök igen; det som låg där är orört",
                "make room on the disk and try again; what lay there is untouched")
        case .notPermitted, .readOnly:
            Wording(
                "ändra rättigheterna så att du får skriva i mappen, och försök igen",
                "change its permissions so that you may write to the folder, and try again")
        case .tooManyOpen: Wording("stäng några program och försök igen", "close some programs and try again")
        case .nameTooLong: Wording("välj ett kortare namn och försök igen", "choose a shorter name and try again")
        default: mend
        }
    }
}
