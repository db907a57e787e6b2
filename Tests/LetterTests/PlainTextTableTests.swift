import Testing

/// Tables in columns and as records (T09).
@Suite struct PlainTextTableTests {
    @Test func columnsAreAlignedAsTheTableSays() {
        let markdown = """
            | Namn | Antal | Mitt | Ort |
            |---|--:|:-:|---|
            | Åsa | 1 | x | Björkvik |
            | Bo | 1 000 | xxx | |
            | Li | | | 日本 |
            """
        #expect(
            plainText(markdown) == """
                Namn | Antal | Mitt | Ort
                -----+-------+------+---------
                Åsa  |     1 |  x   | Björkvik
                Bo   | 1 000 | xxx  |
                Li   |       |      | 日本
                """)
    }

    @Test func theLastColumnIsPaddedOnItsLeftOnly() {
        #expect(plainText("| a | Summa |\n|---|--:|\n| b | 7 |") == "a | Summa\n--+------\nb |     7")
        #expect(plainText("| a | Summa |\n|---|:-:|\n| b | 7 |") == "a | Summa\n--+------\nb |   7")
    }

    @Test func aTableOf72ColumnsIsInColumnsAndAWiderInRecords() {
        let (wide, wider) = (String(repeating: "x", count: 65), String(repeating: "x", count: 66))
        #expect(plainText("| Namn | B |\n|---|---|\n| a | \(wide) |").hasPrefix("Namn | B\n-----+-"))
        #expect(plainText("| Namn | B |\n|---|---|\n| a | \(wider) |") == "Namn: a\nB: \(wider)")
    }

    @Test func recordsHangAndLeaveOutWhatIsEmpty() {
        let words = String(repeating: "ord ", count: 20).dropLast()
        let markdown = "| Namn | | Text |\n|---|---|---|\n| Åsa | b | \(words) |\n| Bo | | |\n| | | kort |"
        let first = String(repeating: "ord ", count: 16).dropLast()
        #expect(
            plainText(markdown) == "Namn: Åsa\nb\nText: \(first)\n  ord ord ord ord\n\nNamn: Bo\n\nText: kort")
    }

    @Test func noHeadingIsLostInRecords() {
        let wide = String(repeating: "x", count: 80)
        #expect(plainText("| A | B |\n|---|---|\n| \(wide) | |\n| c | |") == "A:\n  \(wide)\nB:\n\nA: c")
        #expect(plainText("| A | \(wide) |\n|---|---|") == "A\n\(wide)")
    }

    @Test func linksInCellsAreNumberedInOrder() {
        let markdown = "| [H](https://h.se) | B |\n|---|---|\n| [c](https://c.se) | [d](https://d.se) |"
        #expect(
            plainText(markdown) == """
                H [1] | B
                ------+------
                c [2] | d [3]

                [1] https://h.se
                [2] https://c.se
                [3] https://d.se
                """)
    }

    @Test func tablesStandInListsAndQuotes() {
        #expect(plainText("> | a | b |\n> |---|---|\n> | c | d |") == "> a | b\n> --+--\n> c | d")
        #expect(plainText("- text\n\n  | a | b |\n  |---|---|\n  | c | d |") == "- text\n\n  a | b\n  --+--\n  c | d")
        let wide = String(repeating: "x", count: 65)
        #expect(
            plainText("> | Namn | B |\n> |---|---|\n> | a | \(wide) |\n> | c | d |")
                == "> Namn: a\n> B: \(wide)\n>\n> Namn: c\n> B: d")
    }

    @Test func aTableWithoutHeadingsHasNoRule() {
        #expect(plainText("| | |\n|---|---|\n| a | b |") == "a | b")
    }
}
