import Testing

@testable import Preview

/// Heads of requests are read in one way, or refused.
@Suite struct RequestHeadTests {
    private func parse(_ text: String) -> Result<RequestHead, HTTPFault> { RequestHead.parse(Array(text.utf8)) }

    private func fault(_ text: String) -> Int? {
        if case .failure(let fault) = parse(text) { fault.rawValue } else { nil }
    }

    @Test("A browser's request is read") func plain() throws {
        let head = try parse("GET /blogg/?q=a HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\naccept: text/html")
            .get()
        #expect(head.method == .get)
        #expect(head.rawPath == "/blogg/")
        #expect(head.rawQuery == "q=a")
        #expect(head.field("host") == "localhost:8080")
        #expect(head.fields["accept"] == ["*/*", "text/html"])
        #expect(head.field("accept") == nil)
        #expect(head.keepsAlive)
        #expect(head.contentLength == 0)
    }

    @Test("Old clients and those that ask for it get their connection closed") func closing() throws {
        #expect(try !parse("GET / HTTP/1.0\r\nHost: a").get().keepsAlive)
        #expect(try parse("GET / HTTP/1.0\r\nConnection: Keep-Alive").get().keepsAlive)
        #expect(try !parse("GET / HTTP/1.1\r\nConnection: TE, Close").get().keepsAlive)
    }

    @Test(
        "What breaks the form is refused",
        arguments: [
            "", "GET", "GET /", "GET / HTTP/2.0", "PRI * HTTP/2.0", "GET http://a/ HTTP/1.1", "GET * HTTP/1.1",
            "GET  / HTTP/1.1", "GET / HTTP/1.1 ", "G\u{7F}T / HTTP/1.1", "GET /\u{1} HTTP/1.1",
            "GET / HTTP/1.1\nHost: a",
            "GET / HTTP/1.1\rHost: a", "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n Host: a",
            "GET / HTTP/1.1\r\nHost: a\r\n b", "GET / HTTP/1.1\r\n: a", "GET / HTTP/1.1\r\nHost",
            "GET / HTTP/1.1\r\nA: b\u{0}",
            "GET / HTTP/1.1\r\nA: \u{1}", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1",
            "POST / HTTP/1.1\r\nContent-Length: -1", "POST / HTTP/1.1\r\nContent-Length: 0x1",
            "POST / HTTP/1.1\r\nContent-Length: +1", "POST / HTTP/1.1\r\nContent-Length: 1, 1",
            "POST / HTTP/1.1\r\nContent-Length:",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
        ])
    func broken(_ text: String) { #expect(fault(text) == 400) }

    @Test("Methods and codings that are not done here are refused as such") func methods() {
        #expect(fault("PUT / HTTP/1.1") == 405)
        #expect(fault("OPTIONS / HTTP/1.1") == 405)
        #expect(fault("BREW / HTTP/1.1") == 501)
        #expect(fault("get / HTTP/1.1") == 501)
        #expect(fault("POST / HTTP/1.1\r\nTransfer-Encoding: chunked") == 501)
    }

    @Test("Long lines, many fields and lengths beyond all measure are refused") func sizes() {
        #expect(fault("GET /" + String(repeating: "a", count: 9000) + " HTTP/1.1") == 414)
        #expect(fault("GET / HTTP/1.1" + String(repeating: "\r\nA: b", count: 101)) == 431)
        #expect(fault("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999") == 413)
        #expect(RequestHead.fault(ofEndless: Array("GET /aaa".utf8)) == .addressTooLong)
        #expect(RequestHead.fault(ofEndless: Array("GET / HTTP/1.1\r\nA: aaa".utf8)) == .headerTooLarge)
    }

    @Test("Bytes that are no text are refused") func bytes() {
        let bytes = Array("GET / HTTP/1.1\r\nA: ".utf8) + [0xFF]
        #expect(RequestHead.parse(bytes) == .failure(.badRequest))
    }

    @Test("Forms and queries are decoded once, and broken escapes stand as they were") func forms() {
        let fields = FormFields(encoded: "a=1+2&b=%C3%A5%2525&c&a=%zz&=x")
        #expect(fields["a"] == "1 2")
        #expect(fields.values("a") == ["1 2", "%zz"])
        #expect(fields["b"] == "å%25")
        #expect(fields["c"] == "")
        #expect(fields["d"] == nil)
    }
}
