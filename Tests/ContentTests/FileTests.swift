import Testing

@Suite("Filer") struct FileTests {
    @Test("An empty file, or one of blanks, is said to be empty") func anEmptyFileOrOneOfBlanksIsSaidToBeEmpty() {
        let folder = Folder([
            "om.md": """

            """,
            "tom.md": """
               
            """,
        ])
        #expect(
            folder.said == [
                "content/om.md: error: filen är tom [empty-file] = skriv texten, eller ta bort filen",
                "content/tom.md: error: filen är tom [empty-file] = skriv texten, eller ta bort filen",
            ])
    }

    @Test("Front matter with nothing under it is a warning") func frontMatterWithNothingUnderItIsAWarning() {
        let folder = Folder([
            "om.md": """
            ---
            title: Om
            ---
            """
        ])
        #expect(
            folder.said == [
                "content/om.md:3: warning: det finns ingen text under uppgifterna [no-content] = skriv texten efter den andra raden med ---"
            ])
    }

    @Test("The same renamed to md is an error") func theSameRenamedToMdIsAnError() {
        let folder = Folder([
            "sida.md": """
              <HTML><body>
            """,
            "fax.md": #"""
            {\rtf1 hej}
            """#,
        ])
        #expect(
            folder.said == [
                "content/fax.md: error: filen är ett dokument i formatet RTF, inte text i Markdown [not-markdown] = kopiera texten till en ny .md-fil",
                "content/sida.md: error: filen är ett dokument i formatet HTML, inte text i Markdown [not-markdown] = kopiera texten till en ny .md-fil",
            ])
    }

    @Test("Editors leave files that are never mentioned") func editorsLeaveFilesThatAreNeverMentioned() {
        let folder = Folder([
            "Thumbs.db": """
            x
            """,
            "om.md~": """
            x
            """,
            "~$brev.docx": """
            x
            """,
            "om.md.swp": """
            x
            """,
            ".DS_Store": """
            x
            """,
            "_utkast.md": """
            x
            """,
        ])
        #expect(folder.said == [])
    }

    @Test("Copies of a sync service are mentioned") func copiesOfASyncServiceAreMentioned() {
        let folder = Folder([
            "om (1).md": """
            ---
            title: Om
            ---
            x
            """,
            "tak (Annas konfliktkopia 2024-01-01).md": """
            ---
            title: Tak
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/om (1).md: warning: filen ser ut som en kopia som blivit över [leftover-file] = jämför med originalet och ta bort den som inte ska vara kvar",
                "content/tak (Annas konfliktkopia 2024-01-01).md: warning: filen ser ut som en kopia som blivit över [leftover-file] = jämför med originalet och ta bort den som inte ska vara kvar",
            ])
    }

    @Test(
        "A copy beside its original is mentioned and not published",
        arguments: [
            "torget 2", "torget kopia", "torget kopia 2", "Kopia av torget", "torget (kopia)", "torget (2)",
            "torget (Annas motstridiga kopia 2026-11-20)", "torget (konflikterade kopia)", "torget-DESKTOP-AB12CD",
            "torget_copy", "torget - kopia", "torget (1)",
        ]) func aCopyBesideItsOriginalIsMentionedAndNotPublished(name: String)
    {
        let text = "---\ntitle: Torget\n---\nx\n"
        let folder = Folder(["torget.md": text, "\(name).md": text])
        #expect(
            folder.said == [
                "content/\(name).md: warning: filen ser ut som en kopia av torget.md, så den publiceras inte [leftover-file] = jämför med torget.md och ta bort den ena; är det en text för sig, ge filen ett annat namn"
            ])
        #expect(folder.addresses == ["/torget/"])
    }

    @Test(
        "Without an original beside it, such a name is a text's own",
        arguments: ["klass 2", "Kopia av intyg", "a_copy"])
    func withoutAnOriginalBesideItSuchANameIsATextsOwn(name: String) {
        let text = "---\ntitle: Text\n---\nx\n"
        let folder = Folder(["\(name).md": text, "annan/klass.md": text, "vecka.md": text, "vecka 12.md": text])
        #expect(folder.said == [] && folder.addresses.count == 4)
    }

    @Test("A text that Notepad gave a second ending is a warning") func aTextWithASecondEndingIsAWarning() {
        let folder = Folder(["blogg/2026-11-13-z.md.txt": "x", "om.markdown.txt": "x"])
        #expect(
            folder.said == [
                "content/blogg/2026-11-13-z.md.txt: warning: texter ska ha ändelsen .md [not-markdown] = byt namn på filen så att den slutar på .md",
                "content/om.markdown.txt: warning: texter ska ha ändelsen .md [not-markdown] = byt namn på filen så att den slutar på .md",
            ])
    }

    @Test("Another ending of Markdown is a warning") func anotherEndingOfMarkdownIsAWarning() {
        let folder = Folder([
            "om.markdown": """
            x
            """,
            "om.MD": """
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/om.MD: warning: texter ska ha ändelsen .md [not-markdown] = byt namn på filen så att den slutar på .md",
                "content/om.markdown: warning: texter ska ha ändelsen .md [not-markdown] = byt namn på filen så att den slutar på .md",
            ])
    }

    @Test("Two texts whose names differ in letter case") func twoTextsWhoseNamesDifferInLetterCase() {
        let folder = Folder([
            "Om.md": """
            ---
            title: A
            ---
            x
            """,
            "om.md": """
            ---
            title: B
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/om.md: error: adressen /om/ är redan tagen av content/Om.md [address-collision] = ge den ena ett annat namn med nyckeln kortnamn"
            ])
    }

    @Test("Two pictures whose names differ in letter case") func twoPicturesWhoseNamesDifferInLetterCase() {
        let folder = Folder([
            "Bild.jpg": """
            x
            """,
            "bild.jpg": """
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/bild.jpg: error: filens namn skiljer sig bara i stora och små bokstäver, eller inte alls, från content/Bild.jpg [address-collision] = byt namn på den ena"
            ])
    }

    @Test("An invisible character in a name") func anInvisibleCharacterInAName() {
        let folder = Folder([
            "o​m.md": """
            ---
            title: Om
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/oU+200Bm.md: warning: namnet innehåller ett osynligt tecken (U+200B) [invisible-character] = skriv namnet på nytt för hand"
            ])
    }
}
