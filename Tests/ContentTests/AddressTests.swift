import Testing

@Suite("Adresser") struct AddressTests {
    @Test("Slugs that climb or hide") func slugsThatClimbOrHide() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            slug: ../x
            ---
            x
            """,
            "b.md": """
            ---
            title: A
            slug: "%2e%2e"
            ---
            x
            """,
            "c.md": #"""
            ---
            title: A
            slug: C:\x
            ---
            x
            """#,
        ])
        #expect(
            folder.said == [
                #"content/a.md:3:7: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                #"content/b.md:3:7: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                #"content/c.md:3:7: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
            ])
    }

    @Test("Names of which nothing is left") func namesOfWhichNothingIsLeft() {
        let folder = Folder([
            "???.md": """
            ---
            title: A
            ---
            x
            """,
            "Мир/om.md": """
            ---
            title: A
            tags: [Мир]
            ---
            x
            """,
            "b.md": """
            ---
            title: A
            slug: "???"
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/???.md: error: av namnet blir ingen adress: det har inga bokstäver a–z eller siffror [empty-slug] = skriv till exempel: kortnamn: om-oss",
                "content/b.md:3:7: error: av namnet blir ingen adress: det har inga bokstäver a–z eller siffror [empty-slug] = skriv till exempel: kortnamn: om-oss",
                "content/Мир/om.md: error: av mappens namn Мир blir ingen adress: det har inga bokstäver a–z eller siffror [empty-slug] = byt namn på mappen",
            ])
    }

    @Test("Two things at one address") func twoThingsAtOneAddress() {
        let folder = Folder([
            "på.md": """
            ---
            title: A
            ---
            x
            """,
            "pa.md": """
            ---
            title: B
            ---
            x
            """,
            "blogg.md": """
            ---
            title: C
            tags: [Klimat, klimat, klimät]
            ---
            x
            """,
            "blogg/2023-01-01-x.md": """
            ---
            title: C
            ---
            x
            """,
            "blogg/2023-01-01-y.md": """
            ---
            title: D
            slug: x
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/blogg.md: error: adressen /blogg/ är redan tagen av content/site.yml [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
                "content/blogg.md:3:24: error: taggen klimät får samma adress som Klimat i content/blogg.md [address-collision] = skriv taggen likadant överallt",
                "content/blogg/2023-01-01-y.md:3:7: error: adressen /blogg/2023/x/ är redan tagen av content/blogg/2023-01-01-x.md [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
                "content/på.md: error: adressen /pa/ är redan tagen av content/pa.md [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
            ])
    }

    @Test("A page and a folder of one name") func aPageAndAFolderOfOneName() {
        let folder = Folder([
            "om.md": """
            ---
            title: A
            ---
            x
            """,
            "om/index.md": """
            ---
            title: B
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/om/index.md: error: adressen /om/ är redan tagen av content/om.md [address-collision] = ge den ena ett annat namn med nyckeln kortnamn"
            ])
    }

    @Test("Names of Blad and of Windows") func namesOfBladAndOfWindows() {
        let folder = Folder([
            "404.md": """
            ---
            title: A
            ---
            x
            """,
            "con.md": """
            ---
            title: A
            ---
            x
            """,
            "kalender/aux.md": """
            ---
            title: A
            start: 2024-01-01
            ---
            x
            """,
            "a.md": """
            ---
            title: A
            aliases: [/feed.xml, /kalender.ics, /, /assets/x]
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/404.md: error: adressen /404/ är upptagen [reserved-address] = välj ett annat namn med nyckeln kortnamn",
                "content/a.md:3:11: error: adressen /feed.xml är upptagen [reserved-address] = ta bort aliaset",
                "content/a.md:3:22: error: adressen /kalender.ics är upptagen [reserved-address] = ta bort aliaset",
                "content/a.md:3:37: error: aliaset / är startsidan [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:40: error: adressen /assets/x/ är upptagen [reserved-address] = ta bort aliaset",
                "content/con.md: error: adressen /con/ är upptagen [reserved-address] = välj ett annat namn med nyckeln kortnamn",
                "content/kalender/aux.md: error: adressen /kalender/aux/ är upptagen [reserved-address] = välj ett annat namn med nyckeln kortnamn",
            ])
    }

    @Test("Aliases to themselves, in a circle, to other places") func aliasesToThemselvesInACircleToOtherPlaces() {
        let folder = Folder([
            "a.md": #"""
            ---
            title: A
            aliases: [/a/, /A, https://x.example/, //ond.example/, "javascript:x", /a/../b/, "/%2e%2e/x", '/c\d/', "/x%00"]
            ---
            x
            """#,
            "b.md": """
            ---
            title: A
            aliases: [/c/]
            ---
            x
            """,
            "c.md": """
            ---
            title: A
            aliases: [/b/, /gammal/, /gammal]
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:3:11: error: aliaset /a/ leder till sig självt [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:20: error: aliaset https://x.example/ ligger på en annan webbplats [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:40: error: aliaset //ond.example/ ligger på en annan webbplats [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:57: error: aliaset javascript:x är ingen adress som går att leda om [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:72: error: aliaset /a/../b/ är ingen adress som går att leda om [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/a.md:3:83: error: aliaset /%2e%2e/x är ingen adress som går att leda om [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                #"content/a.md:3:96: error: aliaset /c\d/ är ingen adress som går att leda om [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/"#,
                "content/a.md:3:105: error: aliaset /x%00 är ingen adress som går att leda om [bad-alias] = skriv en gammal adress på webbplatsen: /gamla/sidan/",
                "content/b.md:3:11: error: adressen /c/ är redan tagen av content/c.md [address-collision] = ta bort aliaset ur den ena",
                "content/c.md:3:11: error: adressen /b/ är redan tagen av content/b.md [address-collision] = ta bort aliaset ur den ena",
            ])
    }

    @Test("Sections and patterns that climb") func sectionsAndPatternsThatClimb() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            sections:
              "..": {kind: post}
              "a/b": {kind: post}
              '%2e': {kind: post}
              "???": {kind: post}
              feed: {kind: post}
              blogg: {kind: post}
              Blogg: {kind: post}
            permalinks: {post: "/../:slug/", newsletter: "//:slug/"}
            """
        ])
        #expect(
            folder.said == [
                #"content/site.yml:4:3: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                #"content/site.yml:5:3: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                #"content/site.yml:6:3: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                "content/site.yml:7:3: error: av namnet blir ingen adress: det har inga bokstäver a–z eller siffror [empty-slug] = skriv till exempel: kortnamn: om-oss",
                "content/site.yml:8:3: error: adressen /feed/ är upptagen [reserved-address] = byt namn på mappen och avdelningen",
                "content/site.yml:10:3: error: adressen /blogg/ är redan tagen av blogg [address-collision] = ge den ena ett annat namn med nyckeln kortnamn",
                #"content/site.yml:11:20: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
                #"content/site.yml:11:46: error: en adress får inte innehålla .., \, // eller kodade tecken [unsafe-address] = skriv ett kort namn med a–z, siffror och bindestreck"#,
            ])
    }
}
