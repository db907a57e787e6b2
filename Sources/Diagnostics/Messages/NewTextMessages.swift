/// What stands in the way of a new text, and of a change to one.
extension Finding {
    /// A new text that nobody has named.
    public static var newWithoutTitle: Finding {
        Finding(
            .missingTitle, at: Place(file: "content"),
            Wording("en ny text behöver en rubrik", "a new text needs a title"),
            help: Wording(
                "skriv rubriken inom citattecken: \"Torgmöte i Norrby\"",
                "write the title in quotes: \"A meeting in Norrby\""))
    }

    /// A new text of whose title no file name can be made.
    public static var newWithoutName: Finding {
        Finding(
            .emptySlug, at: Place(file: "content"),
            Wording(
                "av rubriken blir inget filnamn: den har inga bokstäver a–z eller siffror",
                "the title makes no file name: it has no letters a–z or digits"),
            help: Wording(
                "välj en annan rubrik; den går att ändra i filen sedan",
                "choose another title; it can be changed in the file afterwards"))
    }

    /// A new letter of a month that the calendar does not have.
    public static func noSuchMonth(_ month: String, year: String) -> Finding {
        let example = (Int(year) ?? 0) > 0 ? "\(year)-12" : "2026-12"
        return Finding(
            .invalidDate, at: Place(file: "content"),
            Wording("månaden \(month) finns inte", "there is no month \(month)"),
            help: Wording(
                "skriv år och månad, 01 till 12: \(example)", "write year and month, 01 to 12: \(example)"))
    }

    /// No section holds things of the kind (its word in English) that somebody wants to make.
    public static func noSection(for word: String, _ kind: Wording, at place: Place) -> Finding {
        Finding(
            .unknownKind, at: place,
            Wording("ingen avdelning är till för \(kind.swedish)", "no section is for \(kind.english)"),
            help: Wording(
                "skriv under sections en mapp med kind: \(word), som blogg: {title: Blogg, kind: \(word)}",
                "write a folder with kind: \(word) under sections, such as blog: {title: Blog, kind: \(word)}"))
    }

    /// A text is to follow the latest meeting, and every meeting has its text.
    public static func noWaitingMeeting(at place: Place) -> Finding {
        Finding(
            .unknownID, at: place,
            Wording("inget möte väntar på sin text", "no meeting waits for its text"),
            help: Wording(
                "skriv mötets id, som: --follows 2026-11-30-kf", "write the meeting's id: --follows 2026-11-30-kf"))
    }

    /// A path that is no file of the content.
    public static func outsideContent(path: String) -> Finding {
        Finding(
            .outsideContent, at: Place(file: path),
            Wording("bara filer i content kan ändras här", "only files in content can be changed here"),
            help: Wording(
                "flytta filen till content, eller öppna den i en editor",
                "move the file to content, or open it in an editor"))
    }

    /// A word that is neither a kind nor one of the site's sections.
    public static func unknownPlace(_ word: String, sections: [String], nearest: String?, at place: Place) -> Finding {
        let names = sections.joined(separator: ", ")
        let list =
            names.isEmpty
            ? Wording(
                "välj sida, inlägg, brev, plan, händelse eller person",
                "choose page, post, newsletter, plan, event or person")
            : Wording("avdelningarna är \(names)", "the sections are \(names)")
        return Finding(
            .unknownKind, at: place,
            Wording(
                "det finns inget slag och ingen avdelning som heter \(word)",
                "there is no kind or section called \(word)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") } ?? list)
    }

    /// A section that is for another kind than the first word says.
    public static func otherKind(
        _ word: String, section: String, holds kind: Wording, at place: Place
    ) -> Finding {
        Finding(
            .unknownKind, at: place,
            Wording(
                "i avdelningen \(section) är varje text \(kind.swedish), så \(word) passar inte där",
                "each text of the section \(section) is \(kind.english), so \(word) has no place there"),
            help: Wording(
                "skriv blad ny \(section), eller utelämna --section",
                "write blad new \(section), or leave out --section"))
    }

    /// A section that is not there.
    public static func unknownSection(_ name: String, nearest: String?, at place: Place) -> Finding {
        Finding(
            .unknownKind, at: place,
            Wording("det finns ingen avdelning \(name)", "there is no section \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording(
                    "skriv namnet på en mapp som site.yml nämner under avdelningar",
                    "write the name of a folder that site.yml names under sections"))
    }

    /// A goal that no text of the site would help just now.
    public static func nothingToWrite(at place: Place) -> Finding {
        Finding(
            .unclearGoal, at: place,
            Wording("målet går inte att nå med en text nu", "no text reaches the goal now"),
            help: Wording(
                "välj ett mål som räknar inlägg, brev eller händelser och som har tid kvar",
                "choose a goal that counts posts, letters or events and has time left"))
    }
}
