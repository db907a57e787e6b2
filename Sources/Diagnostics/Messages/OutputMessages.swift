import Foundations

/// Why Blad leaves a folder alone that it was told to write to.
public enum OutputObstacle: Hashable, Sendable {
    /// It is the root of the disk.
    case root
    /// It is a home folder, or a folder above one.
    case home
    /// It is the site's own folder, or a folder above it.
    case project
    /// It is the folder of this name that the site is made from, or a folder above it.
    case source(String)
    /// It is inside the folder of this name that the site is made from.
    case insideSource(String)
    /// It is inside a site that Blad built.
    case insideSite
    /// It is where the public edition stands, or inside it, and members' material would go there.
    case publicSite
    /// It is a file.
    case file
    /// It is a symbolic link.
    case link
    /// It has no marker and holds something, for example this.
    case notEmpty(String)
    /// It has a damaged marker and holds something that the new site does not, for example this.
    case unknownFile(String)
    /// Something that Blad did not write stands at this path in it, where the new site needs a file or folder.
    case taken(String)
    /// A symbolic link stands at this path in it, where the new site needs a folder.
    case linkInside(String)
}

/// How a command is told which folder is meant.
public enum FolderOption: Hashable, Sendable {
    /// The built site: `blad build --output`.
    case output
    /// What is made of single texts, which else goes to the folder of this name: `blad print --output`.
    case export(String)
    /// Where the site is published: `blad publish --to`, or a place of `site.yml`.
    case to
    /// The built site that is published: `blad publish --from`.
    case from
}

/// Findings about the folder that a site is written to.
extension Finding {
    /// A folder that Blad did not make, or that it never writes to.
    public static func outputNotOurs(
        _ obstacle: OutputObstacle, folder: String, option: FolderOption = .output
    ) -> Finding {
        Finding(.outputNotOurs, at: Place(file: folder), obstacle.message, help: obstacle.help(option))
    }

    /// The disk refused; what stood is as it was.
    public static func cannotWrite(_ error: FileError, folder: String) -> Finding {
        let (swedish, english) = (error.wording.swedish, error.wording.english)
        return Finding(
            .cannotWrite, at: Place(file: folder),
            Wording(
                "webbplatsen gick inte att skriva; det tog stopp vid \(error.path): \(swedish)",
                "the site could not be written; it stopped at \(error.path): \(english)"),
            help: error.mend)
    }

    /// An address that is no file's path, or that two things would have.
    public static func cannotWriteAddress(_ path: String, folder: String) -> Finding {
        Finding(
            .cannotWrite, at: Place(file: folder),
            Wording(
                "\(path) går inte att skriva: varje fil måste ha en egen adress som är säker att skriva till",
                "\(path) cannot be written: each file needs an address of its own that is safe to write to"),
            help: Wording("byt kortnamn på en av dem", "change the slug of one of them"))
    }

    /// Another build holds the lock.
    public static func buildRunning(folder: String) -> Finding {
        Finding(
            .buildRunning, at: Place(file: folder),
            Wording(
                "ett annat bygge skriver redan till den här mappen", "another build is already writing to this folder"),
            help: Wording("vänta tills det är klart och försök igen", "wait until it is done and try again"))
    }
}

extension OutputObstacle {
    fileprivate var message: Wording {
        switch self {
        case .root:
            Wording(
                "det är hela disken, inte en mapp för en webbplats", "this is the whole disk, not a folder for a site")
        case .home:
            Wording(
                "det är en hemmapp, eller en mapp som rymmer en, inte en mapp för en webbplats",
                "this is a home folder, or a folder that holds one, not a folder for a site")
        case .project:
            Wording(
                "det är mappen som webbplatsen görs av, eller en mapp som rymmer den",
                "this is the folder that the site is made from, or a folder that holds it")
        case .source(let name):
            Wording(
                "här ligger \(name) som webbplatsen görs av, och där skriver Blad aldrig",
                "here is \(name) that the site is made from, and Blad never writes there")
        case .insideSource(let name):
            Wording(
                "mappen ligger inne i \(name) som webbplatsen görs av, och där skriver Blad aldrig",
                "the folder is inside \(name) that the site is made from, and Blad never writes there")
        case .insideSite:
            Wording("mappen ligger inne i en annan byggd webbplats", "the folder is inside another site that was built")
        case .publicSite:
            Wording(
                "här ligger den offentliga webbplatsen, och dit går aldrig det som bara är för medlemmar",
                "this is where the public site is, and what is for members only never goes there")
        case .file: Wording("här ska vara en mapp, men det är en fil", "this should be a folder, but it is a file")
        case .link:
            Wording(
                "det är en genväg (symbolisk länk), och genom en sådan skriver Blad aldrig",
                "this is a symbolic link, and Blad never writes through one")
        case .notEmpty(let name):
            Wording(
                "mappen är inte gjord av Blad och inte tom (här finns \(name)), så den lämnas i fred",
                "the folder was not made by Blad and is not empty (it holds \(name)), so it is left alone")
        case .unknownFile(let path):
            Wording(
                "Blads lista över vad det har skrivit här är skadad, och \(path) kan vara någon annans",
                "Blad's list of what it wrote here is damaged, and \(path) may be somebody else's")
        case .taken(let path):
            Wording(
                "\(path) behövs för webbplatsen, men där finns något som Blad inte har skrivit",
                "\(path) is needed for the site, but something that Blad did not write is there")
        case .linkInside(let path):
            Wording(
                "\(path) ska vara en mapp, men är en genväg (symbolisk länk), och genom en sådan skriver Blad aldrig",
                "\(path) should be a folder, but is a symbolic link, and Blad never writes through one")
        }
    }

    fileprivate func help(_ option: FolderOption) -> Wording {
        switch self {
        case .root, .home, .project, .source, .insideSource, .insideSite, .file, .link: option.another
        case .publicSite:
            Wording(
                "utelämna --output: då blir det site-members; eller välj en annan mapp",
                "leave --output out: then it is site-members; or choose another folder")
        case .notEmpty:
            Wording(
                "välj en tom mapp med --output, eller flytta undan det som finns i den",
                "choose an empty folder with --output, or move away what it holds")
        case .unknownFile:
            Wording(
                "ta bort mappen och bygg igen; ligger något eget i den, så flytta det först",
                "remove the folder and build again; if something of your own is in it, move that first")
        case .taken(let path), .linkInside(let path):
            Wording("flytta undan \(path) och bygg igen", "move \(path) away and build again")
        }
    }
}

extension FolderOption {
    /// How another folder is chosen.
    fileprivate var another: Wording {
        switch self {
        case .output: Wording("välj en annan mapp: --output site", "choose another folder: --output site")
        case .export(let name):
            Wording(
                "välj en annan mapp, eller utelämna --output: då blir det \(name)",
                "choose another folder, or leave --output out: then it is \(name)")
        case .to:
            Wording(
                "välj en annan mapp, med --to eller under publicera i site.yml",
                "choose another folder, with --to or under publish in site.yml")
        case .from:
            Wording(
                "välj mappen med den byggda webbplatsen: --from site", "choose the built site's folder: --from site")
        }
    }
}

extension FileError {
    /// What to do about it when something was to be written.
    var mend: Wording {
        switch reason {
        case .diskFull:
            Wording(
                "gör plats på disken och bygg igen; webbplatsen som fanns är orörd",
                "make room on the disk and build again; the site that was there is untouched")
        case .notPermitted, .readOnly:
            Wording(
                "välj en mapp där du får skriva: --output MAPP", "choose a folder where you may write: --output FOLDER")
        case .nameTooLong:
            Wording(
                "korta adressen: skriv ett kortare kortnamn i texten",
                "shorten the address: write a shorter slug in the text")
        case .tooManyOpen: Wording("stäng några program och bygg igen", "close some programs and build again")
        case .isLink, .isFolder, .notAFile, .notAFolder, .exists, .notEmpty:
            Wording("flytta undan det som står i vägen och försök igen", "move what stands in the way and try again")
        case .notFound, .otherDevice, .tooLarge, .changing, .other:
            Wording(
                "försök igen; händer det en gång till, prova en annan mapp eller disk",
                "try again; if it happens once more, try another folder or disk")
        }
    }
}
