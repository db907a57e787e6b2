/// What is said of a file or folder because of where it lies and what it is called.
extension Finding {
    /// A Markdown file whose ending Blad does not read.
    public static func otherEnding(at place: Place) -> Finding {
        Finding(
            .notMarkdown, at: place, Wording("texter ska ha ändelsen .md", "texts must have the ending .md"),
            help: Wording("byt namn på filen så att den slutar på .md", "rename the file so that it ends in .md"))
    }

    /// `Index.md`, which is a page called index, not the page of its folder.
    public static func capitalIndex(_ name: String, at place: Place) -> Finding {
        Finding(
            .wrongCase, at: place,
            Wording(
                "bara index.md, med små bokstäver, är mappens egen sida; \(name) blir en sida för sig",
                "only index.md, in small letters, is the folder's own page; \(name) becomes a page of its own"),
            help: Wording("byt namn på filen till index.md", "rename the file to index.md"), severity: .warning)
    }

    /// `_index.md`, as Hugo and Zola call a folder's own page.
    public static func hugoIndex(at place: Place) -> Finding {
        Finding(
            .unlinkedFile, at: place,
            Wording(
                "filer vars namn börjar med _ publiceras inte, och mappens egen sida heter index.md",
                "files whose name begins with _ are not published, and the folder's own page is called index.md"),
            help: Wording(
                "byt namn på filen till index.md, om den kommer från Hugo eller Zola",
                "rename the file to index.md, if it comes from Hugo or Zola"))
    }

    /// A folder whose name differs from a section's in letter case, blanks or marks over letters.
    public static func nearlySection(_ folder: String, section: String, at place: Place) -> Finding {
        Finding(
            .wrongCase, at: place,
            Wording(
                "mappen \(folder) heter nästan som avdelningen \(section), men texterna i den hör inte till avdelningen",
                "the folder \(folder) is called nearly as the section \(section), but its texts are not in the section"),
            help: Wording("byt namn på mappen till \(section)", "rename the folder to \(section)"))
    }

    /// A list of events, or another file in YAML, where none is read; with the section that lists may lie in.
    public static func listOutsideEvents(section: String?, at place: Place) -> Finding {
        Finding(
            .unlinkedFile, at: place,
            Wording(
                "listor i YAML läses bara i en avdelning med händelser, så den här används inte",
                "lists in YAML are read in a section of events alone, so this one is not used"),
            help: section.map {
                Wording(
                    "flytta filen till content/\($0), eller ta bort den",
                    "move the file to content/\($0), or remove it")
            } ?? Wording("ta bort filen", "remove the file"))
    }
}
