import Preview

/// Requests to the preview: their heads, the guard's answer, and forms.
enum RequestKind {
    static let all = [heads, forms]

    private static let access = RequestGuard(port: 8080, token: "secret")

    private static let heads = FuzzKind(
        "request", share: 80,
        samples: [
            "GET /blogg/?q=a HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\nConnection: keep-alive",
            "POST /_blad/spara HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nOrigin: http://127.0.0.1:8080\r\nX-Blad-Token: secret\r\nContent-Length: 12\r\nContent-Type: application/x-www-form-urlencoded",
            "HEAD /%C3%A5/ HTTP/1.0\r\nHost: [::1]:8080\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nExpect: 100-continue",
        ].map { Array($0.utf8) },
        words: [
            "\r\n", "\n", "\r", ":", " ", "\t", "GET ", "POST ", "PUT ", " HTTP/1.1", " HTTP/2.0", "Host: ",
            "localhost:8080",
            "evil.example", "Origin: ", "null", "Content-Length: ", "Transfer-Encoding: chunked",
            "X-Blad-Token: secret",
            "Sec-Fetch-Site: same-origin", "Connection: close", "%2e%2e/", "%00", "/_blad/", "//", "\\", "?", "#",
            "Cookie: ",
        ]
    ) { input, _ throws(Broken) in
        guard case .success(let head) = RequestHead.parse(input) else { return false }
        let refusal = access.refusal(of: head)
        if head.method == .post, refusal == nil,
            !["localhost:8080", "127.0.0.1:8080", "[::1]:8080"].contains(where: {
                head.field("origin")?.lowercased() == "http://" + $0
            })
        {
            throw Broken("a write from another origin")
        }
        if refusal == nil,
            !["localhost:8080", "127.0.0.1:8080", "[::1]:8080"].contains(head.field("host")?.lowercased())
        {
            throw Broken("a request to another host")
        }
        guard (0...(64 << 20)).contains(access.largestBody(of: head)) else { throw Broken("a body without a limit") }
        return refusal == nil
    }

    private static let forms = FuzzKind(
        "form", share: 20,
        samples: ["token=secret&title=%C3%85ke+Ek&body=a%0D%0Ab&tags=a&tags=b", "a=1+2&b=%C3%A5%2525&c&a=%zz&=x"].map {
            Array($0.utf8)
        },
        words: ["&", "=", "+", "%", "%0", "%00", "%ff", "%C3%A5", "token", "secret", ";", "%26", "%3D"]
    ) { input, _ throws(Broken) in
        let fields = FormFields(encoded: String(decoding: input, as: UTF8.self))
        return fields["token"] == "secret"
    }
}
