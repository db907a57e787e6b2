import Editions
import Testing

@Suite struct RobotsTests {
    @Test func allowsEverythingAndNamesTheSitemap() {
        let text = String(decoding: Robots.bytes(sitemap: "https://b.example/sitemap.xml"), as: UTF8.self)
        #expect(text == "User-agent: *\nDisallow:\n\nSitemap: https://b.example/sitemap.xml\n")
    }

    @Test func anEditionForMembersIsClosed() {
        let text = String(decoding: Robots.bytes(sitemap: nil, disallowed: ["/"]), as: UTF8.self)
        #expect(text == "User-agent: *\nDisallow: /\n")
    }

    @Test func aPathIsNeverALineOfItsOwn() {
        let text = String(decoding: Robots.bytes(sitemap: nil, disallowed: ["/a\nAllow: /b #*$"]), as: UTF8.self)
        #expect(text == "User-agent: *\nDisallow: /a%0AAllow%3A%20/b%20%23%2A%24\n")
    }
}
