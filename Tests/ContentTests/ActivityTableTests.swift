import Content
import Foundations
import Goals
import Testing

/// `data/activities*.csv`: bytes in, activities and findings out.
@Suite("Tabeller över aktiviteter") struct ActivityTableTests {
    @Test("All columns, in both languages and any order") func allColumns() {
        let english = """
            date,channel,tags,title,url,section,type,place,organizer,outlet
            2026-01-11,facebook;instagram,kort; buss,Tidtabellen,https://s.example/1,klipp,flygblad,Torget,Styrelsen,A;B
            """
        let swedish = """
            Titel;Datum;Kanal;Taggar;Adress;Avdelning;Typ;Plats;Arrangör;Tidning
            Tidtabellen;2026-01-11;"facebook;instagram";"kort; buss";https://s.example/1;klipp;flygblad;Torget;Styrelsen;"A;B"
            """
        for text in [english, swedish] {
            #expect(
                rows(text) == [
                    "2026-01-11 Tidtabellen facebook|instagram kort|buss klipp flygblad Torget Styrelsen A|B https://s.example/1"
                ])
            #expect(said(text) == [])
        }
    }

    @Test("Only what has to be there") func onlyWhatHasToBeThere() {
        #expect(
            rows("date,title\n2026-01-11,A\n\n,\n 11 januari 2026 , B \n") == [
                "2026-01-11 A data/activities.csv:2", "2026-01-11 B data/activities.csv:5",
            ])
        #expect(rows("date,title\n") == [])
        #expect(said("date,title\n") == [])
    }

    @Test("What Excel writes") func whatExcelWrites() {
        let plain = ["2026-01-11 A; B data/activities.csv:2"]
        #expect(rows("\u{FEFF}datum;titel\r\n2026-01-11;\"A; B\"\r\n") == plain)
        #expect(rows("datum;titel;;\r2026-01-11;\"A; B\";;\r;;;\r") == plain)
        #expect(rows("datum\ttitel\n2026-01-11\tA; B\n") == plain)
        #expect(rows("sep=;\r\ndatum;titel\r\n2026-01-11;\"A; B\"\r\n") == ["2026-01-11 A; B data/activities.csv:3"])
        #expect(rows("sep=,\ndatum,titel\n2026-01-11,A; B\n") == ["2026-01-11 A; B data/activities.csv:3"])
        #expect(rows("\"datum\",\"titel\"\n\"2026-01-11\",\"A; B\"") == plain)
    }

    @Test("Quotation marks") func quotationMarks() {
        #expect(
            rows("date,title\n2026-01-11,\"Möte om \"\"Bussen\"\", igen\"\n2026-01-12, \"B\" \n") == [
                "2026-01-11 Möte om \"Bussen\", igen data/activities.csv:2", "2026-01-12 B data/activities.csv:3",
            ])
        #expect(
            rows("date,title,tags\n2026-01-11,\"A\nB\n\",x\n2026-01-12,C,\"\"\n") == [
                "2026-01-11 A B x data/activities.csv:2", "2026-01-12 C data/activities.csv:5",
            ])
    }

    @Test("Lines are counted through cells of several lines") func linesAreCounted() {
        #expect(
            said("date,title\n2026-01-11,\"A\n\nB\"\nx,C\n\n2026-01-12\n").map { String($0.prefix(24)) } == [
                "5:1: error: ”x” är inget", "7: error: raden har 1 ce",
            ])
    }

    @Test(
        "Rows that cannot be read",
        arguments: [
            ("2026-01-01,A", "raden har 2 celler men rubrikraden 4"),
            ("2026-01-01,A,x,y,z", "raden har 5 celler men rubrikraden 4"),
            ("2026-01-01,Möte om \"Bussen\",,", "ett citattecken står mitt i en cell, eller avslutas inte"),
            ("2026-01-01,\"Möte\" om,,", "ett citattecken står mitt i en cell, eller avslutas inte"),
        ])
    func rowsThatCannotBeRead(row: String, message: String) {
        let text = "date,title,tags,url\n\(row)\n2026-01-02,B,,HTTPS://a.example/b\n"
        #expect(said(text).map { $0.prefix { $0 != "[" } } == ["2: error: \(message) "])
        #expect(rows(text) == ["2026-01-02 B HTTPS://a.example/b"])
    }

    @Test(
        "Cells that cannot be read are pointed at",
        arguments: [
            ("1/5 2026,A,,", 1, "”1/5 2026” är inget datum", "skriv 2026-05-01, om du menar fredag 1 maj 2026"),
            ("2026-02-30,A,,", 1, "”2026-02-30” är inget datum", "menade du 2026-02-28?"),
            (",A,,", 1, "raden har inget datum", "skriv år-månad-dag: 2026-03-09"),
            ("2026-01-01,,,", 12, "raden säger inte vad det hette", "skriv vad det hette: Tidtabellen som ändras"),
            ("2026-01-01,A,,javascript:alert(1)", 15, noBeginning, wholeAddress),
            ("2026-01-01,A,, java\u{9}script:x", 16, noBeginning, wholeAddress),
            ("2026-01-01,A,,data:text/html;x", 15, noBeginning, wholeAddress),
            ("2026-01-01,A,,www.a.example", 15, noBeginning, "skriv https://www.a.example"),
            ("2026-01-01,A,,//a.example", 15, noBeginning, "skriv https://a.example"),
            ("2026-01-01,A,,https://", 15, noBeginning, wholeAddress),
            (
                "2026-01-01,A,,\"https://a.example/<b>\"", 15,
                "en adress har inga blanksteg och inget av tecknen < > \" \\ ^ ` { | }",
                "skriv https://a.example/%3Cb%3E"
            ),
            (
                "2026-01-01,A,,www.å.example/ö ä%20[1]", 15, noBeginning,
                "skriv https://www.å.example/ö%20ä%20[1]"
            ),
        ])
    func cellsThatCannotBeRead(row: String, column: Int, message: String, help: String) {
        let text = "date,title,tags,url\n\(row)\n2026-01-02,B,,HTTPS://a.example/b\n"
        #expect(said(text) == ["2:\(column): error: \(message) [bad-table] = \(help)"])
        #expect(rows(text) == ["2026-01-02 B HTTPS://a.example/b"])
    }

    private static let noBeginning = "adressen ska börja med https:// eller http://"
    private static let wholeAddress = "skriv hela adressen, till exempel: https://social.example/1"

    @Test("A quotation mark left open takes no other rows with it") func aQuotationMarkLeftOpen() {
        let last = "date,title\n2026-01-01,A\n2026-01-02,\"B\n2026-01-03,C\n"
        #expect(
            said(last) == [
                "3: error: ett citattecken avslutas aldrig [bad-table] = skriv ett citattecken i slutet av cellen också, eller inget alls"
            ])
        #expect(rows(last).count == 2)
        let middle = "date,title\n2026-01-02,\"B\n2026-01-03,C\n2026-01-04,\"D, E\"\n2026-01-05,F\n"
        #expect(said(middle).map { String($0.prefix(25)) } == ["2: error: ett citattecken"])
        #expect(rows(middle).count == 3)
    }

    @Test(
        "Headings that cannot be used",
        arguments: [
            ("date,titel,taagar", ["1:12: error: kolumnen taagar finns inte [bad-table] = menade du taggar?"]),
            ("datum,titlel", ["1:7: error: kolumnen titlel finns inte [bad-table] = menade du titel?"]),
            (
                "date,title,antal",
                [
                    "1:12: error: kolumnen antal finns inte [bad-table] = kolumnerna är datum, kanal, taggar, titel, adress, avdelning, typ, plats, arrangör, tidning"
                ]
            ),
            (
                "date,tags",
                [
                    "1: error: tabellen saknar kolumnen titel [bad-table] = skriv kolumnernas namn på första raden: titel"
                ]
            ),
            (
                "2026-01-01,A",
                [
                    "1:1: error: kolumnen 2026-01-01 finns inte [bad-table] = kolumnerna är datum, kanal, taggar, titel, adress, avdelning, typ, plats, arrangör, tidning",
                    "1:12: error: kolumnen A finns inte [bad-table] = kolumnerna är datum, kanal, taggar, titel, adress, avdelning, typ, plats, arrangör, tidning",
                    "1: error: tabellen saknar kolumnerna datum, titel [bad-table] = skriv kolumnernas namn på första raden: datum;titel",
                ]
            ),
            ("date,title,datum", ["1:12: error: kolumnen datum står två gånger [bad-table] = ta bort den ena"]),
            (
                "date,,title",
                [
                    "1: error: en kolumn har ingen rubrik [bad-table] = kolumnerna är datum, kanal, taggar, titel, adress, avdelning, typ, plats, arrangör, tidning"
                ]
            ),
            (
                "date,\"title",
                [
                    "1: error: ett citattecken avslutas aldrig [bad-table] = skriv ett citattecken i slutet av cellen också, eller inget alls"
                ]
            ),
        ])
    func headings(heading: String, findings: [String]) {
        #expect(said(heading + "\n2026-01-01,A,\n").sorted() == findings.sorted())
    }

    @Test("Rows are looked at beside a column that nobody knows") func rowsBesideAnUnknownColumn() {
        let found = said("date,title,antal\n2026-13-01,A,1\n2026-01-02,,2\n2026-01-03\n2026-01-04,D,4\n")
        #expect(found.map { String($0.prefix { $0 != " " }) }.sorted() == ["1:12:", "2:1:", "3:12:", "4:"])
        #expect(said("date,title,antal,titel\nx,A,1,B\n").allSatisfy { $0.hasPrefix("1:") })
    }

    @Test("An error is told of after any number of warnings") func anErrorAfterManyWarnings() {
        let warned = (0..<250).map { "2026-01-01,A\u{200B}\($0)\n" }.joined()
        let found = said("date,title\n\(warned)snart,B\nsedan,C\n")
        #expect(found.count == 201 && found.last?.hasPrefix("252:1: error: ") == true)
    }

    @Test("Bytes that are no text, and a table too large") func bytesThatAreNoText() {
        #expect(said(bytes: Array("date,title\n2026-01-01,M".utf8) + [0xF6] + Array("te\n".utf8)).count == 1)
        #expect(said("date,title\n2026-01-01,A\u{7}\n").map { String($0.prefix(10)) } == ["2:13: erro"])
        #expect(said("").map { $0.contains("[empty-file]") } == [true])
        #expect(said("\n\n").map { $0.contains("[empty-file]") } == [true])
        let large = Array("date,title\n".utf8) + [UInt8](repeating: UInt8(ascii: "\n"), count: 8 << 20)
        #expect(said(bytes: large).map { $0.contains("[too-large]") } == [true])
    }

    @Test("Characters that nobody sees are warnings") func charactersThatNobodySees() {
        let text = "datum,titel,taggar\n2026-01-01,A\u{200B},x\u{202E}y\n"
        #expect(said(text).map { $0.contains("warning") && $0.contains("[invisible-character]") } == [true, true])
        #expect(rows(text).count == 1)
    }

    @Test("Many bad rows give no more findings than can be read") func manyBadRows() {
        let text = "date,title\n" + String(repeating: "x,A\n", count: 5000)
        #expect(said(text).count == 200)
    }

    @Test("Other files in the folder are said not to be read") func otherFiles() {
        let folder = Folder([
            "data/Activities-2025.csv": "date,title\n2025-01-01,A\n", "data/aktiviteter.csv": "date,title\n",
            "data/siffror.xlsx": "x", "data/anteckningar.txt": "x",
        ])
        #expect(
            folder.said == [
                "content/data/aktiviteter.csv: warning: tabeller i data/ heter activities….csv eller measures….csv, så den här läses inte [bad-file-name] = spara den som CSV med ett sådant namn",
                "content/data/siffror.xlsx: warning: tabeller i data/ heter activities….csv eller measures….csv, så den här läses inte [bad-file-name] = spara den som CSV med ett sådant namn",
            ])
        #expect(folder.load().site?.externalActivities.map(\.title) == ["A"])
    }

    private func folder(_ bytes: [UInt8]) -> Folder {
        var folder = Folder()
        folder.files["data/activities.csv"] = bytes
        return folder
    }

    private func rows(_ text: String) -> [String] {
        (folder(Array(text.utf8)).load().site?.externalActivities ?? []).map { activity in
            let lists = [activity.channels, activity.tags].map { $0.joined(separator: "|") }
            let single = [activity.section, activity.type, activity.place, activity.organizer].map { $0 ?? "" }
            let parts =
                ["\(activity.day)", activity.title] + lists + single
                + [activity.outlets.joined(separator: "|"), activity.address]
            return parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private func said(_ text: String) -> [String] { said(bytes: Array(text.utf8)) }

    private func said(bytes: [UInt8]) -> [String] {
        folder(bytes).said.map { String($0.dropFirst("content/data/activities.csv:".count)) }
    }
}
