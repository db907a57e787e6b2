import Foundations

/// Findings about tables of data.
extension Finding {
    /// A row that cannot be read; `example` is one that can.
    public static func badTable(_ what: Wording, example: Wording, at place: Place) -> Finding {
        Finding(
            .badTable, at: place, what,
            help: Wording(
                "spara tabellen som CSV i UTF-8, en rad för varje värde: \(example.swedish)",
                "save the table as CSV in UTF-8, a row for each value: \(example.english)"))
    }

    /// What a row cannot be without.
    public enum NeededCell: Sendable {
        /// The day of a figure or an activity.
        case day
        /// A figure.
        case value
        /// What a figure is of.
        case measure
        /// What an activity was called.
        case title
    }

    /// A cell that is empty and may not be.
    public static func missingCell(_ cell: NeededCell, at place: Place) -> Finding {
        let (what, help): (Wording, Wording) =
            switch cell {
            case .day:
                (
                    Wording("raden har inget datum", "the row has no date"),
                    Wording("skriv år-månad-dag: 2026-03-09", "write year-month-day: 2026-03-09")
                )
            case .value:
                (
                    Wording("raden har inget värde", "the row has no value"),
                    Wording("skriv ett tal, eller ta bort raden", "write a number, or remove the row")
                )
            case .measure:
                (
                    Wording("raden säger inte vilket mått", "the row does not say which measure"),
                    Wording("skriv måttets namn: facebook.foljare", "write the measure's name: facebook.followers")
                )
            case .title:
                (
                    Wording("raden säger inte vad det hette", "the row has no title"),
                    Wording(
                        "skriv vad det hette: Tidtabellen som ändras", "write its title: The timetable that changes")
                )
            }
        return Finding(.badTable, at: place, what, help: help)
    }

    /// A cell that is no date.
    public static func cellWithoutDay(_ text: String, help: Wording?, at place: Place) -> Finding {
        Finding(.badTable, at: place, Wording("”\(text)” är inget datum", "“\(text)” is no date"), help: help)
    }

    /// A cell that is no number; `meant` is the one that it most likely stands for.
    public static func cellWithoutNumber(_ text: String, meant: String?, at place: Place) -> Finding {
        Finding(
            .badTable, at: place, Wording("”\(text)” är inget tal", "“\(text)” is no number"),
            help: meant.map { Wording("skriv \($0)", "write \($0)") }
                ?? Wording(
                    "skriv bara ett tal, med högst \(ExactDecimal.mostDigits) siffror: 412 eller 40 %",
                    "write a number alone, of at most \(ExactDecimal.mostDigits) digits: 412 or 40 %"))
    }

    /// A number that is read with three decimals, and perhaps meant for thousands: `1,204`; how each is written.
    public static func threeDecimals(
        _ text: String, whole: String, exact: String, code: Code, at place: Place
    ) -> Finding {
        Finding(
            code, at: place,
            Wording(
                "”\(text)” läses som ett tal med tre decimaler", "“\(text)” is read as a number with three decimals"),
            help: Wording(
                "menar du tusental, skriv \(whole), annars \(exact)",
                "if you mean thousands, write \(whole), else \(exact)"),
            severity: .warning)
    }

    /// What a spreadsheet writes where it cannot calculate: `#DIV/0!`.
    public static func cellWithSheetError(_ text: String, at place: Place) -> Finding {
        Finding(
            .badTable, at: place,
            Wording(
                "”\(text)” är kalkylarkets fel, inget tal", "“\(text)” is the spreadsheet's error, not a number"),
            help: Wording(
                "rätta cellen i kalkylarket, skriv talet här, eller ta bort raden",
                "mend the cell in the spreadsheet, write the number here, or remove the row"))
    }

    /// A cell that is no address of a page: it begins otherwise, or only holds marks that no address has.
    public static func cellWithoutAddress(_ isOnlyForbidden: Bool, meant: String?, at place: Place) -> Finding {
        Finding(
            .badTable, at: place,
            isOnlyForbidden
                ? Wording(
                    "en adress har inga blanksteg och inget av tecknen < > \" \\ ^ ` { | }",
                    "an address has no blanks and none of the marks < > \" \\ ^ ` { | }")
                : Wording(
                    "adressen ska börja med https:// eller http://", "the address must begin with https:// or http://"),
            help: meant.map { Wording("skriv \($0)", "write \($0)") }
                ?? Wording(
                    "skriv hela adressen, till exempel: https://social.example/1",
                    "write the whole address, for example: https://social.example/1"))
    }

    /// A column that no table of this kind has.
    public static func unknownColumn(_ name: String, nearest: String?, known: Wording, at place: Place) -> Finding {
        Finding(
            .badTable, at: place,
            name.isEmpty
                ? Wording("en kolumn har ingen rubrik", "a column has no heading")
                : Wording("kolumnen \(name) finns inte", "there is no column \(name)"),
            help: nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
                ?? Wording("kolumnerna är \(known.swedish)", "the columns are \(known.english)"))
    }

    /// A heading wider than a table may be.
    public static func tooManyColumns(most: Int, at place: Place) -> Finding {
        Finding(
            .tooLarge, at: place,
            Wording("en tabell har högst \(most) kolumner", "a table has at most \(most) columns"),
            help: Wording("ta bort kolumner som inte används", "remove columns that are not used"))
    }

    /// A column twice, perhaps in both languages.
    public static func columnTwice(_ name: String, at place: Place) -> Finding {
        Finding(
            .badTable, at: place, Wording("kolumnen \(name) står två gånger", "the column \(name) is there twice"),
            help: Wording("ta bort den ena", "remove one of them"))
    }

    /// Columns that have to be there.
    public static func missingColumns(_ names: [Wording], at place: Place) -> Finding {
        let (swedish, english) = (names.map(\.swedish), names.map(\.english))
        return Finding(
            .badTable, at: place,
            Wording(
                "tabellen saknar \(names.count == 1 ? "kolumnen" : "kolumnerna") \(swedish.joined(separator: ", "))",
                "the table lacks the \(names.count == 1 ? "column" : "columns") \(english.joined(separator: ", "))"),
            help: Wording(
                "skriv kolumnernas namn på första raden: \(swedish.joined(separator: ";"))",
                "write the names of the columns on the first line: \(english.joined(separator: ","))"))
    }

    /// A quotation mark that opens a cell and none that closes it.
    public static func openQuote(at place: Place) -> Finding {
        Finding(
            .badTable, at: place,
            Wording("ett citattecken avslutas aldrig", "a quotation mark is never closed"),
            help: Wording(
                "skriv ett citattecken i slutet av cellen också, eller inget alls",
                "write a quotation mark at the end of the cell too, or none at all"))
    }

    /// A quotation mark inside a cell.
    public static func strayQuote(at place: Place) -> Finding {
        Finding(
            .badTable, at: place,
            Wording(
                "ett citattecken står mitt i en cell, eller avslutas inte",
                "a quotation mark stands inside a cell, or is not closed"),
            help: Wording(
                "sätt hela cellen inom citattecken och dubbla dem som står i den: \"Möte om \"\"Bussen\"\"\"",
                "put the whole cell in quotation marks and double those inside: \"Meeting on \"\"The bus\"\"\""))
    }

    /// A file in `data/` that is no table which is read.
    public static func unknownTable(at place: Place) -> Finding {
        Finding(
            .badFileName, at: place,
            Wording(
                "tabeller i data/ heter activities….csv eller measures….csv, så den här läses inte",
                "tables in data/ are called activities….csv or measures….csv, so this one is not read"),
            help: Wording("spara den som CSV med ett sådant namn", "save it as CSV with such a name"),
            severity: .warning)
    }
}
