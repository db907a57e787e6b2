import Testing

@Suite("Värden") struct ValueTests {
    @Test("Keys in Swedish, in any case, with blanks or underscores")
    func keysInSwedishInAnyCaseWithBlanksOrUnderscores() {
        let folder = Folder([
            "personer/p.md": """
            ---
            TITEL: P
            party_role: Ordförande
            Bild text: En bild
            ---
            """
        ])
        #expect(
            folder.said == [
                "content/personer/p.md:4:1: error: nyckeln Bild text finns inte [unknown-key] = menade du bildtext?"
            ])
    }

    @Test("A comment and a quoted key are YAML") func aCommentAndAQuotedKeyAreYAML() {
        let folder = Folder([
            "om.md": """
            ---
            # kommentar
            "titel": Hej # kommentar
            tags: [a, # nej
              b]
            ---
            x
            """
        ])
        #expect(folder.said == [])
    }

    @Test("All findings of a file at once") func allFindingsOfAFileAtOnce() {
        let folder = Folder([
            "a.md": """
            ---
            title: "A"
            summary: Här är: det
            draft: snart
            tags: [x
            expires: 2024-02-31
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                #"content/a.md:3:10: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: summary: "Här är: det""#,
                "content/a.md:4:8: error: draft ska vara true eller false [wrong-type] = skriv till exempel: draft: true",
                "content/a.md:5:7: error: värdet slutar inte: det saknas ett ] [yaml-syntax] = skriv: tags: [x]",
                "content/a.md:6:10: error: februari har 29 dagar, så datumet 2024-02-31 finns inte [invalid-date] = menade du 2024-02-29?",
            ])
    }

    @Test("Languages are codes, translations name other texts") func languagesAreCodesTranslationsNameOtherTexts() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            language: svenska
            translation-of: omm
            ---
            x
            """,
            "om.md": """
            ---
            title: A
            translation-of: om
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:3:11: error: språket ska anges med sin kod [wrong-type] = skriv till exempel sv, en, ar, fi, so eller lättläst",
                "content/a.md:4:17: error: det finns ingen text med namnet omm [unknown-translation] = menade du om?",
                "content/om.md:3:17: error: texten kan inte vara en översättning av sig själv [unknown-translation] = skriv namnet på filen med originalet",
            ])
    }

    @Test("Invisible characters in values") func invisibleCharactersInValues() {
        let folder = Folder([
            "a.md": """
            ---
            title: A​b
            tags: [x‮y]
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:2:8: warning: title innehåller ett osynligt tecken (U+200B) [invisible-character] = skriv om ordet för hand i stället för att klistra in det",
                "content/a.md:3:8: warning: tags innehåller ett osynligt tecken (U+202E) [invisible-character] = skriv om ordet för hand i stället för att klistra in det",
            ])
    }

    @Test("Line breaks and control characters in values") func lineBreaksAndControlCharactersInValues() {
        let folder = Folder([
            "a.md": #"""
            ---
            title: "A\nb"
            summary: "a\u0007b"
            author: |
              En
              Två
            ---
            x
            """#
        ])
        #expect(
            folder.said == [
                "content/a.md:2:8: error: title ska stå på en enda rad [line-break] = ta bort radbrytningen i värdet",
                "content/a.md:3:10: error: summary innehåller ett styrtecken (U+0007) [control-character] = ta bort tecknet",
                "content/a.md:4:9: error: author ska stå på en enda rad [line-break] = ta bort radbrytningen i värdet",
            ])
    }
}
