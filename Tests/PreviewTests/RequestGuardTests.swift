import Testing

@testable import Preview

/// Only the machine itself, only the preview's own pages, and only with the token where something is written.
@Suite struct RequestGuardTests {
    private let access = RequestGuard(port: 8080, token: "secret")

    private func status(_ line: String, _ fields: [String]) throws -> Int? {
        let text = ([line + " HTTP/1.1"] + fields).joined(separator: "\r\n")
        return access.refusal(of: try RequestHead.parse(Array(text.utf8)).get())?.status
    }

    @Test(
        "The machine's own names are let through",
        arguments: ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:8080"])
    func own(_ host: String) throws { #expect(try status("GET /", ["Host: " + host]) == nil) }

    @Test(
        "Other hosts are turned away, also those that a browser was led to",
        arguments: [
            "evil.example", "evil.example:8080", "localhost", "localhost:8081", "127.0.0.1.evil.example:8080",
            "127.0.0.1:8080@evil.example", "localhost:8080.", "0.0.0.0:8080", "127.1:8080", "",
        ])
    func foreign(_ host: String) throws { #expect(try status("GET /", ["Host: " + host]) == 403) }

    @Test("A request without a host or with two is broken") func hosts() throws {
        #expect(try status("GET /", []) == 400)
        #expect(try status("GET /", ["Host: localhost:8080", "Host: localhost:8080"]) == 400)
        #expect(try status("GET /", ["Host: localhost:8080", "Host: evil.example"]) == 400)
    }

    @Test(
        "Other origins are turned away",
        arguments: [
            "http://evil.example", "null", "https://localhost:8080", "http://localhost:8081",
            "http://localhost:8080.evil.example", "",
        ])
    func origins(_ origin: String) throws {
        #expect(try status("GET /_blad/events", ["Host: localhost:8080", "Origin: " + origin]) == 403)
    }

    @Test("The own origin is let through, twice said it is not") func ownOrigin() throws {
        let host = "Host: localhost:8080", origin = "Origin: http://localhost:8080"
        #expect(try status("GET /_blad/events", [host, origin]) == nil)
        #expect(try status("GET /_blad/events", [host, origin, origin]) == 403)
    }

    @Test("A page of another site may lead here and nothing else") func metadata() throws {
        func asked(_ site: String, _ mode: String, _ target: String) throws -> Int? {
            try status(
                "GET /",
                [
                    "Host: localhost:8080", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode,
                    "Sec-Fetch-Dest: " + target,
                ])
        }
        #expect(try asked("same-origin", "cors", "empty") == nil)
        #expect(try asked("none", "navigate", "document") == nil)
        #expect(try asked("cross-site", "navigate", "document") == nil)
        #expect(try asked("cross-site", "navigate", "iframe") == 403)
        #expect(try asked("cross-site", "no-cors", "image") == 403)
        #expect(try asked("same-site", "no-cors", "script") == 403)
    }

    @Test("Writing takes the own origin and the token") func writes() throws {
        let host = "Host: localhost:8080", origin = "Origin: http://localhost:8080"
        let token = "X-Blad-Token: secret", form = "Content-Type: application/x-www-form-urlencoded"
        #expect(try status("POST /_blad/x", [host, origin, token]) == nil)
        #expect(try status("POST /_blad/x", [host, token]) == 403)
        #expect(try status("POST /_blad/x", [host, "Origin: http://evil.example", token]) == 403)
        #expect(try status("POST /_blad/x", [host, origin]) == 403)
        #expect(try status("POST /_blad/x", [host, origin, "X-Blad-Token: secre"]) == 403)
        #expect(try status("POST /_blad/x", [host, origin, token, token]) == 403)
        #expect(try status("POST /_blad/x", [host, origin, form]) == nil)
        #expect(try status("POST /blogg/", [host, origin, token]) == 405)
    }

    @Test("A form's token is looked at when the form has come") func forms() {
        func status(_ body: String, _ type: String = "application/x-www-form-urlencoded; charset=utf-8") -> Int? {
            access.refusal(
                of: WorkbenchRequest(.post, "/_blad/x", headers: ["content-type": type], body: Array(body.utf8)))?
                .status
        }
        #expect(status("a=b&token=secret") == nil)
        #expect(status("a=b") == 403)
        #expect(status("token=") == 403)
        #expect(status("token=secret", "text/plain") == 403)
    }

    @Test("Large bodies are for those who have shown the token") func bodies() throws {
        func largest(_ fields: [String]) throws -> Int {
            access.largestBody(
                of: try RequestHead.parse(Array((["POST /_blad/x HTTP/1.1"] + fields).joined(separator: "\r\n").utf8))
                    .get())
        }
        #expect(try largest([]) < largest(["X-Blad-Token: secret"]))
        #expect(access.largestBody(of: try RequestHead.parse(Array("GET / HTTP/1.1".utf8)).get()) == 0)
    }
}
