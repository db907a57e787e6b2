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

    @Test(
        "A text is not lost for its ending, or for what nobody sees after it",
        arguments: ["om.mdown", "om.mkd", "om.mdx", "om.Md", "om.md ", "om.md.", "om.md\u{A0}", "om.MD ."])
    func aTextWithNearlyTheEnding(name: String) {
        let told = Folder([name: "x"]).said
        #expect(told.map { $0.contains("warning: texter ska ha ändelsen .md [not-markdown]") } == [true], "\(told)")
    }

    @Test(
        "Only index.md is a folder's own page", arguments: ["Index.md", "om/INDEX.md", "blogg/2026-03-01-a/Index.md"])
    func anIndexInCapitals(name: String) {
        let told = Folder([name: "---\ntitle: A\ndate: 2026-03-01\n---\nx\n"]).said.filter { !$0.contains("error") }
        let said = "blir en sida för sig [wrong-case] = byt namn på filen till index.md"
        #expect(told.count == 1 && told[0].contains("warning: bara index.md") && told[0].hasSuffix(said), "\(told)")
    }

    @Test("A folder that is called nearly as a section is an error", arguments: ["Blogg", "blogg ", "BLOGG", "blógg"])
    func aFolderThatIsNearlyASection(name: String) {
        let text = "---\ntitle: A\n---\nx"
        let told = Folder(["\(name)/2027-01-01-a.md": text, "\(name)/b.md": text, "blogg-arkiv/c.md": text]).said
        let said = "hör inte till avdelningen [wrong-case] = byt namn på mappen till blogg"
        #expect(told.count == 1 && told[0].contains(": error: mappen \(name)") && told[0].hasSuffix(said), "\(told)")
    }

    @Test("A list of events outside a section of events is mentioned", arguments: ["moten.yml", "blogg/moten.yaml"])
    func aListOutsideTheCalendar(name: String) {
        let told = Folder([name: "- title: A\n  start: 2026-04-01\n"]).said
        let said = "[unlinked-file] = flytta filen till content/kalender, eller ta bort den"
        #expect(told.count == 1 && told[0].contains("hint: listor i YAML") && told[0].hasSuffix(said), "\(told)")
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
