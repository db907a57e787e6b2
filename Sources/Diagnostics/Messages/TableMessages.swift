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
