import Testing

@Suite("Citattecken") struct QuotingTests {
    @Test("A colon in a bare title") func aColonInABareTitle() {
        let folder = Folder([
            "a.md": """
            ---
            title: Insändare: mer buss
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "Insändare: mer buss""#
            ])
    }

    @Test("A bracket first") func aBracketFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: [Nytt] Möte
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "[Nytt] Möte""#
            ])
    }

    @Test("An at sign first") func anAtSignFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: @anna talar
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "@anna talar""#
            ])
    }

    @Test("A number sign that would hide the rest") func aNumberSignThatWouldHideTheRest() {
        let folder = Folder([
            "a.md": """
            ---
            title: Beslut #2
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "Beslut #2""#
            ])
    }

    @Test("A number sign first") func aNumberSignFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: #2 om buss
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                ##"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "#2 om buss""##
            ])
    }

    @Test("A number sign inside a list") func aNumberSignInsideAList() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            tags: [a #2, b]
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:3:7: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: tags: ["a #2", "b"]"#
            ])
    }

    @Test("Asterisks first") func asterisksFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: *viktigt* möte
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: ett värde som börjar med * måste stå inom citattecken [unsupported-yaml] = skriv: "*viktigt* möte""#
            ])
    }

    @Test("A percent sign first") func aPercentSignFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: %50
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "%50""#
            ])
    }

    @Test("A backtick first") func aBacktickFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: `kod`
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "`kod`""#
            ])
    }

    @Test("A dash or question mark first") func aDashOrQuestionMarkFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: - punkt
            ---
            x
            """,
            "b.md": """
            ---
            title: ? fråga
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "- punkt""#,
                #"content/b.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "? fråga""#,
            ])
    }

    @Test("A bar, an angle, a comma, a bracket first") func aBarAnAngleACommaABracketFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: | streck
            ---
            x
            """,
            "b.md": """
            ---
            title: > större
            ---
            x
            """,
            "c.md": """
            ---
            title: , hej
            ---
            x
            """,
            "d.md": """
            ---
            title: ] hej
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "| streck""#,
                #"content/b.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "> större""#,
                #"content/c.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: ", hej""#,
                #"content/d.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "] hej""#,
            ])
    }

    @Test("A colon last") func aColonLast() {
        let folder = Folder([
            "a.md": """
            ---
            title: Rubrik:
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "Rubrik:""#
            ])
    }

    @Test("A quotation mark that is never closed, and the lines after it still read")
    func aQuotationMarkThatIsNeverClosedAndTheLinesAfterItStillRead() {
        let folder = Folder([
            "a.md": """
            ---
            title: 'oavslutat
            taagar: [a]
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:2:8: error: värdet slutar inte: det saknas ett ' [yaml-syntax] = skriv: title: 'oavslutat'",
                "content/a.md:3:1: error: nyckeln taagar finns inte [unknown-key] = menade du taggar?",
            ])
    }

    @Test("A quoted word first") func aQuotedWordFirst() {
        let folder = Folder([
            "a.md": """
            ---
            title: "Hej" sa hon
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: '"Hej" sa hon'"#
            ])
    }

    @Test("An apostrophe inside apostrophes") func anApostropheInsideApostrophes() {
        let folder = Folder([
            "a.md": """
            ---
            title: 'Det's bra'
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: "Det's bra""#
            ])
    }

    @Test("A path of Windows in quotation marks") func aPathOfWindowsInQuotationMarks() {
        let folder = Folder([
            "a.md": #"""
            ---
            title: "C:\qa"
            ---
            x
            """#
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: title: 'C:\qa'"#
            ])
    }
}
