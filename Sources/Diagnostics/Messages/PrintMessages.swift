import Foundations

/// Why a text is not published.
public enum UnpublishedReason: Hashable, Sendable {
    /// It is a draft.
    case draft
    /// It is dated ahead, to this day.
    case ahead(Day)
    /// Its time was over on this day.
    case expired(Day)
}

/// Findings about what is printed and shared.
extension Finding {
    /// A members' text that was asked for on paper for everyone.
    public static func printForMembers(at place: Place) -> Finding {
        Finding(
            .notPublished, at: place,
            Wording("texten är bara för medlemmar", "the text is for members only"),
            help: Wording(
                "skriv --audience members, och dela bara ut bladen till medlemmar",
                "write --audience members, and hand the sheets to members only"))
    }

    /// A text that is not published on the day.
    public static func printUnpublished(_ reason: UnpublishedReason, at place: Place) -> Finding {
        switch reason {
        case .draft:
            Finding(
                .notPublished, at: place, Wording("texten är ett utkast", "the text is a draft"),
                help: Wording("ta bort raden utkast: true", "remove the line draft: true"))
        case .ahead(let day):
            Finding(
                .notPublished, at: place,
                Wording("texten publiceras först \(day)", "the text is published on \(day) only"),
                help: Wording("skriv --as-of \(day)", "write --as-of \(day)"))
        case .expired(let day):
            Finding(
                .notPublished, at: place, Wording("texten togs bort \(day)", "the text was withdrawn on \(day)"),
                help: Wording(
                    "ändra expires, eller skriv --as-of \(day - 1)", "change expires, or write --as-of \(day - 1)"))
        }
    }

    /// No program that makes PDF.
    public static func noPDF(at place: Place) -> Finding {
        Finding(
            .noPDF, at: place,
            Wording(
                "bara HTML skrevs; PDF görs av programmet WeasyPrint, som inte finns här",
                "only HTML was written; PDF is made by the program WeasyPrint, which is not here"),
            help: Wording(
                "installera det med pipx install weasyprint eller apt install weasyprint, eller skriv ut sidan i webbläsaren",
                "install it with pipx install weasyprint or apt install weasyprint, or print the page in the browser"))
    }

    /// The program that makes PDF did not; `reason` is its last line, or why it was ended.
    public static func pdfFailed(_ reason: Wording, at place: Place) -> Finding {
        Finding(
            .pdfFailed, at: place,
            Wording(
                "WeasyPrint gjorde ingen PDF: \(reason.swedish)", "WeasyPrint made no PDF: \(reason.english)"),
            help: Wording(
                "skriv --html för att få HTML-filen ensam, och kör weasyprint --info för att se om det är helt installerat",
                "write --html to get the HTML file alone, and run weasyprint --info to see whether it is wholly installed"
            ))
    }

    /// A page of the site's own templates in which a draft that is shared could not be marked as one.
    public static func noPlaceForDraftMark(at place: Place) -> Finding {
        Finding(
            .templateSyntax, at: place,
            Wording(
                "ett utkast som delas märks överst på sidan, och därför ska sidan ha både </head> och <body>",
                "a draft that is shared is marked at the top of the page, so the page must have both </head> and <body>"
            ),
            help: Wording(
                "skriv </head> och sedan <body> i mallen, och stäng varje kommentar och citattecken före dem",
                "write </head> and then <body> in the template, and close each comment and quotation mark before them"))
    }
}
