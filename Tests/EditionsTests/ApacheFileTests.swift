import Editions
import Testing

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
