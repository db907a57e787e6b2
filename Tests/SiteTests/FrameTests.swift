import Foundation
import Testing

/// What stands around every text: menu, breadcrumbs, and what machines read.
struct FrameTests {
    private let site = TestSite(
        [
            "content/om.md": text("title: Om oss"),
            "content/kontakt.md": text("title: Kontakta oss gärna\nmenu: Kontakt"),
            "content/blogg/2026-01-02-a.md": text("title: A\nsummary: Kort sagt."),
            "content/kalender/m.md": text("title: M\nstart: 2026-07-01 18:30\nplace: Torget"),
            "content/personer/p.md": text("title: Anna Exempel\nrole: Ledamot"),
        ],
        settings:
            "menu: [blogg, om]\ndescription: En mening.\norganisation: {email: vi@bjorkvik.example, phone: 070-174 06 05}\n"
    )

    private func menu(_ address: String) throws -> [(String, String?)] {
        let html = try site.build().page(address).html
        let nav = try #require(
            html.range(of: #"<nav class="menu""#).flatMap { start in
                html.range(of: "</nav>", range: start.lowerBound..<html.endIndex).map {
                    html[start.lowerBound..<$0.lowerBound]
                }
            })
        return Page.tags(in: String(nav)).filter { $0.name == "a" }.map {
            ($0.attributes["href"] ?? "", $0.attributes["aria-current"])
        }
    }

    @Test func theMenuHasWhatSettingsNameThenThePagesThatAsk() throws {
        #expect(try menu("/").map(\.0) == ["/blogg/", "/om/", "/kontakt/"])
        #expect(try site.build().page("/om/").words(ofClass: "menu") == "Blogg Om oss Kontakt")
    }

    @Test func aTextOfAnyKindMayAskToBeInTheMenu() throws {
        let built = TestSite([
            "content/index.md": text("title: Hem"),
            "content/plan/2026.md": text("title: Verksamhetsplan 2026\nperiod: 2026\nmenu: Planen"),
            "content/blogg/2026-01-02-a.md": text("title: A\nmeny: ja"),
            "content/kalender/m.md": text("title: M\nstart: 2026-01-05\nmenu: true\nrepeat: {every: week, count: 3}"),
        ]).build()
        #expect(built.findings == [])
        let words = try built.page("/").words(ofClass: "menu") ?? ""
        #expect(words.split(separator: " ").sorted() == ["A", "M", "Planen"])
    }

    @Test func theMenuMarksThePageAndTheSectionOneIsIn() throws {
        #expect(try menu("/om/").map(\.1) == [nil, "page", nil])
        #expect(try menu("/blogg/").map(\.1) == ["page", nil, nil])
        #expect(try menu("/blogg/2026/a/").map(\.1) == ["true", nil, nil])
        #expect(try menu("/blogg/2026/").map(\.1) == ["true", nil, nil])
        #expect(try menu("/").map(\.1) == [nil, nil, nil])
    }

    @Test func aMenuThatNamesWhatIsNotThereIsAnError() {
        #expect(
            TestSite([:], settings: "menu: [bloog]\n").build().findings == [
                "content/site.yml:9:8 error unknown-menu-entry"
            ])
    }

    @Test func breadcrumbsLeadToTheSection() throws {
        let built = site.build()
        #expect(try built.page("/blogg/2026/a/").words(ofClass: "breadcrumbs") == "Blogg")
        #expect(try built.page("/blogg/2026/").words(ofClass: "breadcrumbs") == "Blogg")
        #expect(try built.page("/om/").words(ofClass: "breadcrumbs") == nil)
    }

    @Test func thePageForAddressesThatLeadNowhereHelpsOn() throws {
        let page = try site.build().page("/404.html")
        #expect(
            page.headings.first == "Sidan finns inte" && page.links.contains("/")
                && page.links.contains("/blogg/2026/a/"))
        #expect(page.meta("robots") == "noindex" && !page.html.contains("canonical"))
    }

    @Test func everyPageHasAPolicyWithoutInlineScriptOrStyle() throws {
        let built = site.build()
        for path in built.paths where path.hasSuffix(".html") {
            let page = Page(html: try built.file(path))
            let policy = try #require(page.meta("Content-Security-Policy"))
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "\(path)")
            #expect(
                !page.html.contains(" style=") && !page.html.contains("<style") && !page.html.contains(" onclick="),
                "\(path)")
            #expect(
                Page.tags(in: page.html).allSatisfy {
                    $0.name != "script" || ["application/ld+json", "application/json"].contains($0.attributes["type"])
                        || path == "sok/index.html" && $0.attributes["src"] != nil
                }, "\(path)")
        }
    }

    @Test func everyPageHasOneTitleOneHeadingAndItsOwnAddress() throws {
        let built = site.build()
        #expect(built.addresses.contains("/blogg/2026/a/"))
        for address in built.addresses {
            let page = try built.page(address)
            #expect(page.html.count(of: "<title>") == 1 && page.html.count(of: "<h1") == 1, "\(address)")
            #expect(
                page.html.contains(#"<link rel="canonical" href="https://bjorkvik.example\#(address)">"#), "\(address)")
            #expect(page.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\" dir=\"ltr\">"), "\(address)")
        }
    }

    @Test func sharingAPostShowsItsTitleAndSummary() throws {
        let page = try site.build().page("/blogg/2026/a/")
        #expect(
            page.meta("og:title") == "A" && page.meta("og:type") == "article"
                && page.meta("og:description") == "Kort sagt." && page.meta("description") == "Kort sagt.")
        #expect(
            page.meta("og:url") == "https://bjorkvik.example/blogg/2026/a/" && page.meta("og:locale") == "sv_SE"
                && page.meta("og:site_name") == "Föreningen i Björkvik")
    }

    @Test func withoutASummaryTheFirstParagraphIsShared() throws {
        let page = try TestSite([
            "content/a.md": text("title: A", "## Rubrik\n\nDet *första* [stycket](/) \"här\".\n\nDet andra.")
        ]).build().page("/a/")
        #expect(page.meta("description") == "Det första stycket ”här”.")
    }

    private func structured(_ address: String) throws -> [String: Any] {
        let html = try site.build().page(address).html
        let start = try #require(html.range(of: #"<script type="application/ld+json">"#)?.upperBound)
        let end = try #require(html.range(of: "</script>", range: start..<html.endIndex)?.lowerBound)
        return try #require(JSONSerialization.jsonObject(with: Data(html[start..<end].utf8)) as? [String: Any])
    }

    @Test func structuredDataTellsWhatAPageIs() throws {
        #expect(try structured("/")["@type"] as? String == "WebSite")
        let post = try structured("/blogg/2026/a/"), event = try structured("/kalender/m/"),
            person = try structured("/personer/p/")
        #expect(
            post["@type"] as? String == "BlogPosting" && post["headline"] as? String == "A"
                && (post["datePublished"] as? String)?.hasPrefix("2026-01-02") == true)
        #expect(event["@type"] as? String == "Event" && event["startDate"] as? String == "2026-07-01T18:30:00+02:00")
        #expect(
            person["name"] as? String == "Anna Exempel"
                || (person["mainEntity"] as? [String: Any])?["name"] as? String == "Anna Exempel")
    }

    @Test func theFooterTellsHowToReachTheAssociation() throws {
        let page = try site.build().page("/om/")
        #expect(page.words(ofClass: "colophon")?.contains("vi@bjorkvik.example 070-174 06 05") == true)
        #expect(page.allTargets.contains("mailto:vi@bjorkvik.example") && page.allTargets.contains("tel:+46701740605"))
    }

    @Test func styleSheetsHaveFingerprintsAndFollowTheColour() throws {
        let red = TestSite([:], settings: "colour: \"#b0182b\"\n").build(),
            green = TestSite([:], settings: "colour: \"#187b2b\"\n").build()
        let sheets = { (built: Built) in built.paths.filter { $0.hasSuffix(".css") } }
        #expect(
            sheets(red).allSatisfy { $0.contains(/^assets\/[a-z]+[.-][0-9a-f]{8,}\.css$/) }
                && sheets(red) != sheets(green))
        #expect(try sheets(red).allSatisfy { try red.page("/").html.contains("href=\"/\($0)\"") })
    }
}
