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
        case .exists: Wording("något finns redan där", "something is there already")
        case .notEmpty: Wording("mappen är inte tom", "the folder is not empty")
        case .otherDevice: Wording("det ligger på en annan disk", "it is on another disk")
        case .other(let code): Wording("systemet svarar med fel \(code)", "the system answers with error \(code)")
        }
    }
}
