import Editions
import Testing

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
        for path in ["feed.xml", "*/feed.xml"] {
            #expect(text.contains("\n/v%C3%A4st/\(path)\n  Content-Type: application/atom+xml; charset=utf-8\n"))
        }
    }
}
