/// What may be said of the lines of `---` round a text's values.
extension Finding {
    /// A text that does not begin with `---`.
    public static func missingFrontMatter(at place: Place) -> Finding {
        Finding(
            .noFrontMatter, at: place,
            Wording(
                "texten ska börja med en rad ---, sedan uppgifter, sedan en rad --- till",
                "the text must begin with a line ---, then values, then another line ---"),
            help: Wording(
                "skriv överst: --- / titel: Torgmöte i Norrby / datum: 2026-03-09 / ---",
                "write at the top: --- / title: A meeting in Norrby / date: 2026-03-09 / ---"))
    }

    /// A first `---` that is not on the first line, or not first on it.
    public static func somethingBeforeFrontMatter(at place: Place) -> Finding {
        Finding(
            .noFrontMatter, at: place,
            Wording(
                "den första raden i filen ska vara --- och inget annat",
                "the first line of the file must be --- and nothing else"),
            help: Wording(
                "ta bort det som står före ---: tomma rader, mellanslag eller tecken som inte syns",
                "remove what stands before ---: empty lines, blanks or signs that cannot be seen"))
    }

    /// `—` or `—-` for the first `---`.
    public static func otherDashes(at place: Place) -> Finding {
        Finding(
            .noFrontMatter, at: place,
            Wording(
                "den första raden i filen ska vara tre korta streck: ---",
                "the first line of the file must be three short dashes: ---"),
            help: Wording(
                "skriv ---; gör telefonen om det till ett långt streck, stäng av smarta skiljetecken",
                "write ---; if the phone makes one long dash of it, turn off smart punctuation"))
    }

    /// Another program's front matter below the text's own.
    public static func severalSets(at place: Place) -> Finding {
        Finding(
            .unsupportedYAML, at: place,
            Wording(
                "en fil har bara en uppsättning uppgifter, men här börjar en till",
                "a file has one set of values only, but another begins here"),
            help: Wording(
                "flytta det som ska gälla upp till den första, och ta bort resten med sina rader ---",
                "move what is to hold up to the first, and remove the rest with its lines of ---"))
    }

    /// `draft: true` below the second `---`.
    public static func keyBelowFrontMatter(_ key: String, at place: Place) -> Finding {
        Finding(
            .unsupportedYAML, at: place,
            Wording(
                "\(key) står under den andra raden med ---, där ingenting gäller och alla ser det",
                "\(key) stands below the second line of ---, where nothing holds and everybody sees it"),
            help: Wording("flytta raden upp, till de andra uppgifterna", "move the line up, to the other values"))
    }

    /// No second `---`.
    public static func unclosedFrontMatter(at place: Place) -> Finding {
        Finding(
            .unclosedFrontMatter, at: place,
            Wording(
                "uppgifterna börjar här men slutar aldrig: den andra raden med --- saknas",
                "the front matter begins here but never ends: the second line of --- is missing"),
            help: Wording("skriv en rad med bara --- före texten", "write a line with only --- before the text"))
    }
}
