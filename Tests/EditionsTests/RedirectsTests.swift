import Editions
import TestSupport
import Testing

@Suite struct RedirectsTests {
    private func netlify(_ from: String, _ to: String, basePath: String = "") -> String {
        String(decoding: Redirects.netlify([Redirect(from: from, to: to)], basePath: basePath), as: UTF8.self)
    }

    private func apache(_ from: String, _ to: String, basePath: String = "") -> String {
        String(decoding: Redirects.apache([Redirect(from: from, to: to)], basePath: basePath), as: UTF8.self)
    }

    @Test func netlifyGetsALineARedirect() {
        #expect(netlify("/gammal/", "/blogg/2024/ny/") == "/gammal/ /blogg/2024/ny/ 301!\n")
    }

    @Test func theBasePathStandsBeforeBoth() {
        #expect(netlify("/gammal/", "/ny/", basePath: "/väst") == "/v%C3%A4st/gammal/ /v%C3%A4st/ny/ 301!\n")
    }

    @Test(arguments: [
        ("/möte å/", "/m%C3%B6te%20%C3%A5/"), ("/m%C3%B6te/", "/m%C3%B6te/"), ("/a*b:c/", "/a%2Ab%3Ac/"),
        ("/a?b#c", "/a%3Fb%23c"),
        ("/a\n/b /c 200", "/a%0A/b%20/c%20200"), ("/100%/", "/100%25/"),
    ])
    func netlifyReadsNothingIntoAnAddress(from: String, expected: String) {
        #expect(netlify(from, "/ny/") == expected + " /ny/ 301!\n")
    }

    @Test func aTargetKeepsItsFragment() {
        #expect(netlify("/a/", "/ny/å/?q=1#del 2") == "/a/ /ny/%C3%A5/?q=1#del%202 301!\n")
    }

    @Test func apacheGetsARuleThatMatchesOneAddress() {
        #expect(
            apache("/gammal/", "/ny/") == """
                <IfModule mod_rewrite.c>
                RewriteEngine On
                RewriteRule ^gammal/?$ /ny/ [R=301,L,NE]
                </IfModule>

                """)
    }

    @Test(arguments: [
        ("/gammal.html", "", #"^gammal\.html$ /ny/"#), ("/a b/", "", #"^a\x20b/?$ /ny/"#),
        ("/å/", "", #"^\xc3\xa5/?$ /ny/"#),
        ("/%C3%A5/", "", #"^\xc3\xa5/?$ /ny/"#), ("/a+(b)*/", "", #"^a\x2b\x28b\x29\x2a/?$ /ny/"#),
        ("/\"$1${X}\\/", "", #"^\x22\x241\x24\x7bX\x7d\x5c/?$ /ny/"#),
        ("/a\nOptions +Indexes/", "", #"^a\x0aOptions\x20\x2bIndexes/?$ /ny/"#),
        ("/gammal/", "/väst", #"^gammal/?$ /v\%C3\%A4st/ny/"#),
    ])
    func apacheReadsNothingIntoAnAddress(from: String, basePath: String, expected: String) {
        #expect(apache(from, "/ny/", basePath: basePath).contains("\nRewriteRule \(expected) [R=301,L,NE]\n"))
    }

    @Test func apacheGetsNothingWithoutRedirects() {
        #expect(Redirects.apache([]).isEmpty)
    }

    @Test func everyRuleIsOneLineWhateverTheAddress() {
        var generator = SeededGenerator(seed: 38)
        for _ in 0..<500 {
            let from = "/" + HostileText.random(&generator), to = "/" + HostileText.random(&generator)
            let line = netlify(from, to)
            #expect(
                line.utf8.count { $0 == 0x0A } == 1
                    && line.split(separator: " ", omittingEmptySubsequences: false).count == 3)
            let rules = apache(from, to).split(separator: "\n")
            #expect(rules.count == 4 && rules[2].split(separator: " ", omittingEmptySubsequences: false).count == 4)
            #expect((line + apache(from, to)).utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
        }
    }
}
