import Editions
import Testing

@Suite struct SecurityHeadersTests {
    private let policy = SecurityHeaders(hasScript: false, isHTTPS: true)

    @Test func aSiteWithoutScriptAllowsNone() {
        #expect(
            policy.contentSecurityPolicy
                == "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'; upgrade-insecure-requests")
    }

    @Test func theMetaElementLeavesOutWhatBrowsersPassOver() {
        #expect(!policy.metaContent.contains("frame-ancestors"))
        #expect(policy.metaContent.hasSuffix("form-action 'none'; upgrade-insecure-requests"))
    }

    @Test func aSiteWithAScriptAllowsItsOwn() {
        let policy = SecurityHeaders(hasScript: true, isHTTPS: false)
        #expect(policy.metaContent.hasSuffix("script-src 'self'; connect-src 'self'"))
        #expect(!policy.metaContent.contains("unsafe"))
    }

    @Test func strictTransportIsTheHostsDecision() {
        #expect(!policy.headers.contains { $0.name == "Strict-Transport-Security" })
    }

    @Test func anEditionForMembersIsNotListed() {
        let policy = SecurityHeaders(hasScript: false, isHTTPS: true, isListed: false)
        #expect(policy.headers.contains { $0.name == "X-Robots-Tag" && $0.value == "noindex, nofollow" })
    }
}

@Suite struct HeadersFileTests {
    private let text = String(
        decoding: HeadersFile.bytes(SecurityHeaders(hasScript: true, isHTTPS: true), basePath: "/väst"), as: UTF8.self)

    @Test func everyLineIsACommentAPathOrAHeader() {
        for line in text.split(separator: "\n") {
            let isHeader = line.hasPrefix("  ") && line.contains(": ")
            #expect(line.hasPrefix("#") || line.hasPrefix("/v%C3%A4st/") || isHeader, "\(line)")
        }
    }

    @Test func onlyFilesWithFingerprintsAreKeptForLong() {
        #expect(text.contains("\n/v%C3%A4st/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"))
        #expect(text.split(separator: "Cache-Control").count == 2)
    }

    @Test func feedsHaveTheirOwnTypes() {
        #expect(text.contains("\n/v%C3%A4st/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n"))
    }
}

@Suite struct ApacheFileTests {
    private let text = String(
        decoding: ApacheFile.bytes(
            SecurityHeaders(hasScript: false, isHTTPS: true), redirects: [Redirect(from: "/gammal/", to: "/ny/")],
            basePath: "/väst.nytt"), as: UTF8.self)

    @Test func sectionsAreClosedInOrder() {
        var open: [Substring] = []
        for line in text.split(separator: "\n") where line.hasPrefix("<") {
            if line.hasPrefix("</") {
                #expect(open.popLast() == line.dropFirst(2).dropLast())
            } else {
                open.append(line.dropFirst().prefix { $0 != " " })
            }
        }
        #expect(open.isEmpty)
    }

    @Test(arguments: [
        "ErrorDocument 404 /v%C3%A4st.nytt/404.html", "Options -Indexes", "AddDefaultCharset utf-8",
        "AddType text/calendar .ics",
        #"SetEnvIf Request_URI ^/v\xc3\xa4st\.nytt/assets/ BLAD_ASSET"#,
        #"Header always set X-Content-Type-Options "nosniff""#,
        #"RewriteRule ^gammal/?$ /v\%C3\%A4st.nytt/ny/ [R=301,L,NE]"#,
    ])
    func holds(line: String) {
        #expect(text.split(separator: "\n").contains(Substring(line)))
    }
}
