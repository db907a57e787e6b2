import Testing

@Suite("Uppgifter överst") struct FrontMatterTests {
    @Test("No closing line") func noClosingLine() {
        let folder = Folder([
            "om.md": """
            ---
            title: Om

            text
            """
        ])
        #expect(
            folder.said == [
                "content/om.md:1: error: uppgifterna börjar här men slutar aldrig: den andra raden med --- saknas [unclosed-front-matter] = skriv en rad med bara --- före texten"
            ])
    }

    @Test("Another line than three dashes closes nothing") func anotherLineThanThreeDashesClosesNothing() {
        let folder = Folder([
            "om.md": """
            ---
            title: Om
            -----
            text
            """
        ])
        #expect(
            folder.said == [
                "content/om.md:1: error: uppgifterna börjar här men slutar aldrig: den andra raden med --- saknas [unclosed-front-matter] = skriv en rad med bara --- före texten"
            ])
    }

    @Test("A text without front matter, and those of other programs")
    func aTextWithoutFrontMatterAndThoseOfOtherPrograms() {
        let folder = Folder([
            "a.md": """
            title: Om

            text
            """,
            "b.md": """
            +++
            title = "Om"
            +++
            """,
            "c.md": """
            {"title": "Om"}
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:1: error: texten ska börja med en rad ---, sedan uppgifter, sedan en rad --- till [no-front-matter] = skriv överst: --- / titel: Torgmöte i Norrby / datum: 2026-03-09 / ---",
                "content/b.md:1: error: texten ska börja med en rad ---, sedan uppgifter, sedan en rad --- till [no-front-matter] = skriv överst: --- / titel: Torgmöte i Norrby / datum: 2026-03-09 / ---",
                "content/c.md:1: error: texten ska börja med en rad ---, sedan uppgifter, sedan en rad --- till [no-front-matter] = skriv överst: --- / titel: Torgmöte i Norrby / datum: 2026-03-09 / ---",
            ])
    }

    @Test(
        "The first line of dashes with something before it, or with the dashes of a phone",
        arguments: [
            ("\n \n---", 3, "och inget annat"), (" ---", 1, "och inget annat"), ("\u{200B}---", 1, "och inget annat"),
            ("\u{FEFF}\u{FEFF}---", 1, "och inget annat"), ("—-", 1, "tre korta streck: ---"),
            ("—", 1, "tre korta streck: ---"),
        ])
    func theFirstLineOfDashesIsNearlyThere(first: String, line: Int, said: String) {
        let told = Folder(["om.md": first + "\ntitle: A\n---\nx\n"]).said
        #expect(told.count == 1 && told[0].hasPrefix("content/om.md:\(line): error: den första raden"), "\(told)")
        #expect(told[0].contains("\(said) [no-front-matter] = "), "\(told)")
    }

    @Test(
        "Values below the second line of dashes are told of, and the text is not published",
        arguments: [
            ("---\ntitle: B\ndraft: true\n---\n\nx", 4, "en fil har bara en uppsättning uppgifter"),
            ("\n---\nlayout: post\nutkast: ja\n---\nx", 5, "en fil har bara en uppsättning uppgifter"),
            ("draft: true\n\nx", 4, "draft står under den andra raden med ---"),
            ("\n\nutkast: nej\nx", 6, "utkast står under den andra raden med ---"),
            ("målgrupp: medlemmar\nx", 4, "målgrupp står under den andra raden med ---"),
            ("datum: 2026-01-01\nutkast: ja\n---\nx", 5, "utkast står under den andra raden med ---"),
            ("Utkast: ja\nx", 4, "Utkast står under den andra raden med ---"),
            ("  utkast : \"ja\" # snart\nx", 4, "utkast står under den andra raden med ---"),
            ("<!-- privat -->\nutkast: ja\nx", 5, "utkast står under den andra raden med ---"),
        ])
    func valuesInTheBody(body: String, line: Int, said: String) {
        let folder = Folder(["om.md": "---\ntitle: A\n---\n" + body + "\n"])
        let told = folder.said
        #expect(told.count == 1 && told[0].hasPrefix("content/om.md:\(line): error: \(said)"), "\(told)")
        #expect(told[0].contains("[unsupported-yaml]") && folder.addresses.isEmpty)
    }

    @Test(
        "A body that begins with a rule or with a word and a colon is a text like any other",
        arguments: [
            "---\n\nplats: torget\n\n---\n\nx", "---\nVi ses i kyrkan.\nplats: Folkets hus\n---\n\nx",
            "---\nObs: mötet är flyttat\n---\n\nx", "plats: torget\n\nx",
            "Målgrupp: medlemmar\n\nx", "målgrupp: alla som vill\n\nx", "utkast: andra versionen\n\nx", "---\nx", "---",
        ])
    func bodiesThatLookAlike(body: String) {
        #expect(Folder(["om.md": "---\ntitle: A\n---\n" + body + "\n"]).said == [])
    }

    @Test(
        "A text in quotes in which nothing stands is no value: nothing is lost for it",
        arguments: ["slug: \"\"", "slug: '  '", "menu: \"\"", "language: \"\"", "summary: ''"])
    func aTextOfNothingIsNoValue(line: String) {
        #expect(Folder(["om.md": "---\ntitle: A\n\(line)\n---\nx\n"]).addresses == ["/om/"])
        #expect(
            Folder(["kalender/a.md": "---\ntitle: A\nstart: 2026-04-01\n\(line)\n---\n"]).addresses == ["/kalender/a/"])
    }

    @Test("A title that is missing, empty or null") func aTitleThatIsMissingEmptyOrNull() {
        let folder = Folder([
            "a.md": """
            ---
            draft: true
            ---
            x
            """,
            "b.md": """
            ---
            titel:
            ---
            x
            """,
            "c.md": """
            ---
            titel: "  "
            ---
            x
            """,
            "d.md": """
            ---
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:1: error: texten behöver en rubrik [missing-title] = skriv till exempel: titel: Torgmöte i Norrby",
                "content/b.md:2:1: error: texten behöver en rubrik [missing-title] = skriv till exempel: titel: Torgmöte i Norrby",
                "content/c.md:2:8: error: texten behöver en rubrik [missing-title] = skriv till exempel: titel: Torgmöte i Norrby",
                "content/d.md:1: error: texten behöver en rubrik [missing-title] = skriv till exempel: titel: Torgmöte i Norrby",
            ])
    }

    @Test("Misspelt keys name the nearest, and nothing more is said about them")
    func misspeltKeysNameTheNearestAndNothingMoreIsSaidAboutThem() {
        let folder = Folder([
            "a.md": """
            ---
            titlel: X
            taagar: [a]
            xyzzy: 1
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:2:1: error: nyckeln titlel finns inte [unknown-key] = menade du titel?",
                "content/a.md:3:1: error: nyckeln taagar finns inte [unknown-key] = menade du taggar?",
                "content/a.md:4:1: error: nyckeln xyzzy finns inte [unknown-key] = ta bort raden, eller välj en nyckel ur manualens lista",
            ])
    }

    @Test("A key twice, in one language or in two") func aKeyTwiceInOneLanguageOrInTwo() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            titel: B
            ---
            x
            """,
            "b.md": """
            ---
            title: A
            tags: [x]
            title: B
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:3:1: error: nyckeln titel står två gånger, första gången på rad 2 [duplicate-key] = ta bort den ena",
                "content/b.md:4:1: error: nyckeln title står två gånger, första gången på rad 2 [duplicate-key] = ta bort den ena",
            ])
    }

    @Test("A key twice in a map inside") func aKeyTwiceInAMapInside() {
        let folder = Folder([
            "kalender/a.md": """
            ---
            title: A
            start: 2024-01-01
            repeat: {every: week, count: 3, count: 4}
            ---
            """,
            "plan/2024.md": """
            ---
            title: P
            goals:
              - text: A
                text: B
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/kalender/a.md:4:33: error: nyckeln count står två gånger, första gången på rad 4 [duplicate-key] = ta bort den ena",
                "content/plan/2024.md:5:5: error: nyckeln text står två gånger, första gången på rad 4 [duplicate-key] = ta bort den ena",
            ])
    }

    @Test("Keys of other kinds") func keysOfOtherKinds() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            goals: []
            start: 2024-01-01
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:3:1: error: nyckeln goals hör till en plan, och det här är en sida [key-not-for-kind] = ta bort raden, eller flytta filen till en avdelning av rätt slag",
                "content/a.md:4:1: error: nyckeln start hör till en händelse, och det här är en sida [key-not-for-kind] = ta bort raden, eller flytta filen till en avdelning av rätt slag",
            ])
    }

    @Test("A value of another form is told of after any number of warnings") func anErrorAfterManyWarnings() {
        let tags = (0..<250).map { "  - t\u{200B}\($0)\n" }.joined()
        let said = Folder(["om.md": "---\ntitle: A\ntags:\n\(tags)  - {a: b}\n---\nx\n"]).said
        #expect(said.count == 201 && said.last?.hasPrefix("content/om.md:254:5: error: tags ska vara") == true)
    }

    @Test("Values of other forms") func valuesOfOtherForms() {
        let folder = Folder([
            "blogg/2024-01-01-a.md": """
            ---
            title: A
            draft: snart
            tags: {a: b}
            updated: igår
            audience: alla
            outlet: [[a]]
            ---
            x
            """,
            "om.md": """
            ---
            title: [a, b]
            menu: [x]
            ---
            x
            """,
            "personer/p.md": """
            ---
            title: P
            order: sist
            period: 2024-13
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg/2024-01-01-a.md:3:8: error: draft ska vara true eller false [wrong-type] = skriv till exempel: draft: true",
                "content/blogg/2024-01-01-a.md:4:7: error: tags ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: tags: [ett, två]",
                "content/blogg/2024-01-01-a.md:5:10: error: ”igår” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09",
                "content/blogg/2024-01-01-a.md:6:11: error: audience ska vara något av: public, offentlig, members, medlemmar [wrong-type] = skriv till exempel: audience: public",
                "content/blogg/2024-01-01-a.md:7:10: error: outlet ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: outlet: [ett, två]",
                #"content/om.md:2:8: error: title ska vara en text [wrong-type] = börjar texten med [ eller { ska den stå inom citattecken: title: "…""#,
                #"content/om.md:3:7: error: menu ska vara en text [wrong-type] = börjar texten med [ eller { ska den stå inom citattecken: menu: "…""#,
                "content/personer/p.md:3:8: error: order ska vara ett helt tal [wrong-type] = skriv till exempel: order: 1",
                "content/personer/p.md:4:9: error: ”2024-13” är ingen period [bad-period] = skriv 2026, 2022-10-15/2026-10-14, eller 2022-10-15/ när slutet inte är bestämt",
            ])
    }
}
