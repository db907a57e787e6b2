import Foundations

/// The first line and the header of an answer, as bytes (RFC 9112, section 4).
enum AnswerHead {
    private static let phrases: [Int: String] = [
        200: "OK", 302: "Found", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 413: "Content Too Large",
        414: "URI Too Long", 415: "Unsupported Media Type", 422: "Unprocessable Content",
        431: "Request Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented",
        503: "Service Unavailable",
    ]

    /// The bytes, with the empty line. An answer that comes piece by piece ends with its connection.
    static func bytes(_ answer: WorkbenchAnswer, keepsAlive: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("HTTP/1.1 \(answer.status) \(phrases[answer.status] ?? "")\r\n" as String)
        for (name, value) in answer.headers {
            // A line end in a value would be a field of its own.
            let line = value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
            bytes.append("\(name): \(String(String.UnicodeScalarView(line)))\r\n" as String)
        }
        if case .bytes(let body) = answer.body { bytes.append("Content-Length: \(body.count)\r\n" as String) }
        bytes.append((keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n") as String)
        return bytes
    }
}
