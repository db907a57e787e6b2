import Testing

/// Old addresses lead to the new ones.
struct AliasTests {
    private func build(_ alias: String) -> Built {
        TestSite(["content/ny.md": text("title: Ny sida\naliases: [\"\(alias)\"]")]).build()
    }

    @Test func anOldAddressHasAPageThatLeadsOn() throws {
        let page = try build("/gammal/sida/").page("/gammal/sida/")
        #expect(page.meta("refresh") == "0; url=/ny/" && page.links == ["/ny/"] && page.meta("robots") == "noindex")
        #expect(page.html.contains(#"<link rel="canonical" href="https://bjorkvik.example/ny/">"#))
    }

    @Test func oldAddressesAreRulesForTheHosts() throws {
        let built = build("/gammal/")
        #expect(try built.file("_redirects").contains("/gammal/ /ny/ 301!\n"))
        #expect(try built.file(".htaccess").contains("RewriteRule ^gammal/?$ /ny/ [R=301,L,NE]\n"))
    }

    @Test func anOldFileLeadsOnToo() throws {
        let built = build("/gammal.html")
        #expect(try built.page("/gammal.html").links == ["/ny/"])
        #expect(try built.file(".htaccess").contains("RewriteRule ^gammal\\.html$ /ny/ [R=301,L,NE]\n"))
    }

    @Test func anAliasWithoutSlashesIsAnAddressTooAndMayBeLinkedTo() throws {
        let built = TestSite([
            "content/ny.md": text("title: Ny\naliases: gammal"), "content/b.md": text("title: B", "[x](/gammal/)"),
        ]).build()
        #expect(built.findings == [] && built.addresses.contains("/gammal/"))
        #expect(try built.page("/b/").links == ["/ny/"])
    }

    @Test func anAliasWithSwedishLettersStandsWhereBrowsersAskForIt() throws {
        for alias in ["/på-torget/", "/p%C3%A5-torget/"] {
            let built = build(alias)
            #expect(built.findings == [], "\(alias)")
            #expect(try built.file("_redirects").contains("/p%C3%A5-torget/ /ny/ 301!\n"))
        }
    }

    @Test func oldAddressesAreInNoSitemap() throws {
        #expect(try !build("/gammal/").file("sitemap.xml").contains("gammal"))
    }

    @Test(arguments: [
        "/ny/", "/ny", "https://annan.example/x/", "//annan.example/", "javascript:alert(1)", "/../x/", "/%2e%2e/x/",
        "/a?b", "/a#b", "/", "",
    ])
    func aliasesThatLeadNowhereGoodAreErrors(_ alias: String) {
        let built = build(alias)
        #expect(
            alias.isEmpty
                ? built.exitStatus == 0
                : built.exitStatus == 1
                    && ["bad-alias", "reserved-address", "unsafe-address"].contains(built.codes.first),
            "\(built.findings)")
    }

    @Test(arguments: [
        ("https://vi.example", "https://vi.example/gammal/"),
        ("https://vi.example/sub", "HTTP://vi.example/sub/gammal/"),
    ])
    func anAliasInFullIsToBeWrittenWithoutTheSitesAddress(_ url: String, _ alias: String) throws {
        let built = TestSite([
            "content/ny.md": text("title: Ny\naliases: \(alias)"), "content/site.yml": "title: Vi\nurl: \(url)\n",
        ]).build()
        #expect(built.findings == ["content/ny.md:3:10 error bad-alias"])
        #expect(built.report.findings.first?.help?.swedish == "skriv /gammal/")
    }

    @Test func aSiteInAFolderOfItsHostRedirectsWithinIt() throws {
        let site = TestSite([
            "content/ny.md": text("title: Ny\naliases: [/gammal/]"),
            "content/site.yml": "title: Vi\nurl: https://vi.example/foreningen\n",
        ])
        let built = site.build()
        #expect(try built.page("/gammal/").meta("refresh") == "0; url=/foreningen/ny/")
        #expect(try built.file("_redirects").contains("/foreningen/gammal/ /foreningen/ny/ 301!\n"))
    }
}
