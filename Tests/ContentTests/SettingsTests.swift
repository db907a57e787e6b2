import Testing

@Suite("site.yml") struct SettingsTests {
    @Test("An empty file") func anEmptyFile() {
        let folder = Folder([
            "site.yml": """

            """
        ])
        #expect(
            folder.said == [
                "content/site.yml: error: filen är tom [empty-file] = skriv texten, eller ta bort filen"
            ])
    }

    @Test("A list") func aList() {
        let folder = Folder([
            "site.yml": """
            - a
            - b
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:1: error: här ska stå nycklar med värden [wrong-type] = skriv till exempel: title: Föreningen i Björkvik"
            ])
    }

    @Test("A text") func aText() {
        let folder = Folder([
            "site.yml": """
            hej
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:1:1: error: raden går inte att läsa som en uppgift [yaml-syntax] = skriv nyckel, kolon, mellanslag och värde: titel: Möte på torget"
            ])
    }

    @Test("A file that was cut") func aFileThatWasCut() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: "https://t.exa
            """
        ])
        #expect(
            folder.said == [
                #"content/site.yml:2:6: error: värdet slutar inte: det saknas ett " [yaml-syntax] = skriv: url: "https://t.exa""#
            ])
    }

    @Test("All findings at once") func allFindingsAtOnce() {
        let folder = Folder([
            "site.yml": """
            titel: T
            urll: https://t.example
            colour: röd
            page-size: många
            language: svenska!
            menu: {a: b}
            sections: [a]
            newsletter: x
            organisation: [x]
            permalinks: x
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:2:1: error: nyckeln urll finns inte [unknown-key] = menade du url?",
                ##"content/site.yml:3:9: error: färgen ska skrivas med # och sex siffror eller bokstäver a–f [bad-colour] = skriv till exempel: colour: "#b0182b""##,
                "content/site.yml:4:12: error: page-size ska vara ett helt tal från 1 till 1000 [wrong-type] = skriv till exempel: page-size: 1",
                "content/site.yml:5:11: error: språket ska anges med sin kod [wrong-type] = skriv till exempel sv, en, ar, fi, so eller lättläst",
                "content/site.yml:6:7: error: menu ska vara en text eller en lista av texter [wrong-type] = skriv till exempel: menu: [ett, två]",
                "content/site.yml:7:11: error: sections ska ha egna nycklar med värden [wrong-type] = skriv till exempel: sections: {blogg: {kind: post}}",
                "content/site.yml:8:13: error: newsletter ska ha egna nycklar med värden [wrong-type] = skriv till exempel: newsletter: {avsändare: …}",
                "content/site.yml:9:15: error: organisation ska ha egna nycklar med värden [wrong-type] = skriv till exempel: organisation: {namn: …}",
                #"content/site.yml:10:13: error: permalinks ska ha egna nycklar med värden [wrong-type] = skriv till exempel: permalinks: {post: "/:section/:year/:slug/"}"#,
            ])
    }

    @Test("Texts are checked although the title is missing") func textsAreCheckedAlthoughTheTitleIsMissing() {
        let folder = Folder([
            "site.yml": """
            url: https://t.example
            """,
            "a.md": """
            ---
            titlel: x
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:2:1: error: nyckeln titlel finns inte [unknown-key] = menade du titel?",
                "content/site.yml: error: nyckeln title saknas [missing-key] = skriv till exempel: titel: Föreningen i Björkvik",
            ])
    }

    @Test("Addresses without host, with query, user, markup, letters")
    func addressesWithoutHostWithQueryUserMarkupLetters() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://a:b@t.example/<b>?x
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:2:6: error: url ska vara webbplatsens adress med https:// och värdnamn, utan sidnamn, frågetecken och mellanslag [bad-url] = skriv till exempel: url: https://bjorkvik.example"
            ])
    }

    @Test(
        "An address of a page is not the site's",
        arguments: ["index.html", "index.html/", "mapp/Start.HTM", "start.php"])
    func anAddressOfAPage(page: String) {
        let folder = Folder(["site.yml": "title: T\nurl: https://t.example/\(page)\n"])
        #expect(folder.said.count == 1 && folder.said[0].contains("[bad-url]"))
        #expect(Folder(["site.yml": "title: T\nurl: https://t.example/v1.2/\n"]).said == [])
    }

    @Test(
        "A zone or a language of nothing is the usual one: no text is lost for it",
        arguments: ["time-zone: \"\"", "language: ''", "time-zone: ' '"])
    func settingsOfNothing(line: String) {
        let settings = "title: T\nurl: https://t.example\n\(line)\n"
        let folder = Folder(["site.yml": settings, "om.md": "---\ntitle: A\n---\nx"])
        #expect(folder.said == [] && folder.addresses == ["/om/"])
        #expect(folder.load().site?.settings.zone.name == "Europe/Stockholm")
    }

    @Test("An address with letters beyond a to z") func anAddressWithLettersBeyondAToZ() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://föreningen.example
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:2:6: error: url skrivs med a–z: värdnamn med å, ä och ö har en form som börjar med xn-- [bad-url] = fråga den som säljer domännamnet, och skriv: url: https://xn--…"
            ])
    }

    @Test("A colour that YAML takes for a comment") func aColourThatYAMLTakesForAComment() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            colour: #b0182b
            """
        ])
        #expect(
            folder.said == [
                ##"content/site.yml:3:9: error: värdet innehåller tecken som måste stå inom citattecken [needs-quotes] = skriv: colour: "#b0182b""##
            ])
    }

    @Test("Time zones that are none") func timeZonesThatAreNone() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            time-zone: Europe/Stokholm
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:3:12: error: tidszonen Europe/Stokholm finns inte [unknown-time-zone] = menade du Europe/Stockholm?"
            ])
    }

    @Test("A time zone by its abbreviation") func aTimeZoneByItsAbbreviation() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            time-zone: CET
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:3:12: error: tidszonen CET finns inte [unknown-time-zone] = skriv Europe/Stockholm"
            ])
    }

    @Test("A time zone that is a path") func aTimeZoneThatIsAPath() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            time-zone: ../../etc/passwd
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:3:12: error: tidszonen ../../etc/passwd finns inte [unknown-time-zone] = skriv Europe/Stockholm"
            ])
    }

    @Test("Kinds, patterns and words that are none") func kindsPatternsAndWordsThatAreNone() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            sections:
              blogg: {kind: pots}
              nyheter: post
            permalinks: {post: "/:yaer/:slug/", plan: "/:year/", person: [a], foo: "/:slug/", event: "/:slug/", inlägg: "/:slug/"}
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml:4:17: error: slaget pots finns inte [unknown-kind] = menade du post?",
                "content/site.yml:5:12: error: nyheter ska ha egna nycklar med värden [wrong-type] = skriv till exempel: nyheter: {titel: …}",
                "content/site.yml:6:20: error: adressmönstret har inget ord :yaer [unknown-placeholder] = menade du :year?",
                "content/site.yml:6:43: error: adressmönstret måste ha :slug, annars får alla texter samma adress [unknown-placeholder] = skriv till exempel: /:section/:year/:slug/",
                #"content/site.yml:6:62: error: person ska ha ett adressmönster [wrong-type] = skriv till exempel: person: "/:section/:year/:slug/""#,
                "content/site.yml:6:67: error: slaget foo finns inte [unknown-kind] = välj sida, inlägg, brev, plan, händelse eller person",
                "content/site.yml:6:90: error: adressmönster finns inte för en händelse: adressen kommer av filens namn [key-not-for-kind] = ta bort raden",
                "content/site.yml:6:101: error: nyckeln inlägg står två gånger, första gången på rad 6 [duplicate-key] = ta bort den ena",
            ])
    }

    @Test("Menu entries that name nothing, at their own places") func menuEntriesThatNameNothingAtTheirOwnPlaces() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            menu:
              - blogg
              - om
            sections: {blog: {kind: post}}
            """,
            "om.md": """
            ---
            title: Om
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/site.yml:4:5: error: menyn nämner blogg, men det finns ingen sådan avdelning eller sida [unknown-menu-entry] = menade du blog?"
            ])
    }

    @Test("Senders that are no addresses") func sendersThatAreNoAddresses() {
        let folder = Folder([
            "site.yml": """
            title: T
            url: https://t.example
            newsletter:
              sender: Anna
              to: "a b@c"
              reply-to: "V <brev@t>"
              unsubscribe: ftp://x
              list-id: "a b"
            organisation: {email: inte}
            """
        ])
        #expect(
            folder.said == [
                #"content/site.yml:4:11: error: sender ska vara en e-postadress [invalid-address] = skriv till exempel: sender: "Föreningen <brev@bjorkvik.example>""#,
                #"content/site.yml:5:7: error: to ska vara en e-postadress [invalid-address] = skriv till exempel: to: "Föreningen <brev@bjorkvik.example>""#,
                #"content/site.yml:6:13: error: reply-to ska vara en e-postadress [invalid-address] = skriv till exempel: reply-to: "Föreningen <brev@bjorkvik.example>""#,
                #"content/site.yml:7:16: error: unsubscribe ska vara mailto: och en e-postadress, eller börja med https://, utan mellanslag [invalid-address] = skriv till exempel: unsubscribe: "mailto:brev@bjorkvik.example?subject=Avsluta""#,
                "content/site.yml:8:12: error: list-id ska vara ett namn med punkter, utan mellanslag [invalid-address] = skriv till exempel: list-id: nyheter.bjorkvik.example",
                #"content/site.yml:9:23: error: email ska vara en e-postadress [invalid-address] = skriv till exempel: email: "Föreningen <brev@bjorkvik.example>""#,
            ])
    }

    @Test("Line breaks in what goes into headers") func lineBreaksInWhatGoesIntoHeaders() {
        let folder = Folder([
            "site.yml": #"""
            title: "a\r\nBcc: x@y.example"
            url: https://t.example
            newsletter: {sender: "A <a@b.example>\r\nBcc: x@y.example"}
            """#
        ])
        #expect(
            folder.said == [
                "content/site.yml:1:8: error: title ska stå på en enda rad [line-break] = ta bort radbrytningen i värdet",
                "content/site.yml:3:22: error: sender ska vara en rad utan styrtecken, för den blir en del av e-postens huvud [header-newline] = skriv om värdet på en rad",
            ])
    }
}
