import Foundations

/// Findings about publishing a site: the address, what is to be published, and the host.
extension Finding {
    /// An address that Blad cannot publish to.
    public static func badPublishAddress(at place: Place) -> Finding {
        Finding(
            .badPublishAddress, at: place,
            Wording(
                "en adress att lägga ut på är en mapp, sftp://…, rsync+ssh://… eller ett Git-arkiv som slutar på .git",
                "an address to publish to is a folder, sftp://…, rsync+ssh://… or a Git repository that ends in .git"),
            help: Wording(
                "skriv till exempel: sftp://anna@bjorkvik.example/public_html",
                "write for example: sftp://anna@bjorkvik.example/public_html"))
    }

    /// An address whose protocol is left out, or is not the encrypted one.
    public static func publishAddressMeant(_ meant: String, at place: Place) -> Finding {
        Finding(
            .badPublishAddress, at: place,
            Wording(
                "en adress hos ett webbhotell börjar med sftp:// eller rsync+ssh://",
                "an address at a web host begins with sftp:// or rsync+ssh://"),
            help: Wording("menade du \(meant)?", "did you mean \(meant)?"))
    }

    /// FTP, which everyone on the way can read.
    public static func ftpAddress(at place: Place) -> Finding {
        Finding(
            .badPublishAddress, at: place,
            Wording(
                "FTP skickar lösenordet så att andra kan läsa det, så Blad använder bara SFTP",
                "FTP sends the password so that others can read it, so Blad uses SFTP alone"),
            help: Wording(
                "byt ftp:// mot sftp://; de flesta webbhotell har det, men det kan behöva slås på i deras kontrollpanel",
                "change ftp:// to sftp://; most web hosts have it, but it may have to be turned on in their control panel"
            ))
    }

    /// `~`, which is the shell's.
    public static func tildeInAddress(at place: Place) -> Finding {
        Finding(
            .badPublishAddress, at: place,
            Wording("~ går inte att använda här", "~ cannot be used here"),
            help: Wording("skriv hela sökvägen: /home/anna/webb", "write the whole path: /home/anna/web"))
    }

    /// Two targets with one name.
    public static func duplicateTarget(_ name: String, firstLine: Int, at place: Place) -> Finding {
        Finding(
            .badPublishAddress, at: place,
            Wording(
                "namnet \(name) används redan på rad \(firstLine)",
                "the name \(name) is used already on line \(firstLine)"),
            help: Wording("ge den ena ett annat namn", "give one of them another name"))
    }

    /// A secret in a file that many read.
    public static func passwordInAddress(at place: Place) -> Finding {
        Finding(
            .passwordInAddress, at: place,
            Wording("ett lösenord får inte stå i adressen", "a password may not stand in the address"),
            help: Wording(
                "skriv bara användarnamnet: sftp://anna@bjorkvik.example/public_html, och byt lösenordet om andra kan ha sett det",
                "write the user's name alone: sftp://anna@bjorkvik.example/public_html, and change the password if others may have seen it"
            ))
    }

    /// Nothing says where the site goes.
    public static func noPublishAddress(at place: Place) -> Finding {
        Finding(
            .noPublishAddress, at: place,
            Wording("det står inte var webbplatsen ska läggas ut", "nothing says where the site is to be published"),
            help: Wording(
                "skriv i content/site.yml: publicera: sftp://anna@bjorkvik.example/public_html",
                "write in content/site.yml: publish: sftp://anna@bjorkvik.example/public_html"))
    }

    /// There is no site to publish.
    public static func notBuilt(_ obstacle: UnbuiltReason, folder: String) -> Finding {
        let message =
            switch obstacle {
            case .missing: Wording("det finns ingen byggd webbplats här", "there is no built site here")
            case .unmarked:
                Wording(
                    "mappen har inte Blads märke (.blad), så den är inte en webbplats som Blad har byggt",
                    "the folder has not Blad's marker (.blad), so it is no site that Blad has built")
            case .damaged:
                Wording(
                    "Blads lista över vad som finns i mappen är skadad",
                    "Blad's list of what the folder holds is damaged")
            }
        return Finding(
            .notBuilt, at: Place(file: folder), message,
            help: Wording("kör blad bygg, och sedan blad publicera", "run blad build, and then blad publish"))
    }

    /// The site is another than a build would give now; `example` is a file that differs, of so many.
    public static func staleSite(example: String, count: Int, folder: String) -> Finding {
        let more = count - 1
        let swedish = more == 0 ? "" : more == 1 ? " och en fil till" : " och \(more) filer till"
        let english = more == 0 ? "" : more == 1 ? " and one more file" : " and \(more) more files"
        return Finding(
            .staleSite, at: Place(file: folder),
            Wording(
                "webbplatsen är inte som den skulle bli om den byggdes nu: \(example)\(swedish) skiljer sig",
                "the site is not what a build would give now: \(example)\(english) \(more == 0 ? "differs" : "differ")"),
            help: Wording("kör blad bygg, och sedan blad publicera", "run blad build, and then blad publish"))
    }

    /// The site holds what the public may not see, for example this text.
    public static func siteNotPublic(_ reason: UnpublicReason, address: String, folder: String) -> Finding {
        let message =
            switch reason {
            case .members:
                Wording(
                    "det här är medlemmarnas utgåva (här finns \(address)), och den får inte läggas ut för alla",
                    "this is the members' edition (it holds \(address)), which may not be published to everyone")
            case .draft:
                Wording(
                    "här finns det som inte ska synas än, till exempel \(address)",
                    "this holds what is not to be seen yet, for example \(address)")
            }
        return Finding(
            .siteNotPublic, at: Place(file: folder), message,
            help: Wording(
                "kör blad bygg utan --drafts och --audience, och sedan blad publicera",
                "run blad build without --drafts and --audience, and then blad publish"))
    }

    /// Something that Blad did not put there stands at the host, where the site has a file.
    public static func foreignFile(_ path: String, host: String) -> Finding {
        Finding(
            .foreignFile, at: Place(file: host + "/" + path),
            Wording(
                "här ligger redan något som Blad inte har lagt ut, och det skrivs aldrig över",
                "something that Blad did not publish is here already, and that is never written over"),
            help: Wording(
                "flytta eller ta bort \(path) hos webbhotellet om den inte behövs, och kör blad publicera igen",
                "move or remove \(path) at the host if it is not needed, and run blad publish again"))
    }

    /// The list of what Blad put at the host cannot be read.
    public static func damagedManifest(_ path: String, host: String) -> Finding {
        Finding(
            .damagedManifest, at: Place(file: host + "/" + path),
            Wording(
                "listan över vad Blad har lagt ut går inte att läsa, så Blad vet inte vilka filer som är dess egna",
                "the list of what Blad has published cannot be read, so Blad does not know which files are its own"),
            help: Wording(
                "ta bort \(path) hos webbhotellet och kör blad publicera igen; filer som är likadana får ligga kvar",
                "remove \(path) at the host and run blad publish again; files that are the same may stay"))
    }

    /// A program that is needed is not here.
    public static func missingProgram(_ program: String, host: String) -> Finding {
        Finding(
            .missingProgram, at: Place(file: host),
            Wording(
                "programmet \(program) finns inte på den här datorn", "the program \(program) is not on this computer"),
            help: Wording("installera \(program) och försök igen", "install \(program) and try again"))
    }

    /// The host, or the program that speaks with it, refused; `reason` is its last line.
    public static func hostFailed(_ program: String, reason: String, host: String) -> Finding {
        let words = reason.isEmpty ? "" : ": \(reason)"
        return Finding(
            .hostFailed, at: Place(file: host),
            Wording("\(program) kom inte hela vägen\(words)", "\(program) did not get all the way\(words)"),
            help: Wording(
                "kontrollera nätet och att du kan logga in med \(program)\(completed.swedish)",
                "see that the network is there and that you can log in with \(program)\(completed.english)"))
    }

    /// The disk that a folder is on refused.
    public static func publishingStopped(_ error: FileError, host: String) -> Finding {
        Finding(
            .cannotWrite, at: Place(file: host),
            Wording(
                "det tog stopp vid \(error.path): \(error.wording.swedish)",
                "it stopped at \(error.path): \(error.wording.english)"),
            help: Wording(
                "se till att det finns plats och att du får skriva där\(completed.swedish)",
                "see that there is room and that you may write there\(completed.english)"))
    }

    private static let completed = Wording(
        "; nästa blad publicera gör klart det som blev halvt", "; the next blad publish completes what is half done")

    /// The same of a publishing that had changed nothing at the host yet: nothing of it is half done.
    public var beforeAnything: Finding {
        func cut(_ text: String, _ end: String) -> String {
            text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
        }
        let help = help.map {
            Wording(cut($0.swedish, Self.completed.swedish), cut($0.english, Self.completed.english))
        }
        return Finding(code, at: place, message, help: help, severity: severity)
    }

    /// A file at the host that would not go away.
    public static func notRemoved(_ path: String, host: String) -> Finding {
        Finding(
            .hostFailed, at: Place(file: host + "/" + path),
            Wording("filen gick inte att ta bort", "the file could not be removed"),
            help: Wording(
                "se efter vem som äger den hos webbhotellet, och kör blad publicera igen",
                "see who owns it at the host, and run blad publish again"))
    }

    /// Somebody else changed the branch meanwhile, or may not write to it.
    public static func branchRefused(_ branch: String, reason: String, host: String) -> Finding {
        Finding(
            .hostFailed, at: Place(file: host),
            Wording("grenen \(branch) togs inte emot: \(reason)", "the branch \(branch) was not taken: \(reason)"),
            help: Wording(
                "kör blad publicera igen; hjälper det inte, kontrollera att du får skriva till arkivet",
                "run blad publish again; if that does not help, see that you may write to the repository"))
    }
}

/// Why there is nothing to publish.
public enum UnbuiltReason: Hashable, Sendable {
    /// There is no such folder.
    case missing
    /// It has no marker of Blad's.
    case unmarked
    /// Its marker cannot be read.
    case damaged
}

/// What the public may not see.
public enum UnpublicReason: Hashable, Sendable {
    /// What is for members.
    case members
    /// A draft, or what is dated ahead.
    case draft
}
