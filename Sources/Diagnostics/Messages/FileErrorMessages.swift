import Foundations

extension FileError {
    /// What stood in the way, in plain words, to follow a colon.
    public var wording: Wording {
        switch reason {
        case .notFound: Wording("den finns inte", "it does not exist")
        case .notPermitted: Wording("du har inte rättighet till det", "you do not have permission")
        case .diskFull: Wording("disken är full", "the disk is full")
        case .tooManyOpen: Wording("för många filer är öppna", "too many files are open")
        case .nameTooLong: Wording("namnet är för långt", "the name is too long")
        case .isLink: Wording("det är en genväg (symbolisk länk)", "it is a symbolic link")
        case .isFolder: Wording("det är en mapp", "it is a folder")
        case .notAFile: Wording("det är ingen vanlig fil", "it is no ordinary file")
        case .notAFolder: Wording("det är ingen mapp", "it is no folder")
        case .readOnly: Wording("disken är skrivskyddad", "the disk is read-only")
        case .tooLarge: Wording("filen är för stor", "the file is too large")
        case .changing: Wording("den ändras hela tiden medan den läses", "it keeps changing while it is read")
        case .exists: Wording("något finns redan där", "something is there already")
        case .notEmpty: Wording("mappen är inte tom", "the folder is not empty")
        case .otherDevice: Wording("det ligger på en annan disk", "it is on another disk")
        case .other(let code): Wording("systemet svarar med fel \(code)", "the system answers with error \(code)")
        }
    }

    /// What to do about it when something was to be read.
    var readingMend: Wording {
        switch reason {
        case .isLink:
            Wording("lägg själva filen här i stället för en genväg", "put the file itself here instead of a link")
        case .notPermitted:
            Wording("ändra rättigheterna så att du får läsa den", "change its permissions so that you may read it")
        case .changing:
            Wording(
                "vänta tills det som skriver i den är klart och försök igen",
                "wait until whatever writes to it is done, and try again")
        case .tooLarge: Wording("dela upp den, eller spara en mindre kopia", "split it, or save a smaller copy")
        case .tooManyOpen: Wording("stäng några program och försök igen", "close some programs and try again")
        case .notFound:
            Wording(
                "försök igen; filen togs nog bort i samma stund", "try again; the file was probably removed just then")
        case .isFolder, .notAFile, .notAFolder:
            Wording("byt ut den mot en vanlig fil", "replace it with an ordinary file")
        case .nameTooLong:
            Wording(
                "ge filen och mapparna runt den kortare namn", "give the file and the folders around it shorter names")
        case .diskFull, .readOnly, .exists, .notEmpty, .otherDevice, .other:
            Wording(
                "försök igen; går det inte då heller är disken eller filen kanske skadad",
                "try again; if that does not help, the disk or the file may be damaged")
        }
    }
}
