import Content
import Foundations
import Testing

/// `data/measures*.csv`: bytes in, figures and findings out.
@Suite("Tabeller över mått") struct MeasureTableTests {
    @Test("Commas, semicolons, both languages") func commasAndSemicolons() {
        let wanted = ["2026-03-31 facebook.foljare 1204", "2026-03-31 facebook.andel-kvinnor 0.399"]
        let texts = [
            "date,measure,value\n2026-03-31,facebook.foljare,1204\n2026-03-31,facebook.andel-kvinnor,39.9%\n",
            "datum;mått;värde\r\n2026-03-31;facebook.foljare;1 204\r\n2026-03-31;facebook.andel-kvinnor;39,9 %\r\n",
            "\u{FEFF}Värde;Mått;Datum\n1\u{A0}204;facebook.foljare;31 mars 2026\n\"39,9%\";facebook.andel-kvinnor;2026-03-31",
            "sep=;\ndatum;mått;värde\n2026-03-31;facebook.foljare;1204,0\n\n2026-03-31;facebook.andel-kvinnor;0,399\n",
            "date,measure,value\n2026-03-31,facebook.foljare,1204\n2026-03-31,facebook.andel-kvinnor,\"39,9 %\"\n",
        ]
        for text in texts {
            #expect(figures(text) == wanted)
            #expect(said(text) == [])
        }
    }

    @Test(
        "What may be thousands is told of, and read as it is written",
        arguments: [
            ("1.204", "”1.204”", "skriv 1204, annars 1.2040"),
            ("\"-12,000\"", "”-12,000”", "skriv -12000, annars \"-12,0000\""),
        ])
    func whatMayBeThousands(cell: String, shown: String, help: String) {
        #expect(
            said("date,measure,value\n2026-01-01,a,\(cell)\n") == [
                "2:14: warning: \(shown) läses som ett tal med tre decimaler [bad-table] = menar du tusental, \(help)"
            ])
    }

    @Test(arguments: ["1.20", "1.2040", "0.125", "1204", "1 204.500", "1.204 %", "1204.500"])
    func whatIsClearIsNotToldOf(cell: String) {
        #expect(said("date,measure,value\n2026-01-01,a,\(cell)\n") == [])
    }

    @Test(
        "Rows that cannot be read",
        arguments: [
            ("2026-01-01,a,39,9", "raden har 4 celler men rubrikraden 3"),
            ("2026-01-01,a", "raden har 2 celler men rubrikraden 3"),
            ("x", "raden har 1 cell men rubrikraden 3"),
        ])
    func rows(row: String, message: String) {
        let text = "date,measure,value\n\(row)\n2026-01-02,b,5\n"
        #expect(
            said(text) == [
                "2: error: \(message) [bad-table] = spara tabellen som CSV i UTF-8, en rad för varje värde: 2026-03-31;facebook.foljare;412"
            ])
        #expect(figures(text) == ["2026-01-02 b 5"])
    }

    @Test(
        "Cells that cannot be read are pointed at, with what can be typed",
        arguments: [
            ("2026-02-31,a,1", "1: error: ”2026-02-31” är inget datum [bad-table] = menade du 2026-02-28?"),
            ("2026-1-2,a,1", "1: error: ”2026-1-2” är inget datum [bad-table] = menade du 2026-01-02?"),
            (
                "31/3 2026,a,1",
                "1: error: ”31/3 2026” är inget datum [bad-table] = skriv 2026-03-31, om du menar tisdag 31 mars 2026"
            ),
            (",a,1", "1: error: raden har inget datum [bad-table] = skriv år-månad-dag: 2026-03-09"),
            (
                "2026-01-01,,1",
                "12: error: raden säger inte vilket mått [bad-table] = skriv måttets namn: facebook.foljare"
            ),
            ("2026-01-01,å,", "14: error: raden har inget värde [bad-table] = skriv ett tal, eller ta bort raden"),
            ("2026-01-01,å,1234 kr", "14: error: ”1234 kr” är inget tal [bad-table] = skriv 1234"),
            ("2026-01-01,a, 50 procent", "15: error: ”50 procent” är inget tal [bad-table] = skriv 50 %"),
            ("2026-01-01,\"å, ä\",ca 400", "19: error: ”ca 400” är inget tal [bad-table] = skriv 400"),
            (
                "2026-01-01,a,\"1 234,50 kr\"",
                "14: error: ”1 234,50 kr” är inget tal [bad-table] = skriv \"1 234,50\""
            ),
            ("2026-01-01,a,1.234.567", "14: error: ”1.234.567” är inget tal [bad-table] = skriv 1234567"),
            ("2026-01-01,a,1e5", "14: error: ”1e5” är inget tal [bad-table] = skriv 100000"),
            ("2026-01-01,a,1.2E+05", "14: error: ”1.2E+05” är inget tal [bad-table] = skriv 120000"),
            (
                "2026-01-01,a,#DIV/0!",
                "14: error: ”#DIV/0!” är kalkylarkets fel, inget tal [bad-table] = rätta cellen i kalkylarket, skriv talet här, eller ta bort raden"
            ),
            (
                "2026-01-01,a,400-500",
                "14: error: ”400-500” är inget tal [bad-table] = skriv bara ett tal, med högst 15 siffror: 412 eller 40 %"
            ),
            (
                "2026-01-01,a,1234567890123456",
                "14: error: ”1234567890123456” är inget tal [bad-table] = skriv bara ett tal, med högst 15 siffror: 412 eller 40 %"
            ),
        ])
    func cells(row: String, finding: String) {
        let text = "date,measure,value\n\(row)\n2026-01-02,b,5\n"
        #expect(said(text) == ["2:" + finding])
        #expect(figures(text) == ["2026-01-02 b 5"])
    }

    @Test func aWorkbookUnderATablesNameIsToBeSavedAsCSV() {
        var folder = Folder()
        folder.files["data/measures.csv"] = [0x50, 0x4B, 3, 4, 0, 0]
        #expect(
            folder.said == [
                "content/data/measures.csv: error: filen är en arbetsbok eller ett dokument, inte en tabell i CSV [not-markdown] = öppna den i Excel eller LibreOffice och spara den som CSV UTF-8"
            ])
    }

    @Test func aCellAfterOneOfSeveralLinesIsOnItsOwnLine() {
        let text = "datum;mått;värde\n2026-01-01;\"a\nå\";fler\n"
        #expect(said(text).map { String($0.prefix(12)) } == ["3:4: error: "])
    }

    @Test func theLengthIsTheCells() throws {
        let place = try #require(folder("datum;mått;värde\n2026-01-01;å; många fler ;\n").load().findings.first?.place)
        #expect([place.line, place.column, place.length] == [2, 15, 10])
    }

    @Test("Columns that are missing, unknown or twice") func columns() {
        #expect(
            said("date,measure\n") == [
                "1: error: tabellen saknar kolumnen värde [bad-table] = skriv kolumnernas namn på första raden: värde"
            ])
        #expect(said("datum;mat;värde\n") == ["1:7: error: kolumnen mat finns inte [bad-table] = menade du mått?"])
        #expect(
            said("date,measure,value,värde\n") == [
                "1:20: error: kolumnen värde står två gånger [bad-table] = ta bort den ena"
            ])
    }

    @Test("Figures that cannot be read") func figuresThatCannotBeRead() {
        let folder = Folder([
            "data/measures.csv": """
            date,measure,value
            2024-01-01,a,39,9
            2024-02-31,a,2
            2024-01-01,a
            2024-01-01,a,många
            2024-01-01,a,5
            """
        ])
        #expect(
            folder.said == [
                "content/data/measures.csv:2: error: raden har 4 celler men rubrikraden 3 [bad-table] = spara tabellen som CSV i UTF-8, en rad för varje värde: 2026-03-31;facebook.foljare;412",
                "content/data/measures.csv:3:1: error: ”2024-02-31” är inget datum [bad-table] = menade du 2024-02-29?",
                "content/data/measures.csv:4: error: raden har 2 celler men rubrikraden 3 [bad-table] = spara tabellen som CSV i UTF-8, en rad för varje värde: 2026-03-31;facebook.foljare;412",
                "content/data/measures.csv:5:14: error: ”många” är inget tal [bad-table] = skriv bara ett tal, med högst 15 siffror: 412 eller 40 %",
            ])
    }

    private func folder(_ text: String) -> Folder { Folder(["data/measures.csv": text]) }

    private func figures(_ text: String) -> [String] {
        (folder(text).load().site?.measures ?? []).map { "\($0.day) \($0.name) \($0.value)" }
    }

    private func said(_ text: String) -> [String] {
        folder(text).said.map { String($0.dropFirst("content/data/measures.csv:".count)) }
    }
}
